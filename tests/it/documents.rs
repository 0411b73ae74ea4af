//! The documents are true: every command in them runs, every link leads to a
//! file, every path that they name exists.

use std::collections::BTreeSet;
use std::path::Path;

use crate::support::{Desk, files_under, real_ids, repository, text_of};

/// The documents that somebody new reads first.
const DOORS: &[&str] = &["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"];

/// What a developer's tools do is not tried out here: the tests would run
/// themselves, and a build takes minutes.
const TOOLS: &[&str] =
    &["cargo test", "cargo build", "cargo fmt", "cargo clippy", "cargo doc", "cargo bench", "cargo install"];

/// The lines of the code blocks of a document, each with its number.
fn commands(document: &str) -> Vec<(usize, String)> {
    let mut is_code = false;
    let mut commands = Vec::new();
    for (number, line) in text_of(document).lines().enumerate() {
        if let Some(language) = line.trim_start().strip_prefix("```") {
            is_code = !is_code && matches!(language, "" | "sh" | "bash" | "console" | "shell");
            continue;
        }
        let line = line.trim().trim_start_matches("$ ");
        let line = line.split(" #").next().unwrap_or(line).trim();
        if is_code && !line.is_empty() && !line.starts_with('#') {
            commands.push((number + 1, line.to_owned()));
        }
    }
    commands
}

/// What a command in a document asks of the program: its arguments.
fn arguments(command: &str) -> Option<Vec<String>> {
    let run = [
        "cargo run --release --",
        "cargo run --",
        "cargo run --release",
        "cargo run",
        "./target/release/tiltak",
        "target/release/tiltak",
        "tiltak",
    ];
    let rest = run.iter().find_map(|start| {
        let rest = command.strip_prefix(start)?;
        (rest.is_empty() || rest.starts_with(' ')).then_some(rest)
    })?;
    Some(words(rest))
}

/// The words of a command, those in quotes as one.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut quote = None;
    let mut word = String::new();
    for letter in text.chars().chain([' ']) {
        match (quote, letter) {
            (Some(open), letter) if open == letter => quote = None,
            (None, '"' | '\'') => quote = Some(letter),
            (None, ' ') if !word.is_empty() => words.push(std::mem::take(&mut word)),
            (None, ' ') => {}
            (_, letter) => word.push(letter),
        }
    }
    words
}

#[test]
fn the_words_of_a_command_are_told_apart() {
    assert_eq!(
        arguments("cargo run --release -- search \"rus i familien\" --json").unwrap(),
        ["search", "rus i familien", "--json"]
    );
    assert_eq!(arguments("cargo run --release").unwrap(), Vec::<String>::new());
    assert_eq!(arguments("cargo test"), None);
    assert_eq!(arguments("tiltakene"), None);
}

#[test]
fn every_command_in_the_documents_runs() {
    for document in ["README.md", "CONTRIBUTING.md"] {
        let commands = commands(document);
        assert!(!commands.is_empty(), "{document} has no command");
        let desk = Desk::with_the_real_programmes();
        for file in files_under("tests/relevance", "").into_iter().chain(files_under("tests/held", "")) {
            desk.write(&file, text_of(&file));
        }
        for (line, command) in commands {
            let place = format!("{document}:{line}: {command}");
            match arguments(&command) {
                Some(arguments) => runs(&desk, &arguments, &place),
                None => is_there(&command, &place),
            }
        }
    }
}

fn runs(desk: &Desk, arguments: &[String], place: &str) {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let is_serving =
        arguments.iter().all(|it| it.starts_with('-') || it.contains(['.', ':', '/']) || *it == "serve");
    if is_serving && !arguments.contains(&"--help") {
        serves(desk, &arguments, place);
    } else {
        let ran = desk.tiltak(&arguments);
        assert_eq!(ran.code, 0, "{place}\n{}\n{}", ran.out, ran.err);
        assert!(!ran.out.is_empty(), "{place} says nothing");
    }
}

/// Starts the site, on a free port whatever the document says.
fn serves(desk: &Desk, arguments: &[&str], place: &str) {
    let without_address: Vec<&str> = {
        let at = arguments.iter().position(|it| *it == "--addr");
        arguments
            .iter()
            .enumerate()
            .filter(|(number, _)| at.is_none_or(|at| *number != at && *number != at + 1))
            .map(|(_, it)| *it)
            .collect()
    };
    let serving = desk.serve(&without_address);
    let front = serving.get("/");
    assert!(front.starts_with("HTTP/1.1 200 OK") && front.contains("<h1"), "{place}\n{front}");
    let health = serving.get("/healthz");
    assert!(
        health.contains("\"status\":\"ok\"")
            && health.contains(&format!("\"programmes\":{}", real_ids().len())),
        "{place}\n{health}"
    );
}

