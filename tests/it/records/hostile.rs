//! Nothing that can be written in a file brings the reader down, and every
//! problem has a place in the text.

use std::sync::LazyLock;

use proptest::prelude::*;
use tiltak::notation::{self, template};
use tiltak::problem::{Code, Problem};
use tiltak::rules;
use tiltak::words::{Language, Words};

use crate::support::{programme_text, read, real_ids, real_text, today, vocabularies};

/// Texts to spoil: every real record, the template, and a small one.
fn sound_texts() -> &'static [String] {
    static TEXTS: LazyLock<Vec<String>> = LazyLock::new(|| {
        let words = Words::of(Language::Bokmal);
        let template = template(&"eksempel".parse().unwrap(), today(), words, vocabularies());
        let mut texts: Vec<String> = real_ids().iter().map(|id| real_text(id)).collect();
        texts.extend([template.replace("#: ", ""), template, programme_text("Pip")]);
        texts
    });
    &TEXTS
}

/// One thing that goes wrong in a text, at a place between its first letter
/// (0.0) and its last (1.0).
#[derive(Debug, Clone)]
enum Slip {
    Delete(f64, usize),
    Insert(f64, String),
    SwapLines(f64, f64),
    CopyLine(f64, f64),
    Cut(f64),
}

fn any_slip() -> impl Strategy<Value = Slip> {
    let place = || 0.0..1.0_f64;
    let piece = prop_oneof![
        proptest::sample::select(vec![
            "\"",
            "\"\"\"",
            "'",
            "[",
            "]",
            "[[",
            "]]",
            "{",
            "}",
            "=",
            "==",
            ",",
            "#",
            "\n",
            "\r",
            "\0",
            ".",
            "\\",
            "å",
            "🙂",
            "\u{202e}",
            "\u{feff}",
            "e\u{301}",
            "-1",
            "1e400",
            "nan",
            "inf",
            "0x10",
            "2026-13-01",
            "true",
            "[[sources]]\n",
            "[lifecycle]\n",
            "conflict = [{}]\n",
            "value = {}\n",
            "\u{2028}",
        ])
        .prop_map(str::to_owned),
        any::<String>(),
    ];
    prop_oneof![
        (place(), 1..200_usize).prop_map(|(at, n)| Slip::Delete(at, n)),
        (place(), piece).prop_map(|(at, text)| Slip::Insert(at, text)),
        (place(), place()).prop_map(|(one, other)| Slip::SwapLines(one, other)),
        (place(), place()).prop_map(|(from, to)| Slip::CopyLine(from, to)),
        place().prop_map(Slip::Cut),
    ]
}

/// The nearest place between two letters.
fn byte_at(text: &str, at: f64) -> usize {
    let mut byte = (text.len() as f64 * at) as usize;
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    byte
}

fn spoilt(text: &str, slip: &Slip) -> String {
    let mut spoilt = text.to_owned();
    let mut lines: Vec<&str> = text.split('\n').collect();
    let line = |at: f64| (lines.len() as f64 * at) as usize;
    match slip {
        Slip::Delete(at, n_letters) => {
            let start = byte_at(text, *at);
            let end = text[start..].char_indices().nth(*n_letters).map_or(text.len(), |(end, _)| start + end);
            spoilt.replace_range(start..end, "");
        }
        Slip::Insert(at, piece) => spoilt.insert_str(byte_at(text, *at), piece),
        Slip::Cut(at) => spoilt.truncate(byte_at(text, *at)),
        Slip::SwapLines(one, other) => {
            let (one, other) = (line(*one), line(*other));
            lines.swap(one, other);
            spoilt = lines.join("\n");
        }
        Slip::CopyLine(from, to) => {
            let (from, to) = (line(*from), line(*to));
            lines.insert(to, lines[from]);
            spoilt = lines.join("\n");
        }
    }
    spoilt
}

/// Reads a text twice, and finds nothing to complain of in how that went.
#[track_caller]
fn read_with_care(text: &str) {
    let first = read(text);
    let second = read(text);
    assert_eq!(first.problems, second.problems, "read twice, told differently");
    assert_eq!(first.programme, second.programme, "read twice, understood differently");
    for problem in &first.problems {
        assert_is_in(text, problem);
    }
    assert!(first.programme.is_some() || !first.problems.is_empty(), "nothing is read and nobody is told");
    if let Some(programme) = &first.programme {
        rules::check(programme, today()).iter().for_each(|problem| assert_is_in(text, problem));
    }
}

#[track_caller]
fn assert_is_in(text: &str, problem: &Problem) {
    let related = problem.related.iter().map(|(bytes, _)| bytes);
    let fix = problem.fix.iter().map(|fix| &fix.bytes);
    for bytes in std::iter::once(&problem.bytes).chain(related).chain(fix) {
        assert!(text.get(bytes.clone()).is_some(), "{:?} at {bytes:?} of {}", problem.code, text.len());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_can_be_read(text in any::<String>()) {
        read_with_care(&text);
    }

    #[test]
    fn any_text_that_looks_like_a_record_can_be_read(
        text in "(\\[{1,2}[a-z.-]{0,12}\\]{1,2}\n|[a-z-]{1,12} = [\\[{\"0-9a-zæøå=, -]{0,20}\n|name = \"[^\n]{0,9}\"\n){0,12}"
    ) {
        read_with_care(&text);
    }

    #[test]
    fn any_slip_in_a_sound_record_can_be_read(
        text in proptest::sample::select(sound_texts()),
        slips in proptest::collection::vec(any_slip(), 1..4),
    ) {
        let text = slips.iter().fold(text, |text, slip| spoilt(&text, slip));
        read_with_care(&text);
    }
}

#[test]
fn a_text_nested_without_end_is_told_so() {
    for (open, close) in [("[", "]"), ("{ a = ", " }")] {
        let text = format!("name = {}1{}", open.repeat(20_000), close.repeat(20_000));
        read_with_care(&text);
    }
}

#[test]
fn a_text_of_nothing_but_problems_is_read() {
    let text = "feil = 1\n".replace('1', "{ a = 1 }");
    let many: String = (0..5000).map(|number| format!("{}{number} = 1\n", "nokkel-")).collect();
    read_with_care(&(text + &many));
}

#[test]
fn a_line_of_nothing_but_values_keeps_nobody_waiting() {
    for piece in ["a = b ", "= ", "x = { y = 1,5 ", "\u{a0}= \"", "[{"] {
        let line = piece.repeat(500_000 / piece.len());
        read_with_care(&line);
        read_with_care(&line.replace("= ", "=\n"));
    }
}

#[test]
fn a_record_is_read_without_any_vocabulary() {
    for id in real_ids() {
        let reading = notation::read(&id.parse().unwrap(), &real_text(&id), &Default::default());
        assert!(
            reading
                .problems
                .iter()
                .all(|problem| matches!(problem.code, Code::UnknownTerm | Code::UnknownPlace)),
            "{id}"
        );
        assert!(!vocabularies().of(tiltak::record::OpenVocabulary::Strain).is_empty());
    }
}
