//! The compiler counts our terms: no `match` over an enum of ours has an arm for
//! whatever is left, so that a new term asks for an answer wherever one is needed.
//!
//! Clippy's `wildcard_enum_match_arm` holds that for one value. It does not look
//! into tuples, nor into what a macro writes as a page; this reads the text.

use std::collections::BTreeSet;

use crate::support::{files_under, text_of};

/// The code without its comments and with dots for its texts and letters, so that a
/// brace is a brace; without the tests, which stand last.
fn bare(text: &str) -> String {
    let text = text.split("\n#[cfg(test)]").next().unwrap_or_default();
    let letters: Vec<char> = text.chars().collect();
    let mut bare = String::new();
    let mut at = 0;
    while at < letters.len() {
        let rest = &letters[at..];
        let length = match rest {
            ['/', '/', ..] => rest.iter().position(|it| *it == '\n').unwrap_or(rest.len()),
            ['"', ..] => quoted(rest),
            ['\'', '\\', ..] => 2 + rest[2..].iter().skip(1).position(|it| *it == '\'').unwrap_or(0) + 2,
            ['\'', _, '\'', ..] => 3,
            _ => {
                bare.push(letters[at]);
                at += 1;
                continue;
            }
        };
        let fill = if rest[0] == '/' { ' ' } else { '·' };
        bare.extend(rest[..length].iter().map(|it| if *it == '\n' { '\n' } else { fill }));
        at += length;
    }
    bare
}

/// How long the text in quotes is that begins here.
fn quoted(letters: &[char]) -> usize {
    let mut is_escaped = false;
    for (at, letter) in letters.iter().enumerate().skip(1) {
        match letter {
            '"' if !is_escaped => return at + 1,
            '\\' => is_escaped = !is_escaped,
            _ => is_escaped = false,
        }
    }
    letters.len()
}

/// The pieces of a text between signs that stand in no brackets.
fn pieces(text: &str, between: char) -> Vec<&str> {
    let (mut depth, mut from, mut pieces) = (0, 0, Vec::new());
    for (at, letter) in text.char_indices() {
        match letter {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            letter if letter == between && depth == 0 => {
                pieces.push(text[from..at].trim());
                from = at + letter.len_utf8();
            }
            _ => {}
        }
    }
    pieces.push(text[from..].trim());
    pieces.into_iter().filter(|piece| !piece.is_empty()).collect()
}

/// What stands in the braces that open here.
fn braces(text: &str) -> &str {
    let mut depth = 0;
    for (at, letter) in text.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 1 => return &text[1..at],
            '}' => depth -= 1,
            _ => {}
        }
    }
    ""
}

/// The patterns of every `match`, each with its line.
fn matches_in(code: &str) -> Vec<(usize, Vec<&str>)> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("match ") {
        let Some(opens) = code[at..].find('{') else { continue };
        let mut body = braces(&code[at + opens..]);
        let mut patterns = Vec::new();
        while let Some((pattern, rest)) = body.split_once("=>") {
            patterns.push(pattern.trim());
            let rest = rest.trim_start();
            body = if rest.starts_with('{') {
                rest[braces(rest).len() + 2..].trim_start().trim_start_matches(',')
            } else {
                let first = pieces(rest, ',').first().map_or(0, |piece| piece.len());
                rest[first..].trim_start().trim_start_matches(',')
            };
        }
        found.push((code[..at].matches('\n').count() + 1, patterns));
    }
    found
}

/// The enums that the program declares, by hand or as vocabularies, and what they
/// are called for short.
fn enums_of_ours(code: &[(String, String)]) -> BTreeSet<String> {
    let mut ours = BTreeSet::from(["Self".to_owned()]);
    for (_, code) in code {
        let words: Vec<&str> = code.split(|it: char| !it.is_alphanumeric() && it != '_').collect();
        for pair in words.windows(2).filter(|pair| pair[0] == "enum") {
            ours.insert(pair[1].to_owned());
        }
        for (at, _) in code.match_indices("\nvocabulary! {") {
            let name = code[at..].split_whitespace().nth(2).unwrap_or_default();
            ours.insert(name.to_owned());
        }
    }
    let mut short = Vec::new();
    for (_, code) in code {
        let words: Vec<&str> = code.split(|it: char| !it.is_alphanumeric() && it != '_').collect();
        let renamed = words.windows(3).filter(|words| words[1] == "as" && ours.contains(words[0]));
        short.extend(renamed.map(|words| words[2].to_owned()));
    }
    ours.extend(short);
    ours
}

