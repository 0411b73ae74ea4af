//! How one works: in groups, one at a time, with the staff.
//!
//! Met when the programme works in at least one of the ways chosen. Parallel
//! groups and several families together are groups; courses for staff and
//! supervision of staff are one way.

use std::collections::BTreeSet;

use super::criterion::{Criterion, Verdict, Way};
use super::judgement::{Judgement, chosen_first};
use crate::record::{Field, Format, Programme, Question};

pub(super) fn judge<'p>(programme: &'p Programme, chosen: &BTreeSet<Way>) -> Judgement<'p> {
    Judgement::of_fact(
        Criterion::Format,
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
