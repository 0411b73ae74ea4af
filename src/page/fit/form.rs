//! The form: four groups of wishes, what is asked most on top.

use maud::{Markup, html};

use super::FitPage;
use super::field::{Field, choice, number, option};
use crate::fit::{Criterion, OLDEST, Way, Wishes, said_design};
use crate::page::Visit;
use crate::record::{Design, MaterialLanguage, Participant, Term};

/// The form with everything that can be asked for.
pub(super) fn form(visit: &Visit<'_>, page: &FitPage<'_>) -> Markup {
    let wishes = &page.asked.wishes;
    let field = |criterion| Field { visit, asked: page.asked, criterion };
    let open = |criterion, terms: &[std::sync::Arc<crate::record::OpenTerm>], chosen| {
        field(criterion).open_terms(terms, chosen)
    };
    html! {
        form.wishes #must action=(visit.href("/finn-tiltak")) method="get" {
            fieldset.ds-fieldset.wish-group {
                legend { h2.ds-heading data-size="xs" { (visit.text("fit-legend-who")) } }
                (ages(field(Criterion::Age)))
                (open(Criterion::Strain, &page.choices.strains, &wishes.strains))
                (field(Criterion::Participant).terms(Participant::ALL, &wishes.participants))
            }
            fieldset.ds-fieldset.wish-group {
                legend { h2.ds-heading data-size="xs" { (visit.text("fit-legend-outcome")) } }
                (open(Criterion::Outcome, &page.choices.outcomes, &wishes.outcomes))
            }
            fieldset.ds-fieldset.wish-group {
                legend { h2.ds-heading data-size="xs" { (visit.text("fit-legend-give")) } }
                (field(Criterion::Staff).number("staff"))
                (field(Criterion::Months).number("months"))
                (field(Criterion::Hours).number("hours"))
                (open(Criterion::Service, &page.choices.services, &wishes.services))
                (field(Criterion::Format).terms(Way::ALL, &wishes.formats))
            }
            fieldset.ds-fieldset.wish-group {
                legend { h2.ds-heading data-size="xs" { (visit.text("fit-legend-demand")) } }
                (field(Criterion::Status).terms(Wishes::STATUSES, &wishes.statuses))
                (field(Criterion::Language).terms(MaterialLanguage::ALL, &wishes.languages))
                (field(Criterion::Open).terms(Wishes::WAYS_TO_JOIN, &wishes.open))
                (designs(field(Criterion::Design), wishes.design))
            }
            div.wish-buttons {
                button.ds-button type="submit" { (visit.text("fit-submit")) }
                a.ds-button data-variant="tertiary" href=(visit.href("/finn-tiltak")) { (visit.text("reset")) }
            }
        }
    }
}

/// The two ends of the children's ages.
fn ages(field: Field<'_>) -> Markup {
    let ends = field.asked.wishes.ages;
    let ends = [("age-from", ends.map(|it| it.from)), ("age-to", ends.map(|it| it.to))];
    field.standing(html! {
        div.range-ends {
            @for (key, read) in ends { (number(field, key, read.map(f64::from))) }
        }
    })
}

/// The weakest study that will do.
fn designs(field: Field<'_>, chosen: Option<Design>) -> Markup {
    let visit = field.visit;
    field.plain(choice(
        field,
        html! {
            option value="" { (visit.text("fit-design-none")) }
            @for &design in Wishes::DESIGNS { (option(design, chosen, &said_design(design, visit.words))) }
        },
    ))
}

/// The oldest age stands in the help; a test holds it there.
const _: () = assert!(OLDEST == 18, "the help of the age says 18");
