//! The front page: a search box and who asks to be trusted, three ways in, where
//! programmes have run, what one can do here.

use std::sync::Arc;

use maud::{Markup, html};

use super::Visit;
use super::chart::{Cartogram, Counted};
use super::frame::Page;
use super::part::{SearchBox, along, publisher_line, said};
use crate::coverage::{Overview, Tally};
use crate::query::{Bounds, Facet, FacetCounts, Measure, Query, range_label};
use crate::record::{OutOfReach, Programme, SilenceKind, Situation, Term};
use crate::spread::Spread;
use crate::statement::Part;
use crate::words::Message;

/// What the front page shows.
pub struct Front<'f> {
    /// How many programmes there are in all.
    pub n_programmes: usize,
    /// The programmes that are named, by name.
    pub programmes: &'f [Arc<Programme>],
    /// How many programmes each choice leads to.
    pub ways_in: &'f [FacetCounts],
    /// The situations that are offered as ways in, in what people say of them.
    pub situations: &'f [&'f Situation],
    /// How much is known of all of them.
    pub overview: &'f Overview,
    /// Where they have run.
    pub spread: &'f Spread,
}

/// The ages that are offered as ways in, in years.
const AGES: &[u16] = &[0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15];

/// The way from a question to a council paper: path, and what to say of it.
const STEPS: &[(&str, &str, &str)] = &[
    ("/finn-tiltak", "step-fit", "step-fit-about"),
    ("/sammenlign", "step-compare", "step-compare-about"),
    ("/planlegg", "step-plan", "step-plan-about"),
    ("/saksframlegg", "step-paper", "step-paper-about"),
];

/// The front page.
pub fn front(visit: &Visit<'_>, front: &Front<'_>) -> Markup {
    let main = html! {
        section.hero {
            div.site-width {
                div.hero-search {
                    h1.ds-heading data-size="xl" { (visit.text("front-title")) }
                    p.lead { (visit.text("front-lead")) }
                    (search_box(visit))
                    p.how-to-search { a.ds-link href=(visit.href("/sok-hjelp")) { (visit.text("help-search-title")) } }
                }
                (standing(visit, front))
            }
        }
        div.site-width {
            section.ways-in aria-labelledby="veier-inn" {
                h2.ds-heading data-size="md" #veier-inn { (visit.text("ways-in-title")) }
                div.ways {
                    (situation(visit, front))
                    (age(visit))
                    (name(visit, front))
                }
            }
            (Cartogram { id: "kart", spread: front.spread, counted: Counted::Programmes, visit })
            (steps(visit))
            section.what-this-is aria-labelledby="hva" {
                h2.ds-heading data-size="md" #hva { (visit.text("what-title")) }
                ul.principles {
                    @for (title, text) in [
                        ("what-commitments-title", "what-commitments"),
                        ("what-sources-title", "what-sources"),
                        ("what-silence-title", "what-silence"),
                    ] {
                        li {
                            h3.ds-heading data-size="2xs" { (visit.text(title)) }
                            p.ds-paragraph { (visit.text(text)) }
                        }
                    }
                }
                p { a.ds-link href={ (visit.href("/om")) "#slik-arbeider-vi" } { (visit.text("what-more")) } }
            }
        }
    };
    let title = visit.text("front-title");
    let description = visit.text("front-lead");
    Page { title: &title, description: Some(&description), name: "front", main }.around(visit)
}

