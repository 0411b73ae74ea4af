//! What each programme takes of a municipality: people, hours, training, kroner,
//! as figures in a column, what is stated told from what is worked out.

use std::sync::Arc;

use maud::{Markup, html};

use super::names::{SideTable, name_of};
use super::proof::numbers_of;
use crate::page::Visit;
use crate::page::part::silence_mark;
use crate::plan::{Rests, Take, Taken};
use crate::record::{Known, Programme, Term as _};
use crate::words::Message;

/// The most figures that stand in one cell; more are only counted.
const MOST: usize = 4;

/// The table of figures.
pub(super) fn takes(visit: &Visit<'_>, programmes: &[Arc<Programme>]) -> Markup {
    let title = visit.text("takes-title");
    let caption = title.clone();
    let corner = visit.text("takes-corner");
    let rows = html! {
        @for &take in Take::ALL {
            tr data-take=(take.key()) {
                th scope="row" { (visit.words.term(Take::VOCABULARY, take.key())) }
                @for programme in programmes { (cell(visit, programme, &take.of(programme))) }
            }
        }
    };
    SideTable { id: "krever", group: None, kind: "takes", title, caption, corner, programmes }
        .around(visit, &rows)
}

fn cell(visit: &Visit<'_>, programme: &Programme, taken: &Known<Vec<Taken<'_>>>) -> Markup {
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
        }
    }
}

fn taken_of(visit: &Visit<'_>, figure: &Taken<'_>) -> Markup {
    let says = figure.says.say(visit.words);
    html! {
        p.taken data-rests=(figure.rests.key()) {
            (says) " " span.rests { (visit.words.term(Rests::VOCABULARY, figure.rests.key())) }
            @if figure.is_disputed { " " span.disputed { (visit.text("sources-disagree")) } }
        }
    }
}
