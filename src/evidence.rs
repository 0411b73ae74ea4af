//! What is known about effect, what is not, and what kind of study would
//! change that.
//!
//! A record in, values out, by rules that the site shows in words beside what
//! they give. Nothing is weighed, added up or graded: there is no score of ours
//! here, and others' ratings stand in their own words.

mod claim;
mod finding;
mod gap;
mod map;
mod area_group;
mod filters;
mod summary;
#[cfg(test)]
pub(crate) mod example;

pub use area_group::AreaGroup;
pub use claim::{Claim, compares};
pub use filters::{Filters, Misread};
pub use finding::{Finding, StudySeen};
pub use gap::{ENOUGH, Gap, GapKind};
pub use map::{Cell, Column, EvidenceMap, Mark, PER_PAGE, Read, Row, State, Unplaced, map};
pub use summary::{
    Sentence, Summary, comparison_group, direction_counts, expected, found_so, of_study, setting, summary,
    year,
};

use crate::record::{Fact, Ongoing, Programme, Rating, Search, Silence, StudyOf};

/// What the studies of one programme tell, and what they do not.
#[derive(Debug, Clone)]
pub struct Evidence<'p> {
    /// The programme.
    pub programme: &'p Programme,
    /// Studies of this programme, in the order of the record.
    pub known: Vec<StudySeen<'p>>,
    /// Studies of the original that it was made from: they tell nothing of this one.
    pub of_original: Vec<StudySeen<'p>>,
    /// How the record is silent on studies, when it is.
    pub silence: Option<&'p Silence>,
    /// What is not known, and what would change that.
    pub unknown: Vec<Gap<'p>>,
    /// What others rate it, in their own words.
    pub ratings: &'p [Fact<Rating>],
    /// Studies under way.
    pub under_way: &'p [Fact<Ongoing>],
    /// Where editors looked without finding anything.
    pub searches: &'p [Fact<Search>],
}

impl<'p> Evidence<'p> {
    /// What the studies of a programme tell, and what they do not.
    pub fn of(programme: &'p Programme) -> Self {
        let evaluation = &programme.evaluation;
        let (known, of_original) =
            StudySeen::all(programme).into_iter().partition(|seen| seen.study().of == StudyOf::Programme);
        let mut evidence = Self {
            programme,
            known,
            of_original,
            silence: evaluation.studies.silence(),
            unknown: Vec::new(),
            ratings: evaluation.ratings.all(),
            under_way: evaluation.ongoing.all(),
            searches: evaluation.searches.all(),
        };
        evidence.unknown = gap::gaps(&evidence);
        evidence
    }

    /// Every finding about this programme itself.
    pub fn findings(&self) -> impl Iterator<Item = &Finding<'p>> {
        self.known.iter().flat_map(|seen| &seen.findings)
    }
}
