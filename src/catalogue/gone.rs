//! What was published and has gone without a word: deleted, renamed, or made a draft.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use crate::problem::{Code, Problem};
use crate::record::ProgrammeId;
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
    let told = |code| {
        let help = Message::new("help-retire").with("written", id.as_str());
        Problem::new(code, 0..0).with("written", id.as_str()).helped_by(help)
    };
    if let Some(report) = reports.iter_mut().find(|report| report.path == path) {
        report.problems.push(told(Code::MadeDraft));
        report.served = served;
        return;
    }
    let draft = read_record(&path).map(|file| file.text);
    let code = if draft.is_some() { Code::MadeDraft } else { Code::RecordGone };
    let text = draft.unwrap_or_else(|| Arc::from(""));
    reports.push(FileReport { path, text, problems: vec![told(code)], served });
}

/// Adds what has gone since the site last looked to what a check found.
pub fn report_gone_since(folders: &Folders, reports: &mut Vec<FileReport>) {
    let is_draft = |path: &Path| reports.iter().any(|it| it.path == path && it.served == Served::Draft);
    let files = record_files(&folders.programmes).unwrap_or_default();
    let present: BTreeSet<String> = files
        .iter()
        .filter(|path| !is_draft(path))
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .collect();
    let (retired, told) = read_retired_in(&folders.programmes, |id| present.contains(id.as_str()));
    reports.extend(told);
    for id in SoundTexts::of(folders).ids() {
        if !present.contains(id.as_str()) && !retired.contains_key(&id) {
            report_gone(&id, &folders.programmes, Served::LastSoundVersion, reports);
        }
    }
}
