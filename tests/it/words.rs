//! Every word that the program says: the four languages say the same things,
//! nothing is missing and nothing is left over.

mod languages;

use std::collections::{BTreeMap, BTreeSet};

use clap::CommandFactory as _;
use fluent_bundle::FluentResource;
use tiltak::brief::{AnswerKind, BriefQuestion, Whom, WhyUnknown};
use tiltak::command::Arguments;
use tiltak::evidence::{Claim, GapKind};
use tiltak::fit::Criterion;
use tiltak::glossary::Entry;
use tiltak::notation::Described;
use tiltak::paper::{Corner, Proposal};
use tiltak::problem::Code;
use tiltak::query::Measure;
use tiltak::record::*;
use tiltak::words::{Argument, Language, Message, Words};

use crate::support::{Written, closed_vocabularies, files_under, messages, text_of};

/// Messages whose last part is data: the beginning, and every end there is.
const FAMILIES: &[(&str, &[&str])] = &[
    ("refusal-", &["400", "404", "405", "410", "500"]),
    ("refusal-title-", &["400", "404", "405", "410", "500"]),
    (
        "relation-",
        &[
            "developed-from",
            "developed-from-inverse",
            "part-of",
            "part-of-inverse",
            "neighbour",
            "replaced-by",
            "replaced-by-inverse",
        ],
    ),
    ("measure-help-", &["age", "weeks", "group-size"]),
    ("range-sessions-", &["exactly", "between", "at-least", "at-most"]),
    ("range-ungsinn-", &["exactly", "between", "at-least", "at-most"]),
    ("unstated-", &["age", "weeks", "group-size", "several"]),
    ("plan-reach-", &["children", "parents", "families", "participants", "workplaces"]),
    ("plan-each-", &["children", "parents", "families", "participants", "workplaces"]),
    ("plan-could-", &["children", "parents", "families", "participants"]),
    ("plan-could-of-", &["money", "hours", "people", "rooms"]),
    ("plan-there-", PLAN_THERE),
    ("plan-there-help-", PLAN_THERE),
    ("evidence-misread-", &["area", "design", "direction", "of", "page"]),
    ("brief-cost-", &["not-stated", "not-in-excerpt", "not-recorded", "not-applicable"]),
    (
        "brief-effort-people-",
        &["not-stated", "not-in-excerpt", "not-recorded", "not-applicable", "only-interested"],
    ),
    ("brief-effect-change-", BRIEF_CHANGES),
    ("brief-effect-content-", BRIEF_WAYS),
    ("brief-rule-", &["effect", "effect-said", "effect-missing", "effect-opinions", "effect-original"]),
    ("brief-effect-small-", &["worse", "null", "mixed", "better"]),
    ("brief-effect-weaker-", &["worse", "null", "mixed", "better"]),
    ("brief-effect-pleased-", BRIEF_WAYS),
    ("brief-effect-perceived-", BRIEF_WAYS_ON),
    ("brief-effect-believed-", BRIEF_WAYS_ON),
    ("brief-effect-expected-", BRIEF_WAYS_ON),
    ("brief-effect-learned-", BRIEF_WAYS),
    ("brief-effect-taught-", BRIEF_WAYS),
    ("type-", &["text", "number", "boolean", "date", "list", "table"]),
];

/// What there can be so much of, in a plan that is worked out the other way round.
const PLAN_THERE: &[&str] = &["budget", "posts", "post", "post-hours", "rooms", "room-groups"];

/// The ways that something can have gone, in a sentence beside the head of «Virker det?».
const BRIEF_WAYS: &[&str] = &["better", "no-difference", "worse", "mixed"];

/// The same, and where.
const BRIEF_WAYS_ON: &[&str] = &[
    "better",
    "no-difference",
    "worse",
    "mixed",
    "better-on",
    "no-difference-on",
    "worse-on",
    "mixed-on",
    "unlike-on",
];

/// How something changed. That it went this way and that is said only where it is known of what.
const BRIEF_CHANGES: &[&str] = &[
    "better",
    "no-difference",
    "worse",
    "better-on",
    "no-difference-on",
    "worse-on",
    "mixed-on",
    "unlike-on",
];

