//! A programme: status on top, the facts in groups, what is not known, sources.

use jiff::civil::Date;
use maud::{Markup, html};

use super::Visit;
use super::chart::own_pictures;
use super::frame::{Page, breadcrumbs};
use super::part::{
    Room, SourceMark, StatementPart, Tick, key_facts, label, left_out, said, silences, source_entry,
    sources_switch, statement_anchor, status_of, term,
};
use crate::address::{Address, INDEPENDENT};
use crate::catalogue::Related;
use crate::coverage::{Tally, Told};
use crate::record::{Field, Group, LeftOut, Programme, Term};
use crate::statement::{Answer, Part};
use crate::words::Message;

/// What the page of a programme shows.
pub struct ProgrammePage<'p> {
    /// The programme.
    pub programme: &'p Programme,
    /// What its sources tell, group by group.
    pub told: &'p [Told<'p>],
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

/// What the head of the page says in short.
const HEAD: &[Field] = &[Field::Participants, Field::ChildAge, Field::CourseLength, Field::GroupSize];

/// The page of a programme.
pub fn programme(visit: &Visit<'_>, shown: &ProgrammePage<'_>) -> Markup {
    let programme = shown.programme;
    let words = visit.words;
    let is_draft = shown.standing == Standing::Draft;
    let (name, _) = programme.name.for_reader(visit.language());
    let (summary, _) = programme.summary.value.for_reader(visit.language());
    let main = html! {
        div.site-width {
            // Before anybody reads a word of it.
            @if is_draft { (notice(shown.standing, visit)) }
            (breadcrumbs(visit, &[("/tiltak", visit.text("nav-programmes"))], name))
            header.programme-head {
                @if let Some(kind) = programme.identity.kind.stated() {
                    p.kind { (term(visit, kind.value)) }
                }
                h1.ds-heading data-size="lg" { (said(&Part::Prose(&programme.name).say(words))) }
                p.head-status {
                    span.head-status-label { (visit.text("status")) } " "
                    (status_of(programme, visit))
                }
                p.lead { (said(&Part::Prose(&programme.summary.value).say(words))) }
                (key_facts(programme, HEAD, visit))
                @if !is_draft { (notice(shown.standing, visit)) }
                (age_notice(shown, visit))
                (sources(shown, visit))
                @if !is_draft { (ways_on(programme, visit)) }
            }
            div.programme-layout {
                (contents(shown.told, visit))
                div.groups {
                    @for told in shown.told { (group_section(told, shown, visit)) }
                    (own_pictures(visit, programme))
                    (related_section(shown, visit))
                    (unknown_section(shown, visit))
                    (sources_section(shown, visit))
                    (editorial_section(programme, visit))
                }
            }
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

/// What can be done with it. Nobody compares a draft, or plans with it.
fn ways_on(programme: &Programme, visit: &Visit<'_>) -> Markup {
    html! {
        p.head-actions {
            (Tick { programme, visit, fragment: "" })
            " "
            a.ds-button href=(comparison_with(programme, visit)) { (visit.text("compare-with-others")) }
            " "
            a.ds-button data-variant="secondary" href=(visit.href(&format!("/planlegg/{}", programme.id))) {
                (visit.text("plan-short"))
            }
        }
    }
}

/// All sources, or independent ones alone and how much that leaves out.
fn sources(shown: &ProgrammePage<'_>, visit: &Visit<'_>) -> Markup {
    let here = visit.href(visit.path);
    let independent = Address::default().with_flag(INDEPENDENT, true).at(&here);
    html! {
        (sources_switch(visit, &here, &independent))
        @if let Some(all) = shown.left_out { (left_out(visit, all, &[])) }
    }
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
            div.ds-alert data-color="warning" {
                p { (visit.say(&Message::new("newest-source-old").with("year", newest.year().to_string()))) }
            }
        }
    }
}

/// What is on the page, with how much of it is known.
fn contents(told: &[Told<'_>], visit: &Visit<'_>) -> Markup {
    html! {
        nav.contents aria-labelledby="innhold" {
            h2.ds-heading data-size="2xs" #innhold { (visit.text("contents")) }
            ul {
                @for told in told {
                    @let key = told.group.key();
                    li {
                        a.ds-link href={ "#" (key) } { (visit.words.term(Group::VOCABULARY, key)) }
                        " " span.tally {
                            (visit.say(&Message::new("answered-of")
                                .with("stated", told.tally.stated.to_string())
                                .with("total", told.tally.total().to_string())))
                        }
                    }
                }
                li { a.ds-link href="#ukjent" { (visit.text("unknown-title")) } }
                li { a.ds-link href="#kilder" { (visit.text("nav-sources")) } }
            }
        }
    }
}

fn group_section(told: &Told<'_>, shown: &ProgrammePage<'_>, visit: &Visit<'_>) -> Markup {
    let programme = shown.programme;
    let key = told.group.key();
    html! {
        section.group data-group=(key) aria-labelledby=(key) {
            h2.ds-heading data-size="md" id=(key) { (visit.words.term(Group::VOCABULARY, key)) }
            @if told.group == Group::Evaluation { (super::evidence::section(programme, visit, shown.today)) }
            @if !told.answered.is_empty() {
                dl.facts {
                    @for answer in &told.answered { (fact(answer, programme, visit)) }
                }
            }
            (silences(&told.silent, visit))
        }
    }
}

fn fact(answer: &Answer<'_>, programme: &Programme, visit: &Visit<'_>) -> Markup {
    html! {
        div.fact id=(statement_anchor(answer.question, 0)) {
            dt { (label(visit, &answer.question.label())) }
            dd {
                @for (number, statement) in answer.known.stated().into_iter().flatten().enumerate() {
                    // The first stands at the answer's own place.
                    @let anchor = (number > 0).then(|| statement_anchor(answer.question, number));
                    (StatementPart { statement, programme, visit, room: Room::Page, anchor: anchor.as_deref() })
                }
            }
        }
    }
}

/// The programmes that this one relates to, whichever record says so.
fn related_section(shown: &ProgrammePage<'_>, visit: &Visit<'_>) -> Markup {
    html! {
        @if !shown.related.is_empty() {
            section.related aria-labelledby="se-ogsa" {
                h2.ds-heading data-size="md" #se-ogsa { (visit.text("related-title")) }
                ul.related-list {
                    @for related in shown.related {
                        li {
                            span.relation { (visit.say(&Message::named("relation-", &related.message_key()))) } " "
                            a.ds-link href=(visit.programme(&related.other.id)) {
                                (said(&Part::Prose(&related.other.name).say(visit.words)))
                            }
                            @if let Some(text) = &related.relation.value.text {
                                ". " (said(&Part::Prose(text).say(visit.words)))
                            }
                            " " (SourceMark {
                                programme: &related.told_by,
                                provenance: &related.relation.provenance,
                                visit,
                                is_elsewhere: related.is_inverse,
                            })
                        }
                    }
                }
            }
        }
    }
}

/// What nobody says, counted, with the questions to ask the owner.
fn unknown_section(shown: &ProgrammePage<'_>, visit: &Visit<'_>) -> Markup {
    let to_ask: Vec<&Told<'_>> = shown.told.iter().filter(|told| !told.to_ask.is_empty()).collect();
    html! {
        section.unknown aria-labelledby="ukjent" {
            h2.ds-heading data-size="md" #ukjent { (visit.text("unknown-title")) }
            (tally_list(shown.told.iter().map(|told| told.tally).sum(), visit))
            @if !to_ask.is_empty() {
                @if shown.standing != Standing::Draft {
                    p.to-letter {
                        a.ds-button data-variant="secondary" href=(visit.href(&format!("/tiltak/{}/sporsmal", shown.programme.id))) {
                            (visit.text("letter-make-of-this"))
                        }
                    }
                }
                p.ds-paragraph { (visit.text("unknown-ask")) }
                @for told in to_ask {
                    details.ds-details data-group=(told.group.key()) {
                        summary {
                            (visit.words.term(Group::VOCABULARY, told.group.key())) " "
                            span.count { "(" (told.to_ask.len()) ")" }
                        }
                        div { ul { @for question in &told.to_ask { li { (visit.say(&question.to_ask())) } } } }
                    }
                }
            }
        }
    }
}

fn tally_list(tally: Tally, visit: &Visit<'_>) -> Markup {
    html! {
        ul.tally-list {
            li data-silence="stated" { (visit.say(&Message::new("tally-stated").counting(tally.stated))) }
            @for kind in visit.silences() {
                li data-silence=(kind.key()) {
                    (visit.say(&Message::named("tally-", kind.key()).counting(tally.silent(kind))))
                }
            }
        }
    }
}

fn sources_section(shown: &ProgrammePage<'_>, visit: &Visit<'_>) -> Markup {
    html! {
        section.sources aria-labelledby="kilder" {
            h2.ds-heading data-size="md" #kilder { (visit.text("nav-sources")) }
            p.ds-paragraph { (visit.text("sources-lead")) }
            ol.source-list {
                @for source in &shown.programme.sources { (source_entry(source, true, shown.today, visit)) }
            }
            (interests(shown.programme, visit))
        }
    }
}

/// How many of the sources have something at stake.
fn interests(programme: &Programme, visit: &Visit<'_>) -> Markup {
    let n_independent = programme.sources.iter().filter(|source| source.is_independent()).count();
    html! {
        p.interests {
            (visit.say(&Message::new("sources-independent")
                .counting(n_independent)
                .with("total", programme.sources.len().to_string())))
        }
    }
}

fn editorial_section(programme: &Programme, visit: &Visit<'_>) -> Markup {
    let editorial = &programme.editorial;
    html! {
        section.editorial aria-labelledby="redaksjon" {
            h2.ds-heading data-size="2xs" #redaksjon { (visit.text("editorial-title")) }
            ul {
                li {
                    @match &editorial.reviewed_on {
                        Some(day) => (visit.say(&Message::new("reviewed-on").with("date", day.value))),
                        None => (visit.text("reviewed-never")),
                    }
                }
                @if let Some(day) = &editorial.next_review {
                    li { (visit.say(&Message::new("next-review").with("date", day.value))) }
                }
                li {
                    @match &editorial.confirmed_by_owner {
                        Some(day) => (visit.say(&Message::new("confirmed-on").with("date", day.value))),
                        None => (visit.text("confirmed-never")),
                    }
                }
            }
        }
    }
}
