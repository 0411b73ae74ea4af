//! `tiltak search`: the search of the site, in a terminal.

mod batch;
mod explained;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;
use serde::Serialize;

use super::{Locations, today};
use crate::address::Address;
use crate::brief::{Brief, BriefQuestion};
use crate::index::Index;
use crate::query::{Collection, Hit, Hits, Match, Query, Step, absence};
use crate::record::{Country, Fact, OutOfReach, Programme, Status, Term};
use crate::statement::Part;
use crate::words::{Message, Words};

/// What to search for.
#[derive(Debug, Args)]
pub(super) struct Search {
    /// Words, as in the site's search box.
    #[arg(required_unless_present = "batch", num_args = 1.., allow_hyphen_values = true)]
    query: Vec<String>,
    /// More of a query as the site's address says it: `kind=digital&age=5`.
    #[arg(long, value_name = "ADDRESS")]
    filter: Option<String>,
    /// Write JSON.
    #[arg(long)]
    json: bool,
    /// Say how each score came about.
    #[arg(long)]
    explain: bool,
    /// Answer every line `id<TAB>query` of a file.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["query", "json", "explain"])]
    batch: Option<PathBuf>,
    /// Where to write the answers to a batch, as a TREC run; else to the terminal.
    #[arg(long, value_name = "OUT", requires = "batch")]
    run: Option<PathBuf>,
    /// How many programmes a batch gives for each query, at most.
    #[arg(long, value_name = "NUMBER", default_value_t = 100, requires = "batch")]
    limit: usize,
    /// Read no hints, signs or filters in a batch: measure the ranking alone.
    #[arg(long, requires = "batch")]
    plain: bool,
}

pub(super) fn run(search: &Search, locations: &Locations, words: &Words) -> anyhow::Result<ExitCode> {
    let catalogue = locations.catalogue()?;
    let index = Index::open(&locations.segments(), &catalogue)?;
    let collection = Collection::new(Arc::new(catalogue), index);
    let address = Address::read(search.filter.as_deref().unwrap_or_default());
    let filter = Query::from_address(&address);
    if let Some(file) = &search.batch {
        batch::run(&batch::Batch { file, search, filter: &filter }, &collection, words)?;
        return Ok(ExitCode::SUCCESS);
    }
    let query = filter.with_text(&search.query.join(" "));
    let country = address.country(words.language());
    let hits = collection.answer(&query, words, country)?;
    let explained = if search.explain { explained(&collection, &query, &hits)? } else { Vec::new() };
    if search.json {
        anstream::println!("{}", serde_json::to_string_pretty(&json(&query, &hits, &explained, words))?);
    } else {
        anstream::print!("{}", told(&query, &hits, &explained, country, words));
    }
    Ok(ExitCode::SUCCESS)
}

/// How each hit's score came about, in the order of the hits, then of those that
/// nobody says it of, then of those that come near.
fn explained(collection: &Collection, query: &Query, hits: &Hits) -> anyhow::Result<Vec<Vec<Step>>> {
    hits.hits
        .iter()
        .chain(&hits.silent)
        .chain(&hits.near)
        .map(|hit| Ok(collection.explained(query, &hit.programme.id)?))
        .collect()
}

fn told(query: &Query, hits: &Hits, explained: &[Vec<Step>], country: Country, words: &Words) -> String {
    let found = Message::new(if hits.asks_nothing { "results-found" } else { "results-found-for" });
    let mut lines = vec![words.say(&found.counting(hits.total).with("text", query.text.as_str()))];
    for hint in &hits.hints {
        lines.push(words.say(&hint.told()));
    }
    for unknown in &hits.unknown {
        let meant: Vec<&str> = unknown.meant.iter().map(|(word, _)| word.as_str()).collect();
        let message = if meant.is_empty() {
            Message::new("unknown-word").with("word", unknown.word.as_str())
        } else {
            Message::new("unknown-word-meant")
                .with("word", unknown.word.as_str())
                .with("meant", meant.join(", "))
        };
        lines.push(words.say(&message));
    }
    lines.extend(hits.absent.iter().map(|it| words.say(&absence(it))));
    if hits.asks_nothing {
        lines.push(words.text("results-ask-nothing"));
    }
    let mut explained = explained.iter();
    let mut told = |hit: &Hit| hit_told(hit, explained.next(), country, words);
    lines.extend(hits.hits.iter().flat_map(&mut told));
    if hits.n_silent > 0 {
        let heading = Message::new("results-silent").counting(hits.n_silent);
        lines.extend([String::new(), words.say(&heading)]);
        lines.extend(hits.silent.iter().flat_map(&mut told));
    }
    if !hits.near.is_empty() && hits.nothing.is_none() {
        lines.extend([String::new(), words.text(hits.near_heading())]);
        lines.extend(hits.near.iter().flat_map(&mut told));
    }
    if let Some(nothing) = &hits.nothing {
        lines.extend(nothing.unused_places.iter().map(|place| words.say(place)));
        for way in &nothing.ways_on {
            lines.push(format!("  {}", words.say(&way.message())));
        }
        for hit in &nothing.nearest {
            let name = Part::Prose(&hit.programme.name).say(words).text;
            lines.push(words.say(&Message::new("nothing-nearest-one").with("name", name)));
        }
    }
    lines.push(String::new());
    lines.join("\n")
}

