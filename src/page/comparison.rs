//! Programmes side by side, and the page where one chooses which.
//!
//! What a municipality asks first stands open: the nine answers, what it binds
//! itself to, as marks, and what it takes. The rest is folded, each part with an address of its own
//! (`compare::Opened`), so that the first view is light and whole without a script.

mod chooser;
mod names;
mod heads;
mod answers;
mod commitments;
mod takes;
mod sections;
mod proof;

pub use chooser::choose;

use std::sync::Arc;

use jiff::civil::Date;
use maud::{Markup, html};

use super::Visit;
use super::frame::{Page, breadcrumbs};
use super::part::{along, chosen_in_vain, hidden, left_out, silence_mark, sources_switch};
use crate::address::{Chosen, Selection};
use crate::brief::Brief;
use crate::compare::{Comparison, FEWEST, MOST, Opened};
use crate::record::{Binding, Group, LeftOut, Programme, Term};
use crate::words::Message;
use names::name_of;

/// What the page of a comparison shows.
pub struct ComparisonPage<'p> {
    /// What was asked for.
    pub chosen: &'p Chosen,
    /// The programmes side by side.
    pub comparison: &'p Comparison<'p>,
    /// The nine answers about each, in the order of the columns.
    pub briefs: &'p [Brief],
    /// What of it is unfolded.
    pub opened: &'p Opened,
    /// What can be added.
    pub to_choose: &'p [Arc<Programme>],
    /// The day of the visit, which is printed.
    pub today: Date,
}

impl ComparisonPage<'_> {
    /// The address of the same page with this chosen and this unfolded.
    fn at(&self, visit: &Visit<'_>, selection: &Selection, opened: &Opened) -> String {
        selection.to_address().and(opened.to_address()).at(&visit.href("/sammenlign"))
    }

    const fn selection(&self) -> &Selection {
        &self.chosen.selection
    }
}

/// Programmes side by side.
pub fn comparison(visit: &Visit<'_>, page: &ComparisonPage<'_>) -> Markup {
    let comparison = page.comparison;
    let names: Vec<&str> = comparison.programmes.iter().map(|it| name_of(visit, it)).collect();
    let named: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
    let title = visit.say(&Message::new("comparison-of").with("names", visit.words.list(&named)));
    let main = html! {
        div.site-width data-shown=[page.opened.is_all.then_some("all")] {
            (breadcrumbs(visit, &[], &visit.text("compare-title")))
            h1.ds-heading data-size="md" {
                (visit.say(&Message::new("comparison-number").counting(names.len())))
            }
            (printed_from(visit, page))
            (chosen_in_vain(visit, page.chosen, FEWEST))
            @if page.selection().ids.len() > MOST {
                div.ds-alert data-color="info" { p {
                    (visit.say(&Message::new("compare-too-many").with("most", MOST.to_string())))
                } }
            }
            (heads::heads(visit, page))
            div.switches {
                (rows_switch(visit, page))
                (sources_switch(visit,
                    &page.at(visit, &page.selection().from_sources(false), page.opened),
                    &page.at(visit, &page.selection().from_sources(true), page.opened)))
            }
            @if let Some(each) = comparison.left_out {
                @let each: Vec<(&str, LeftOut)> = names.iter().copied().zip(each.iter().copied()).collect();
                (left_out(visit, each.iter().map(|(_, it)| *it).sum(), &each))
            }
            (jumps(visit, comparison))
            (answers::answers(visit, page))
            (commitments::commitments(visit, page))
            (takes::takes(visit, comparison.programmes))
            (sections::sections(visit, page))
            (super::take::take_comparison(visit, page.selection()))
            (proof::proof(visit, page))
            (legend(visit))
            (add(visit, page))
        }
    };
    let about = Message::new("comparison-description").with("names", visit.words.list(&named));
    let about = visit.say(&about);
    let title = if page.selection().only_differences {
        visit.say(&Message::new("title-differences").with("title", title))
    } else {
        title
    };
    Page { title: &title, description: Some(&about), name: "comparison", main }.around(visit)
}

