//! A programme in a list.

use maud::{Markup, Render, html};

use super::{Tick, asked, said};
use crate::brief::{Brief, BriefAnswer, BriefQuestion};
use crate::page::Visit;
use crate::page::chart::at_a_glance;
use crate::record::{Programme, Term as _};
use crate::statement::Part;

/// A programme in a list: where it is chosen, its name, and the answers that
/// part one programme from another.
pub(in crate::page) struct Card<'p> {
    pub(in crate::page) programme: &'p Programme,
    pub(in crate::page) visit: &'p Visit<'p>,
    /// What the list adds: why it matches.
    pub(in crate::page) more: Option<Markup>,
}

/// What a card answers.
const ANSWERED: &[BriefQuestion] =
    &[BriefQuestion::Available, BriefQuestion::ForWhom, BriefQuestion::What, BriefQuestion::Effect];

impl Render for Card<'_> {
    fn render(&self) -> Markup {
        let (programme, visit) = (self.programme, self.visit);
        let brief = Brief::of(programme, visit.today, visit.country);
        let answers: Vec<_> = ANSWERED.iter().map(|&question| brief.answer(question)).collect();
        let shorts: Vec<String> = answers.iter().map(|it| it.short(visit.words)).collect();
        let title = format!("tiltak-{}", programme.id);
        html! {
            article.ds-card.programme-card data-color="neutral" aria-labelledby=(title) {
                div.card-head {
                    h3.ds-heading data-size="xs" id=(title) {
                        a.ds-link href=(visit.href(&format!("/tiltak/{}", programme.id))) {
                            (said(&Part::Prose(&programme.name).say(visit.words)))
                        }
                    }
                    (Tick { programme, visit, fragment: &format!("#{title}") })
                }
                (at_a_glance(visit, programme, &shorts.concat()))
                (card_answers(visit, answers.iter().copied().zip(&shorts)))
                @if let Some(more) = &self.more { (more) }
            }
        }
    }
}

/// Answers in a line each, as long as they are before they open elsewhere.
pub(in crate::page) fn card_answers<'b>(
    visit: &Visit<'_>,
    answers: impl Iterator<Item = (&'b BriefAnswer, &'b String)>,
) -> Markup {
    html! {
        dl.card-answers {
            @for (answer, short) in answers {
                div data-answer=(answer.question.key()) data-kind=(answer.kind.key()) {
                    dt { (asked(answer.question, visit)) }
                    " "
                    dd { (short) }
                }
            }
        }
    }
}
