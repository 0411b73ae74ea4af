//! What a search costs, alone and as a whole page, with few records and with
//! many, beside SQLite's FTS5 and tantivy's default analysis over the same
//! records and the same queries.
//!
//! `cargo run --release -p tiltak-bench-search`. Machines are noisy, so every round asks all
//! engines the same query in turn, and nothing here fails because it is slow:
//! the table says what was aimed at and whether it was met.
//!
//! `TILTAK_BENCH_SIZES=4,1000,3000s` chooses the collections: `4` is the first
//! four real records, a number with `s` small generated records (a name, a
//! paragraph, a source), any other number full generated ones.
//! `TILTAK_BENCH_SECONDS=2` says how long each load over HTTP lasts.
#![expect(clippy::unwrap_used, reason = "a bench that cannot go on should stop")]
#![expect(clippy::print_stdout, reason = "the figures are the output")]
#![expect(clippy::disallowed_methods, reason = "a bench reads the records and the clock itself")]

mod collection;
mod engines;
mod goals;
mod load;
mod queries;
mod times;

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::Request;
use tiltak::index::Index;
use tiltak::query::{Collection, Query};
use tiltak::record::Country;
use tiltak::settings::Settings;
use tiltak::site::{App, router};
use tiltak::words::{Language, Words};
use tower::ServiceExt as _;

use collection::Size;
use engines::{Fts, Reference};
use goals::Goals;
use queries::queries;
use times::{Engine, Times, each_in_turn};

/// Many of the queries share words, so 200 are enough to meet the slow ones.
const N_QUERIES: usize = 200;

/// Beyond this many records the trigrams of FTS5 take minutes to write.
const MOST_FOR_TRIGRAMS: usize = 10_000;

fn main() {
    let sizes = std::env::var("TILTAK_BENCH_SIZES");
    let sizes = sizes.as_deref().unwrap_or("4,1000,3000s,10000,100000s,100000");
    let mut goals = Goals::default();
    for size in sizes.split(',') {
        measure(Size::read(size.trim()), &mut goals);
    }
    goals.print();
}

/// Measures everything on one collection.
fn measure(size: Size, goals: &mut Goals) {
    println!("\n== {size}");
    let catalogue = size.catalogue();
    let folder = tempfile::tempdir().unwrap();
    let started = Instant::now();
    drop(Index::open(&folder.path().join("tiltak"), &catalogue).unwrap());
    let built_in = started.elapsed();
    let started = Instant::now();
    let index = Index::open(&folder.path().join("tiltak"), &catalogue).unwrap();
    let opened_in = started.elapsed();
    assert!(!index.was_built());
    println!(
        "index: built in {:.2} s, {:.1} MB on disk, opened in {:.1} ms",
        built_in.as_secs_f64(),
        bytes_in(&folder.path().join("tiltak")) as f64 / 1e6,
        opened_in.as_secs_f64() * 1e3
    );
    goals.built(size, built_in);

    let texts = collection::texts(&catalogue);
    let (mut fts, time) = timed(|| Fts::new(&folder.path().join("fts.db"), "unicode61", &texts));
    told("FTS5 (unicode61)", time, bytes_in(&folder.path().join("fts.db")));
    let mut trigrams = (size.n() <= MOST_FOR_TRIGRAMS).then(|| {
        let path = folder.path().join("trigrams.db");
        let (trigrams, time) = timed(|| Fts::new(&path, "trigram", &texts));
        told("FTS5 (trigram)", time, bytes_in(&path));
        trigrams
    });
    let (reference, time) = timed(|| Reference::new(&folder.path().join("tantivy"), &texts));
    told("tantivy, default analysis", time, bytes_in(&folder.path().join("tantivy")));

    let queries = queries(&texts, N_QUERIES, 7);
    drop(texts);
    let (collection, time) = timed(|| Collection::new(Arc::new(catalogue), index));
    let words = Words::of(Language::Bokmal);
    let (_, first) = timed(|| collection.answer(&Query::of_text("familie"), words, Country::Norway).unwrap());
    println!("collection: made in {time:.1?}, first answer in {first:.1?} (it puts all names in order)");

    let app = Arc::new(App::new(collection, Settings::built_in()));
    let site = router(app.clone());
    let collection = app.collection();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let n_rounds = if size.n() > 20_000 { 1 } else { 3 };
    let mut engines: Vec<Engine<'_>> = vec![
        ("search alone (rank)", Box::new(|text| collection.rank(text, 10).unwrap().len())),
        (
            "search, facets, snippets",
            Box::new(|text| collection.answer(&Query::of_text(text), words, Country::Norway).unwrap().total),
        ),
        ("whole page, router", Box::new(|text| runtime.block_on(page(&site, &queries::address(text))))),
        ("FTS5 (unicode61), best 100", Box::new(|text| fts.search(text))),
        ("tantivy default, best 100", Box::new(|text| reference.search(text))),
    ];
    if let Some(trigrams) = &mut trigrams {
        engines.push(("FTS5 (trigram), best 100", Box::new(|text| trigrams.search(text))));
    }
    let measured = each_in_turn(&queries, &mut engines, n_rounds);
    Times::print_heading();
    for (name, times, n_found) in &measured {
        times.print(name, *n_found);
    }
    drop(engines);
    goals.searched(size, &measured[0].1, &measured[1].1);
    let throughput = load::beside_a_fixed_page(&runtime, site, &queries);
    goals.loaded(size, &throughput);
}

/// Asks the router for a page; gives how many bytes it has.
async fn page(site: &Router, address: &str) -> usize {
    let response = site.clone().oneshot(Request::get(address).body(Body::empty()).unwrap()).await.unwrap();
    assert!(response.status().is_success(), "{address}: {}", response.status());
    to_bytes(response.into_body(), usize::MAX).await.unwrap().len()
}

fn timed<T>(make: impl FnOnce() -> T) -> (T, Duration) {
    let started = Instant::now();
    let made = make();
    (made, started.elapsed())
}

fn told(name: &str, built_in: Duration, bytes: u64) {
    println!("{name}: built in {:.2} s, {:.1} MB", built_in.as_secs_f64(), bytes as f64 / 1e6);
}

/// The size of a file, or of all files in a folder.
fn bytes_in(path: &std::path::Path) -> u64 {
    if path.is_file() {
        return std::fs::metadata(path).unwrap().len();
    }
    std::fs::read_dir(path).unwrap().map(|entry| bytes_in(&entry.unwrap().path())).sum()
}
