//! What a person saw the last time somebody looked, kept in `tests/it/snapshots/`.

use super::repository;

/// Compares what is seen now with what was seen when somebody last looked.
/// After a change that is meant, run the tests with `INSTA_UPDATE=always` and
/// read what the change did to the files.
#[track_caller]
pub(crate) fn assert_seen(name: &str, seen: &str) {
    let (folder, name) = name.rsplit_once('/').unwrap_or(("", name));
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(repository("tests/it/snapshots").join(folder));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, seen));
}
