//! What the marks of the map mean.

use maud::{Markup, html};

use super::mark::signs;
use super::sign;
use crate::evidence::{Claim, State};
use crate::page::Visit;
use crate::record::{Design, Direction, StudyOf, Term};
use crate::words::Message;

/// What the letters, signs, shapes and empty cells mean.
pub(super) fn legend(visit: &Visit<'_>) -> Markup {
    html! {
        section.map-legend aria-labelledby="tegnforklaring" {
            h2.ds-heading data-size="2xs" #tegnforklaring { (visit.text("legend-title")) }
            div.legend-lists {
                dl {
                    @for &design in Design::ALL {
                        div {
                            dt { (visit.say(&Message::named("design-letter-", design.key()))) }
                            dd { (visit.words.term(Design::VOCABULARY, design.key())) }
                        }
                    }
                }
                dl {
                    @for &direction in Direction::ALL {
                        div {
                            dt { (sign(direction)) }
                            dd { (visit.words.term(Direction::VOCABULARY, direction.key())) }
                        }
                    }
                    (shape(Claim::Compared, Design::Rct, StudyOf::Programme, "legend-measured", visit))
                    (shape(Claim::PerceivedBenefit, Design::ExperienceDescription, StudyOf::Programme, "legend-told", visit))
                    (shape(Claim::Change, Design::PrePost, StudyOf::Original, "legend-original", visit))
                    @for state in [State::AimOnly, State::Hidden, State::Nothing] {
                        div {
                            dt { span.cell-sign data-state=(state.key()) { (cell_sign(state)) } }
                            dd { (visit.words.term(State::VOCABULARY, state.key())) }
                        }
                    }
                }
            }
        }
    }
}

/// The shape of a mark, in a study that may well have it.
fn shape(claim: Claim, design: Design, of: StudyOf, about: &'static str, visit: &Visit<'_>) -> Markup {
    html! {
        div {
            dt {
                span.mark data-claim=(claim.key()) data-of=(of.key()) {
                    (signs(design, Direction::Better, of == StudyOf::Original, visit))
                }
            }
            dd { (visit.say(&Message::named("", about))) }
        }
    }
}

/// What stands in a cell without a study, for the eye.
pub(super) const fn cell_sign(state: State) -> &'static str {
    match state {
        State::AimOnly => "?",
        State::Hidden => "…",
        State::Nothing | State::Found => "",
    }
}
