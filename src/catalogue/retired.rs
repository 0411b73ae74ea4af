//! Where programmes went that are no longer published: what lies in `programmes/retired/`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::notation::read_retired;
use crate::problem::{Code, Problem};
use crate::record::{ProgrammeId, Retired};

use super::record_file::{read_record, record_files};
use super::{FileReport, Served};

/// The folder in the folder of records that tells of those that are no longer published.
pub fn retired_folder(programmes: &Path) -> PathBuf {
    programmes.join("retired")
}

/// What is left of each programme that is no longer published, with what there is to say of
/// the files that tell it; `is_published` knows those that are.
pub(super) fn read_retired_in(
    programmes: &Path,
    is_published: impl Fn(&ProgrammeId) -> bool,
) -> (BTreeMap<ProgrammeId, Retired>, Vec<FileReport>) {
    let mut all = BTreeMap::new();
    let mut reports = Vec::new();
    // Most often there is no such folder.
    for path in record_files(&retired_folder(programmes)).unwrap_or_default() {
        let Some(file) = read_record(&path) else { continue };
        let mut problems = file.problems;
        if let (Some(id), true) = (&file.id, problems.is_empty()) {
            let (read, found) = read_retired(id, &file.text);
            problems = found;
            if is_published(id) {
                problems.push(Problem::new(Code::RetiredYetPublished, 0..0).with("written", id.as_str()));
            }
            all.extend(read.filter(|_| !is_published(id)).map(|retired| (id.clone(), retired)));
        }
        reports.push(FileReport { path, text: file.text, problems, served: Served::ThisVersion });
    }
    for report in &mut reports {
        let told = all
            .values()
            .find(|it: &&Retired| report.path.file_stem().is_some_and(|stem| *stem == *it.id.as_str()));
        let to = told.and_then(|it| it.to.as_ref());
        let leads_nowhere = |to: &ProgrammeId| !is_published(to) && !all.contains_key(to);
        if let Some(to) = to.filter(|to| leads_nowhere(&to.value)) {
            report.problems.push(Problem::at(Code::UnknownProgramme, to).with("written", to.value.as_str()));
        }
    }
    reports.retain(|report| !report.problems.is_empty());
    (all, reports)
}
