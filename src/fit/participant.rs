//! Who takes part.
//!
//! Met when at least one of those chosen takes part. Where the whole family takes
//! part, children, parents, sisters and brothers do. The other way round it does
//! not hold: a group for children beside one for parents is not the whole family.

use std::collections::BTreeSet;

use super::input::Theme;
use super::judgement::{Judgement, chosen_first};
use super::ticked::OfTerms;
use super::verdict::Verdict;
use crate::record::{Field, Participant, Programme, Question};
use crate::words::Message;

const QUESTION: Question = Question::Field(Field::Participants);

/// By who should take part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Participants;

impl OfTerms for Participants {
    type Term = Participant;
    const KEY: &'static str = "participant";
    const THEME: Theme = Theme::Who;

    fn judge<'p>(programme: &'p Programme, chosen: &BTreeSet<Participant>) -> Judgement<'p> {
        let participants = &programme.target_group.participants;
        let judgement = Judgement::of_fact(
            programme,
            QUESTION,
            participants,
            |terms| Verdict::of(terms.iter().any(|term| takes_part(*term, chosen))),
            |terms| chosen_first(terms, |term| takes_part(*term, chosen), |&term| term.into()),
        );
        let named = participants.stated().map_or(&[][..], |fact| &fact.value);
        let is_by_family = judgement.verdict == Verdict::Met && !named.iter().any(|it| chosen.contains(it));
        judgement.because_if(is_by_family, Message::new("fit-why-whole-family"))
    }
}

fn takes_part(named: Participant, chosen: &BTreeSet<Participant>) -> bool {
    let in_family = [Participant::Child, Participant::Youth, Participant::Parent, Participant::Sibling];
    match named {
        Participant::WholeFamily => {
            chosen.contains(&named) || in_family.iter().any(|member| chosen.contains(member))
        }
        Participant::Child
        | Participant::Youth
        | Participant::Parent
        | Participant::Sibling
        | Participant::Network
        | Participant::Staff
        | Participant::Leader
        | Participant::CrossServiceTeam => chosen.contains(&named),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fit::records::real;

    fn verdict(id: &str, chosen: &[Participant]) -> Verdict {
        Participants::judge(&real(id), &chosen.iter().copied().collect()).verdict
    }

    #[test]
    fn one_of_those_chosen_is_enough() {
        assert_eq!(verdict("pip-klubben", &[Participant::Child, Participant::Staff]), Verdict::Met);
        assert_eq!(verdict("barn-i-rusfamilier", &[Participant::Child]), Verdict::NotMet);
    }

    #[test]
    fn a_whole_family_has_children_and_parents_but_they_are_not_a_whole_family() {
        assert_eq!(verdict("barnas-stasjon", &[Participant::Child]), Verdict::Met);
        assert_eq!(verdict("pip-klubben", &[Participant::WholeFamily]), Verdict::NotMet);
        let family = real("barnas-stasjon");
        assert_eq!(Participants::judge(&family, &BTreeSet::from([Participant::Parent])).because.len(), 1);
    }
}
