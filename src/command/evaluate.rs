//! `tiltak evaluate`: how good the search is on judged queries.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context as _;
use clap::Args;

use super::{Locations, failure};
use crate::index::Index;
use crate::query::{
    Collection, JudgedQueries, JudgedQuery, Measured, Quality, Query, Ranking, quality, quality_of,
};
use crate::words::{Message, Words};

/// What to measure.
#[derive(Debug, Args)]
pub(super) struct Evaluate {
    /// The folder of judged queries.
    #[arg(long, value_name = "DIR", default_value = "tests/relevance")]
    judged: PathBuf,
    /// Measure only the queries of this file: those that are kept apart, so that nobody
    /// fits the search to them.
    #[arg(long, value_name = "FILE", conflicts_with = "judged")]
    held: Option<PathBuf>,
    /// Measure the ranking alone: no hints, everything that has any of the words.
    #[arg(long)]
    plain: bool,
    /// Show each query that the best programme does not come first for.
    #[arg(long)]
    misses: bool,
    /// Also measure without each part of the pipeline in turn.
    #[arg(long)]
    leave_one_out: bool,
    /// Try another number for one of the ranking's: `grams=0.2`.
    #[arg(long, value_name = "NAME=NUMBER")]
    with: Vec<String>,
    /// Look for better numbers by changing one after the other.
    #[arg(long)]
    fit: bool,
}

