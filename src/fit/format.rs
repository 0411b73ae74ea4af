//! How one works: in groups, one at a time, with the staff.
//!
//! Met when the programme works in at least one of the ways chosen. Parallel
//! groups and several families together are groups; courses for staff and
//! supervision of staff are one way.

use std::collections::BTreeSet;

use super::input::Theme;
use super::judgement::{Judgement, chosen_first};
use super::ticked::OfTerms;
use super::verdict::Verdict;
use crate::record::{Field, Format, Programme, Question};
use crate::term::vocabulary;

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

/// By the ways in which one can work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Ways;

impl OfTerms for Ways {
    type Term = Way;
    const KEY: &'static str = "format";
    const THEME: Theme = Theme::Give;

    fn judge<'p>(programme: &'p Programme, chosen: &BTreeSet<Way>) -> Judgement<'p> {
        Judgement::of_fact(
            programme,
            Question::Field(Field::Formats),
            &programme.delivery.formats,
            |formats| Verdict::of(formats.iter().any(|format| chosen.contains(&way(*format)))),
            |formats| chosen_first(formats, |format| chosen.contains(&way(*format)), |&format| format.into()),
        )
    }
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
        assert_eq!(Ways::judge(&familiestue, &BTreeSet::from([Way::Group])).verdict, Verdict::Met);
        assert_eq!(Ways::judge(&familiestue, &BTreeSet::from([Way::Individual])).verdict, Verdict::NotMet);
        let bir = real("barn-i-rusfamilier");
        assert_eq!(Ways::judge(&bir, &BTreeSet::from([Way::ForStaff])).verdict, Verdict::Met);
    }
}