/// When and from where it was printed, for whoever holds the paper.
fn printed_from(visit: &Visit<'_>, page: &ComparisonPage<'_>) -> Markup {
    let address = page.at(visit, page.selection(), page.opened);
    let message = Message::new("comparison-printed").with("date", page.today).with("address", address);
    html! { p.on-paper { (visit.say(&message)) } }
}

/// Where the parts of the page begin.
fn jumps(visit: &Visit<'_>, comparison: &Comparison<'_>) -> Markup {
    let groups = comparison.groups.iter().map(|it| it.group).filter(|it| *it != Group::Commitments);
    html! {
        nav.jumps aria-label=(visit.text("comparison-parts")) {
            ul {
                li { a.ds-link href="#svar" { (visit.text("brief-title")) } }
                li { a.ds-link href={ "#" (Group::Commitments.key()) } { (visit.words.term(Group::VOCABULARY, Group::Commitments.key())) } }
                li { a.ds-link href="#krever" { (visit.text("takes-title")) } }
                @for group in groups {
                    li.to-fold { a.ds-link href={ "#" (group.key()) } { (visit.words.term(Group::VOCABULARY, group.key())) } }
                }
                li { a.ds-link href="#kilder" { (visit.text("comparison-sources")) } }
            }
        }
    }
}

/// All rows, or only those in which the programmes differ.
fn rows_switch(visit: &Visit<'_>, page: &ComparisonPage<'_>) -> Markup {
    let selection = page.selection();
    let only = selection.only_differences;
    let aside = &page.comparison.aside;
    html! {
        nav.switch data-switch="rows" aria-label=(visit.text("rows-shown")) {
            a.ds-button data-variant=(if only { "secondary" } else { "primary" }) data-size="sm"
                href=(page.at(visit, &selection.showing(false), page.opened))
                aria-current=[(!only).then_some("true")] { (visit.text("rows-all")) }
            a.ds-button data-variant=(if only { "primary" } else { "secondary" }) data-size="sm"
                href=(page.at(visit, &selection.showing(true), page.opened))
                aria-current=[only.then_some("true")] { (visit.text("rows-differing")) }
            @if only {
                span.alike role="status" {
                    (visit.say(&Message::new("rows-alike").counting(aside.n_alike)))
                    " " (visit.say(&Message::new("rows-only-one").counting(aside.only_one.len())))
                    " " (visit.say(&Message::new("rows-silent").counting(aside.n_silent)))
                }
            }
        }
    }
}

/// What the tags of commitments and the kinds of silence mean.
fn legend(visit: &Visit<'_>) -> Markup {
    html! {
        details.legend {
            summary { h2.ds-heading data-size="2xs" { (visit.text("legend-title")) } }
            dl {
                @for binding in Binding::ALL.iter().copied() {
                    div {
                        dt { span.level data-level=(binding.key()) { (visit.words.term(Binding::VOCABULARY, binding.key())) } }
                        dd { (visit.say(&Message::named("level-means-", binding.key()))) }
                    }
                }
                @for kind in visit.silences() {
                    div {
                        dt { (silence_mark(kind, visit)) }
                        dd { (visit.say(&Message::named("silence-means-", kind.key()))) }
                    }
                }
            }
        }
    }
}

/// One more programme.
fn add(visit: &Visit<'_>, page: &ComparisonPage<'_>) -> Markup {
    let selection = page.selection();
    let others: Vec<&Arc<Programme>> =
        page.to_choose.iter().filter(|it| !selection.ids.contains(&it.id)).collect();
    let here = selection.to_address().and(page.opened.to_address());
    html! {
        @if !others.is_empty() && selection.ids.len() < MOST {
            form.add action=(visit.action("/sammenlign")) method="get" {
                (along(visit, &[Selection::PROGRAMME]))
                (hidden(here.pairs()))
                div.ds-field {
                    label.ds-label data-weight="medium" for="legg-til" { (visit.text("compare-add")) }
                    select.ds-input #legg-til name=(Selection::PROGRAMME) {
                        @for programme in others { option value=(programme.id) { (name_of(visit, programme)) } }
                    }
                }
                button.ds-button data-variant="secondary" type="submit" { (visit.text("compare-add-button")) }
            }
        }
    }
}
