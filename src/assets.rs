//! The files that pages need, built into the program: stylesheet, script,
//! font, icon, signs.
//!
//! A name changes with the content, so that a browser may keep a file for ever
//! and still never shows an old one.

/// A file that is built in.
#[derive(Debug)]
pub struct Asset {
    /// The file's name, with a part of its hash in it.
    pub name: &'static str,
    /// Its media type.
    pub content_type: &'static str,
    /// Its content.
    pub bytes: &'static [u8],
    /// The same in Brotli, unless that would not make it smaller.
    pub brotli: Option<&'static [u8]>,
    /// The same in gzip, unless that would not make it smaller.
    pub gzip: Option<&'static [u8]>,
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

impl Asset {
    /// Its address on the site.
    pub fn path(&self) -> String {
        format!("/assets/{}", self.name)
    }

    /// The asset with this name.
    pub fn named(name: &str) -> Option<&'static Self> {
        ALL.iter().find(|asset| asset.name == name)
    }
}
