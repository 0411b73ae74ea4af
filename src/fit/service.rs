//! Which services can join.
//!
//! Met when the programme takes place in at least one of the services that can
//! join, and not met when it takes place in others. Where the source only says
//! «municipal services», or names a place that is no service (the home, the web),
//! it is not known. What the municipality must have its services do together is
//! shown beside, and decides nothing.

use std::sync::Arc;

use super::input::Theme;
use super::judgement::{Judgement, chosen_first};
use super::open_terms::Keys;
use super::ticked::OfOpenTerms;
use super::verdict::Verdict;
use crate::record::{CommitmentType, Field, Level, OpenTerm, OpenVocabulary, Programme, Question};
use crate::statement::{DetailKind, Part};
use crate::words::Message;

/// Arenas that are places and no services: that a programme takes place there
/// says nothing of who in the municipality must join.
const PLACES: &[&str] = &["home", "online", "course-venue", "local-community"];

/// The arena of a programme whose source says no more than that it is held by
/// the municipality.
const SOME_SERVICE: &str = "municipal-services";

const TOGETHER: CommitmentType = CommitmentType::CrossServiceParticipation;

/// By the services that can join.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Services;

impl OfOpenTerms for Services {
    const KEY: &'static str = "service";
    const THEME: Theme = Theme::Give;
    const VOCABULARY: OpenVocabulary = OpenVocabulary::Arena;
    #[cfg(test)]
    const EXAMPLE: &'static str = "school";

    fn is_offered(arena: &OpenTerm) -> bool {
        !says_too_little(&arena.key)
    }

    fn judge<'p>(programme: &'p Programme, chosen: &Keys) -> Judgement<'p> {
        let arenas = &programme.delivery.arenas;
        let judgement = Judgement::of_fact(
            programme,
            Question::Field(Field::Arenas),
            arenas,
            |terms| verdict(terms, chosen),
            |terms| chosen_first(terms, |term| chosen.contains(&term.key), |term| Part::Open(term)),
        );
        let is_open = arenas.stated().is_some_and(|it| verdict(&it.value, chosen) == Verdict::NotKnown);
        let must = |number: &usize| {
            programme.commitments.of(TOGETHER).all()[*number].value.level == Some(Level::Must)
        };
        let musts: Vec<usize> = (0..programme.commitments.of(TOGETHER).all().len()).filter(must).collect();
        judgement
            .because_if(is_open, Message::new("fit-why-some-service"))
            .because_if(!musts.is_empty(), Message::new("fit-why-together"))
            .showing_some(
                programme,
                Question::Commitment(TOGETHER),
                &musts,
                &[DetailKind::CommitmentLevel, DetailKind::CommitmentWhen],
            )
    }
}

/// Whether an arena does not say which service joins.
fn says_too_little(arena: &str) -> bool {
    arena == SOME_SERVICE || PLACES.contains(&arena)
}

fn verdict(arenas: &[Arc<OpenTerm>], chosen: &Keys) -> Verdict {
    if arenas.iter().any(|arena| chosen.contains(&arena.key)) {
        Verdict::Met
    } else if arenas.iter().any(|arena| arena.key == SOME_SERVICE)
        || arenas.iter().all(|arena| says_too_little(&arena.key))
    {
        Verdict::NotKnown
    } else {
        Verdict::NotMet
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fit::records::real;

    fn verdict(id: &str, chosen: &str) -> Verdict {
        Services::judge(&real(id), &Keys::from([chosen.to_owned()])).verdict
    }

    #[test]
    fn one_of_the_services_is_enough() {
        assert_eq!(verdict("familiestue-nyborg", "day-care"), Verdict::Met);
        assert_eq!(verdict("familiestue-nyborg", "school"), Verdict::NotMet);
        assert_eq!(verdict("barn-i-rusfamilier", "school"), Verdict::Met);
    }

    #[test]
    fn municipal_services_in_general_and_homes_say_too_little() {
        assert_eq!(verdict("pip-klubben", "day-care"), Verdict::NotKnown);
        assert_eq!(verdict("sammen-pa-vei", "day-care"), Verdict::NotKnown);
    }

    #[test]
    fn what_services_must_do_together_is_shown_beside() {
        let bir = real("barn-i-rusfamilier");
        let judgement = Services::judge(&bir, &Keys::from(["day-care".to_owned()]));
        assert!(judgement.facts.iter().any(|it| it.question == Question::Commitment(TOGETHER)));
        let pip = real("pip-klubben");
        let judgement = Services::judge(&pip, &Keys::from(["day-care".to_owned()]));
        assert!(judgement.facts.iter().all(|it| it.question == Question::Field(Field::Arenas)), "no must");
    }
}
