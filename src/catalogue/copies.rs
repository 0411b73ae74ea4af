//! Files that are another file's record under a name of their own: what a person or a
//! program copied, renamed or moved.
#![expect(clippy::disallowed_methods, reason = "this room reads programmes/")]

use std::fs;
use std::path::Path;

use crate::notation::Itself;
use crate::problem::{Code, Problem};
use crate::record::ProgrammeId;

use super::file::read_file;

/// Endings that a record is given by mistake, beside none at all.
const NEARLY_ENDINGS: [&str; 6] = ["tml", "tom", "toml1", "conf", "ini", "txt"];

/// The record beside it that a file is a copy of: the one whose id it says it has; for a
/// name that can be no id also the one whose name both have.
pub(super) fn original_of(path: &Path, text: &str) -> Option<ProgrammeId> {
    let folder = path.parent()?;
    let stem = path.file_stem()?.to_str()?;
    let itself = Itself::of(text);
    let of_id = |id: &str| Some(id).filter(|id| *id != stem)?.parse::<ProgrammeId>().ok();
    let is_there = |id: &ProgrammeId| folder.join(format!("{id}.toml")).is_file();
    if let Some(id) = itself.id.as_deref().and_then(of_id) {
        return is_there(&id).then_some(id);
    }
    if stem.parse::<ProgrammeId>().is_ok() {
        return None;
    }
    let lower = stem.to_lowercase();
    let ids = names_in(folder).into_iter().filter_map(|name| name.strip_suffix(".toml")?.parse().ok());
    // `Kopi av pip-klubben` has more in common with `pip-klubben` than with `pip`.
    let is_part = |id: &ProgrammeId| lower.contains(id.as_str());
    let nearest = ids.filter(is_part).max_by_key(|id| id.as_str().len())?;
    let (other, _) = read_file(&folder.join(format!("{nearest}.toml")))?;
    let is_same =
        itself.names.is_empty() || itself.is_called(Itself::of(&other).names.iter().map(String::as_str));
    is_same.then_some(nearest)
}

/// That a file is a copy of this record.
pub(super) fn copied(original: &ProgrammeId) -> Problem {
    Problem::new(Code::RecordCopied, 0..0).with("original", original.as_str())
}

/// The file that a record which is gone most likely became, as it is called from the folder:
/// one that is no record, and has its name and more, or says that it has its id.
pub(super) fn left_of(id: &ProgrammeId, programmes: &Path) -> Option<String> {
    let is_left = |name: &str| {
        let stem = name.strip_suffix(".toml");
        if let Some(other) = stem.and_then(|stem| stem.parse::<ProgrammeId>().ok()) {
            let says_so = || Itself::of(&read_file(&programmes.join(name))?.0).id;
            // A record of its own says no other id.
            return other != *id && says_so().as_deref() == Some(id.as_str());
        }
        let rest = name.to_lowercase().strip_prefix(id.as_str()).map(str::to_owned);
        rest.is_some_and(|rest| !rest.starts_with(|it: char| it.is_alphanumeric()))
    };
    let here = names_in(programmes).into_iter().filter(|name| programmes.join(name).is_file());
    let moved = folders_in(programmes).into_iter().map(|folder| format!("{folder}/{id}.toml"));
    let moved = moved.filter(|name| programmes.join(name).is_file());
    here.filter(|name| is_left(name)).chain(moved).next()
}

/// The name that a file should have had, when it reads as a record and does not end as one.
pub(super) fn nearly_ends_as_record(path: &Path) -> Option<String> {
    let ending = path.extension().map(|it| it.to_str().unwrap_or_default().to_lowercase());
    let is_nearly = ending.is_none_or(|ending| NEARLY_ENDINGS.contains(&ending.as_str()));
    if !is_nearly || !path.is_file() {
        return None;
    }
    let (text, problem) = read_file(path)?;
    let is_record = problem.is_none() && !Itself::of(&text).names.is_empty();
    let id = ProgrammeId::suggest(path.file_stem()?.to_str()?)?;
    is_record.then(|| format!("{id}.toml"))
}

/// The records in folders of the folder, which nobody reads there: each as it is called
/// from it.
pub(super) fn in_folders(programmes: &Path) -> Vec<String> {
    let inside = folders_in(programmes).into_iter().flat_map(|folder| {
        let names = names_in(&programmes.join(&folder));
        names.into_iter().map(move |name| format!("{folder}/{name}"))
    });
    let is_record = |name: &String| {
        let path = programmes.join(name);
        let reads = || Some(!Itself::of(&read_file(&path)?.0).names.is_empty());
        name.ends_with(".toml") && path.is_file() && reads() == Some(true)
    };
    inside.filter(is_record).collect()
}

/// The names of all that lies in a folder, as far as they are text, in order.
fn names_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.retain(|name| !name.starts_with('.'));
    names.sort();
    names
}

/// The folders in a folder, without the one of programmes that are no longer published.
fn folders_in(programmes: &Path) -> Vec<String> {
    let mut names = names_in(programmes);
    // What only leads to a folder is left alone, so that nothing is gone through twice.
    let is_folder = |name: &str| fs::symlink_metadata(programmes.join(name)).is_ok_and(|it| it.is_dir());
    names.retain(|name| name != "retired" && !name.ends_with(".toml") && is_folder(name));
    names
}
