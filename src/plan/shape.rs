//! How a programme reaches those it is for, and what its units mean to a plan.

use crate::record::{Format, Participant, Per, Programme, Quantity, SessionSeries, Unit, UnitSort};

/// How a programme reaches those it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Several at a time, in groups.
    Groups,
    /// One family at a time.
    OneAtATime,
    /// Through the places where staff work.
    Workplaces,
}

/// How a programme reaches those it is for.
///
/// A programme whose participants are staff reaches workplaces. Otherwise it
/// has groups when a source gives a group size or a form that is a group, and
/// one family at a time when every stated form is of that sort. When nothing is
/// stated, the group size is a field to fill in.
pub(super) fn way(programme: &Programme) -> Way {
    let participants = programme.target_group.participants.stated();
    let reaches_staff =
        participants.is_some_and(|it| !it.value.is_empty() && !it.value.iter().any(is_reached));
    if programme.identity.only_teaches_staff() || reaches_staff {
        return Way::Workplaces;
    }
    let formats = programme.delivery.formats.stated().map(|it| it.value.as_slice()).unwrap_or_default();
    if formats.is_empty() || formats.iter().any(is_group) || programme.delivery.group_size.stated().is_some()
    {
        Way::Groups
    } else {
        Way::OneAtATime
    }
}

/// Whether the form is several at a time.
const fn is_group(format: &Format) -> bool {
    match format {
        Format::Group | Format::ParallelGroups | Format::MultiFamily | Format::Course => true,
        Format::Individual | Format::Supervision | Format::Coordination | Format::Digital => false,
    }
}

/// Whether they are those that a municipality wants to reach.
pub(super) const fn is_reached(participant: &Participant) -> bool {
    match participant {
        Participant::Child
        | Participant::Youth
        | Participant::Parent
        | Participant::WholeFamily
        | Participant::Sibling => true,
        // A network comes for the sake of the family, which is reached once.
        Participant::Network | Participant::Staff | Participant::Leader | Participant::CrossServiceTeam => {
            false
        }
    }
}

/// The units that those who are reached can be counted in.
pub(super) fn reached_in(unit: Unit) -> Option<Unit> {
    (unit.sort() == UnitSort::Reached).then_some(unit)
}

/// What those who take part are counted in when no source gives a group size.
pub(super) fn unit_of(programme: &Programme) -> Unit {
    let takes_part = |who: Participant| {
        programme.target_group.participants.stated().is_some_and(|it| it.value.contains(&who))
    };
    if takes_part(Participant::WholeFamily) {
        Unit::Families
    } else if takes_part(Participant::Child) || takes_part(Participant::Youth) {
        Unit::Children
    } else if takes_part(Participant::Parent) {
        Unit::Parents
    } else {
        Unit::Participants
    }
}

/// Whether a series is held together with those who are reached.
pub(super) fn is_held(series: &SessionSeries) -> bool {
    series.participants.iter().any(is_reached)
}

/// Whether a quantity counts meetings of one course: 5 modules or 7 answers
/// to a survey do not say how many times people meet.
pub(super) fn meetings(quantity: &Quantity) -> Option<f64> {
    let is_of_one_course = match quantity.per {
        // A group that goes on all year is one course a year.
        None | Some(Per::Course | Per::Group | Per::Family | Per::Child | Per::Year) => true,
        Some(
            Per::Day
            | Per::Week
            | Per::Month
            | Per::HalfYear
            | Per::Session
            | Per::Workplace
            | Per::School
            | Per::House
            | Per::Branch
            | Per::Centre
            | Per::Municipality
            | Per::SupervisionGroup
            | Per::ProjectPeriod,
        ) => false,
    };
    (is_of_one_course && quantity.unit.counts_meetings()).then_some(1.0)
}

/// Whether each meeting is with one family alone, as the unit itself says.
pub(super) fn is_with_one(unit: Unit) -> bool {
    [Unit::Conversations, Unit::Visits].contains(&unit)
}

/// How many hours one of the unit is, when that is always the same.
pub(super) fn hours(quantity: &Quantity) -> Option<f64> {
    quantity.unit.in_hours()
}

/// Whether it is given in days; how long a day is, no source says.
pub(super) fn days(quantity: &Quantity) -> Option<f64> {
    (quantity.unit == Unit::Days).then_some(1.0)
}

/// How many years one of the unit is.
pub(super) fn years(quantity: &Quantity) -> Option<f64> {
    Some(quantity.unit.in_weeks()? / Unit::Years.in_weeks()?)
}

/// Whether it counts people or families.
pub(super) fn people(quantity: &Quantity) -> Option<f64> {
    quantity.unit.counts_people().then_some(1.0)
}
