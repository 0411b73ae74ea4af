//! How good the search is: the judged queries in `tests/relevance/`, and
//! figures that must not fall.
//!
//! A change that makes something better may make something else a little worse;
//! then the floor is moved in the commit that does it, with the reason.
//! `tiltak evaluate` prints the figures, `--misses` what is behind them.

use std::collections::BTreeSet;

use tiltak::query::{JudgedQueries, JudgedQuery, Measured, Query, quality};

use crate::support::{files_under, real_collection, real_ids, text_of};

/// Every judged query of a set with the name of its file; of none, those that are of no
/// set of their own.
fn judged_of(set: Option<&str>) -> Vec<(String, JudgedQuery)> {
    let files = files_under("tests/relevance", ".toml").into_iter();
    let read = files.map(|file| {
        let read: JudgedQueries = toml::from_str(&text_of(&file)).unwrap();
        (file, read)
    });
    let of_set = read.filter(|(_, read)| read.set.as_deref() == set);
    of_set.flat_map(|(file, it)| it.queries.into_iter().map(move |query| (file.clone(), query))).collect()
}

fn judged() -> Vec<(String, JudgedQuery)> {
    judged_of(None)
}

/// What was measured of the everyday set, rounded down.
const EVERYDAY_FIRST: f64 = 0.71;
const EVERYDAY_NDCG: f64 = 0.79;

#[test]
fn judged_queries_speak_of_real_programmes() {
    let ids: BTreeSet<String> = real_ids().into_iter().collect();
    let queries = [judged(), judged_of(Some("everyday"))].concat();
    assert!(queries.len() >= 500);
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
    /// nDCG@10 by sort of query: what was measured over the 61 programmes, rounded down. With
    /// more programmes that share the words there is more to put in order.
    const FLOORS: &[(&str, f64)] = &[
        ("apart", 0.86),
        ("cognate", 0.89),
        ("hint", 0.83),
        ("joined", 0.81),
        ("lay", 0.80),
        ("name", 0.98),
        ("obligation", 0.81),
        ("place", 0.94),
        ("question", 0.80),
        ("trade", 0.82),
        ("typo", 0.89),
        ("unaccented", 0.86),
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

/// Questions as people ask them, written by somebody who saw no result: how often the
/// right programme is first.
#[test]
fn everyday_questions_are_answered_no_worse_than_they_were() {
    let queries = judged_of(Some("everyday"));
    let everyday = queries.iter().map(|(_, query)| query);
    let measured = quality(real_collection(), everyday, Measured::Answers).unwrap();
    assert!(measured.success >= EVERYDAY_FIRST, "{:.3}", measured.success);
    assert!(measured.ndcg >= EVERYDAY_NDCG, "{:.3}", measured.ndcg);
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
    for (_, query) in queries.iter().chain(&judged_of(Some("everyday"))) {
        let found = real_collection().ranked(&Query::of_text(&query.text), 1).unwrap();
        assert!(!found.is_empty(), "{}", query.text);
    }
}

/// What leaders type, and what must come first.
#[test]
fn the_right_programme_comes_first() {
    for (text, first) in [
        ("mamma drikker", &["smil", "barnets-bla-hus", "ersta-vandpunkten"][..]),
        ("5-åringer som er redde hjemme", &["pip-klubben", "trappan"]),
        (
            "hva kan barnehagen gjøre ved bekymring",
            &["barn-i-rusfamilier", "bti", "kvello-modellen", "opsporingsmodellen"],
        ),
        ("vold i familien oppfølging", &["stine-sofie-hverdagspakke", "trappan"]),
        ("børn i familier med misbrug", &["barnets-bla-hus", "smil", "barn-i-rusfamilier", "bra-samtal"]),
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
