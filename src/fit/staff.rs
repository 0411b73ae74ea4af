//! How many of its staff the municipality can give.
//!
//! What a municipality needs is what its roles and its commitments of staff say
//! for a municipality; where nothing is said of that, what one group needs, once.
//! Volunteers are not staff. One person may have several roles, and sources seldom
//! say otherwise: so we compare with the one number that asks for most. Met when
//! there are at least as many as its lowest end («minst 4»: four will do), not met
//! when there are fewer. A number for each workplace sets the least there can be;
//! whether more will do depends on how many workplaces, so it is not known.

use super::amount::OfNumber;
use super::input::Theme;
use super::judgement::Judgement;
use super::verdict::Verdict;
use crate::record::{CommitmentType, Field, Per, Programme, Quantity, Question, Unit, UnitSort};
use crate::statement::{DetailKind, Part};
use crate::words::Message;

const ROLES: Question = Question::Field(Field::Roles);
const COMMITMENT: Question = Question::Commitment(CommitmentType::Staff);

/// A number of people that a source says is needed, in every version of it.
struct Need {
    /// The question that it answers, and the number of the statement.
    at: (Question, usize),
    versions: Vec<Quantity>,
}

/// By how many of the staff can take part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Staff;

/// The most staff that can be given.
const MOST: u16 = 999;

impl OfNumber for Staff {
    const KEY: &'static str = "staff";
    const THEME: Theme = Theme::Give;
    const LABEL: Message = Message::new("fit-field-staff");
    const MOST: u16 = MOST;
    const UNIT: Unit = Unit::Staff;

    fn judge(programme: &Programme, staff: u16) -> Judgement<'_> {
        let have = f64::from(staff);
        let in_all = needs(programme, Scope::Municipality);
        let is_per_group = in_all.is_empty();
        let needs = if is_per_group { needs(programme, Scope::Group) } else { in_all };
        if needs.is_empty() {
            let roles = &programme.staffing.roles;
            let silent = Judgement::on(ROLES, Verdict::NotKnown);
            let silent = Judgement { silence: roles.silence(), ..silent };
            return silent.because_if(roles.stated().is_some(), Message::new("fit-why-no-number"));
        }
        let sides = |need: &Need| need.versions.iter().map(|it| verdict(*it, have)).collect::<Vec<_>>();
        let verdicts: Vec<Verdict> = needs.iter().map(|need| Verdict::agreed(sides(need))).collect();
        let verdict = [Verdict::NotMet, Verdict::NotKnown]
            .into_iter()
            .find(|verdict| verdicts.contains(verdict))
            .unwrap_or(Verdict::Met);
        // Of equals the first: roles stand before commitments.
        let most = needs.iter().rev().max_by(|one, other| least(one).total_cmp(&least(other)));
        let value: Vec<Part<'_>> =
            most.iter().flat_map(|need| &need.versions).map(|it| Part::Quantity(*it)).collect();
        let of_most: Vec<Quantity> = most.iter().flat_map(|need| need.versions.clone()).collect();
        let is_disputed = needs.iter().any(|need| sides(need).windows(2).any(|pair| pair[0] != pair[1]));
        let is_bound = verdict == Verdict::Met
            && of_most.iter().any(|it| it.amount.high().is_none_or(|high| have < high));
        let by_workplace = needs.iter().any(|need| need.versions.iter().any(|it| is_open(*it)));
        let judgement = Judgement { value, ..Judgement::on(ROLES, verdict) };
        let judgement = judgement
            .because_if(is_disputed, Message::new("fit-why-disputed"))
            .because_if(is_per_group, Message::new("fit-why-per-group"))
            .because_if(by_workplace, Message::new("fit-why-per-workplace"))
            .because_if(is_bound, Message::new("fit-why-at-least"))
            .because_if(needs.len() > 1, Message::new("fit-why-largest"));
        needs.iter().fold(judgement, |judgement, need| {
            judgement.showing_some(programme, need.at.0, &[need.at.1], SHOWN)
        })
    }
}

/// What is shown of a role or a commitment.
const SHOWN: &[DetailKind] =
    &[DetailKind::RolePerGroup, DetailKind::RolePerMunicipality, DetailKind::CommitmentLevel];

/// For what a number of people is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Scope {
    Municipality,
    Group,
}

