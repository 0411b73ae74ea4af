//! The records that are searched.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use tiltak::catalogue::{Catalogue, Folders, built_in_vocabularies, load};
use tiltak::notation::{self, Generator};
use tiltak::record::Programme;
use tiltak::statement::{Part, Statement, answers};
use tiltak::words::{Language, Words};

/// The first four real records.
const FIRST_FOUR: &[&str] =
    &["barn-i-rusfamilier", "familiestue-nyborg", "pip-klubben", "stine-sofie-hverdagspakke"];

/// Which records, and how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Size {
    FirstFour,
    Small(u32),
    Full(u32),
}

impl fmt::Display for Size {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::FirstFour => write!(formatter, "the first 4 real records"),
            Self::Small(n) => write!(formatter, "{n} small generated records"),
            Self::Full(n) => write!(formatter, "{n} full generated records"),
        }
    }
}

impl Size {
    pub(crate) fn read(written: &str) -> Self {
        match (written, written.strip_suffix('s')) {
            ("4", _) => Self::FirstFour,
            (_, Some(small)) => Self::Small(small.parse().unwrap()),
            (full, None) => Self::Full(full.parse().unwrap()),
        }
    }

    pub(crate) fn n(self) -> usize {
        match self {
            Self::FirstFour => FIRST_FOUR.len(),
            Self::Small(n) | Self::Full(n) => n as usize,
        }
    }

    /// The records, read by the reader that reads real ones, with the real
    /// vocabularies: synonyms and cognates are a part of what a search costs.
    pub(crate) fn catalogue(self) -> Catalogue {
        let vocabularies = Arc::new(built_in_vocabularies());
        let programmes: Vec<Programme> = match self {
            Self::FirstFour => first_four(),
            Self::Small(n) => generated(&Generator::small(1, &vocabularies), &vocabularies, n),
            Self::Full(n) => generated(&Generator::new(1, &vocabularies), &vocabularies, n),
        };
        Catalogue::of(programmes).with_vocabularies(vocabularies)
    }
}

fn first_four() -> Vec<Programme> {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../.."));
    let folders =
        Folders { programmes: root.join("programmes"), words: root.join("index/words"), sound: None };
    let catalogue = load(&folders, None).unwrap();
    let wanted = catalogue.programmes().filter(|it| FIRST_FOUR.contains(&it.id.as_str()));
    wanted.map(|it| Programme::clone(it)).collect()
}

fn generated(
    generator: &Generator<'_>,
    vocabularies: &tiltak::record::Vocabularies,
    n: u32,
) -> Vec<Programme> {
    let read = |number| {
        let record = generator.record(number);
        let reading = notation::read(&record.id, &record.text, vocabularies);
        let problems = format!("{:?}", reading.problems);
        reading.sound().unwrap_or_else(|| panic!("{}: {problems}", record.id))
    };
    std::thread::scope(|scope| {
        let half = scope.spawn(move || (n / 2..n).map(read).collect::<Vec<_>>());
        let mut programmes: Vec<_> = (0..n / 2).map(read).collect();
        programmes.extend(half.join().unwrap());
        programmes
    })
}

/// Name and everything else that a programme says, in bokmål: what the other
/// engines are given. Ours holds all languages and every synonym besides.
pub(crate) fn texts(catalogue: &Catalogue) -> Vec<(String, String)> {
    let words = Words::of(Language::Bokmal);
    let said = |text: &tiltak::record::Text| text.for_reader(Language::Bokmal).0.to_owned();
    let text = |programme: &Programme| {
        let mut body = vec![said(&programme.summary.value)];
        for answer in answers(programme) {
            let parts = answer.known.stated().into_iter().flatten().flat_map(Statement::every_part);
            let telling = parts.filter(|part| {
                matches!(
                    part,
                    Part::Prose(_) | Part::Open(_) | Part::Term(_) | Part::Place(_) | Part::Name(_)
                )
            });
            body.extend(telling.map(|part| part.say(words).text));
        }
        body.extend(programme.sources.iter().map(|source| said(&source.title)));
        (said(&programme.name), body.join(" "))
    };
    catalogue.programmes().map(|programme| text(programme)).collect()
}
