//! A programme: what must be known first, nine answers, what can be done with it,
//! and everything that its record says, folded.

mod fold;
mod sections;

use jiff::civil::Date;
use maud::{Markup, html};

use super::Visit;
use super::frame::{Page, breadcrumbs};
use super::paper::to_sheet;
use super::part::{BriefLines, BriefPart, RULES, Tick, left_out, report_link, said, sources_switch, term};
use crate::address::{Address, EVERYTHING, INDEPENDENT};
use crate::brief::{Brief, BriefQuestion};
use crate::catalogue::Related;
use crate::coverage::{Told, mostly_in};
use crate::record::{LeftOut, OutOfReach, Programme, RelationKind, Term, first_sentence};
use crate::spread::Spread;
use crate::statement::{Part, Said};
use crate::words::Message;

/// What the page of a programme shows.
pub struct ProgrammePage<'p> {
    /// The programme.
    pub programme: &'p Programme,
    /// The programme in nine answers.
    pub brief: &'p Brief,
    /// What its sources tell, group by group.
    pub told: &'p [Told<'p>],
    /// Where it has run.
    pub spread: &'p Spread,
    /// The programmes that it relates to.
    pub related: &'p [Related],
    /// Whether this is what its file says, and published.
    pub standing: Standing,
    /// The day of the visit, by which sources are old.
    pub today: Date,
    /// How much was left out, when only independent sources count.
    pub left_out: Option<LeftOut>,
}

/// Whether what is shown is what the record says now, and published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is.
    Published,
    /// Its file has gone wrong since, so this is an older version.
    LastSound,
    /// Its file is gone since, or a draft, so this is an older version.
    Gone,
    /// It is not published: only whoever writes it sees it.
    Draft,
}

impl Standing {
    /// What a reader must know before the rest.
    const fn notice(self) -> Option<&'static str> {
        match self {
            Self::Published => None,
            Self::LastSound => Some("last-sound"),
            Self::Gone => Some("last-sound-gone"),
            Self::Draft => Some("draft-notice"),
        }
    }
}

/// So many programmes are named instead of one that cannot be had.
const MOST_NEAR: usize = 3;

impl ProgrammePage<'_> {
    /// Whether everything stands open.
    fn shows_all(&self, visit: &Visit<'_>) -> bool {
        visit.address.says(EVERYTHING)
    }

    /// What may do instead of one that cannot be had: what has taken its place, else
    /// what is like it, of what can be had.
    fn nearest(&self, visit: &Visit<'_>) -> Vec<&Related> {
        let of = |kind: RelationKind, reads_both_ways: bool| {
            let is_so = move |it: &&Related| it.relation.value.kind == kind;
            let is_there = |it: &&Related| it.other.lifecycle.out_of_reach(visit.country).is_none();
            let related = self.related.iter().filter(is_so).filter(is_there);
            related.filter(move |it| reads_both_ways || !it.is_inverse).collect::<Vec<_>>()
        };
        let successors = of(RelationKind::ReplacedBy, false);
        if successors.is_empty() { of(RelationKind::Neighbour, true) } else { successors }
    }
}

/// The page of a programme.
pub fn programme(visit: &Visit<'_>, shown: &ProgrammePage<'_>) -> Markup {
    let programme = shown.programme;
    let words = visit.words;
    let is_draft = shown.standing == Standing::Draft;
    let (name, _) = programme.name.for_reader(visit.language());
    let (summary, _) = programme.summary.value.for_reader(visit.language());
    let is_open = shown.shows_all(visit);
    let (what_it_is, more) = first_and_more(Part::Prose(&programme.summary.value).say(words));
    let main = html! {
        div.site-width data-shows=[is_open.then_some("all")] {
            // Before anybody reads a word of it.
            @if is_draft { (notice(shown.standing, visit)) }
            (breadcrumbs(visit, &[("/tiltak", visit.text("nav-programmes"))], name))
            header.programme-head {
                @if let Some(kinds) = programme.identity.kind.stated() {
                    p.kind {
                        @for (at, &kind) in kinds.value.iter().enumerate() {
                            @if at > 0 { " · " }
                            (term(visit, kind))
                        }
                    }
                }
                div.title-row {
                    h1.ds-heading data-size="lg" { (said(&Part::Prose(&programme.name).say(words))) }
                    @if !is_draft { (Tick { programme, visit, fragment: "" }) }
                }
                p.in-a-sentence { (said(&what_it_is)) }
                (out_of_reach(shown, visit))
                @if !is_draft { (notice(shown.standing, visit)) }
                (age_notice(shown, visit))
                (language_notice(programme, visit))
            }
            (BriefPart { programme, brief: shown.brief, visit, is_open })
            @if !is_draft { (ways_on(programme, visit)) }
            @if !more.text.is_empty() { p.lead { (said(&more)) } }
            div.about-answers {
                a.ds-link href=(visit.href(RULES)) { (visit.text("brief-rules-title")) }
                (sources(shown, visit))
                @if let Some(report) = report_link(visit) { (report) }
                (everything(visit))
                @if !is_draft { (sheets(programme, visit)) }
            }
            @if let Some(all) = shown.left_out { (left_out(visit, all, &[])) }
            (sections::sections(shown, visit))
        }
    };
    let draft = visit.say(&Message::new("draft-title").with("name", name));
    let title = if is_draft { &draft } else { name };
    Page { title, description: Some(summary), name: "programme", main }.around(visit)
}