pub(super) fn run(evaluate: &Evaluate, locations: &Locations, words: &Words) -> anyhow::Result<ExitCode> {
    let queries = match &evaluate.held {
        Some(file) => judged_in(file, words)?,
        None => judged_queries(&evaluate.judged, words)?,
    };
    let catalogue = locations.catalogue()?;
    let index = Index::open(&locations.segments(), &catalogue)?;
    let measured = if evaluate.plain { Measured::Ranking } else { Measured::Answers };
    let mut ranking = Ranking::USUAL;
    for change in &evaluate.with {
        set(&mut ranking, change, words)?;
    }
    let mut collection = Collection::ranked_by(Arc::new(catalogue), index, ranking);
    if evaluate.fit {
        collection = fit(collection, &queries, ranking, measured)?;
    }
    anstream::println!(
        "{:<24}{:>8}{:>9}{:>8}{:>11}{:>11}{:>8}",
        "",
        "queries",
        "nDCG@10",
        "MRR",
        "success@1",
        "precision",
        "recall"
    );
    for (kind, of_kind) in by_kind(&queries) {
        anstream::println!("{}", row(&kind, &quality(&collection, of_kind.iter().copied(), measured)?));
    }
    anstream::println!(
        "{}",
        row("all", &quality(&collection, queries.iter().map(|(_, query)| query), measured)?)
    );
    if evaluate.misses {
        misses(&collection, &queries, measured)?;
    }
    if evaluate.leave_one_out {
        leave_one_out(collection, &queries, ranking, measured, words)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Every judged query of a folder with the name of its file.
fn judged_queries(folder: &Path, words: &Words) -> anyhow::Result<Vec<(String, JudgedQuery)>> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .with_context(|| failure::about("failure-list", folder, words))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_, std::io::Error>>()?;
    paths.retain(|path| path.extension().is_some_and(|it| it == "toml"));
    paths.sort();
    let read: Vec<_> = paths.iter().map(|path| judged_in(path, words)).collect::<anyhow::Result<_>>()?;
    let queries: Vec<_> = read.into_iter().flatten().collect();
    anyhow::ensure!(!queries.is_empty(), failure::about("failure-none-judged", folder, words));
    Ok(queries)
}

/// The judged queries of one file with its name. Those of a set of its own are of other
/// kinds than the rest: `everyday lay`.
fn judged_in(path: &Path, words: &Words) -> anyhow::Result<Vec<(String, JudgedQuery)>> {
    let text = fs::read_to_string(path).with_context(|| failure::about("failure-read", path, words))?;
    let file: JudgedQueries =
        toml::from_str(&text).with_context(|| failure::about("failure-judged", path, words))?;
    let name = path.file_stem().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
    let kind = |kind: String| match &file.set {
        Some(set) => format!("{set} {kind}"),
        None => kind,
    };
    let of_set = |query: JudgedQuery| JudgedQuery { kind: kind(query.kind.clone()), ..query };
    Ok(file.queries.into_iter().map(|query| (name.clone(), of_set(query))).collect())
}

/// The queries by file, which is their language or their set, then by kind.
fn by_kind(queries: &[(String, JudgedQuery)]) -> Vec<(String, Vec<&JudgedQuery>)> {
    let (mut languages, mut kinds) = (BTreeMap::<_, Vec<_>>::new(), BTreeMap::<_, Vec<_>>::new());
    for (language, query) in queries {
        languages.entry(format!("file {language}")).or_default().push(query);
        kinds.entry(query.kind.clone()).or_default().push(query);
    }
    languages.into_iter().chain(kinds).collect()
}

fn row(name: &str, quality: &Quality) -> String {
    let Quality { n_queries, ndcg, mrr, success, precision, recall } = quality;
    format!("{name:<24}{n_queries:>8}{ndcg:>9.3}{mrr:>8.3}{success:>11.3}{precision:>11.3}{recall:>8.3}")
}

fn misses(
    collection: &Collection,
    queries: &[(String, JudgedQuery)],
    measured: Measured,
) -> anyhow::Result<()> {
    let mut missed = Vec::new();
    for (_, judged) in queries {
        let quality = quality_of(collection, judged, measured)?;
        if quality.success < 1.0 || quality.ndcg < 0.7 {
            missed.push((quality, judged));
        }
    }
    missed.sort_by(|one, other| one.0.ndcg.total_cmp(&other.0.ndcg));
    for (quality, judged) in missed {
        let first = collection.ranked(&Query::of_text(&judged.text), 4)?;
        let first: Vec<String> = first
            .iter()
            .map(|(score, id)| {
                format!("{id} {score:.1} ({})", judged.relevant.get(id.as_str()).copied().unwrap_or_default())
            })
            .collect();
        let wanted: Vec<&str> =
            judged.relevant.iter().filter(|(_, grade)| **grade == 3).map(|(id, _)| id.as_str()).collect();
        anstream::println!(
            "{:.2} {} «{}»: {}\n       wanted {}",
            quality.ndcg,
            judged.kind,
            judged.text,
            first.join(", "),
            wanted.join(", ")
        );
    }
    Ok(())
}

/// The parts of the pipeline: the number that, set to nothing, takes it away.
const PARTS: &[&str] = &[
    "stem",
    "cognate",
    "part",
    "english",
    "own_parts",
    "other_keyboard",
    "one_slip",
    "two_slips",
    "equivalent",
    "everyday",
    "joined",
    "phrase",
    "grams",
    "statement",
    "closeness",
    "terms",
];

fn leave_one_out(
    mut collection: Collection,
    queries: &[(String, JudgedQuery)],
    ranking: Ranking,
    measured: Measured,
    words: &Words,
) -> anyhow::Result<()> {
    let all = |collection: &Collection| quality(collection, queries.iter().map(|(_, query)| query), measured);
    let whole = all(&collection)?;
    anstream::println!("\n{:<24}{:>9}{:>8}{:>11}", "without", "nDCG@10", "MRR", "success@1");
    for part in PARTS {
        let mut without = ranking;
        set(&mut without, &format!("{part}=0"), words)?;
        collection = collection.with_ranking(without);
        let quality = all(&collection)?;
        anstream::println!(
            "{part:<24}{:>+9.3}{:>+8.3}{:>+11.3}",
            quality.ndcg - whole.ndcg,
            quality.mrr - whole.mrr,
            quality.success - whole.success
        );
    }
    Ok(())
}

/// Changes one number after the other as long as it helps. What helps is judged
/// on half of the queries, so that the other half says whether it was luck.
fn fit(
    mut collection: Collection,
    queries: &[(String, JudgedQuery)],
    mut ranking: Ranking,
    measured: Measured,
) -> anyhow::Result<Collection> {
    let half = |which: usize| {
        queries.iter().enumerate().filter(move |(number, _)| number % 2 == which).map(|(_, (_, query))| query)
    };
    let worth =
        |quality: Quality| quality.ndcg + 0.3 * quality.mrr + 0.2 * quality.recall + 0.2 * quality.precision;
    let mut best = worth(quality(&collection, half(0), measured)?);
    let names: Vec<&str> = ranking.numbers().into_iter().map(|(name, _)| name).collect();
    for round in 0..3 {
        for name in &names {
            for factor in [0.5, 0.7, 0.85, 1.15, 1.4, 2.0] {
                let mut changed = ranking;
                for (_, number) in changed.numbers().into_iter().filter(|(it, _)| it == name) {
                    *number *= factor;
                }
                collection = collection.with_ranking(changed);
                let now = worth(quality(&collection, half(0), measured)?);
                if now > best + 0.0002 {
                    (best, ranking) = (now, changed);
                }
            }
        }
        collection = collection.with_ranking(ranking);
        let other = quality(&collection, half(1), measured)?;
        anstream::println!("round {round}: {best:.4}, the other half nDCG {:.4}", other.ndcg);
    }
    for (name, number) in ranking.numbers() {
        anstream::println!("{name} = {number:.3}");
    }
    Ok(collection)
}

fn set(ranking: &mut Ranking, change: &str, words: &Words) -> anyhow::Result<()> {
    let wrong = |message: Message| words.say(&message.with("written", change));
    let (name, number) = change.split_once('=').with_context(|| wrong(Message::new("failure-change")))?;
    let value: f32 = number.parse().ok().with_context(|| wrong(Message::new("failure-change-number")))?;
    let mut numbers = ranking.numbers();
    let names: Vec<&str> = numbers.iter().map(|(name, _)| *name).collect();
    let held = numbers.iter_mut().find(|(it, _)| *it == name);
    let unknown = || wrong(Message::new("failure-change-name").with("names", names.join(", ")));
    let (_, held) = held.with_context(unknown)?;
    **held = value;
    Ok(())
}
