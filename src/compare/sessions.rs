//! How many times who meets, and how many hours that makes.

use crate::record::{Amount, Fact, Participant, Per, Programme, Provenance, Quantity, Text, Unit};

/// One series of sessions in one source's numbers.
///
/// Series are never added up: a source seldom says whether one comes on top of
/// another or is part of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Meetings<'p> {
    /// What the sessions are called.
    pub name: &'p Text,
    /// For whom.
    pub participants: &'p [Participant],
    /// Whom the series is sorted under.
    pub who: Who,
    /// Whether the programme has another series for the same people.
    pub is_one_of_several: bool,
    /// How many times.
    pub count: Option<Quantity>,
    /// How long each time.
    pub length: Option<Quantity>,
    /// The two multiplied: hours for one who is there every time.
    pub hours: Option<Quantity>,
    /// Who says so: of the series, of the count, of the length.
    pub provenance: Vec<&'p Provenance>,
    /// Whether sources disagree about the numbers.
    pub is_disputed: bool,
}

/// Whom a series is for, in the order in which they stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Who {
    /// Children alone.
    Children,
    /// Parents, with or without staff.
    Parents,
    /// Children and parents together.
    Together,
    /// Those who work with them.
    Staff,
}

impl Who {
    /// Whom these participants make together. Nobody named is everybody.
    fn of(participants: &[Participant]) -> Self {
        let (mut has_child, mut has_parent, mut has_family, mut has_staff) = (false, false, false, false);
        for participant in participants {
            match participant {
                Participant::Child | Participant::Youth | Participant::Sibling => has_child = true,
                Participant::Parent => has_parent = true,
                Participant::WholeFamily => has_family = true,
                // It meets with those whom the meeting is for.
                Participant::Network => {}
                Participant::Staff | Participant::Leader | Participant::CrossServiceTeam => has_staff = true,
            }
        }
        match (has_child, has_parent) {
            _ if has_family => Self::Together,
            (true, true) => Self::Together,
            (true, false) => Self::Children,
            (false, true) => Self::Parents,
            (false, false) if has_staff => Self::Staff,
            (false, false) => Self::Together,
        }
    }
}

/// Every series of a programme, those for children first. Where sources
/// disagree there is one for each version.
pub fn meetings(programme: &Programme) -> Vec<Meetings<'_>> {
    let mut meetings = Vec::new();
    let every_version = || programme.delivery.sessions.all().iter().flat_map(Fact::versions);
    for series in programme.delivery.sessions.all() {
        for version in series.versions() {
            let sessions = &version.value;
            let is_one_of_several = every_version()
                .any(|it| it.value.participants == sessions.participants && it.value.name != sessions.name);
            for count in versions(sessions.count.as_ref()) {
                for length in versions(sessions.length.as_ref()) {
                    meetings.push(Meetings {
                        name: &sessions.name,
                        participants: &sessions.participants,
                        who: Who::of(&sessions.participants),
                        is_one_of_several,
                        count: count.map(|it| it.value),
                        length: length.map(|it| it.value),
                        hours: count.zip(length).and_then(|(count, length)| hours(count.value, length.value)),
                        provenance: provenance(&version.provenance, [count, length]),
                        is_disputed: series.is_disputed()
                            || [count, length].iter().flatten().any(|it| it.is_disputed())
                            || sessions.count.as_ref().is_some_and(Fact::is_disputed)
                            || sessions.length.as_ref().is_some_and(Fact::is_disputed),
                    });
                }
            }
        }
    }
    // The sort is stable: within each, the record's order stands.
    meetings.sort_by_key(|it| it.who);
    meetings
}

/// Every version of a fact, or once nothing.
pub(super) fn versions<T>(fact: Option<&Fact<T>>) -> Vec<Option<&Fact<T>>> {
    match fact {
        Some(fact) => fact.versions().map(Some).collect(),
        None => vec![None],
    }
}

