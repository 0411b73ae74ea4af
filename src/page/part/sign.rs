//! The sign of each of the nine questions: the same one wherever the question is
//! asked, and never without its words.

use maud::{Markup, html};

use crate::assets::SIGNS;
use crate::brief::BriefQuestion;
use crate::page::Visit;

/// A question as a leader asks it, under its sign.
pub(in crate::page) fn asked(question: BriefQuestion, visit: &Visit<'_>) -> Markup {
    html! {
        // The words say it; a sign is only seen.
        svg.answer-sign aria-hidden="true" { use href={ (SIGNS.path()) "#" (sign(question)) } {} }
        (visit.say(&question.asks()))
    }
}

/// The name of a sign in `assets/sign`.
const fn sign(question: BriefQuestion) -> &'static str {
    match question {
        BriefQuestion::Available => "DoorOpen",
        BriefQuestion::ForWhom => "PersonTallShort",
        BriefQuestion::What => "Tasklist",
        BriefQuestion::Commitments => "Handshake",
        BriefQuestion::Effort => "Clock",
        BriefQuestion::Cost => "BankNote",
        BriefQuestion::Effect => "TestFlask",
        BriefQuestion::Knowledge => "OpenBook",
        BriefQuestion::Contact => "EnvelopeClosed",
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::record::Term as _;

    #[test]
    fn every_question_has_a_sign_of_its_own_and_no_sign_is_left_over() {
        let drawn = std::str::from_utf8(SIGNS.bytes).unwrap();
        let drawn: BTreeSet<&str> =
            drawn.split("<symbol id=\"").skip(1).filter_map(|it| it.split('"').next()).collect();
        let named: BTreeSet<&str> = BriefQuestion::ALL.iter().map(|&question| sign(question)).collect();
        assert_eq!((named.len(), named), (BriefQuestion::ALL.len(), drawn));
    }

    #[test]
    fn a_sign_has_the_colour_of_the_words_beside_it() {
        let drawn = std::str::from_utf8(SIGNS.bytes).unwrap();
        let fills = drawn.split("fill=\"").skip(1).filter_map(|it| it.split('"').next());
        assert!(fills.into_iter().all(|fill| fill == "currentColor"), "{drawn}");
    }
}
