//! What was published and has gone without a word: deleted, renamed, or made a draft.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use crate::notation::Itself;
use crate::problem::{Code, Fix, Problem};
use crate::record::{Programme, ProgrammeId};
use crate::span::FieldPath;
use crate::words::Message;

use super::copies;
use super::folders::Folders;
use super::record_file::{read_record, record_files};
use super::retired::read_retired_in;
use super::sound::SoundTexts;
use super::{Catalogue, FileReport, Served};

/// Every id that was published when this was last looked at.
pub(super) fn known_ids(previous: Option<&Catalogue>, sound: SoundTexts<'_>) -> BTreeSet<ProgrammeId> {
    let before = previous.into_iter().flat_map(|it| it.entries.keys().cloned());
    before.chain(sound.ids()).collect()
}

/// A programme that has gone.
pub(super) struct Gone<'g> {
    pub(super) id: &'g ProgrammeId,
    /// The record that has its name now.
    pub(super) now: Option<ProgrammeId>,
    pub(super) programmes: &'g Path,
    pub(super) served: Served,
}

impl Gone<'_> {
    /// Tells that it has gone, beside what its file says when it is a draft now.
    pub(super) fn report(&self, reports: &mut Vec<FileReport>) {
        let (id, served) = (self.id, self.served);
        let path = self.programmes.join(format!("{id}.toml"));
        if let Some(report) = reports.iter_mut().find(|report| report.path == path) {
            report.problems.push(shown_instead(made_draft(id, &report.text), served));
            report.served = served;
            return;
        }
        let (text, problem) = match read_record(&path) {
            Some(draft) => (draft.text.clone(), shown_instead(made_draft(id, &draft.text), served)),
            None => {
                let problem = Problem::new(Code::RecordGone, 0..0).with("written", id.as_str());
                (Arc::from(""), shown_instead(problem.helped_by(self.help()), served))
            }
        };
        reports.push(FileReport { path, text, problems: vec![problem], served });
    }

    /// What to do: what it most likely became is named.
    fn help(&self) -> Message {
        let help = match (copies::left_of(self.id, self.programmes), &self.now) {
            (Some(file), _) => Message::new("help-gone-left").with("file", file),
            (None, Some(now)) => Message::new("help-gone-renamed").with("now", now.as_str()),
            (None, None) => Message::new("help-retire"),
        };
        help.with("written", self.id.as_str())
    }
}

/// The record that has one of these names.
pub(super) fn same_name<'p>(
    itself: &Itself,
    mut programmes: impl Iterator<Item = &'p Programme>,
) -> Option<ProgrammeId> {
    let has_it = |it: &&Programme| itself.is_called(it.name.versions().map(|(_, name)| name));
    programmes.find(has_it).map(|it| it.id.clone())
}

/// The problem, with what a site shows of the programme: its last sound version, unless no
/// site has kept one and only git knows what it said.
fn shown_instead(problem: Problem, served: Served) -> Problem {
    match served {
        Served::LastSoundVersion | Served::ThisVersion => problem,
        Served::Nothing | Served::Draft => Problem { label: Message::new("label-gone-not-shown"), ..problem },
    }
}

/// That a programme is a draft now, at the line that says so; without it, it is published
/// again.
fn made_draft(id: &ProgrammeId, text: &str) -> Problem {
    let help = Message::new("help-made-draft").with("written", id.as_str());
    let problem = Problem::new(Code::MadeDraft, 0..0).with("written", id.as_str()).helped_by(help);
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let is_draft =
            line.trim_start().strip_prefix("draft").is_some_and(|it| it.trim_start().starts_with('='));
        if is_draft {
            let fix = Fix { bytes: start..start + line.len(), replacement: String::new() };
            let bytes = start..start + line.trim_end().len();
            return Problem { bytes, fix: Some(fix), ..problem }.in_field(FieldPath::new("draft".to_owned()));
        }
        start += line.len();
    }
    problem
}

/// Adds what has gone since the site last looked to what a check found, and what else is
/// known to have been published.
pub fn report_gone_since(
    folders: &Folders,
    known: &BTreeSet<ProgrammeId>,
    now: &Catalogue,
    reports: &mut Vec<FileReport>,
) {
    let is_draft = |path: &Path| reports.iter().any(|it| it.path == path && it.served == Served::Draft);
    let files = record_files(&folders.programmes).unwrap_or_default();
    let present: BTreeSet<String> = files
        .iter()
        .filter(|path| !is_draft(path))
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .collect();
    let (retired, told) = read_retired_in(&folders.programmes, |id| present.contains(id.as_str()));
    reports.extend(told);
    let kept: BTreeSet<ProgrammeId> = SoundTexts::of(folders).ids().into_iter().collect();
    for id in kept.union(known) {
        if !present.contains(id.as_str()) && !retired.contains_key(id) {
            let served = if kept.contains(id) { Served::LastSoundVersion } else { Served::Nothing };
            let names = SoundTexts::of(folders).text(id).map(|text| Itself::of(&text)).unwrap_or_default();
            let now = same_name(&names, now.programmes().map(|it| &**it));
            Gone { id, now, programmes: &folders.programmes, served }.report(reports);
        }
    }
}
