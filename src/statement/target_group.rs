//! What `target-group` says.

use super::{Part, Statement, each, one};
use crate::record::{Field, Known, TargetGroup};

pub(super) fn answer(target: &TargetGroup, field: Field) -> Known<Vec<Statement<'_>>> {
    match field {
        Field::Participants => {
            one(&target.participants, |terms| Statement::saying(terms.iter().map(|&it| it.into())))
        }
        Field::ChildAge => {
            one(&target.child_age, |&span| Statement::saying([]).figure(Some(Part::Age(span))))
        }
        Field::UltimatelyFor => one(&target.ultimately_for, |text| Statement::saying([Part::Prose(text)])),
        Field::Descriptions => each(&target.descriptions, |text| Statement::saying([Part::Prose(text)])),
        Field::Strains => {
            one(&target.strains, |terms| Statement::saying(terms.iter().map(|it| Part::Open(it))))
        }
        Field::PreventionLevels => {
            one(&target.prevention_levels, |terms| Statement::saying(terms.iter().map(|&it| it.into())))
        }
        Field::WaysIn => one(&target.ways_in, |terms| Statement::saying(terms.iter().map(|&it| it.into()))),
        Field::Voluntary => one(&target.is_voluntary, |&yes| Statement::saying([Part::YesNo(yes)])),
        Field::Exclusions => each(&target.exclusions, |text| Statement::saying([Part::Prose(text)])),
        Field::Outcomes => {
            one(&target.outcomes, |terms| Statement::saying(terms.iter().map(|it| Part::Open(it))))
        }
        _ => Known::NotRecorded,
    }
}
