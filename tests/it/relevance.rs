//! How good the search is: the judged queries in `tests/relevance/`, and
//! figures that must not fall.
//!
//! A change that makes something better may make something else a little worse;
//! then the floor is moved in the commit that does it, with the reason.
//! `tiltak evaluate` prints the figures, `--misses` what is behind them.

use std::collections::BTreeSet;

use tiltak::query::{JudgedQueries, JudgedQuery, Measured, Query, quality};

use crate::support::{files_under, real_collection, real_ids, text_of};

/// Every judged query, with the name of its file.
fn judged() -> Vec<(String, JudgedQuery)> {
    let files = files_under("tests/relevance", ".toml");
    let queries = files.into_iter().flat_map(|file| {
        let read: JudgedQueries = toml::from_str(&text_of(&file)).unwrap();
        read.queries.into_iter().map(move |query| (file.clone(), query))
    });
    queries.collect()
}

#[test]
fn judged_queries_speak_of_real_programmes() {
    let ids: BTreeSet<String> = real_ids().into_iter().collect();
    let queries = judged();
    assert!(queries.len() >= 150);
    let mut seen = BTreeSet::new();
    for (file, query) in &queries {
        assert!(seen.insert((file, &query.text)), "{file}: «{}» stands twice", query.text);
        assert!(!query.why.trim().is_empty(), "{}", query.text);
        assert!(!query.relevant.is_empty(), "{}", query.text);
        for (id, grade) in &query.relevant {
            assert!(ids.contains(id), "{}: {id}", query.text);
            assert!((1..=3).contains(grade), "{}: {id}", query.text);
        }
    }
    for language in ["nb", "nn", "da", "en"] {
        let file = format!("tests/relevance/{language}.toml");
        assert!(queries.iter().filter(|(it, _)| *it == file).count() >= 30, "{language}");
    }
}

#[test]
fn the_search_is_no_worse_than_it_was() {
    /// nDCG@10 by sort of query: what was measured, rounded down.
    const FLOORS: &[(&str, f64)] = &[
        ("apart", 0.85),
        ("cognate", 0.89),
        ("hint", 0.77),
        ("joined", 0.79),
        ("lay", 0.71),
        ("name", 0.97),
        ("obligation", 0.69),
        ("place", 0.90),
        ("question", 0.81),
        ("trade", 0.85),
        ("typo", 0.93),
        ("unaccented", 0.82),
    ];
    let queries = judged();
    for (kind, floor) in FLOORS {
        let of_kind: Vec<_> = queries.iter().map(|(_, query)| query).filter(|it| it.kind == *kind).collect();
        assert!(!of_kind.is_empty(), "{kind}");
        let measured = quality(real_collection(), of_kind, Measured::Answers).unwrap();
        assert!(measured.ndcg >= *floor, "{kind}: {:.3} is below {floor}", measured.ndcg);
    }
    let kinds: BTreeSet<&str> = queries.iter().map(|(_, query)| query.kind.as_str()).collect();
    assert_eq!(kinds, FLOORS.iter().map(|(kind, _)| *kind).collect());
}

/// Hints, fallbacks and honesty about what passes must not cost what the words alone
/// would find.
#[test]
fn a_visitor_gets_no_worse_than_the_words_alone() {
    let queries = judged();
    let of =
        |measured| quality(real_collection(), queries.iter().map(|(_, query)| query), measured).unwrap().ndcg;
    let (answers, words) = (of(Measured::Answers), of(Measured::Ranking));
    assert!(answers >= words - 0.003, "{answers:.3} with everything, {words:.3} by the words alone");
    for (_, query) in &queries {
        let found = real_collection().ranked(&Query::of_text(&query.text), 1).unwrap();
        assert!(!found.is_empty(), "{}", query.text);
    }
}

/// What leaders type, and what must come first.
#[test]
fn the_right_programme_comes_first() {
    for (text, first) in [
        ("mamma drikker", &["smil", "barnets-bla-hus"][..]),
        ("5-åringer som er redde hjemme", &["pip-klubben"]),
        ("hva kan barnehagen gjøre ved bekymring", &["barn-i-rusfamilier"]),
        ("vold i familien oppfølging", &["stine-sofie-hverdagspakke"]),
        ("børn i familier med misbrug", &["barnets-bla-hus", "smil", "barn-i-rusfamilier"]),
        ("familistue", &["familiestue-nyborg"]),
        ("pip klubben", &["pip-klubben"]),
        ("voksne for barn", &["pip-klubben", "skilsmissegrupper", "zippys-venner"]),
        ("children whose parents drink", &["barnets-bla-hus", "smil", "barn-i-rusfamilier"]),
    ] {
        let found = real_collection().ranked(&Query::of_text(text), 3).unwrap();
        let found: Vec<&str> = found.iter().map(|(_, id)| id.as_str()).collect();
        assert!(first.contains(&found[0]), "{text}: {found:?}");
    }
}
