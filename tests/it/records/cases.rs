//! The cases in `tests/records/`: each a small record and the report that an
//! editor gets.

use std::collections::BTreeSet;

use tiltak::notation::{Described, Reading};
use tiltak::problem::{Code, Fix, Problem, Severity};
use tiltak::rules;
use tiltak::span::Position;
use tiltak::term::Term as _;
use tiltak::words::{Language, Words};

use crate::support::{assert_seen, files_under, read_as, real, real_text, run, text_of, today};

/// The cases by name: `unknown-key`.
fn cases() -> Vec<String> {
    let files = files_under("tests/records", ".toml");
    let name = |file: String| file.trim_start_matches("tests/records/").trim_end_matches(".toml").to_owned();
    files.into_iter().map(name).collect()
}

fn case_text(case: &str) -> String {
    text_of(&format!("tests/records/{case}.toml"))
}

/// All problems of a case, as they are on the day of the tests.
fn problems(case: &str, text: &str) -> Vec<Problem> {
    let Reading { programme, mut problems, .. } = read_as(case, text);
    let is_sound = problems.iter().all(|problem| problem.severity() == Severity::Warning);
    if let Some(programme) = programme.filter(|_| is_sound) {
        problems.extend(rules::check(&programme, today()));
    }
    problems
}

/// The cases whose report depends on the day; told by the reader and the rules,
/// which are given the day, and not by the program, which looks at the clock.
const JUDGED_BY_DATE: &[&str] = &["date-in-future", "review-overdue"];

#[test]
fn an_editor_sees_what_is_wrong_where_and_how_to_put_it_right() {
    for case in cases().iter().filter(|case| !JUDGED_BY_DATE.contains(&case.as_str())) {
        let ran = run(&["check", &format!("tests/records/{case}.toml")]);
        assert_seen(&format!("records/{case}"), &format!("{}exit {}", ran.out, ran.code));
    }
}

#[test]
fn dates_are_judged_by_the_day_that_is_given() {
    for case in JUDGED_BY_DATE {
        let text = case_text(case);
        let words = Words::of(Language::Bokmal);
        let told = problems(case, &text).into_iter().map(|problem| {
            let place = Position::of(&text, problem.bytes.start);
            let (headline, label) = (words.say(&problem.headline), words.say(&problem.label));
            format!("{}:{} {headline}: {} {label}", place.line, place.column, &text[problem.bytes])
        });
        assert_seen(&format!("records/{case}"), &told.collect::<Vec<_>>().join("\n"));
    }
}

#[test]
fn every_problem_says_which_field_it_is_about() {
    let mut fields = BTreeSet::new();
    for case in cases() {
        for problem in problems(&case, &case_text(&case)) {
            let field = problem.field.as_str();
            // Text that is no TOML has no fields that can be told.
            let is_text = problem.code == Code::Syntax;
            assert_eq!(problem.field.is_whole_file(), is_text, "{case}: {problem:?}");
            // A key that nobody knows is told with the way to where it stands.
            let known = if problem.code == Code::UnknownKey {
                field.rsplit_once('.').map_or("name", |(table, _)| table)
            } else {
                field
            };
            let is_language = ["nb", "nn", "da", "en", "bokmål"].iter().any(|code| field.contains(code));
            assert!(
                is_text || is_language || field.contains('"') || Described::find(known).is_some(),
                "{case}: `{field}` is no field: {problem:?}"
            );
            fields.insert(field.to_owned());
        }
    }
    assert!(fields.contains("delivery.group-size.value.unit"), "{fields:?}");
    assert!(fields.iter().any(|field| field.contains("[1]")), "{fields:?}");
}

#[test]
fn every_fact_knows_where_it_stands() {
    let text = real_text("pip-klubben");
    let programme = real("pip-klubben");
    let mut n_facts = 0;
    for (_, known) in programme.commitments.iter() {
        for fact in known.all() {
            let whole = &text[fact.place.table.clone()];
            assert!(whole.starts_with("[[commitments]]"), "{whole}");
            assert_eq!(whole.matches("[[").count(), 1, "{whole}");
            let said: toml::Table = whole.replace("[[commitments]]", "").parse().unwrap();
            assert!(said.contains_key("source") && said.contains_key("text"), "{whole}");
            n_facts += 1;
        }
    }
    let age = programme.target_group.child_age.stated().unwrap();
    let (table, value) = (&text[age.place.table.clone()], &text[age.place.value.clone()]);
    assert!(table.starts_with("{ value = ") && table.ends_with('}'), "{table}");
    assert!(value.starts_with("{ from = ") && table.contains(value), "{value}");
    assert!(n_facts > 5);
}

#[test]
fn every_case_says_what_it_is_about() {
    for case in cases() {
        let text = case_text(&case);
        let first = text.lines().next().unwrap();
        assert!(first.starts_with(&format!("# {case}: ")), "{case}: {first}");
    }
}

#[test]
fn every_code_has_a_case_and_a_case_has_one_code() {
    for code in Code::ALL {
        // These cannot be written as a case; `odd_files`, `copies`, `live::entries` and `live::gone`
        // make them.
        let is_odd = matches!(
            code,
            Code::NotText
                | Code::TooLarge
                | Code::FolderNotFile
                | Code::NotAFile
                | Code::DeadLink
                | Code::LinkLoop
                | Code::Unreadable
                | Code::NameNotText
                | Code::OddFileName
                | Code::RecordCopied
                | Code::RecordGone
                | Code::MadeDraft
                | Code::RetiredYetPublished
                | Code::FactsLost
                // Seen beside a folder of sources; `command::check` has one.
                | Code::CopiedRun
        );
        // These show only when several records are seen together; `together` has them.
        let is_shared = matches!(
            code,
            Code::UnknownProgramme
                | Code::SameName
                | Code::SourceDescribedTwice
                | Code::RelationNotMirrored
                | Code::TermUsedOnce
        );
        // No key has been renamed yet; `notation::renaming` has a record of its own.
        let is_renamed = matches!(code, Code::KeyRenamed | Code::BothNames);
        if is_odd || is_shared || is_renamed {
            continue;
        }
        let met: BTreeSet<Code> =
            problems(code.key(), &case_text(code.key())).iter().map(|problem| problem.code).collect();
        assert_eq!(met, BTreeSet::from([*code]), "{}", code.key());
    }
}

#[test]
fn every_other_case_is_kept_on_purpose() {
    let others: Vec<_> = cases().into_iter().filter(|case| Code::from_key(case).is_none()).collect();
    assert_eq!(others, ["hostile", "many-at-once", "minimal", "syntax-many"].map(str::to_owned));
}

#[test]
fn what_is_suggested_puts_it_right() {
    let mut fixes = 0;
    for case in cases() {
        let text = case_text(&case);
        let before = problems(&case, &text);
        for problem in &before {
            let Some(Fix { bytes, replacement }) = &problem.fix else { continue };
            let mut mended = text.clone();
            mended.replace_range(bytes.clone(), replacement);
            let of_this_code =
                |problems: &[Problem]| problems.iter().filter(|it| it.code == problem.code).count();
            let after = problems(&case, &mended);
            // The line below one that cannot be read is sometimes read only then.
            let is_there =
                after.iter().any(|it| it.code == problem.code && it.bytes.start == problem.bytes.start);
            assert!(of_this_code(&after) < of_this_code(&before) || !is_there, "{case}: {replacement}");
            fixes += 1;
        }
    }
    assert!(fixes >= 6, "only {fixes} cases have a suggestion");
}