/// The columns of a pattern: a tuple has several.
fn columns(pattern: &str) -> Vec<&str> {
    match pattern.strip_prefix('(').and_then(|it| it.strip_suffix(')')) {
        Some(inside) => pieces(inside, ','),
        None => vec![pattern],
    }
}

/// Whether a pattern takes whatever there is: `_`, a name, `Some(_)`.
fn takes_anything(pattern: &str) -> bool {
    let inside = pattern.strip_prefix("Some(").and_then(|it| it.strip_suffix(')')).unwrap_or(pattern);
    inside.chars().all(|it| it.is_lowercase() || it.is_ascii_digit() || it == '_')
}

/// The arms of a `match` that name no term where others do.
fn arms_for_the_rest<'p>(patterns: &[&'p str], ours: &BTreeSet<String>) -> Vec<&'p str> {
    let names_ours = |pattern: &str| {
        pattern.match_indices("::").any(|(at, _)| {
            let before = pattern[..at].rsplit(|it: char| !it.is_alphanumeric() && it != '_').next();
            before.is_some_and(|name| ours.contains(name))
        })
    };
    let arms: Vec<(&str, bool)> = patterns
        .iter()
        .flat_map(|pattern| {
            let (pattern, has_guard) = match pattern.split_once(" if ") {
                Some((pattern, _)) => (pattern, true),
                None => (*pattern, false),
            };
            pieces(pattern, '|').into_iter().map(move |one| (one, has_guard))
        })
        .collect();
    let counted: BTreeSet<usize> = arms
        .iter()
        .flat_map(|(pattern, _)| columns(pattern).into_iter().enumerate())
        .filter(|(_, column)| names_ours(column))
        .map(|(number, _)| number)
        .collect();
    let is_rest = |pattern: &str| {
        let columns = columns(pattern);
        let takes =
            |number: usize| columns.get(number).or(columns.first()).is_some_and(|it| takes_anything(it));
        !counted.is_empty() && counted.iter().all(|&number| takes(number))
    };
    arms.into_iter().filter(|(pattern, has_guard)| !has_guard && is_rest(pattern)).map(|(it, _)| it).collect()
}

#[test]
fn the_finder_finds_an_arm_for_the_rest() {
    let ours = BTreeSet::from(["Self".to_owned(), "Level".to_owned()]);
    let code = bare(
        "match (one, other) {\n    (Level::Must, _) => '{',\n    (Level::Should, Some(it)) if it => \"=>\",\n    \
         // (_, _) => is told of\n    _ => { match self { Self::A | Self::B => 1, rest => 2 } }\n}\n\
         match level { Some(Level::Must) => f(1, 2), Some(_) | None => match text { _ => 3 } }\n\
         match (one, other) { (Level::Must, None) => 1, (Level::Should, None) | (_, Some(1)) => 2 }\n\
         match (one, other) { (Some(Level::Must), _) | (_, Some(Level::Must)) => 1, (None, None) => 2 }\n",
    );
    let found: Vec<_> =
        matches_in(&code).iter().map(|(line, arms)| (*line, arms_for_the_rest(arms, &ours))).collect();
    let expected = [
        (1, vec!["_"]),
        (5, vec!["rest"]),
        (7, vec!["Some(_)"]),
        (7, vec![]),
        (8, vec!["(_, Some(1))"]),
        (9, vec![]),
    ];
    assert_eq!(found, expected);
}

#[test]
fn no_match_over_our_terms_has_an_arm_for_the_rest() {
    let files = files_under("src", ".rs").into_iter();
    let code: Vec<(String, String)> = files.map(|file| (file.clone(), bare(&text_of(&file)))).collect();
    let ours = enums_of_ours(&code);
    assert!(ours.len() > 80, "only {} enums were found", ours.len());
    let mut n_matches = 0;
    let mut wrong = Vec::new();
    for (file, code) in &code {
        for (line, patterns) in matches_in(code) {
            n_matches += 1;
            for arm in arms_for_the_rest(&patterns, &ours) {
                wrong.push(format!("{file}:{line}: `{arm} =>` answers for terms that it does not name"));
            }
        }
    }
    assert!(n_matches > 200, "only {n_matches} matches were found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
