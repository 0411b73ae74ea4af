//! What a key is called, and what it was called before it was renamed: a record
//! with the former name is read as if it had the new one, with a warning.

/// The name of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Name {
    /// The name that is written now.
    pub(super) now: &'static str,
    /// The name that it had before.
    pub(super) former: Option<&'static str>,
}

impl Name {
    /// Whether this is what a record calls it, or called it.
    pub(super) fn is(self, written: &str) -> bool {
        self.now == written || self.former == Some(written)
    }
}

impl From<&'static str> for Name {
    fn from(now: &'static str) -> Self {
        Self { now, former: None }
    }
}

/// Says what a key was called: `table.must("finding".formerly("result"), term())`.
/// A key that answers a question has its name from the question, which stands in
/// addresses too, and is not renamed in this way.
pub(super) trait Formerly {
    /// The name, with the one it had before.
    fn formerly(self, former: &'static str) -> Name;
}

impl Formerly for &'static str {
    fn formerly(self, former: &'static str) -> Name {
        Name { now: self, former: Some(former) }
    }
}