/// The numbers of staff that the record states for this scope.
fn needs(programme: &Programme, scope: Scope) -> Vec<Need> {
    let roles = programme.staffing.roles.all().iter().enumerate().filter_map(|(number, role)| {
        let fact = match scope {
            Scope::Municipality => role.value.per_municipality.as_ref()?,
            Scope::Group => role.value.per_group.as_ref()?,
        };
        let is_staff = role.value.is_volunteer != Some(true) && are_people(fact.value);
        let versions = fact.versions().map(|version| version.value).collect();
        is_staff.then_some(Need { at: (ROLES, number), versions })
    });
    let commitments = programme.commitments.of(CommitmentType::Staff).all();
    let committed = commitments.iter().enumerate().filter_map(|(number, commitment)| {
        let versions: Vec<Quantity> = commitment.versions().filter_map(|it| it.value.quantity).collect();
        let is_for = versions.iter().all(|it| are_people(*it) && scope_of(*it) == scope);
        (is_for && !versions.is_empty()).then_some(Need { at: (COMMITMENT, number), versions })
    });
    roles.chain(committed).collect()
}

fn scope_of(quantity: Quantity) -> Scope {
    match quantity.per {
        Some(Per::Group | Per::Course | Per::Session | Per::Family | Per::Child) => Scope::Group,
        Some(
            Per::Day
            | Per::Week
            | Per::Month
            | Per::HalfYear
            | Per::Year
            | Per::Workplace
            | Per::School
            | Per::House
            | Per::Branch
            | Per::Centre
            | Per::Municipality
            | Per::SupervisionGroup
            | Per::ProjectPeriod,
        )
        | None => Scope::Municipality,
    }
}

/// Whether a quantity counts people who work there.
const fn are_people(quantity: Quantity) -> bool {
    matches!(quantity.unit.sort(), UnitSort::Workers | UnitSort::Persons)
}

/// Whether how many it comes to depends on something that no source can know.
fn is_open(quantity: Quantity) -> bool {
    !matches!(quantity.per, None | Some(Per::Municipality | Per::Group | Per::Course))
}

fn verdict(needed: Quantity, have: f64) -> Verdict {
    match (needed.amount.low(), needed.amount.high()) {
        (Some(low), _) if have < low => Verdict::NotMet,
        _ if is_open(needed) => Verdict::NotKnown,
        (Some(_), _) => Verdict::Met,
        // «At most five» does not say how few will do.
        (None, Some(high)) if have >= high => Verdict::Met,
        (None, _) => Verdict::NotKnown,
    }
}

fn least(need: &Need) -> f64 {
    let least = need.versions.iter().filter_map(|it| it.amount.low().or(it.amount.high()));
    least.fold(0.0, f64::max)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fit::records::{changed, real};

    #[track_caller]
    fn check(id: &str, staff: u16, expected: Verdict) {
        assert_eq!(Staff::judge(&real(id), staff).verdict, expected, "{id}: {staff}");
    }

    #[test]
    fn pip_klubben_needs_four() {
        check("pip-klubben", 4, Verdict::Met);
        check("pip-klubben", 40, Verdict::Met);
        check("pip-klubben", 3, Verdict::NotMet);
        let pip = real("pip-klubben");
        let judgement = Staff::judge(&pip, 4);
        assert_eq!(judgement.because[0], Message::new("fit-why-at-least"));
        assert!(judgement.facts.iter().any(|it| it.question == COMMITMENT));
    }

    #[test]
    fn where_only_one_group_is_spoken_of_one_group_counts() {
        check("familiestue-nyborg", 2, Verdict::Met);
        check("familiestue-nyborg", 1, Verdict::NotMet);
        let familiestue = real("familiestue-nyborg");
        assert!(Staff::judge(&familiestue, 2).because.contains(&Message::new("fit-why-per-group")));
    }

    #[test]
    fn two_for_each_workplace_are_at_least_two() {
        check("barn-i-rusfamilier", 1, Verdict::NotMet);
        check("barn-i-rusfamilier", 100, Verdict::NotKnown);
    }

    #[test]
    fn without_a_number_it_is_not_known() {
        check("stine-sofie-hverdagspakke", 100, Verdict::NotKnown);
        check("zippys-venner", 100, Verdict::NotKnown);
    }

    #[test]
    fn sources_that_differ_on_whether_it_is_enough_leave_it_not_known() {
        let said = r#"per-municipality = { value = { at-least = 4, unit = "group-leaders" },"#;
        let other = r#" conflict = [{ value = { at-least = 6, unit = "group-leaders" }, source = { id = "nettside", at = "Innhold" } }],"#;
        let pip = changed("pip-klubben", |text| text.replacen(said, &format!("{said}{other}"), 1));
        assert_eq!(Staff::judge(&pip, 3).verdict, Verdict::NotMet, "both ask for more");
        assert_eq!(Staff::judge(&pip, 5).verdict, Verdict::NotKnown);
        assert_eq!(Staff::judge(&pip, 6).verdict, Verdict::Met);
        assert_eq!(Staff::judge(&pip, 5).value.len(), 2);
    }
}