/// Who is behind the site, how much there is, how much of it is known and when
/// somebody last looked.
fn standing(visit: &Visit<'_>, front: &Front<'_>) -> Markup {
    let tally = front.overview.tally;
    let known = Message::new("front-known-answered")
        .with("stated", visit.words.number(tally.stated as f64))
        .with("total", visit.words.number(tally.total() as f64))
        .with("open", visit.words.number(tally.silent(SilenceKind::NotRecorded) as f64));
    html! {
        section.standing-of-site aria-labelledby="om-nettstedet" {
            h2.ds-sr-only #om-nettstedet { (visit.text("front-standing-title")) }
            dl {
                div.behind {
                    dt { (visit.text("front-behind")) }
                    dd { (publisher_line(visit)) }
                }
                div.extent {
                    dt { (visit.text("front-extent")) }
                    dd { (visit.say(&Message::new("programmes-count").counting(front.n_programmes))) }
                }
                @if tally.total() > 0 {
                    div.known {
                        dt { (visit.text("front-known")) }
                        dd { (known_bar(tally)) (visit.say(&known)) }
                    }
                }
                @if let Some((day, _)) = front.overview.newest.first() {
                    div.newest {
                        dt { (visit.text("front-newest")) }
                        dd {
                            (visit.say(&Message::new("reviewed-on").with("date", *day)))
                            ul {
                                @for (_, programme) in &front.overview.newest {
                                    li { a.ds-link href=(visit.programme(&programme.id)) { (named(visit, programme)) } }
                                }
                                @if front.overview.n_more_newest > 0 {
                                    li {
                                        (visit.say(&Message::new("front-newest-more").counting(front.overview.n_more_newest)))
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// How much of all is answered, as a bar. The words beside it say the same.
fn known_bar(tally: Tally) -> Markup {
    let stated = format!("{:.1}%", 100.0 * tally.stated as f64 / tally.total() as f64);
    html! {
        svg.known-bar aria-hidden="true" width="100%" height="10" {
            rect.asked width="100%" height="10" {}
            rect.stated width=(stated) height="10" {}
        }
    }
}

fn named(visit: &Visit<'_>, programme: &Programme) -> Markup {
    said(&Part::Prose(&programme.name).say(visit.words))
}

/// A situation in somebody's own words, or what weighs on the family by its name.
fn situation(visit: &Visit<'_>, front: &Front<'_>) -> Markup {
    let strains = front.ways_in.iter().filter(|counts| counts.facet == Facet::Strain);
    html! {
        div.way {
            h3.ds-heading data-size="xs" { (visit.text("way-in-situation")) }
            @if !front.situations.is_empty() {
                ul.choices data-facet="situation" {
                    @for said in front.situations.iter().filter_map(|it| it.way_in(visit.language())) {
                        li { a.ds-link href=(Query::of_text(said).to_address().at(&visit.href("/tiltak"))) { (said) } }
                    }
                }
            }
            details.ds-details {
                summary { (visit.text("way-in-strain")) }
                div {
                    ul.choices data-facet=(Facet::Strain.key()) {
                        @for choice in strains.flat_map(|counts| &counts.choices) {
                            @let query = Query::default().with(Facet::Strain, &choice.key);
                            li {
                                a.ds-link href=(query.to_address().at(&visit.href("/tiltak"))) {
                                    (said(&choice.label)) " (" (visit.words.number(choice.count as f64)) ")"
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn age(visit: &Visit<'_>) -> Markup {
    html! {
        div.way {
            h3.ds-heading data-size="xs" { (visit.text("way-in-age")) }
            ul.choices data-facet="age" {
                @for &age in AGES {
                    @let bounds = Bounds::exactly(age);
                    @let query = Query::default().with_range(Measure::Age, Some(bounds));
                    li { a.ds-link href=(query.to_address().at(&visit.href("/tiltak"))) {
                        (visit.say(&range_label(Measure::Age, bounds)))
                    } }
                }
            }
        }
    }
}

/// The programmes by name; what cannot be had comes last, and says so.
fn name(visit: &Visit<'_>, front: &Front<'_>) -> Markup {
    let mut programmes: Vec<(Option<OutOfReach>, &Arc<Programme>)> =
        front.programmes.iter().map(|it| (it.lifecycle.out_of_reach(visit.country), it)).collect();
    programmes.sort_by_key(|(why, _)| why.is_some());
    html! {
        div.way {
            h3.ds-heading data-size="xs" { (visit.text("way-in-name")) }
            details.ds-details.names {
                summary { (visit.say(&Message::new("programmes-count").counting(front.n_programmes))) }
                div {
                    ul.choices data-facet="name" {
                        @for (why, programme) in &programmes {
                            li {
                                a.ds-link href=(visit.programme(&programme.id)) { (named(visit, programme)) }
                                @if let Some(why) = why {
                                    " " span.out-of-reach { "(" (visit.words.term(OutOfReach::VOCABULARY, why.key())) ")" }
                                }
                            }
                        }
                    }
                }
            }
            p { a.ds-link href=(visit.href("/tiltak")) { (visit.text("all-programmes")) } }
        }
    }
}

/// From a question to a paper, in order.
fn steps(visit: &Visit<'_>) -> Markup {
    html! {
        section.steps aria-labelledby="steg" {
            h2.ds-heading data-size="md" #steg { (visit.text("steps-title")) }
            ol {
                @for (path, title, about) in STEPS {
                    li {
                        h3.ds-heading data-size="2xs" { a.ds-link href=(visit.href(path)) { (visit.text(title)) } }
                        p.ds-paragraph { (visit.text(about)) }
                    }
                }
            }
            p { a.ds-link href=(visit.href("/kunnskapskart")) { (visit.text("steps-evidence")) } }
        }
    }
}

/// The search box of the front page.
fn search_box(visit: &Visit<'_>) -> Markup {
    html! {
        form.search-form action=(visit.action("/tiltak")) method="get" role="search" aria-label=(visit.text("search-label")) {
            (along(visit, &[]))
            (SearchBox { visit, text: "", has_help: true })
        }
    }
}
