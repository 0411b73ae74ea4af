//! How good the ranking is, measured on queries that people have judged.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Collection, Query};
use crate::index::IndexError;

/// How far down a ranking is looked at.
const DEPTH: usize = 10;

/// A file of judged queries.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JudgedQueries {
    /// What the set is called when it is measured apart from the others: `everyday`.
    pub set: Option<String>,
    /// The queries.
    pub queries: Vec<JudgedQuery>,
}

/// A query, and how relevant each programme is to whoever asks it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JudgedQuery {
    /// What is asked.
    pub text: String,
    /// What sort of query it is: `lay`, `typo`, `apart`.
    pub kind: String,
    /// Why it is judged so.
    pub why: String,
    /// The relevant programmes: 3 is what was wanted, 2 clearly relevant, 1
    /// somewhat. The others are not.
    pub relevant: BTreeMap<String, u8>,
}

/// How good rankings are on average, each figure from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Quality {
    /// How many queries.
    pub n_queries: usize,
    /// Normalised discounted cumulative gain of the first ten, gain 2^grade - 1
    /// (Burges et al., 2005).
    pub ndcg: f64,
    /// Mean reciprocal rank of the first programme of the highest grade that
    /// anything has for the query.
    pub mrr: f64,
    /// The share of queries whose first hit has that grade.
    pub success: f64,
    /// Of the programmes shown as hits, the share that is relevant at all.
    pub precision: f64,
    /// Of the clearly relevant (2 or 3), the share that is shown as hits.
    pub recall: f64,
}

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measured {
    /// What a visitor gets: hints are filters, and too little is no hit.
    Answers,
    /// The ranking of everything that has any of the words.
    Ranking,
}

/// How good the answers to some queries are.
///
/// # Errors
/// When the index cannot be read any more.
pub fn quality<'q>(
    collection: &Collection,
    queries: impl IntoIterator<Item = &'q JudgedQuery>,
    measured: Measured,
) -> Result<Quality, IndexError> {
    let mut sum = Quality::default();
    for judged in queries {
        let one = quality_of(collection, judged, measured)?;
        sum.n_queries += 1;
        sum.ndcg += one.ndcg;
        sum.mrr += one.mrr;
        sum.success += one.success;
        sum.precision += one.precision;
        sum.recall += one.recall;
    }
    let n = sum.n_queries.max(1) as f64;
    Ok(Quality {
        n_queries: sum.n_queries,
        ndcg: sum.ndcg / n,
        mrr: sum.mrr / n,
        success: sum.success / n,
        precision: sum.precision / n,
        recall: sum.recall / n,
    })
}

/// How good the answer to one query is.
///
/// # Errors
/// When the index cannot be read any more.
pub fn quality_of(
    collection: &Collection,
    judged: &JudgedQuery,
    measured: Measured,
) -> Result<Quality, IndexError> {
    let query = Query::of_text(&judged.text);
    let hits = match measured {
        Measured::Answers => collection.ranked(&query, usize::MAX)?,
        Measured::Ranking => collection.rank(&query.text, usize::MAX)?,
    };
    let grades: Vec<u8> =
        hits.iter().map(|(_, id)| judged.relevant.get(id.as_str()).copied().unwrap_or_default()).collect();
    let mut ideal: Vec<u8> = judged.relevant.values().copied().collect();
    ideal.sort_unstable_by(|one, other| other.cmp(one));
    let highest = ideal.first().copied().unwrap_or_default();
    let first = grades.iter().position(|&grade| grade == highest && grade > 0);
    let clearly = |grade: &&u8| **grade >= 2;
    let n_clearly = ideal.iter().filter(clearly).count();
    let best = gain(&ideal);
    Ok(Quality {
        n_queries: 1,
        ndcg: if best > 0.0 { gain(&grades) / best } else { 0.0 },
        mrr: first.map_or(0.0, |place| 1.0 / (place + 1) as f64),
        success: if first == Some(0) { 1.0 } else { 0.0 },
        precision: grades.iter().filter(|grade| **grade > 0).count() as f64 / grades.len().max(1) as f64,
        recall: if n_clearly == 0 {
            1.0
        } else {
            grades.iter().filter(clearly).count() as f64 / n_clearly as f64
        },
    })
}

fn gain(grades: &[u8]) -> f64 {
    let gains = grades.iter().take(DEPTH).zip(2_u32..);
    gains.map(|(&grade, place)| (f64::from(grade).exp2() - 1.0) / f64::from(place).log2()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_counts_most() {
        assert!(gain(&[3, 0]) > gain(&[0, 3]));
        assert!((gain(&[3]) - 7.0).abs() < 1e-9);
        assert!((gain(&[0, 1]) - 1.0 / 3_f64.log2()).abs() < 1e-9);
    }
}