/// The same, where every end is a term of a vocabulary.
const FAMILIES_OF_TERMS: &[(&str, Keys)] = &[
    ("brief-asks-", keys::<BriefQuestion>),
    ("brief-rule-", keys::<BriefQuestion>),
    ("brief-areas-", keys::<Whom>),
    ("brief-informant-", keys::<Informant>),
    ("brief-others-", keys::<Comparator>),
    ("brief-effect-unknown-", keys::<WhyUnknown>),
    ("answer-kind-means-", keys::<AnswerKind>),
    ("brief-level-", keys::<PreventionLevel>),
    ("brief-mark-", keys::<CommitmentType>),
    ("brief-municipalities-", keys::<Country>),
    ("claim-means-", keys::<Claim>),
    ("coverage-", keys::<SilenceKind>),
    ("difference-", keys::<Binding>),
    ("difference-all-", keys::<Binding>),
    ("difference-others-", keys::<SilenceKind>),
    ("difference-quiet-", keys::<SilenceKind>),
    ("difference-then-", keys::<Binding>),
    ("row-", keys::<SilenceKind>),
    ("glossary-means-", keys::<Entry>),
    ("silence-means-", keys::<SilenceKind>),
    ("silences-", keys::<SilenceKind>),
    ("tally-", keys::<SilenceKind>),
    ("design-says-", keys::<Design>),
    ("fit-help-", keys::<Criterion>),
    ("fit-rule-", keys::<Criterion>),
    ("level-means-", keys::<Binding>),
    ("gap-closes-", keys::<GapKind>),
    ("gap-rule-", keys::<GapKind>),
    ("gap-says-", keys::<GapKind>),
    ("sak-asks-", keys::<BriefQuestion>),
    ("sak-hex-asks-", keys::<Corner>),
    ("sak-hex-part-", keys::<Corner>),
    ("sak-proposal-", keys::<Proposal>),
    ("setting-", keys::<Country>),
    ("study-by-", keys::<Independence>),
];

/// The keys of a vocabulary.
type Keys = fn() -> Vec<&'static str>;

fn keys<T: Term>() -> Vec<&'static str> {
    T::ALL.iter().map(|term| term.key()).collect()
}
/// What is written in Norwegian only, whoever reads it: the council paper.
const NORWEGIAN_ONLY: &str = "saksframlegg.ftl";

/// Every id that is put together from data.
/// What is said of a command and its options; `family` is how the ids begin.
fn told_of(command: &clap::Command, family: &str) -> Vec<String> {
    let own = family.trim_end_matches('-').to_owned();
    let options = command.get_arguments().map(|it| format!("{family}{}", it.get_id()).replace('_', "-"));
    let below = command.get_subcommands().flat_map(|it| told_of(it, &format!("{family}{}-", it.get_name())));
    std::iter::once(own).chain(options).chain(below).collect()
}

fn made_ids() -> BTreeSet<String> {
    let terms = closed_vocabularies()
        .into_iter()
        .filter(|it| it.has_words)
        .flat_map(|it| it.keys.into_iter().map(move |key| format!("{}-{key}", it.name).replace('.', "-")));
    let ranges = Measure::ALL.iter().flat_map(|measure| {
        ["exactly", "between", "at-least", "at-most"].map(|which| format!("range-{}-{which}", measure.key()))
    });
    let labels = Code::ALL.iter().map(|code| format!("label-{}", code.key()));
    let questions = Question::all().flat_map(|it| [it.label(), it.to_ask()]).map(|it| it.id().to_owned());
    let families =
        FAMILIES.iter().flat_map(|(family, ends)| ends.iter().map(move |end| format!("{family}{end}")));
    let of_terms = FAMILIES_OF_TERMS
        .iter()
        .flat_map(|(family, ends)| ends().into_iter().map(move |end| format!("{family}{end}")));
    let keys = Described::all().into_iter().flat_map(|key| {
        let has_example = Words::of(Language::Bokmal).has(key.example().id());
        [Some(key.help()), has_example.then(|| key.example())]
    });
    let keys = keys.flatten().map(|message| message.id().to_owned());
    let terms = terms.chain(of_terms).chain(keys);
    let usage = told_of(&Arguments::command(), "cli-").into_iter();
    let usage = usage.chain(["cli-help", "cli-version"].map(str::to_owned));
    terms.chain(ranges).chain(labels).chain(questions).chain(families).chain(usage).collect()
}

