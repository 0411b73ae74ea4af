//! The mark of a study in the map: a letter for how it was done, a sign for
//! which way it went, a shape for what it can be called.

use maud::{Markup, Render, html};

use super::{sign, study_anchor};
use crate::evidence::{Claim, Mark, setting, year};
use crate::page::Visit;
use crate::record::{Design, Direction, Programme, Term};
use crate::words::Message;

/// A mark that leads to its study.
pub(super) struct MarkLink<'p> {
    pub(super) programme: &'p Programme,
    pub(super) mark: &'p Mark<'p>,
    pub(super) visit: &'p Visit<'p>,
}

impl Render for MarkLink<'_> {
    fn render(&self) -> Markup {
        let mark = self.mark;
        let page = self.visit.href(&format!("/tiltak/{}", self.programme.id));
        html! {
            a.mark href={ (page) "#" (study_anchor(mark.number)) } data-claim=(mark.claim.key())
                data-direction=(mark.direction.key()) data-of=(mark.study.of.key()) {
                (signs(mark.study.design, mark.direction, mark.is_of_original(), self.visit))
                span.ds-sr-only { (self.visit.say(&self.words())) }
            }
        }
    }
}

impl MarkLink<'_> {
    /// The same in words.
    fn words(&self) -> Message {
        let mark = self.mark;
        let said = match mark.direction.goes_a_way() {
            true => {
                let direction = Message::term(Direction::VOCABULARY, mark.direction.key());
                Message::new("evidence-mark").with("direction", direction)
            }
            false => Message::new("evidence-mark-unmeasured"),
        };
        let said = said
            .counting(mark.n_findings)
            .with("design", Message::term(Design::VOCABULARY, mark.study.design.key()))
            .with("setting", setting(mark.study))
            .with("year", year(mark.study))
            .with("claim", Message::term(Claim::VOCABULARY, mark.claim.key()));
        if mark.is_of_original() { Message::new("evidence-mark-original").with("mark", said) } else { said }
    }
}

/// A mark's letter and sign, for the eye alone.
pub(super) fn signs(design: Design, direction: Direction, is_of_original: bool, visit: &Visit<'_>) -> Markup {
    html! {
        span aria-hidden="true" {
            (visit.say(&Message::named("design-letter-", design.key())))
            @if is_of_original { "*" }
            (sign(direction))
        }
    }
}
