//! `tiltak retire`: says where a programme went that is no longer published.

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::Args;

use super::former::FormerVersions;
use super::{Locations, failure, today};
use crate::catalogue::{self, Catalogue, retired_folder};
use crate::notation::{read, retired_text};
use crate::record::{ProgrammeId, Retired, Text};
use crate::span::{FieldPath, Written};
use crate::words::{Message, Words};

/// Which record to take away, and what took its place.
#[derive(Debug, Args)]
pub(super) struct Retire {
    /// The id of the programme that is no longer to be published.
    id: ProgrammeId,
    /// The id of the one that took its place: old addresses lead there.
    #[arg(long, value_name = "ID")]
    to: Option<ProgrammeId>,
}

pub(super) fn run(retire: &Retire, locations: &Locations, words: &Words) -> anyhow::Result<ExitCode> {
    let catalogue = locations.catalogue()?;
    let id = &retire.id;
    let to = retire.to.as_ref().map(|to| successor(to, id, &catalogue, words)).transpose()?;
    let name = name_of(id, &catalogue, locations)
        .with_context(|| words.say(&Message::new("failure-never-published").with("id", id.as_str())))?;
    let text = retired_text(&Retired { id: id.clone(), name, on: today(), to });
    let folder = retired_folder(&locations.programmes);
    fs::create_dir_all(&folder).with_context(|| failure::about("failure-make", &folder, words))?;
    let path = folder.join(format!("{id}.toml"));
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(&path)
        .with_context(|| failure::about("failure-retired-already", &path, words))?;
    file.write_all(text.as_bytes())?;
    // A draft may become another programme some day.
    let record = locations.programmes.join(format!("{id}.toml"));
    if catalogue.draft(id).is_none() && record.is_file() {
        fs::remove_file(&record).with_context(|| failure::about("failure-remove", &record, words))?;
    }
    let written = Message::new("retire-written").with("path", path.display().to_string());
    anstream::println!("{}", words.say(&written));
    Ok(ExitCode::SUCCESS)
}

/// The programme that took the place, which must be there to be led to.
fn successor(
    to: &ProgrammeId,
    id: &ProgrammeId,
    catalogue: &Catalogue,
    words: &Words,
) -> anyhow::Result<Written<ProgrammeId>> {
    if to == id || catalogue.programme(to).is_none() {
        bail!("{}", words.say(&Message::new("failure-no-successor").with("id", to.as_str())));
    }
    Ok(Written::new(to.clone(), FieldPath::default(), 0..0))
}

/// What the programme is called, by its record, or by the version of it that was last sound or that git has.
fn name_of(id: &ProgrammeId, catalogue: &Catalogue, locations: &Locations) -> Option<Text> {
    let folders = locations.folders(true);
    let at_head = || FormerVersions::of(&folders, &locations.programmes).at_head(id);
    let text = catalogue::last_sound_text(&folders, id).or_else(at_head);
    let before = || read(id, &text?, catalogue.vocabularies()).programme.map(|it| it.name);
    catalogue.programme(id).map(|it| it.name.clone()).or_else(before)
}
