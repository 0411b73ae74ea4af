//! How one works: in groups, one at a time, with the staff.
//!
//! Met when the programme works in at least one of the ways chosen. Parallel
//! groups and several families together are groups; courses for staff and
//! supervision of staff are one way.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::ask::{Ask, written};
use super::input::{Input, Theme};
use super::judgement::{Judgement, chosen_first};
use super::reading::Reading;
use super::verdict::Verdict;
use crate::record::{Field, Format, OpenTerm, Programme, Question};
use crate::statement::Part;
use crate::term::{Term as _, vocabulary};

vocabulary! {
    /// How a municipality can work with families or staff: the forms of delivery,
    /// sorted as a leader thinks of them.
    Way "way" {
        /// Several together.
        Group = "group",
        /// One person or one family at a time.
        Individual = "individual",
        /// The staff learn.
        ForStaff = "for-staff",
        /// Services work together.
        Coordination = "coordination",
        /// On a screen.
        Digital = "digital",
    }
}

/// In which ways one can work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Ways(BTreeSet<Way>);

impl Ask for Ways {
    const KEY: &'static str = "format";
    const THEME: Theme = Theme::Give;

    fn read(reading: &mut Reading<'_>) -> Option<Self> {
        reading.terms(Way::ALL).map(Self)
    }

    fn write(&self) -> Vec<(&'static str, String)> {
        written(Self::KEY, &self.0)
    }

    fn input<'c>(wish: Option<&Self>, _: &'c [Arc<OpenTerm>]) -> Input<'c> {
        Input::terms(Way::ALL, wish.map(|it| &it.0))
    }

    fn said<'c>(&self, _: &'c [Arc<OpenTerm>]) -> Vec<Part<'c>> {
        self.0.iter().map(|&term| term.into()).collect()
    }

    fn judge<'p>(&self, programme: &'p Programme) -> Judgement<'p> {
        judge(programme, &self.0)
    }

    #[cfg(test)]
    fn example() -> Self {
        Self(BTreeSet::from([Way::Group]))
    }
}

fn judge<'p>(programme: &'p Programme, chosen: &BTreeSet<Way>) -> Judgement<'p> {
    Judgement::of_fact(
        programme,
        Question::Field(Field::Formats),
        &programme.delivery.formats,
        |formats| Verdict::of(formats.iter().any(|format| chosen.contains(&way(*format)))),
        |formats| chosen_first(formats, |format| chosen.contains(&way(*format)), |&format| format.into()),
    )
}

const fn way(format: Format) -> Way {
    match format {
        Format::Group | Format::ParallelGroups | Format::MultiFamily => Way::Group,
        Format::Individual => Way::Individual,
        Format::Course | Format::Supervision => Way::ForStaff,
        Format::Coordination => Way::Coordination,
        Format::Digital => Way::Digital,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fit::records::real;

    #[test]
    fn families_together_are_a_group() {
        let familiestue = real("familiestue-nyborg");
        assert_eq!(judge(&familiestue, &BTreeSet::from([Way::Group])).verdict, Verdict::Met);
        assert_eq!(judge(&familiestue, &BTreeSet::from([Way::Individual])).verdict, Verdict::NotMet);
        let bir = real("barn-i-rusfamilier");
        assert_eq!(judge(&bir, &BTreeSet::from([Way::ForStaff])).verdict, Verdict::Met);
    }
}
