//! What narrows the map, as a form that works by its button alone.

use maud::{Markup, html};

use super::MAP;
use crate::evidence::{EvidenceMap, Filters};
use crate::page::Visit;
use crate::page::part::{along, said};
use crate::record::{Design, Direction, StudyOf, Term};
use crate::statement::Part;
use crate::words::Message;

/// The form, and what could not be read.
pub(super) fn filters(visit: &Visit<'_>, chosen: &Filters, map: &EvidenceMap<'_>) -> Markup {
    html! {
        @if !map.misread.is_empty() {
            div.ds-alert data-color="danger" role="alert" {
                @for misread in &map.misread {
                    p {
                        (visit.say(&Message::named("evidence-misread-", misread.key).with("value", misread.value.as_str())))
                    }
                }
            }
        }
        form.map-filters action=(visit.action(MAP)) method="get" aria-label=(visit.text("evidence-filters")) {
            (along(visit, &[]))
            div.ds-field {
                label.ds-label data-weight="medium" for="area" { (visit.text("evidence-filter-area")) }
                select.ds-input #area name=(Filters::AREA) {
                    option value="" { (visit.text("evidence-filter-all")) }
                    @for area in &map.areas {
                        option value=(area.key) selected[chosen.area.as_ref() == Some(&area.key)] {
                            (said(&Part::Open(area).say(visit.words)))
                        }
                    }
                }
            }
            (choice(visit, Filters::DESIGN, "evidence-filter-design", chosen.design, Design::ALL))
            (choice(visit, Filters::DIRECTION, "evidence-filter-direction", chosen.direction, Direction::ALL))
            (choice(visit, Filters::OF, "evidence-filter-of", chosen.of, StudyOf::ALL))
            div.filter-buttons {
                button.ds-button type="submit" { (visit.text("evidence-show")) }
                @if chosen.narrows() {
                    a.ds-button data-variant="tertiary" href=(visit.href(MAP)) { (visit.text("reset")) }
                }
            }
        }
    }
}

fn choice<T: Term>(
    visit: &Visit<'_>,
    name: &'static str,
    label: &'static str,
    chosen: Option<T>,
    all: &[T],
) -> Markup {
    html! {
        div.ds-field {
            label.ds-label data-weight="medium" for=(name) { (visit.say(&Message::named("", label))) }
            select.ds-input id=(name) name=(name) {
                option value="" { (visit.text("evidence-filter-all")) }
                @for &term in all {
                    option value=(term.key()) selected[chosen == Some(term)] {
                        (visit.words.term(T::VOCABULARY, term.key()))
                    }
                }
            }
        }
    }
}
