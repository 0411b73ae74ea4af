//! A problem: something in a record that an editor can put right, where it is,
//! and how.
//!
//! A problem is data. Who shows it (terminal, page, JSON) decides how; nothing
//! is printed where it is found.

use std::ops::Range;

use crate::span::{FieldPath, Written};
use crate::term::Term as _;
use crate::words::Message;

mod code;

pub use code::Code;

/// Something that an editor can put right.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// Which rule it breaks.
    pub code: Code,
    /// The bytes of the text to put right.
    pub bytes: Range<usize>,
    /// The field of the record that it is about; the whole file when it is about
    /// no field that can be told.
    pub field: FieldPath,
    /// What is wrong.
    pub headline: Message,
    /// Why it is wrong just here, short enough to stand under the text.
    pub label: Message,
    /// Another place that has to do with it: where the first of two stands.
    pub related: Option<(Range<usize>, Message)>,
    /// How to put it right.
    pub help: Option<Message>,
    /// A change that would put it right.
    pub fix: Option<Fix>,
}

/// How much a problem matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Work for an editor some day: shown only to who asks for it.
    Note,
    /// The record is used, but somebody should look.
    Warning,
    /// The record is not used until this is put right.
    Error,
}

/// Whether none of these problems keeps the record from being used. Whoever wants to
/// know asks here.
pub fn is_sound(problems: &[Problem]) -> bool {
    problems.iter().all(|problem| problem.severity() < Severity::Error)
}

/// A change to the text that would put a problem right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// The bytes to replace.
    pub bytes: Range<usize>,
    /// What to put there.
    pub replacement: String,
}

impl Problem {
    /// A problem with this code at these bytes. Headline and label are the
    /// code's own messages, with the arguments given.
    pub fn new(code: Code, bytes: Range<usize>) -> Self {
        Self {
            code,
            bytes,
            field: FieldPath::default(),
            headline: Message::named("problem-", code.key()),
            label: Message::named("label-", code.key()),
            related: None,
            help: None,
            fix: None,
        }
    }

    /// A problem with a value, where it was written.
    pub fn at<T>(code: Code, written: &Written<T>) -> Self {
        Self::new(code, written.bytes.clone()).in_field(written.field.clone())
    }

    /// The problem, with the field that it is about.
    #[must_use]
    pub fn in_field(mut self, field: FieldPath) -> Self {
        self.field = field;
        self
    }

    /// The problem, with something put into its headline and label.
    #[must_use]
    pub fn with(mut self, name: &'static str, argument: impl Into<crate::words::Argument>) -> Self {
        let argument = argument.into();
        self.headline = self.headline.with(name, argument.clone());
        self.label = self.label.with(name, argument);
        self
    }

    /// The problem, with a way to put it right.
    #[must_use]
    pub fn helped_by(mut self, help: Message) -> Self {
        self.help = Some(help);
        self
    }

    /// The problem, with "did you mean" when some candidate is near enough.
    #[must_use]
    pub fn did_you_mean<'c>(
        mut self,
        written: &str,
        candidates: impl IntoIterator<Item = &'c str>,
        replace: impl FnOnce(&str) -> Fix,
    ) -> Self {
        if let Some(nearest) = nearest(written, candidates) {
            self.help = Some(Message::new("help-did-you-mean").with("suggestion", nearest));
            self.fix = Some(replace(nearest));
        }
        self
    }

    /// How much it matters.
    pub const fn severity(&self) -> Severity {
        self.code.severity()
    }
}

/// The candidate that somebody most likely meant, if any is near.
pub(crate) fn nearest<'c>(written: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let written = written.to_lowercase();
    candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(&written, &candidate.to_lowercase()), candidate))
        .filter(|(slips, candidate)| is_near(*slips, candidate) && is_near_part_by_part(&written, candidate))
        .filter(|(_, candidate)| !is_opposite(&written, candidate))
        .min()
        .map(|(_, candidate)| candidate)
}

/// One slip for every three letters: `adress` is `address`, `x` is nothing.
fn is_near(slips: usize, candidate: &str) -> bool {
    slips <= candidate.chars().count().max(3) / 3
}

/// Whether one of them says no to the other: `required` is no slip of `not-required`, however
/// near its letters are.
fn is_opposite(written: &str, candidate: &str) -> bool {
    let apart = strsim::damerau_levenshtein(written, candidate);
    let is_nearer = |one: &str, other: &str| strsim::damerau_levenshtein(one, other) < apart;
    let is_denied = |by: &str| match (written.strip_prefix(by), candidate.strip_prefix(by)) {
        (None, Some(rest)) => is_nearer(rest, written),
        (Some(rest), None) => is_nearer(rest, candidate),
        (None, None) | (Some(_), Some(_)) => false,
    };
    ["not-", "no-", "non-", "un", "in"].into_iter().any(is_denied)
}

/// Whether words of as many parts have parts that are near too: `family-councils` is not
/// `family-contacts`, however much of it is `family`.
fn is_near_part_by_part(written: &str, candidate: &str) -> bool {
    let [parts, meant] = [written, candidate].map(|it| it.split('-').collect::<Vec<_>>());
    let mut pairs = parts.iter().zip(&meant);
    parts.len() != meant.len()
        || pairs.all(|(part, meant)| is_near(strsim::damerau_levenshtein(part, meant), meant))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_near_word_is_suggested_and_a_far_one_is_not() {
        let candidates = ["from", "to", "unit", "at-least"];
        assert_eq!(nearest("form", candidates), Some("from"));
        assert_eq!(nearest("atleast", candidates), Some("at-least"));
        assert_eq!(nearest("price", candidates), None);
    }

    #[test]
    fn a_word_is_not_near_its_opposite() {
        let candidates = ["not-required", "no-difference", "not-measured", "independent", "unknown"];
        for opposite in ["required", "requierd", "difference", "measured", "dependent", "known"] {
            assert_eq!(nearest(opposite, candidates), None, "{opposite}");
        }
        for (slip, meant) in [
            ("not-requird", "not-required"),
            ("nodifference", "no-difference"),
            ("indepedent", "independent"),
        ] {
            assert_eq!(nearest(slip, candidates), Some(meant), "{slip}");
        }
    }

    #[test]
    fn what_begins_alike_is_not_near_for_that() {
        let candidates = ["family-contacts", "health-centres", "course-length"];
        for other in ["family-councils", "health-visitors", "course-meetings"] {
            assert_eq!(nearest(other, candidates), None, "{other}");
        }
        assert_eq!(nearest("family-contact", candidates), Some("family-contacts"));
        assert_eq!(nearest("healt-centers", candidates), Some("health-centres"));
        assert_eq!(nearest("course-lenght", candidates), Some("course-length"));
        assert_eq!(nearest("courselength", candidates), Some("course-length"));
    }
}
