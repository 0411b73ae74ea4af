//! The answer to each question with a key of its own.

use std::sync::Arc;

use super::delivery::{manual, quantity, session_series, variant};
use super::evaluation::{criticism, ongoing, rating, search, study};
use super::identity::{alias, contact, event, funder, origin, owner};
use super::lifecycle::{availability, reach, run, status};
use super::staffing::{role, support};
use super::{Part, Statement, costs, each, experience, one};
use crate::record::{Field, Known, OpenTerm, Programme, Term, Text};

/// The answer to one question. There is no other list of them, so that a question
/// without an answer does not compile.
pub(super) fn answer(programme: &Programme, field: Field) -> Known<Vec<Statement<'_>>> {
    let Programme { lifecycle, target_group: target, delivery, staffing, costs, .. } = programme;
    let Programme { evaluation, anchoring, identity, .. } = programme;
    match field {
        Field::Statuses => each(&lifecycle.statuses, status),
        Field::OpenToNew => one(&lifecycle.open_to_new, term),
        Field::Places => each(&lifecycle.places, run),
        Field::AvailableIn => each(&lifecycle.available_in, availability),
        Field::Reach => each(&lifecycle.reach, reach),
        Field::Sites => each(&lifecycle.sites, reach),
        Field::Participants => one(&target.participants, |all| terms(all)),
        Field::ChildAge => one(&target.child_age, |&span| Statement::about(Part::Age(span))),
        Field::UltimatelyFor => one(&target.ultimately_for, prose),
        Field::Descriptions => each(&target.descriptions, prose),
        Field::Strains => one(&target.strains, |all| open_terms(all)),
        Field::PreventionLevels => one(&target.prevention_levels, |all| terms(all)),
        Field::WaysIn => one(&target.ways_in, |all| terms(all)),
        Field::Voluntary => one(&target.is_voluntary, |&yes| Statement::saying([Part::YesNo(yes)])),
        Field::Exclusions => each(&target.exclusions, prose),
        Field::Outcomes => one(&target.outcomes, |all| open_terms(all)),
        Field::Formats => one(&delivery.formats, |all| terms(all)),
        Field::Arenas => one(&delivery.arenas, |all| open_terms(all)),
        Field::CourseLength => one(&delivery.course_length, quantity),
        Field::ProjectPeriod => one(&delivery.project_period, quantity),
        Field::Sessions => each(&delivery.sessions, session_series),
        Field::GroupSize => one(&delivery.group_size, quantity),
        Field::Methods => each(&delivery.methods, prose),
        Field::Materials => each(&delivery.materials, prose),
        Field::Languages => one(&delivery.languages, |all| terms(all)),
        Field::Manual => one(&delivery.manual, manual),
        Field::FollowUp => each(&delivery.follow_up, prose),
        Field::Variants => each(&delivery.variants, variant),
        Field::Roles => each(&staffing.roles, role),
        Field::Training => each(&staffing.training, support),
        Field::Supervision => each(&staffing.supervision, support),
        Field::Grants => each(&costs.grants, costs::grant),
        Field::Studies => each(&evaluation.studies, study),
        Field::Ratings => each(&evaluation.ratings, rating),
        Field::Ongoing => each(&evaluation.ongoing, ongoing),
        Field::Searches => each(&evaluation.searches, search),
        Field::Criticism => each(&evaluation.criticism, criticism),
        Field::Anchors => each(anchoring, experience::anchor),
        Field::Kind => one(&identity.kind, |all| terms(all)),
        Field::ShortName => one(&identity.short_name, |name| Statement::saying([Part::Name(name)])),
        Field::Aliases => each(&identity.aliases, alias),
        Field::Owners => each(&identity.owners, owner),
        Field::Origin => one(&identity.origin, origin),
        Field::Funders => each(&identity.funders, funder),
        Field::Topics => one(&identity.topics, |all| open_terms(all)),
        Field::Aims => each(&identity.aims, prose),
        Field::Rationale => each(&identity.rationale, prose),
        Field::History => each(&identity.history, event),
        Field::Contacts => each(&identity.contacts, contact),
    }
}

fn prose(text: &Text) -> Statement<'_> {
    Statement::saying([Part::Prose(text)])
}

fn term<'p, T: Term>(term: &T) -> Statement<'p> {
    Statement::saying([(*term).into()])
}

fn terms<'p, T: Term>(terms: &[T]) -> Statement<'p> {
    Statement::saying(terms.iter().map(|&it| it.into()))
}

fn open_terms(terms: &[Arc<OpenTerm>]) -> Statement<'_> {
    Statement::saying(terms.iter().map(|it| Part::Open(it)))
}
