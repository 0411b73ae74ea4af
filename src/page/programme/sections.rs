//! Everything that the record says, below the answers: the facts in groups,
//! pictures, relatives, what is not known, sources, and who went through it when.

use maud::{Markup, html};

use super::fold::Fold;
use super::{ProgrammePage, Standing};
use crate::coverage::{Tally, Told};
use crate::page::Visit;
use crate::page::chart::{Cartogram, Counted, own_pictures};
use crate::page::part::{Room, SourceMark, StatementPart, said, silences, source_entry, statement_anchor};
use crate::record::{Group, Programme, Term};
use crate::statement::{Answer, Part};
use crate::words::Message;

/// All sections in their order.
pub(super) fn sections(shown: &ProgrammePage<'_>, visit: &Visit<'_>) -> Markup {
    html! {
        div.groups {
            @for told in shown.told { (group(told, shown, visit)) }
            @for fold in [pictures(shown, visit), related(shown, visit)].into_iter().flatten() { (fold) }
            (unknown(shown, visit))
            (sources(shown, visit))
            (editorial(shown, visit))
        }
    }
}

/// A group of facts. Its line says what there are answers to.
fn group(told: &Told<'_>, shown: &ProgrammePage<'_>, visit: &Visit<'_>) -> Fold {
    let programme = shown.programme;
    let key = told.group.key();
    let gist: Vec<String> = told.answered.iter().map(|it| in_a_word(it, visit)).collect();
    let count = Message::new("fold-answered")
        .with("stated", told.tally.stated.to_string())
        .with("total", told.tally.total().to_string());
    Fold {
        name: "group",
        id: key,
        title: visit.words.term(Group::VOCABULARY, key),
        count: visit.say(&count),
        gist: gist.join(" · "),
        is_open: shown.shows_all(visit),
        inside: html! {
            @if told.group == Group::Evaluation {
                (crate::page::evidence::section(programme, visit, shown.today))
            }
            @if told.group == Group::Lifecycle {
                (Cartogram { id: "der-det-er-brukt", spread: shown.spread, counted: Counted::Places, visit })
            }
            @if !told.answered.is_empty() {
                dl.facts {
                    @for answer in &told.answered { (fact(answer, programme, visit)) }
                }
            }
            (silences(&told.silent, visit))
        },
    }
}

/// How many letters of a value stand on the line of a fold.
const IN_A_WORD: usize = 40;

/// A question with its answer where that is short, the only one, and undisputed; else what was asked.
fn in_a_word(answer: &Answer<'_>, visit: &Visit<'_>) -> String {
    let label = visit.say(&answer.question.label());
    let [only] = answer.known.stated().map_or(&[][..], Vec::as_slice) else { return label };
    let says =
        only.figure.as_slice().iter().chain(if only.figure.is_some() { &[] } else { only.says.as_slice() });
    let said: Vec<_> = says.map(|part| part.say(visit.words)).collect();
    let texts: Vec<String> = said.iter().map(|it| it.text.trim_end_matches('.').to_owned()).collect();
    let value = visit.words.list(&texts);
    // What is in another language than the line would need a mark of its own.
    let is_plain = said.iter().all(|it| it.lang.is_none()) && only.conflict.is_empty();
    if !is_plain || value.is_empty() || value.chars().count() > IN_A_WORD {
        return label;
    }
    visit.say(&Message::new("fold-gist").with("question", label).with("answer", value))
}

fn fact(answer: &Answer<'_>, programme: &Programme, visit: &Visit<'_>) -> Markup {
    html! {
        div.fact id=(statement_anchor(answer.question, 0)) {
            dt { (visit.say(&answer.question.label())) }
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

/// The course and the ages, drawn.
fn pictures(shown: &ProgrammePage<'_>, visit: &Visit<'_>) -> Option<Fold> {
    Some(Fold {
        name: "pictures",
        id: "bilder",
        title: visit.text("pictures-own-title"),
        count: String::new(),
        gist: String::new(),
        is_open: shown.shows_all(visit),
        inside: own_pictures(visit, shown.programme)?,
    })
}

/// The programmes that this one relates to, whichever record says so.
fn related(shown: &ProgrammePage<'_>, visit: &Visit<'_>) -> Option<Fold> {
    let names = shown.related.iter().map(|it| it.other.name.for_reader(visit.language()).0);
    let names: Vec<&str> = names.collect();
    let list = html! {
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
    };
    (!names.is_empty()).then(|| Fold {
        name: "related",
        id: "se-ogsa",
        title: visit.text("related-title"),
        count: visit.say(&Message::new("fold-programmes").counting(names.len())),
        gist: names.join(" · "),
        is_open: shown.shows_all(visit),
        inside: list,
    })
}

/// What nobody says, counted, with the questions to ask the owner.
fn unknown(shown: &ProgrammePage<'_>, visit: &Visit<'_>) -> Fold {
    let to_ask: Vec<&Told<'_>> = shown.told.iter().filter(|told| !told.to_ask.is_empty()).collect();
    let n_to_ask: usize = to_ask.iter().map(|told| told.to_ask.len()).sum();
    let inside = html! {
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
                details.ds-details data-group=(told.group.key()) open[shown.shows_all(visit)] {
                    summary {
                        (visit.words.term(Group::VOCABULARY, told.group.key())) " "
                        span.count { "(" (told.to_ask.len()) ")" }
                    }
                    div { ul { @for question in &told.to_ask { li { (visit.say(&question.to_ask())) } } } }
                }
            }
        }
    };
    Fold {
        name: "unknown",
        id: "ukjent",
        title: visit.text("unknown-title"),
        count: visit.say(&Message::new("fold-to-ask").counting(n_to_ask)),
        gist: String::new(),
        is_open: shown.shows_all(visit),
        inside,
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

/// The sources, and how many of them have something at stake.
fn sources(shown: &ProgrammePage<'_>, visit: &Visit<'_>) -> Fold {
    let all = &shown.programme.sources;
    let n_independent = all.iter().filter(|source| source.is_independent()).count();
    let interests = Message::new("sources-independent").counting(n_independent);
    let interests = visit.say(&interests.with("total", all.len().to_string()));
    Fold {
        name: "sources",
        id: "kilder",
        title: visit.text("nav-sources"),
        count: visit.say(&Message::new("fold-sources").counting(all.len())),
        gist: interests,
        is_open: shown.shows_all(visit),
        inside: html! {
            p.ds-paragraph { (visit.text("sources-lead")) }
            ol.source-list { @for source in all { (source_entry(source, true, shown.today, visit)) } }
        },
    }
}

fn editorial(shown: &ProgrammePage<'_>, visit: &Visit<'_>) -> Fold {
    let editorial = &shown.programme.editorial;
    let reviewed = match &editorial.reviewed_on {
        Some(day) => visit.say(&Message::new("reviewed-on").with("date", day.value)),
        None => visit.text("reviewed-never"),
    };
    Fold {
        name: "editorial",
        id: "redaksjon",
        title: visit.text("editorial-title"),
        count: String::new(),
        gist: reviewed.clone(),
        is_open: shown.shows_all(visit),
        inside: html! {
            ul {
                li { (reviewed) }
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
        },
    }
}
