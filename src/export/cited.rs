//! The sources of a row of a comparison: a column each for what they are called, where they
//! are, which place in them is meant, and how old they are, for people and for programs.

use crate::record::{PartialDate, Programme, Provenance, Source, Term as _};
use crate::statement::Part;
use crate::words::Words;

/// What stands among several where one of them has nothing. No spreadsheet takes it for a formula.
const NOTHING: &str = "–";

/// The sources of a row, each on the same line of each of its columns.
#[derive(Default)]
pub(super) struct Cited {
    pub(super) titles: String,
    pub(super) links: String,
    pub(super) places: String,
    pub(super) dates: String,
    /// As programs read them: a year, a month or a day.
    pub(super) iso_dates: String,
    pub(super) interest: String,
}

impl Cited {
    pub(super) fn of(programme: &Programme, provenance: &Provenance, words: &Words) -> Self {
        let citations = provenance.citations.iter();
        let mut all: Vec<(&Source, &str)> =
            citations.filter_map(|it| Some((programme.source(&it.source)?, it.at.as_str()))).collect();
        all.dedup_by(|one, other| one.0.id == other.0.id && one.1 == other.1);
        // What has no link or date has a line all the same, so that the lines stay beside each other.
        let nothing = if all.len() > 1 { NOTHING } else { "" };
        let each = |say: &dyn Fn(&Source, &str) -> String| {
            let lines = all.iter().map(|(source, at)| Some(say(source, at)).filter(|it| !it.is_empty()));
            lines.map(|it| it.unwrap_or_else(|| nothing.to_owned())).collect::<Vec<_>>().join("\n")
        };
        Self {
            titles: each(&|source, _| titled(source, words)),
            links: each(&|source, _| {
                source.link.as_ref().map_or_else(String::new, |it| it.value.to_string())
            }),
            places: each(&|_, at| at.replace('\n', " ")),
            dates: each(&|source, _| dated(source, words)),
            iso_dates: each(&|source, _| iso_date(source).unwrap_or_default()),
            interest: each(&|source, _| words.term("interest", source.interest.key())),
        }
    }
}

/// A source with its publisher.
fn titled(source: &Source, words: &Words) -> String {
    let title = Part::Prose(&source.title).say(words).text;
    format!("{title} ({})", source.publisher).replace('\n', " ")
}

/// When a source was published, as exact as it says: `2022`, `2022-08` or `2022-08-01`.
pub(super) fn iso_date(source: &Source) -> Option<String> {
    source.published.as_ref().map(|it| match it.value {
        PartialDate::Year(year) => format!("{year:04}"),
        PartialDate::Month(year, month) => format!("{year:04}-{month:02}"),
        PartialDate::Day(day) => day.to_string(),
    })
}

/// When a source was published.
fn dated(source: &Source, words: &Words) -> String {
    match &source.published {
        Some(published) => Part::When(published.value).say(words).text,
        None => words.text("undated"),
    }
}