/// Who stands behind a series and its numbers, each once.
pub(super) fn provenance<'p, const N: usize>(
    own: &'p Provenance,
    facts: [Option<&'p Fact<Quantity>>; N],
) -> Vec<&'p Provenance> {
    let mut all = vec![own];
    for fact in facts.into_iter().flatten() {
        if !all.iter().any(|it| it.citations == fact.provenance.citations) {
            all.push(&fact.provenance);
        }
    }
    all
}

/// How many times somebody meets in one course: from the lowest to the highest.
/// `None` when the quantity counts something else, or counts per year.
pub fn times(count: Quantity) -> Option<Amount> {
    let is_whole_course = match count.per {
        None | Some(Per::Course | Per::Group | Per::Family | Per::Child | Per::ProjectPeriod) => true,
        Some(
            Per::Day
            | Per::Week
            | Per::Month
            | Per::HalfYear
            | Per::Year
            | Per::Session
            | Per::Workplace
            | Per::School
            | Per::House
            | Per::Branch
            | Per::Centre
            | Per::Municipality
            | Per::SupervisionGroup,
        ) => false,
    };
    (count.unit.counts_meetings() && is_whole_course).then_some(count.amount)
}

/// The hours of a course: times × length. Both need a lower and an upper bound.
fn hours(count: Quantity, length: Quantity) -> Option<Quantity> {
    let times = times(count)?;
    // A day of teaching has no known number of hours.
    let in_hours = length.unit.in_hours()?;
    if count.unit == Unit::Days || length.per.is_some_and(|per| per != Per::Session) {
        return None;
    }
    let low = times.low()? * length.amount.low()? * in_hours;
    let high = times.high()? * length.amount.high()? * in_hours;
    let amount = if low < high { Amount::Between(low, high) } else { Amount::Exactly(low) };
    Some(Quantity { amount, is_about: count.is_about || length.is_about, unit: Unit::Hours, per: None })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quantity(amount: Amount, unit: Unit) -> Quantity {
        Quantity { amount, is_about: false, unit, per: None }
    }

    #[test]
    fn hours_are_times_multiplied_by_length() {
        let sessions = quantity(Amount::Exactly(14.0), Unit::Sessions);
        let length = quantity(Amount::Between(90.0, 120.0), Unit::Minutes);
        assert_eq!(hours(sessions, length).unwrap().amount, Amount::Between(21.0, 28.0));
        let length = quantity(Amount::Exactly(3.0), Unit::Hours);
        assert_eq!(hours(sessions, length).unwrap().amount, Amount::Exactly(42.0));
    }

    #[test]
    fn without_both_bounds_there_are_no_hours() {
        let sessions = quantity(Amount::AtLeast(10.0), Unit::Sessions);
        assert_eq!(hours(sessions, quantity(Amount::Exactly(2.0), Unit::Hours)), None);
        let days = quantity(Amount::Exactly(1.0), Unit::Gatherings);
        assert_eq!(hours(days, quantity(Amount::Exactly(2.0), Unit::Days)), None);
    }

    #[test]
    fn a_number_per_year_is_not_a_number_of_times_in_a_course() {
        let yearly = Quantity { per: Some(Per::Year), ..quantity(Amount::Exactly(24.0), Unit::Sessions) };
        assert_eq!(times(yearly), None);
        assert_eq!(times(quantity(Amount::Exactly(5.0), Unit::Modules)), None);
    }

    #[test]
    fn a_series_is_sorted_by_whom_it_is_for() {
        assert_eq!(Who::of(&[Participant::Child]), Who::Children);
        assert_eq!(Who::of(&[Participant::Parent, Participant::Staff]), Who::Parents);
        assert_eq!(Who::of(&[Participant::Parent, Participant::Child]), Who::Together);
        assert_eq!(Who::of(&[Participant::WholeFamily]), Who::Together);
        assert_eq!(Who::of(&[Participant::Leader]), Who::Staff);
    }
}