/// Every text in quotes in the code, with what stands before it on its line.
fn literals() -> Vec<(String, String, String)> {
    let mut literals = Vec::new();
    for file in files_under("src", ".rs") {
        let text = text_of(&file);
        let lines = text.lines().enumerate().take_while(|(_, line)| *line != "#[cfg(test)]");
        for (number, line) in lines.filter(|(_, line)| !line.trim_start().starts_with("//")) {
            let pieces: Vec<&str> = line.split('"').collect();
            for (at, piece) in pieces.iter().enumerate().filter(|(at, _)| at % 2 == 1) {
                let before = pieces[at - 1].trim_end().to_owned();
                literals.push((format!("{file}:{}", number + 1), before, (*piece).to_owned()));
            }
        }
    }
    literals
}

fn ids(language: Language) -> BTreeSet<String> {
    messages(language).into_iter().map(|message| message.id).collect()
}

#[test]
fn every_message_file_is_sound() {
    for &language in Language::ALL {
        for text in language.message_files() {
            let resource = FluentResource::try_new((*text).to_owned());
            let errors = resource.err().map(|(_, errors)| errors).unwrap_or_default();
            assert!(errors.is_empty(), "{}: {errors:?}", language.code());
        }
        let on_disk = files_under(&format!("assets/words/{}", language.code()), ".ftl").len();
        assert_eq!(language.message_files().len(), on_disk, "a file of {} is not built in", language.code());
        assert!(on_disk > 0, "{} has no words", language.code());
    }
}

#[test]
fn no_message_stands_twice() {
    for &language in Language::ALL {
        let mut seen = BTreeMap::new();
        for message in messages(language) {
            let first = seen.insert(message.id.clone(), message.file.clone());
            assert_eq!(first, None, "{} stands again in {}/{}", message.id, language.code(), message.file);
        }
    }
}

#[test]
fn the_languages_say_the_same_things_in_the_same_files() {
    let of = |language| -> BTreeMap<_, _> {
        let mut messages: BTreeMap<_, _> =
            messages(language).into_iter().map(|it| ((it.file, it.id), it.variables)).collect();
        // A language in which nothing bends need not count.
        messages.values_mut().for_each(|variables| variables.retain(|name| name != "count"));
        messages
    };
    let all = of(Language::Bokmal);
    assert!(all.len() > 300);
    for &language in Language::ALL {
        let other = of(language);
        let is_norwegian = matches!(language, Language::Bokmal | Language::Nynorsk);
        let mut bokmal = all.clone();
        bokmal.retain(|(file, _), _| is_norwegian || file != NORWEGIAN_ONLY);
        let missing: Vec<_> = bokmal.keys().filter(|it| !other.contains_key(*it)).collect();
        let extra: Vec<_> = other.keys().filter(|it| !bokmal.contains_key(*it)).collect();
        assert!(
            missing.is_empty() && extra.is_empty(),
            "{}: lacks {missing:?}, alone has {extra:?}",
            language.code()
        );
        for (id, variables) in &other {
            assert_eq!(variables, &bokmal[id], "{}: what goes into {id:?}", language.code());
        }
    }
}

#[test]
fn every_vocabulary_is_looked_at() {
    let known: BTreeSet<&str> = closed_vocabularies().iter().map(|it| it.name).collect();
    let mut found = 0;
    for file in files_under("src", ".rs") {
        let text = text_of(&file);
        let lists = ["\nvocabulary! {", "\ncriteria! {"];
        for (at, _) in lists.iter().flat_map(|list| text.match_indices(list)) {
            let is_about = |line: &&str| line.trim_start().starts_with(['/', '#']);
            let named = text[at..].lines().skip(2).find(|line| !is_about(line)).unwrap_or_default();
            let name = named.split('"').nth(1).unwrap_or_default();
            assert!(known.contains(name), "{file}: the vocabulary `{name}` is not in the list of this test");
            found += 1;
        }
    }
    assert_eq!(found, known.len());
}