/// A command of another program: one that we know, or a file of the repository.
fn is_there(command: &str, place: &str) {
    let is_tool = TOOLS.iter().any(|tool| command.starts_with(tool)) || command.starts_with("git ");
    let first = command.split(' ').find(|word| !word.contains('=')).unwrap_or(command);
    let is_file = first.contains('/') && repository(first).is_file();
    let is_ordinary = matches!(first, "cd" | "curl" | "rustup" | "apt-get" | "sudo");
    assert!(is_tool || is_file || is_ordinary, "{place}: nobody knows whether this runs");
}

/// Every document of the repository.
fn documents() -> Vec<String> {
    files_under("", ".md")
}

/// Where the links of a document lead, without those away from the repository.
fn links(document: &str) -> Vec<String> {
    let text = text_of(document);
    let mut is_code = false;
    let mut links = Vec::new();
    for line in text.lines() {
        is_code ^= line.trim_start().starts_with("```");
        // What stands between backticks is an example of a link.
        let plain: String = line.split('`').step_by(2).collect();
        let targets = plain.split("](").skip(1).filter_map(|rest| rest.split(')').next());
        links.extend(targets.filter(|_| !is_code).map(str::to_owned));
    }
    links.retain(|link| !link.contains("://") && !link.starts_with("mailto:"));
    links
}

#[test]
fn every_link_leads_to_a_file() {
    let mut n_links = 0;
    for document in documents() {
        for link in links(&document) {
            let (path, fragment) = link.split_once('#').unwrap_or((&link, ""));
            let folder = Path::new(&document).parent().unwrap_or(Path::new(""));
            let target =
                if path.is_empty() { repository(&document) } else { repository("").join(folder).join(path) };
            assert!(target.exists(), "{document}: {link} leads to nothing");
            let is_document = target.extension().is_some_and(|it| it == "md");
            if is_document && !fragment.is_empty() {
                let text = std::fs::read_to_string(&target).unwrap();
                assert!(
                    text.lines().any(|line| anchor(line) == fragment),
                    "{document}: {link}: no such heading"
                );
            }
            n_links += 1;
        }
    }
    assert!(n_links > 5, "only {n_links} links were found");
}

/// The fragment of a heading, as code hosts make it.
fn anchor(line: &str) -> String {
    if !line.starts_with('#') {
        return String::new();
    }
    let heading = line.trim_start_matches('#').trim().to_lowercase();
    let kept = heading.chars().filter(|it| it.is_alphanumeric() || matches!(it, ' ' | '-' | '_'));
    kept.map(|it| if it == ' ' { '-' } else { it }).collect()
}

#[test]
fn every_path_that_the_documents_name_exists() {
    for document in DOORS {
        let text = text_of(document);
        let named: BTreeSet<&str> = text.split('`').skip(1).step_by(2).filter(|it| is_path(it)).collect();
        let missing: Vec<_> = named.iter().filter(|path| !is_here(path)).collect();
        assert!(missing.is_empty(), "{document} names {missing:?}");
    }
    let architecture = text_of("ARCHITECTURE.md");
    assert!(architecture.matches(".rs`").count() > 10, "ARCHITECTURE.md names hardly any file");
}

fn is_path(text: &str) -> bool {
    let tops = ["src/", "tests/", "assets/", "programmes/", "index/words", ".ci/", "index/README.md"];
    let is_one =
        tops.iter().any(|top| text.starts_with(top)) || text.ends_with(".rs") || text.ends_with(".md");
    is_one && !text.contains(['<', '*', '…', ' ', '{'])
}

/// Whether a path leads to a file or folder; a room's file may be named without
/// `src/` before it.
fn is_here(path: &str) -> bool {
    let path = path.split([':', '#']).next().unwrap_or(path).trim_end_matches('/');
    repository(path).exists() || repository("src").join(path).exists()
}

#[test]
fn every_room_is_in_the_architecture() {
    let lib = text_of("src/lib.rs");
    let architecture = text_of("ARCHITECTURE.md");
    let rooms = lib.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    let missing: Vec<_> = rooms.filter(|room| !architecture.contains(&format!("`{room}`"))).collect();
    assert!(missing.is_empty(), "ARCHITECTURE.md does not name {missing:?}");
}

#[test]
fn a_code_that_is_explained_exists() {
    let problems = text_of("programmes/PROBLEMS.md");
    for heading in problems.lines().filter_map(|line| line.strip_prefix("## ")) {
        assert!(
            <tiltak::problem::Code as tiltak::term::Term>::from_key(heading).is_some(),
            "programmes/PROBLEMS.md explains `{heading}`, which is no code"
        );
    }
}
