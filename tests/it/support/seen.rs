//! What a person saw the last time somebody looked, kept in `tests/it/snapshots/`:
//! a page whole in bokmål, and in the other languages how it is built otherwise.

use super::{Page, Site, repository};

/// The other languages, and what an address begins with in each.
const ELSEWHERE: [(&str, &str); 3] = [("nn", "/nn"), ("da", "/da"), ("en", "/en")];

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
    // A printed page says the day; what is seen is the same tomorrow.
    settings.add_filter(r"Hentet \d+\. \w+ \d{4} fra", "Hentet [i dag] fra");
    settings.bind(|| insta::assert_snapshot!(name, seen));
}

/// Compares a page with what was seen: whole in bokmål, and the lines at which it
/// is built otherwise in another language. What its words are in these stands in
/// the messages, where a translator reads it.
pub(crate) async fn assert_seen_in_every_language(name: &str, site: &Site, path: &str) {
    assert_part_seen_in_every_language(name, site, path, "main").await;
}

/// As [`assert_seen_in_every_language`], of the parts that a selector finds.
pub(crate) async fn assert_part_seen_in_every_language(name: &str, site: &Site, path: &str, selector: &str) {
    let bokmal = site.get(path).await;
    assert_seen(&format!("{name}-nb"), &bokmal.outline_of(selector));
    let mut pages = Vec::new();
    for (language, prefix) in ELSEWHERE {
        let path = if path == "/" { "" } else { path };
        pages.push((language, prefix, site.get(&format!("{prefix}{path}")).await));
    }
    let pages: Vec<_> = pages.iter().map(|(language, prefix, page)| (*language, *prefix, page)).collect();
    assert_same_shape(name, selector, &bokmal, &pages);
}

/// Compares how a part of a page is built in other languages with how it is built
/// in bokmål. Where it is built otherwise, the lines are kept beside the snapshot.
#[track_caller]
pub(crate) fn assert_same_shape(
    name: &str,
    selector: &str,
    bokmal: &Page,
    elsewhere: &[(&str, &str, &Page)],
) {
    let expected = bokmal.shape_of(selector, "");
    let mut otherwise = String::new();
    for (language, prefix, page) in elsewhere {
        assert_eq!(page.status, bokmal.status, "{}", page.address);
        let shape = page.shape_of(selector, prefix);
        let (here, there) = (bokmal.outline_of(selector), page.outline_of(selector));
        for (mark, line) in differences(&expected, &shape) {
            let (text, lines) = if mark == '-' { (&here, &expected) } else { (&there, &shape) };
            let said = text.lines().filter(|it| !it.is_empty()).nth(line).unwrap_or(&lines[line]);
            otherwise.push_str(&format!("{language} {mark} {said}\n"));
        }
    }
    let name = format!("{name}-elsewhere");
    let is_kept = repository(&format!("tests/it/snapshots/{name}.snap")).exists();
    if is_kept || !otherwise.is_empty() {
        assert_seen(&name, &otherwise);
    }
}

/// The lines that only one of two has, in order: `-` and its number in the first,
/// `+` and its number in the second. As many as can be are held to be in both.
fn differences(before: &[String], after: &[String]) -> Vec<(char, usize)> {
    // In `common[i][j]`: how many lines the two have in common from line `i` of the
    // first and line `j` of the second on.
    let mut common = vec![vec![0_usize; after.len() + 1]; before.len() + 1];
    for (i, old) in before.iter().enumerate().rev() {
        for (j, new) in after.iter().enumerate().rev() {
            common[i][j] =
                if old == new { common[i + 1][j + 1] + 1 } else { common[i + 1][j].max(common[i][j + 1]) };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut lines = Vec::new();
    while i < before.len() || j < after.len() {
        if i < before.len() && j < after.len() && before[i] == after[j] {
            (i, j) = (i + 1, j + 1);
        } else if j == after.len() || i < before.len() && common[i + 1][j] >= common[i][j + 1] {
            lines.push(('-', i));
            i += 1;
        } else {
            lines.push(('+', j));
            j += 1;
        }
    }
    lines
}

#[test]
fn what_only_one_of_two_has_is_told_with_its_place() {
    let lines = |text: &str| text.chars().map(|it| it.to_string()).collect::<Vec<_>>();
    assert_eq!(differences(&lines("abcd"), &lines("abcd")), []);
    assert_eq!(differences(&lines("abcd"), &lines("axcde")), [('-', 1), ('+', 1), ('+', 4)]);
}