/// A programme, why it is found, and how its score came about.
fn hit_told(hit: &Hit, steps: Option<&Vec<Step>>, country: Country, words: &Words) -> Vec<String> {
    let programme = &hit.programme;
    let name = Part::Prose(&programme.name).say(words).text;
    let statuses = programme.lifecycle.status().into_iter().flat_map(Fact::versions);
    let status: Vec<_> = statuses.map(|it| words.term(Status::VOCABULARY, it.value.status.key())).collect();
    let status = status.join(" / ");
    let mut lines = vec![String::new(), format!("{name} ({}) {status}", programme.id).trim_end().to_owned()];
    if let Some(why) = hit.out_of_reach {
        lines.push(format!("  {}", words.term(OutOfReach::VOCABULARY, why.key())));
    }
    for asked in &hit.silent_on {
        let message = Message::new("hit-silent-on").with("asked", asked.clone());
        lines.push(format!("  {}", words.say(&message)));
    }
    lines.extend(in_short(programme, country, words));
    for found in &hit.matches {
        lines.push(format!("  {}: {}", heading(found, words), text(found)));
    }
    for stand_in in &hit.stand_ins {
        lines.push(format!("  {}", words.say(&stand_in.message())));
    }
    if let Some(steps) = steps {
        lines.push(format!("  {:.3}", hit.score));
        lines.extend(steps.iter().map(|step| format!("    {}", explained::told(step, words))));
    }
    lines
}

/// Whether it can be had and whether it works, in a line each.
fn in_short(programme: &Programme, country: Country, words: &Words) -> Vec<String> {
    let brief = Brief::of(programme, today(), country);
    let line = |question: BriefQuestion| {
        format!("  {} {}", words.say(&question.asks()), brief.answer(question).short(words))
    };
    [BriefQuestion::Available, BriefQuestion::Effect].map(line).into()
}

fn heading(found: &Match, words: &Words) -> String {
    match found.question {
        Some(question) => words.say(&question.label()),
        None => words.term("search-field", found.field.key()),
    }
}

fn text(found: &Match) -> String {
    found.pieces.iter().map(|piece| piece.text.as_str()).collect()
}

/// The answer for a tool. Kept by hand: tools rely on the names.
#[derive(Serialize)]
struct HitsJson {
    query: String,
    total: usize,
    has_only_some_words: bool,
    hints: Vec<HintJson>,
    unknown: Vec<UnknownJson>,
    /// What is named that no record is about.
    absent: Vec<String>,
    hits: Vec<HitJson>,
    /// Those that pass, and of which nobody says something that was asked for; not in
    /// `total`.
    n_silent: usize,
    silent: Vec<HitJson>,
    /// Those that have only some of it; not in `total`.
    near: Vec<HitJson>,
}

#[derive(Serialize)]
struct HintJson {
    words: String,
    filter: String,
    sort: &'static str,
}

#[derive(Serialize)]
struct UnknownJson {
    word: String,
    meant: Vec<String>,
}

#[derive(Serialize)]
struct HitJson {
    id: String,
    score: f32,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    silent_on: Vec<String>,
    matches: Vec<MatchJson>,
    stand_ins: Vec<StandInJson>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    explanation: Vec<StepJson>,
}

#[derive(Serialize)]
struct MatchJson {
    field: &'static str,
    question: Option<String>,
    text: String,
    synonym: Option<String>,
}

#[derive(Serialize)]
struct StandInJson {
    asked: String,
    found: String,
    is_synonym: bool,
}

#[derive(Serialize)]
struct StepJson {
    words: String,
    way: String,
    found: Vec<String>,
    rarity: f32,
    adds: f32,
}

fn json(query: &Query, hits: &Hits, explained: &[Vec<Step>], words: &Words) -> HitsJson {
    let mut explained = explained.iter();
    let mut hit_json = |hit: &Hit| HitJson {
        id: hit.programme.id.to_string(),
        score: hit.score,
        silent_on: hit.silent_on.iter().map(|asked| words.say(asked)).collect(),
        matches: hit
            .matches
            .iter()
            .map(|found| MatchJson {
                field: found.field.key(),
                question: found.question.map(|question| question.key()),
                text: text(found),
                synonym: found.synonym.clone(),
            })
            .collect(),
        stand_ins: hit
            .stand_ins
            .iter()
            .map(|it| StandInJson {
                asked: it.asked.clone(),
                found: it.found.clone(),
                is_synonym: it.is_synonym,
            })
            .collect(),
        explanation: explained.next().into_iter().flatten().map(step_json).collect(),
    };
    let [passing, silent, near] =
        [&hits.hits, &hits.silent, &hits.near].map(|it| it.iter().map(&mut hit_json).collect());
    let unknown = hits.unknown.iter().map(|it| UnknownJson {
        word: it.word.clone(),
        meant: it.meant.iter().map(|(word, _)| word.clone()).collect(),
    });
    let hints = hits.hints.iter().map(|hint| HintJson {
        words: hint.words.clone(),
        filter: words.say(&hint.meaning.label()),
        sort: hint.meaning.sort(),
    });
    HitsJson {
        query: query.to_address().to_string(),
        total: hits.total,
        has_only_some_words: hits.has_only_some_words,
        hints: hints.collect(),
        unknown: unknown.collect(),
        absent: hits.absent.iter().map(|it| it.key.clone()).collect(),
        hits: passing,
        n_silent: hits.n_silent,
        silent,
        near,
    }
}

fn step_json(step: &Step) -> StepJson {
    StepJson {
        words: step.words.clone(),
        way: format!("{:?}", step.way),
        found: step.found.iter().map(|(analysis, word)| format!("{analysis:?} {word}")).collect(),
        rarity: step.rarity,
        adds: step.adds,
    }
}
