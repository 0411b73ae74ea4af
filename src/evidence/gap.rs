//! What is not known, one rule a file, and what kind of study would change it.

mod aims;
mod independence;
mod no_comparison;
mod no_follow_up;
mod no_study;
mod not_nordic;
mod number;
mod only_cost;
mod only_original;
mod only_perceived;
mod results_not_read;
mod under_way;

pub use number::ENOUGH;

use super::Evidence;
use crate::record::{Count, Fact, Ongoing, OpenTerm, Provenance};
use crate::term::{Term as _, vocabulary};
use crate::words::{Message, Words};

vocabulary! {
    /// What is not known of how well a programme works.
    GapKind "gap" {
        /// No editor has looked for studies.
        NotLooked = "not-looked",
        /// Looked for, and no study was found.
        NoStudy = "no-study",
        /// Only the original abroad has been studied.
        OnlyOriginal = "only-original",
        /// Only costs have been worked out.
        OnlyCost = "only-cost",
        /// No study had a group to compare with.
        NoComparison = "no-comparison",
        /// Everything rests on what people tell.
        OnlyPerceived = "only-perceived",
        /// It aims at areas that no study looked at.
        AimNotStudied = "aim-not-studied",
        /// It aims at areas that were not measured, only told of.
        AimOnlyPerceived = "aim-only-perceived",
        /// No study looked again later.
        NoFollowUp = "no-follow-up",
        /// No number in any study reaches [`ENOUGH`].
        Few = "few",
        /// No study says how many people it is about.
        NumberNotStated = "number-not-stated",
        /// Nobody independent of the owner has studied it.
        NotIndependent = "not-independent",
        /// Whether anybody independent has studied it is not known.
        IndependenceUnknown = "independence-unknown",
        /// No study is known to be from the Nordic countries.
        NotNordic = "not-nordic",
        /// There are studies whose results were not in what the editors read.
        ResultsNotRead = "results-not-read",
    }
}

/// One thing that is not known, and what would change that.
#[derive(Debug, Clone)]
pub struct Gap<'p> {
    /// What sort of thing.
    pub kind: GapKind,
    /// The areas that it is about, when it is about some.
    pub areas: Vec<&'p OpenTerm>,
    /// The studies that it is about, by number, when it is about some.
    pub studies: Vec<usize>,
    /// The largest number of people in any study, when that is what it is about.
    pub largest: Option<&'p Fact<Count>>,
    /// Where the record says what the gap follows from: aims, numbers, searches.
    pub follows_from: Vec<&'p Provenance>,
    /// Studies under way that may close it.
    pub may_close: Vec<&'p Fact<Ongoing>>,
}

impl<'p> Gap<'p> {
    fn new(kind: GapKind) -> Self {
        Self {
            kind,
            areas: Vec::new(),
            studies: Vec::new(),
            largest: None,
            follows_from: Vec::new(),
            may_close: Vec::new(),
        }
    }

    /// What is not known, in a sentence or two about this programme.
    pub fn says(&self, words: &Words) -> Message {
        let areas: Vec<String> = self.areas.iter().map(|area| small(area, words)).collect();
        let largest =
            self.largest.map(|count| crate::statement::Part::Quantity(count.value.quantity).say(words).text);
        Message::named("gap-says-", self.kind.key())
            .counting(self.studies.len())
            .with("areas", words.list(&areas))
            .with("enough", ENOUGH.to_string())
            .with("largest", largest.unwrap_or_default())
    }

    /// What kind of study would change that.
    pub fn closed_by(&self) -> Message {
        self.kind.closed_by()
    }
}

impl GapKind {
    /// When a programme has this gap, in words: the rule as the site shows it.
    pub fn rule(self) -> Message {
        Message::named("gap-rule-", self.key()).with("enough", ENOUGH.to_string())
    }

    /// What kind of study would close it.
    pub fn closed_by(self) -> Message {
        Message::named("gap-closes-", self.key()).with("enough", ENOUGH.to_string())
    }
}

/// An area's name inside a sentence: in all of our languages an ordinary noun is
/// written small there.
fn small(area: &OpenTerm, words: &Words) -> String {
    let (label, _) = area.label.for_reader(words.language());
    let mut letters = label.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// Everything that is not known of a programme. When nobody has studied it, that
/// is all there is to say.
pub(super) fn gaps<'p>(evidence: &Evidence<'p>) -> Vec<Gap<'p>> {
    let only_one = no_study::gap(evidence).or_else(|| only_original::gap(evidence));
    let only_one = only_one.or_else(|| only_cost::gap(evidence));
    // An analysis of cost has no participants and no group to compare with: it is not asked for them.
    let mut of_outcomes = evidence.clone();
    of_outcomes.known.retain(|seen| !seen.study().design.is_economic());
    let evidence = &of_outcomes;
    let mut gaps: Vec<Gap<'p>> = match evidence.known.is_empty() {
        true => only_one.into_iter().collect(),
        false => [
            no_comparison::gap(evidence),
            only_perceived::gap(evidence),
            aims::not_studied(evidence),
            aims::only_perceived(evidence),
            no_follow_up::gap(evidence),
            number::gap(evidence),
            independence::gap(evidence),
            not_nordic::gap(evidence),
            results_not_read::gap(evidence),
        ]
        .into_iter()
        .flatten()
        .collect(),
    };
    for gap in &mut gaps {
        gap.may_close = under_way::may_close(gap.kind, evidence.under_way);
    }
    gaps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::example::programme;
    use crate::words::Language;

    /// The kinds of gaps that a record with this evaluation has.
    #[track_caller]
    pub(super) fn kinds(evaluation: &str) -> Vec<GapKind> {
        let programme = programme(evaluation);
        Evidence::of(&programme).unknown.iter().map(|gap| gap.kind).collect()
    }

    #[test]
    fn every_gap_says_which_study_would_close_it_in_every_language() {
        for &language in Language::ALL {
            let words = Words::of(language);
            for &kind in GapKind::ALL {
                let gap = Gap::new(kind);
                assert!(words.has(gap.closed_by().id()) && words.has(gap.says(words).id()), "{kind:?}");
                assert!(words.has(kind.rule().id()), "{kind:?}");
            }
        }
    }
}
