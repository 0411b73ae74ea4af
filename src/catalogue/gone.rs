//! What was published and has gone without a word: deleted, renamed, or made a draft.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use crate::problem::{Code, Fix, Problem};
use crate::record::ProgrammeId;
use crate::span::FieldPath;
use crate::words::Message;

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

/// Tells that a programme has gone, beside what its file says when it is a draft now.
pub(super) fn report_gone(
    id: &ProgrammeId,
    programmes: &Path,
    served: Served,
    reports: &mut Vec<FileReport>,
) {
    let path = programmes.join(format!("{id}.toml"));
    if let Some(report) = reports.iter_mut().find(|report| report.path == path) {
        report.problems.push(shown_instead(made_draft(id, &report.text), served));
        report.served = served;
        return;
    }
    let (text, problem) = match read_record(&path) {
        Some(draft) => (draft.text.clone(), shown_instead(made_draft(id, &draft.text), served)),
        None => {
            let help = Message::new("help-retire").with("written", id.as_str());
            let problem = Problem::new(Code::RecordGone, 0..0).with("written", id.as_str());
            (Arc::from(""), shown_instead(problem.helped_by(help), served))
        }
    };
    reports.push(FileReport { path, text, problems: vec![problem], served });
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
pub fn report_gone_since(folders: &Folders, known: &BTreeSet<ProgrammeId>, reports: &mut Vec<FileReport>) {
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
            report_gone(id, &folders.programmes, served, reports);
        }
    }
}
