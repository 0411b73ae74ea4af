//! `tiltak search`: the search of the site, in a terminal.

use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;
use serde::Serialize;

use super::Places;
use crate::catalogue;
use crate::index::Index;
use crate::query::{Collection, Hits, Match, Query};
use crate::record::{Fact, Status, Term};
use crate::statement::Part;
use crate::words::{Message, Words};

/// What to search for.
#[derive(Debug, Args)]
pub(super) struct Search {
    /// Words, as in the site's search box.
    #[arg(required = true, num_args = 1..)]
    query: Vec<String>,
    /// More of a query as the site's address says it: `kind=digital&age=5`.
    #[arg(long, value_name = "ADDRESS")]
    filter: Option<String>,
    /// Write JSON.
    #[arg(long)]
    json: bool,
}

pub(super) fn run(search: &Search, places: &Places, words: &Words) -> anyhow::Result<ExitCode> {
    let catalogue = catalogue::load(&places.folders(false), None)?;
    let index = Index::open(&places.segments(), &catalogue)?;
    let collection = Collection::new(Arc::new(catalogue), index);
    let mut query = Query::from_address(search.filter.as_deref().unwrap_or_default());
    query.text = Query::of_text(&search.query.join(" ")).text;
    let hits = collection.answer(&query, words)?;
    if search.json {
        anstream::println!("{}", serde_json::to_string_pretty(&json(&query, &hits))?);
    } else {
        anstream::print!("{}", told(&query, &hits, words));
    }
    Ok(ExitCode::SUCCESS)
}

fn told(query: &Query, hits: &Hits, words: &Words) -> String {
    let found = Message::new("results-found-for").counting(hits.total).with("text", query.text.as_str());
    let mut lines = vec![words.say(&found)];
    if hits.has_only_some_words {
        lines.push(words.text("results-some-words"));
    }
    for hit in &hits.hits {
        let programme = &hit.programme;
        let name = Part::Prose(&programme.name).say(words).text;
        let statuses = programme.lifecycle.status().into_iter().flat_map(Fact::versions);
        let status: Vec<_> =
            statuses.map(|it| words.term(Status::VOCABULARY, it.value.status.key())).collect();
        let status = status.join(" / ");
        lines.push(String::new());
        lines.push(format!("{name} ({}) {}", programme.id, status).trim_end().to_owned());
        for found in &hit.matches {
            lines.push(format!("  {}: {}", heading(found, words), text(found)));
        }
    }
    lines.push(String::new());
    lines.join("\n")
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
    hits: Vec<HitJson>,
}

#[derive(Serialize)]
struct HitJson {
    id: String,
    score: f32,
    matches: Vec<MatchJson>,
}

#[derive(Serialize)]
struct MatchJson {
    field: &'static str,
    question: Option<String>,
    text: String,
    synonym: Option<String>,
}

fn json(query: &Query, hits: &Hits) -> HitsJson {
    let hits_json = hits.hits.iter().map(|hit| HitJson {
        id: hit.programme.id.to_string(),
        score: hit.score,
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
    });
    HitsJson {
        query: query.to_address().as_str().to_owned(),
        total: hits.total,
        has_only_some_words: hits.has_only_some_words,
        hits: hits_json.collect(),
    }
}