fn notice(standing: Standing, visit: &Visit<'_>) -> Markup {
    html! {
        @if let Some(notice) = standing.notice() {
            div.ds-alert data-color="warning" { p { (visit.text(notice)) } }
        }
    }
}

/// That it cannot be had here, and what is nearest to it.
fn out_of_reach(shown: &ProgrammePage<'_>, visit: &Visit<'_>) -> Markup {
    let Some(why) = shown.programme.lifecycle.out_of_reach(visit.country) else { return html! {} };
    let nearest = shown.nearest(visit);
    html! {
        div.ds-alert.out-of-reach data-color="warning" {
            p { strong { (visit.words.term(OutOfReach::VOCABULARY, why.key())) } }
            @if !nearest.is_empty() {
                p { (visit.text("nearest-instead")) }
                ul {
                    @for related in nearest.iter().take(MOST_NEAR) {
                        @let brief = Brief::of(&related.other, shown.today, visit.country);
                        li {
                            a.ds-link href=(visit.programme(&related.other.id)) {
                                (said(&Part::Prose(&related.other.name).say(visit.words)))
                            }
                            (BriefLines { brief: &brief, asked: &[BriefQuestion::Available], visit })
                        }
                    }
                }
            }
        }
    }
}

/// The first sentence of a text, which stands under the title, and what comes after it.
fn first_and_more(said: Said) -> (Said, Said) {
    let first = first_sentence(&said.text);
    let more = said.text[first.len()..].trim_start_matches(['.', ' ']).to_owned();
    let first = said.text[..said.text.len() - more.len()].trim_end().to_owned();
    (Said { text: first, lang: said.lang.clone() }, Said { text: more, lang: said.lang })
}

/// What can be done with it. Nobody compares a draft, or plans with it.
fn ways_on(programme: &Programme, visit: &Visit<'_>) -> Markup {
    html! {
        p.head-actions {
            a.ds-button href=(comparison_with(programme, visit)) { (visit.text("nav-compare")) }
            " "
            a.ds-button data-variant="secondary" href=(visit.href(&format!("/planlegg/{}", programme.id))) {
                (visit.text("plan-short"))
            }
        }
    }
}

/// The sheet for politicians and the one to fill in.
fn sheets(programme: &Programme, visit: &Visit<'_>) -> Markup {
    let sources = Address::default().with_flag(INDEPENDENT, visit.only_independent);
    html! {
        (to_sheet(visit, std::iter::once(programme.id.clone()), &sources))
        p.to-sheet {
            a.ds-link href=(visit.href(&format!("/tiltak/{}/arbeidsark", programme.id))) { (visit.text("worksheet-link")) }
        }
    }
}

/// All sources, or independent ones alone.
fn sources(shown: &ProgrammePage<'_>, visit: &Visit<'_>) -> Markup {
    let here = visit.href(visit.path);
    let all = Address::default().with_flag(EVERYTHING, shown.shows_all(visit));
    let independent = all.clone().with_flag(INDEPENDENT, true);
    sources_switch(visit, &all.at(&here), &independent.at(&here))
}

/// Everything opened, or folded again.
fn everything(visit: &Visit<'_>) -> Markup {
    let shows_all = visit.address.says(EVERYTHING);
    let other =
        Address::default().with_flag(INDEPENDENT, visit.only_independent).with_flag(EVERYTHING, !shows_all);
    let label = if shows_all { "show-less" } else { "show-all" };
    html! { a.ds-link.show-all href=(other.at(&visit.href(visit.path))) { (visit.text(label)) } }
}

/// Where it is compared, from the sources that the visitor wants.
fn comparison_with(programme: &Programme, visit: &Visit<'_>) -> String {
    let selection = visit.shortlist.with(&programme.id).from_sources(visit.only_independent);
    selection.to_address().at(&visit.href("/sammenlign"))
}

/// Tells when even the newest source is old.
fn age_notice(shown: &ProgrammePage<'_>, visit: &Visit<'_>) -> Markup {
    let newest = shown.programme.newest_source();
    html! {
        @if let Some(newest) = newest.and_then(|it| it.old_since(shown.today)) {
            p.notice { (visit.say(&Message::new("newest-source-old").with("year", newest.year().to_string()))) }
        }
    }
}

/// Tells once that most of the record is in another language than the reader's.
fn language_notice(programme: &Programme, visit: &Visit<'_>) -> Markup {
    let says = mostly_in(programme, visit.language()).map(|lang| match lang.code() {
        "nb" | "no" => "mostly-in-bokmal",
        "nn" => "mostly-in-nynorsk",
        "da" => "mostly-in-danish",
        "en" => "mostly-in-english",
        _ => "mostly-in-another",
    });
    html! { @if let Some(says) = says { p.notice { (visit.text(says)) } } }
}
