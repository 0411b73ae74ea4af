//! A figure that opens to how it was worked out, from what, and who says so.

use maud::{Markup, Render, html};

use super::Planned;
use crate::page::Visit;
use crate::page::part::SourceMark;
use crate::plan::{Figure, Leaf, Need, Standing, said_quantity, said_range};
use crate::record::Provenance;
use crate::words::Message;

/// A figure that opens.
pub(super) struct FigurePart<'f> {
    pub(super) visit: &'f Visit<'f>,
    pub(super) of: &'f Planned,
    pub(super) figure: &'f Figure,
}

impl Render for FigurePart<'_> {
    fn render(&self) -> Markup {
        let figure = self.figure;
        html! {
            details.plan-figure data-known=[standing(figure)] {
                summary { (value(self.visit, figure)) span.ds-sr-only { ": " (figure.label.say(self.visit.words)) } }
                (self.worked_out())
            }
        }
    }
}

impl FigurePart<'_> {
    /// The formula, and what stands in it.
    pub(super) fn worked_out(&self) -> Markup {
        let words = self.visit.words;
        let plan = &self.of.plan;
        let leaves = self.figure.expr.leaves().into_iter().filter(|it| !plan.says_nothing(*it));
        html! {
            div.worked-out {
                p.formula { (self.of.plan.formula(self.figure, words)) }
                ul.rests-on {
                    @for leaf in leaves { li { (self.leaf(leaf)) } }
                }
            }
        }
    }

    fn leaf(&self, leaf: Leaf) -> Markup {
        let plan = &self.of.plan;
        html! {
            @match leaf {
                Leaf::Need(need) => (self.need(plan.need(need))),
                Leaf::Figure(figure) => {
                    @let figure = plan.at(figure);
                    a.ds-link href={ "#" (anchor(self.of, figure)) } { (figure.label.say(self.visit.words)) }
                    ": " (value(self.visit, figure))
                },
            }
        }
    }

    /// A quantity, with who says it.
    fn need(&self, need: &Need) -> Markup {
        let words = self.visit.words;
        html! {
            (need.label.say(words)) ": "
            @match (need.standing(), need.said(words)) {
                (Standing::Missing, _) | (Standing::Assumed | Standing::Stated | Standing::LeftOut, None) => {
                    a.ds-link.missing href={ "#" (self.asked(need).field) } {
                        (words.text("plan-fill-in")) span.ds-sr-only { ": " (need.label.say(words)) }
                    }
                },
                (Standing::Assumed, Some(value)) => {
                    strong { (value) } " "
                    span.assumption { (words.text("plan-assumed")) }
                },
                (Standing::LeftOut, Some(value)) => { strong { (value) } " " span.assumption { (words.text("plan-left-out")) } },
                (Standing::Stated, Some(value)) => strong { (value) },
            }
            (self.stated(need))
        }
    }

    /// What is to be filled in when it is missing: its own field, or the one it follows.
    fn asked<'n>(&'n self, need: &'n Need) -> &'n Need {
        need.follows().map_or(need, |it| self.of.plan.need(it))
    }

    /// What sources say, each with its mark; also when the municipality assumes something else.
    fn stated(&self, need: &Need) -> Markup {
        let words = self.visit.words;
        html! {
            @if let Some(stated) = &need.stated {
                @if stated.is_disputed() { " " span.disputed { (words.text("sources-disagree")) } }
                @for (quantity, provenance) in &stated.versions {
                    div.as-stated {
                        @if stated.is_disputed() || need.standing() == Standing::Assumed {
                            (words.say(&Message::new("plan-source-says").with("quantity", said_quantity(quantity, words)))) " "
                        }
                        (SourceMark { programme: &self.of.programme, provenance, visit: self.visit, is_elsewhere: false })
                    }
                }
            }
            @if let Some((at, provenance)) = need.choice.as_ref().and_then(|it| it.stated.as_ref()) {
                (stated_answer(self.visit, self.of, need, *at, provenance))
            }
        }
    }
}

/// Where a figure is worked out on the page.
pub(super) fn anchor(of: &Planned, figure: &Figure) -> String {
    format!("tall-{}-{}", of.plan.programme, figure.key)
}

/// Which of several answers a source gives, with its mark.
pub(super) fn stated_answer(
    visit: &Visit<'_>,
    of: &Planned,
    need: &Need,
    at: usize,
    provenance: &Provenance,
) -> Markup {
    let offer = need.choice.as_ref().and_then(|it| it.offers.get(at));
    html! {
        @if let Some(offer) = offer {
            div.as-stated {
                (visit.say(&Message::new("plan-source-answers").with("answer", offer.label.say(visit.words)))) " "
                (SourceMark { programme: &of.programme, provenance, visit, is_elsewhere: false })
            }
        }
    }
}

/// What a figure comes to. A part of it is no figure, and stands only in a sentence.
pub(super) fn value(visit: &Visit<'_>, figure: &Figure) -> Markup {
    let words = visit.words;
    let n_missing = figure.value.missing.len();
    html! {
        @match figure.value.whole {
            Some(whole) => span.whole { (said_range(whole, figure.counted, words)) },
            None => {
                span.unknown-figure { (words.text("plan-unknown")) }
                @if n_missing > 0 {
                    " " span.lacks { (words.say(&Message::new("plan-lacks").counting(n_missing))) }
                }
            },
        }
    }
}

/// How much of a figure is known, for the stylesheet.
pub(super) const fn standing(figure: &Figure) -> Option<&'static str> {
    match (&figure.value.whole, &figure.value.known) {
        (Some(_), _) => Some("whole"),
        (None, Some(_)) => Some("part"),
        (None, None) => Some("nothing"),
    }
}
