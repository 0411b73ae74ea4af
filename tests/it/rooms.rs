//! The house: no room uses a later one, every room says what it owns, and only
//! some touch the disk or the clock.

mod files;
mod paths;

use crate::support::{files_under, text_of};

/// The rooms in reading order, as `src/lib.rs` has them.
fn rooms() -> Vec<String> {
    let lib = text_of("src/lib.rs");
    let name = |line: &str| Some(line.strip_prefix("pub mod ")?.strip_suffix(';')?.to_owned());
    lib.lines().filter_map(name).collect()
}

/// The room that a file belongs to: `src/query/why.rs` to `query`.
fn room_of(file: &str) -> &str {
    let file = file.trim_start_matches("src/").trim_end_matches(".rs");
    file.split('/').next().unwrap_or(file)
}

fn source_files() -> Vec<String> {
    files_under("src", ".rs")
}

/// A piece of code and the line it begins on.
type Placed<'t> = (usize, &'t str);

/// Everything in a file that is not a comment, line by line.
fn code(text: &str) -> impl Iterator<Item = Placed<'_>> {
    let lines = text.lines().enumerate().map(|(number, line)| (number + 1, line));
    lines.map(|(number, line)| (number, line.split_once("//").map_or(line, |(code, _)| code)))
}

/// The code of a file without its tests, which stand last.
fn code_without_tests(text: &str) -> impl Iterator<Item = Placed<'_>> {
    let tests = text.find("\n#[cfg(test)]\nmod tests {").unwrap_or(text.len());
    code(&text[..tests])
}

/// The rooms that a text names as `crate::room` or `use crate::{room, …}`, each
/// with its line.
fn named_rooms(text: &str) -> Vec<(usize, String)> {
    let lines: Vec<&str> = code(text).map(|(_, line)| line).collect();
    let plain = lines.join("\n");
    let named = paths::beginning_with(&plain, "crate::").into_iter();
    let line = |at: usize| plain[..at].matches('\n').count() + 1;
    let rooms = named.filter_map(|(at, path)| Some((line(at), path.split("::").nth(1)?.to_owned())));
    let mut rooms: Vec<_> = rooms.collect();
    rooms.dedup();
    rooms
}

/// How many `super::` in a row lead out of the file's own room.
fn supers_to_the_root(file: &str) -> usize {
    file.matches('/').count()
}

#[test]
fn the_finder_finds_what_a_room_uses() {
    let text = "use crate::{\n    page::Visit,\n    record::{Group, Known},\n};\n// crate::site\n\
                fn f() { crate::rules::check(); }\nuse crate::words::Words;";
    let named = named_rooms(text);
    let expected = [(1, "page"), (1, "record"), (6, "rules"), (7, "words")];
    assert_eq!(named, expected.map(|(line, name)| (line, name.to_owned())));
}

#[test]
fn no_room_uses_a_later_one() {
    let rooms = rooms();
    assert!(rooms.len() > 10, "src/lib.rs lists {rooms:?}");
    let mut wrong = Vec::new();
    for file in source_files() {
        let own = room_of(&file);
        let Some(rank) = rooms.iter().position(|room| room == own) else { continue };
        let text = text_of(&file);
        for (line, name) in named_rooms(&text) {
            match rooms.iter().position(|room| *room == name) {
                Some(used) if used <= rank => {}
                Some(_) => wrong.push(format!("{file}:{line}: `{own}` uses `{name}`, which comes later")),
                None => wrong.push(format!("{file}:{line}: `crate::{name}` is no room of src/lib.rs")),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_room_leaves_by_the_back_door() {
    let mut wrong = Vec::new();
    for file in source_files() {
        let text = text_of(&file);
        let way_out = "super::".repeat(supers_to_the_root(&file));
        for (line, code) in code_without_tests(&text) {
            if code.contains(&way_out) {
                wrong.push(format!("{file}:{line}: write `crate::` to use another room"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_room_stands_in_the_tour() {
    let rooms = rooms();
    for file in source_files() {
        let room = room_of(&file);
        let is_room = rooms.iter().any(|it| it == room);
        assert!(is_room || matches!(room, "lib" | "main"), "{file} belongs to no room of src/lib.rs");
    }
}

#[test]
fn every_file_says_what_it_owns() {
    for file in source_files().into_iter().chain(files_under("tests/it", ".rs")) {
        let text = text_of(&file);
        let first = text.lines().next().unwrap_or_default();
        assert!(first.starts_with("//! ") && first.len() > 10, "{file} does not say what it owns: {first}");
    }
}

#[test]
fn every_file_can_be_read_in_one_go() {
    for file in source_files().into_iter().chain(files_under("tests/it", ".rs")) {
        let n_lines = text_of(&file).lines().count();
        assert!(n_lines <= 400, "{file} has {n_lines} lines; split it");
    }
}

#[test]
fn no_module_is_a_drawer_for_odds_and_ends() {
    const DRAWERS: &[&str] = &[
        "util", "utils", "helper", "helpers", "common", "types", "models", "manager", "services", "misc",
        "mod",
    ];
    for file in source_files() {
        for part in file.trim_end_matches(".rs").split('/') {
            assert!(!DRAWERS.contains(&part), "{file}: name the room that is missing");
        }
    }
}

#[test]
fn addresses_are_read_and_written_in_one_room() {
    let wrong = lines_outside(&["address"], &["form_urlencoded"]);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Each stands where it is understood, for the reader, the writer and the form.
#[test]
fn no_page_writes_a_key_of_an_address_itself() {
    let mut wrong = lines_outside(&[], &["name=\""]);
    wrong.retain(|line| line.starts_with("src/page") && !line.contains("meta name="));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The lines of rooms other than these that have one of these words.
fn lines_outside(rooms: &[&str], words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for file in source_files() {
        if rooms.contains(&room_of(&file)) {
            continue;
        }
        let text = text_of(&file);
        for (line, code) in code_without_tests(&text) {
            if words.iter().any(|word| code.contains(word)) {
                found.push(format!("{file}:{line}: {}", code.trim()));
            }
        }
    }
    found
}

#[test]
fn the_disk_belongs_to_catalogue_index_and_command() {
    let wrong =
        lines_outside(&["catalogue", "index", "command"], &["std::fs", "tokio::fs", "File::", "fs::"]);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_clock_belongs_to_command_and_site() {
    let wrong =
        lines_outside(&["command", "site"], &["Zoned::now", "SystemTime", "Instant::now", "Timestamp::now"]);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn only_the_terminal_prints() {
    let wrong = lines_outside(&["command", "main"], &["println!", "print!", "eprintln!", "dbg!"]);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nothing_is_read_from_the_surroundings_but_by_the_terminal() {
    let wrong = lines_outside(&["command", "main"], &["env::var", "env::args"]);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
