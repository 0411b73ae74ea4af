//! What each programme takes of a municipality: people, hours, training, kroner,
//! as figures in a column, what is stated told from what is worked out.

use std::sync::Arc;

use maud::{Markup, html};

use super::names::{SideTable, name_of};
use super::proof::numbers_of;
use crate::page::Visit;
use crate::page::chart::{Hours, HoursAxis};
use crate::page::part::{said, silence_mark};
use crate::plan::{Counted, Range, Rests, Take, Taken, said_range};
use crate::record::{Known, Programme, Term as _, Unit, first_sentence as first_of};
use crate::statement::Said;
use crate::words::Message;

/// The most figures that stand in one cell; more are only counted.
const MOST: usize = 4;

/// The table of figures.
pub(super) fn takes(visit: &Visit<'_>, programmes: &[Arc<Programme>]) -> Markup {
    let title = visit.text("takes-title");
    let caption = title.clone();
    let corner = visit.text("takes-corner");
    let about = Some(visit.text("takes-stated"));
    let rows = html! { @for &take in Take::ALL { (row(visit, programmes, take)) } };
    SideTable { id: "krever", group: None, kind: "takes", title, about, caption, corner, programmes }
        .around(visit, &rows)
}

/// One figure of each. Hours are drawn, all on one axis.
fn row(visit: &Visit<'_>, programmes: &[Arc<Programme>], take: Take) -> Markup {
    let each: Vec<_> = programmes.iter().map(|programme| (programme, take.of(programme))).collect();
    let hours: Vec<Hours> = each.iter().filter_map(|(_, taken)| hours_of(taken)).collect();
    let axis = HoursAxis::around(&hours);
    html! {
        tr data-take=(take.key()) {
            th scope="row" {
                (visit.words.term(Take::VOCABULARY, take.key()))
                @if let Some(end) = axis.as_ref().and_then(|it| Range::exactly(it.end())) {
                    @let hours = said_range(end, Counted::In(Unit::Hours), visit.words);
                    p.axis-says { (visit.say(&Message::new("small-hours-axis").with("hours", hours))) }
                }
            }
            @for (programme, taken) in &each { (cell(visit, programme, taken, axis.as_ref())) }
        }
    }
}

/// The hours that a plan comes to, when it comes to some.
fn hours_of(taken: &Known<Vec<Taken<'_>>>) -> Option<Hours> {
    taken.all().iter().find_map(|it| Some(Hours { range: it.range()? }))
}

fn cell(
    visit: &Visit<'_>,
    programme: &Programme,
    taken: &Known<Vec<Taken<'_>>>,
    axis: Option<&HoursAxis>,
) -> Markup {
    let stated = taken.all().iter().filter_map(|it| it.provenance);
    html! {
        td data-name=(name_of(visit, programme)) data-cites=[numbers_of(programme, stated)] {
            @match taken {
                Known::Silent(silence) => (silence_mark(silence.kind(), visit)),
                Known::Stated(figures) if figures.is_empty() => {
                    span.silence data-silence="not-stated" { (visit.text("takes-no-number")) }
                },
                Known::Stated(figures) => {
                    @for figure in figures.iter().take(MOST) { (taken_of(visit, figure)) }
                    @if figures.len() > MOST {
                        p.taken { (visit.say(&Message::new("takes-more").counting(figures.len() - MOST))) }
                    }
                },
            }
            @if let Some(axis) = axis { (axis.draw(hours_of(taken))) }
        }
    }
}

/// A figure, after whom or what it is of. That a source states it goes without saying, and what is
/// known in part says so itself, in a sentence.
fn taken_of(visit: &Visit<'_>, figure: &Taken<'_>) -> Markup {
    let says = figure.says.say(visit.words);
    html! {
        p.taken data-rests=(figure.rests.key()) {
            @for (number, of) in figure.of.iter().enumerate() {
                @if number > 0 { (visit.text("list-between")) }
                (said(&first_sentence(of.say(visit.words))))
            }
            @if !figure.of.is_empty() { ": " }
            (says)
            @if figure.rests == Rests::WorkedOut {
                " " span.rests { (visit.words.term(Rests::VOCABULARY, figure.rests.key())) }
            }
            @if figure.is_disputed { " " span.disputed { (visit.text("sources-disagree")) } }
        }
    }
}

fn first_sentence(said: Said) -> Said {
    Said { text: first_of(&said.text).to_owned(), ..said }
}
