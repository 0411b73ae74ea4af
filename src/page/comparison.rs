//! Programmes side by side, and the page where one chooses which.

mod chooser;
mod table;

pub use chooser::choose;

use std::sync::Arc;

use maud::{Markup, html};

use super::Visit;
use super::chart::pictures;
use super::frame::{Page, breadcrumbs};
use super::part::{chosen_in_vain, hidden, left_out, sources_switch};
use crate::address::{Chosen, Selection};
use crate::compare::{Comparison, FEWEST, MOST};
use crate::record::{Binding, LeftOut, Programme, Term};
use crate::words::Message;

/// Programmes side by side.
pub fn comparison(
    visit: &Visit<'_>,
    chosen: &Chosen,
    comparison: &Comparison<'_>,
    to_choose: &[Arc<Programme>],
) -> Markup {
    let selection = &chosen.selection;
    let names: Vec<&str> =
        comparison.programmes.iter().map(|it| it.name.for_reader(visit.language()).0).collect();
    let named: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
    let title = visit.say(&Message::new("comparison-of").with("names", visit.words.list(&named)));
    let main = html! {
        div.site-width {
            (breadcrumbs(visit, &[], &visit.text("compare-title")))
            h1.ds-heading data-size="md" { (title) }
            (chosen_in_vain(visit, chosen, FEWEST))
            @if selection.ids.len() > MOST {
                div.ds-alert data-color="info" { p {
                    (visit.say(&Message::new("compare-too-many").with("most", MOST.to_string())))
                } }
            }
            div.switches {
                (rows_switch(visit, selection, comparison))
                (sources_switch(visit, &at(visit, &selection.from_sources(false)), &at(visit, &selection.from_sources(true))))
            }
            @if let Some(each) = comparison.left_out {
                @let each: Vec<(&str, LeftOut)> = names.iter().copied().zip(each.iter().copied()).collect();
                (left_out(visit, each.iter().map(|(_, it)| *it).sum(), &each))
            }
        }
        (table::table(visit, selection, comparison))
        div.site-width {
            (super::take::take_comparison(visit, selection))
            (legend(visit))
            (pictures(visit, comparison.programmes))
            (add(visit, selection, to_choose))
        }
    };
    let about = Message::new("comparison-description").with("names", visit.words.list(&named));
    let about = visit.say(&about);
    let title = if selection.only_differences {
        visit.say(&Message::new("title-differences").with("title", title))
    } else {
        title
    };
    Page { title: &title, description: Some(&about), name: "comparison", main }.around(visit)
}

fn at(visit: &Visit<'_>, selection: &Selection) -> String {
    selection.to_address().at(&visit.href("/sammenlign"))
}

/// All rows, or only those in which the programmes differ.
fn rows_switch(visit: &Visit<'_>, selection: &Selection, comparison: &Comparison<'_>) -> Markup {
    let only = selection.only_differences;
    html! {
        nav.switch data-switch="rows" aria-label=(visit.text("rows-shown")) {
            a.ds-button data-variant=(if only { "secondary" } else { "primary" }) data-size="sm"
                href=(at(visit, &selection.showing(false)))
                aria-current=[(!only).then_some("true")] { (visit.text("rows-all")) }
            a.ds-button data-variant=(if only { "primary" } else { "secondary" }) data-size="sm"
                href=(at(visit, &selection.showing(true)))
                aria-current=[only.then_some("true")] { (visit.text("rows-differing")) }
            @if only {
                span.alike role="status" { (visit.say(&Message::new("rows-alike").counting(comparison.n_alike))) }
            }
        }
    }
}

/// What the tags of commitments and the kinds of silence mean.
fn legend(visit: &Visit<'_>) -> Markup {
    html! {
        section.legend aria-labelledby="tegnforklaring" {
            h2.ds-heading data-size="2xs" #tegnforklaring { (visit.text("legend-title")) }
            dl {
                @for binding in Binding::ALL.iter().copied() {
                    div {
                        dt { span.level data-level=(binding.key()) { (visit.words.term(Binding::VOCABULARY, binding.key())) } }
                        dd { (visit.say(&Message::named("level-means-", binding.key()))) }
                    }
                }
                @for kind in visit.silences() {
                    div {
                        dt { span.silence data-silence=(kind.key()) { (visit.say(&kind.label())) } }
                        dd { (visit.say(&Message::named("silence-means-", kind.key()))) }
                    }
                }
            }
        }
    }
}

/// One more programme.
fn add(visit: &Visit<'_>, selection: &Selection, to_choose: &[Arc<Programme>]) -> Markup {
    let others: Vec<&Arc<Programme>> =
        to_choose.iter().filter(|it| !selection.ids.contains(&it.id)).collect();
    html! {
        @if !others.is_empty() && selection.ids.len() < MOST {
            form.add action=(visit.href("/sammenlign")) method="get" {
                (hidden(selection.to_address().pairs()))
                div.ds-field {
                    label.ds-label data-weight="medium" for="legg-til" { (visit.text("compare-add")) }
                    select.ds-input #legg-til name=(Selection::PROGRAMME) {
                        @for programme in others {
                            option value=(programme.id) { (programme.name.for_reader(visit.language()).0) }
                        }
                    }
                }
                button.ds-button data-variant="secondary" type="submit" { (visit.text("compare-add-button")) }
            }
        }
    }
}
