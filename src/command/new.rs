//! `tiltak new`: the start of a new record.

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::Args;

use super::{Locations, failure};
use crate::address::DRAFTS;
use crate::catalogue;
use crate::notation::template;
use crate::record::ProgrammeId;
use crate::words::{Message, Words};

/// Which record to start.
#[derive(Debug, Args)]
pub(super) struct New {
    /// The id: lower-case letters a–z, digits and hyphens. It becomes the file name.
    id: String,
}

pub(super) fn run(new: &New, locations: &Locations, words: &Words) -> anyhow::Result<ExitCode> {
    let id: ProgrammeId = match new.id.parse() {
        Ok(id) => id,
        Err(_) => match ProgrammeId::suggest(&new.id) {
            Some(suggestion) => {
                let but = Message::new("failure-not-an-id-but").with("id", new.id.as_str());
                bail!(words.say(&but.with("suggestion", suggestion.as_str())))
            }
            None => bail!(words.say(&Message::new("failure-not-an-id").with("id", new.id.as_str()))),
        },
    };
    let path = locations.programmes.join(format!("{id}.toml"));
    fs::create_dir_all(&locations.programmes)
        .with_context(|| failure::about("failure-make", &locations.programmes, words))?;
    // A record that is there already is somebody's work.
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(&path)
        .with_context(|| failure::about("failure-record-exists", &path, words))?;
    let (vocabularies, ..) = catalogue::vocabularies(&locations.index.join("words"), None);
    let text = template(&id, super::today(), words, &vocabularies);
    file.write_all(text.as_bytes())?;
    let written = Message::new("new-written").with("path", path.display().to_string());
    let written = written.with("address", format!("{DRAFTS}{id}"));
    anstream::println!("{}", words.say(&written));
    Ok(ExitCode::SUCCESS)
}