#[test]
fn every_term_and_question_has_its_words() {
    let made = made_ids();
    assert!(made.len() > 300);
    for &language in Language::ALL {
        let has = ids(language);
        let is_norwegian = matches!(language, Language::Bokmal | Language::Nynorsk);
        let is_said = |id: &&String| is_norwegian || !id.starts_with("sak-");
        let missing: Vec<_> = made.iter().filter(is_said).filter(|id| !has.contains(*id)).collect();
        assert!(missing.is_empty(), "{} lacks {missing:?}", language.code());
    }
}

#[test]
fn every_message_that_the_code_names_exists() {
    /// What stands before an id in the code.
    const SAID_BY: &[&str] = &["Message::new(", ".text(", "Part::Message("];
    /// Beginnings of ids that stand in lists.
    const IN_LISTS: &[&str] = &[
        "detail-",
        "what-",
        "about-",
        "privacy-",
        "nav-",
        "syntax-",
        "type-",
        "help-",
        "related-",
        "severity-",
    ];
    let has = ids(Language::Bokmal);
    let mut named = 0;
    let mut missing = Vec::new();
    for (place, before, literal) in literals() {
        let is_said = SAID_BY.iter().any(|it| before.ends_with(it));
        // A beginning alone is a family, or cut off to get at the rest.
        let is_term = before.ends_with('=') || CommitmentType::from_key(&literal).is_some();
        let is_listed =
            IN_LISTS.iter().any(|it| literal.starts_with(it) && literal.len() > it.len()) && !is_term;
        if (is_said || is_listed) && literal.chars().all(|it| it.is_ascii_alphanumeric() || it == '-') {
            named += 1;
            if !has.contains(&literal) {
                missing.push(format!("{place}: {literal}"));
            }
        }
    }
    assert!(named > 150, "only {named} were found: has the code found another way to name messages?");
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn every_family_that_the_code_names_is_known() {
    for (place, before, literal) in literals() {
        let is_family = before.ends_with("Message::named(") && !literal.is_empty();
        let is_known = FAMILIES.iter().any(|(family, _)| *family == literal)
            || FAMILIES_OF_TERMS.iter().any(|(family, _)| *family == literal)
            || matches!(
                literal.as_str(),
                "problem-" | "label-" | "ask-" | "key-" | "example-" | "example-at-"
            );
        assert!(!is_family || is_known, "{place}: `{literal}` is not in the list of this test");
    }
}

#[test]
fn no_message_is_left_over() {
    let named: BTreeSet<String> = literals().into_iter().map(|(_, _, literal)| literal).collect();
    let made = made_ids();
    let unused: Vec<_> =
        ids(Language::Bokmal).into_iter().filter(|id| !named.contains(id) && !made.contains(id)).collect();
    assert!(unused.is_empty(), "nobody says {unused:?}");
}

#[test]
fn every_message_can_be_said() {
    for &language in Language::ALL {
        for message in messages(language) {
            for count in [0.0, 1.0, 2.0, 12_500.5] {
                let said = Words::of(language).say(&filled(&message, count));
                let place = format!("{} {} {count}", language.code(), message.id);
                assert!(Words::of(language).has(&message.id) && !said.trim().is_empty(), "{place}: `{said}`");
                assert!(
                    !said.contains(['{', '}', '\u{2068}']) || message.body.contains("{\""),
                    "{place}: {said}"
                );
            }
        }
    }
}

/// The message with something in every place.
fn filled(message: &Written, count: f64) -> Message {
    let id = Message::named(&message.id, "");
    message.variables.iter().fold(id, |it, name| {
        let argument =
            if name == "count" { Argument::Count(count) } else { Argument::Text("noe".to_owned()) };
        // A message wants names that live for ever; a test is soon over.
        it.with(Box::leak(name.clone().into_boxed_str()), argument)
    })
}

#[test]
fn the_spaces_are_where_they_belong() {
    for &language in Language::ALL {
        for message in messages(language) {
            for line in message.body.lines().map(str::trim) {
                let is_wrong =
                    line.contains("  ") || line.contains(" .") || line.contains(" ,") || line.contains("..");
                assert!(!is_wrong, "{}/{} {}: {line}", language.code(), message.file, message.id);
            }
        }
    }
}
