//! From words to the programmes that have them.

use fixedbitset::FixedBitSet;
use tantivy::collector::{Collector, SegmentCollector};
use tantivy::query::{BooleanQuery, BoostQuery, DisjunctionMaxQuery, Occur, Query, TermQuery};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocId, Score, SegmentOrdinal, SegmentReader, Term};

use crate::index::{Index, IndexError, SearchField, is_stop_word, words};
use crate::term::Term as _;

/// The most words that are searched for; a longer question is cut off.
const MOST_WORDS: usize = 32;

/// How much a word counts in the fields that are not its best: a little, so
/// that a programme that has it everywhere comes before one that has it once.
const OTHER_FIELDS: f32 = 0.1;

/// The programmes that have the words.
pub(super) struct Matches {
    /// Each with its score; the programme counted in the catalogue's order.
    pub(super) scored: Vec<(f32, u32)>,
    /// The same programmes as a set.
    pub(super) programmes: FixedBitSet,
    /// The stems that were searched for.
    pub(super) stems: Vec<String>,
    /// No programme has every word, so those with some of them match.
    pub(super) has_only_some_words: bool,
}

impl Matches {
    /// Every programme, none better than another.
    pub(super) fn all(n_programmes: usize) -> Self {
        let mut programmes = FixedBitSet::with_capacity(n_programmes);
        programmes.insert_range(..);
        let scored = programmes.ones().filter_map(|it| u32::try_from(it).ok()).map(|it| (0.0, it)).collect();
        Self { scored, programmes, stems: Vec::new(), has_only_some_words: false }
    }

    /// The programmes that have every word of a text; if none has, those that
    /// have some of them.
    pub(super) fn of(index: &Index, text: &str, n_programmes: usize) -> Result<Self, IndexError> {
        let stems = stems(text);
        if stems.is_empty() {
            // Nothing that could be searched for: an empty question has every
            // answer, a question of nothing but signs has none.
            return Ok(if text.is_empty() { Self::all(n_programmes) } else { Self::none(n_programmes) });
        }
        let mut scored = search(index, &stems, Occur::Must)?;
        let has_only_some_words = scored.is_empty() && stems.len() > 1;
        if has_only_some_words {
            scored = search(index, &stems, Occur::Should)?;
        }
        let mut programmes = FixedBitSet::with_capacity(n_programmes);
        programmes.extend(scored.iter().map(|&(_, programme)| programme as usize));
        let has_only_some_words = has_only_some_words && !scored.is_empty();
        Ok(Self { scored, programmes, stems, has_only_some_words })
    }

    fn none(n_programmes: usize) -> Self {
        Self {
            scored: Vec::new(),
            programmes: FixedBitSet::with_capacity(n_programmes),
            stems: Vec::new(),
            has_only_some_words: false,
        }
    }
}

/// The stems that a text asks for, each once. Small words count only when
/// there is nothing else.
fn stems(text: &str) -> Vec<String> {
    let all = words(text);
    let telling: Vec<_> = all.iter().filter(|word| !is_stop_word(&text[word.bytes.clone()])).collect();
    let asked = if telling.is_empty() { all.iter().collect() } else { telling };
    let mut stems: Vec<String> = Vec::new();
    for word in asked.into_iter().take(MOST_WORDS) {
        if !stems.contains(&word.stem) {
            stems.push(word.stem.clone());
        }
    }
    stems
}

fn search(index: &Index, stems: &[String], occur: Occur) -> Result<Vec<(f32, u32)>, IndexError> {
    let clauses: Vec<(Occur, Box<dyn Query>)> =
        stems.iter().map(|stem| (occur, one_word(index, stem))).collect();
    let collected = index.searcher().search(&BooleanQuery::new(clauses), &EveryMatch)?;
    let programme = |(score, segment, document): (f32, SegmentOrdinal, DocId)| {
        let programme = index.programmes_of(segment).get(document as usize).copied().flatten()?;
        Some((score, programme))
    };
    Ok(collected.into_iter().filter_map(programme).collect())
}

/// A word, where it counts most.
fn one_word(index: &Index, stem: &str) -> Box<dyn Query> {
    let in_fields = SearchField::ALL.iter().filter_map(|&field| {
        let term = Term::from_field_text(index.field(field)?, stem);
        let query = TermQuery::new(term, IndexRecordOption::WithFreqs);
        Some(Box::new(BoostQuery::new(Box::new(query), field.weight())) as Box<dyn Query>)
    });
    Box::new(DisjunctionMaxQuery::with_tie_breaker(in_fields.collect(), OTHER_FIELDS))
}

/// Collects every match with its score: facets count all of them, not only
/// those on the page.
struct EveryMatch;

struct EveryMatchOfSegment {
    segment: SegmentOrdinal,
    matches: Vec<(f32, SegmentOrdinal, DocId)>,
}

impl Collector for EveryMatch {
    type Fruit = Vec<(f32, SegmentOrdinal, DocId)>;
    type Child = EveryMatchOfSegment;

    fn for_segment(&self, segment: SegmentOrdinal, _: &SegmentReader) -> tantivy::Result<Self::Child> {
        Ok(EveryMatchOfSegment { segment, matches: Vec::new() })
    }

    fn requires_scoring(&self) -> bool {
        true
    }

    fn merge_fruits(&self, segments: Vec<Self::Fruit>) -> tantivy::Result<Self::Fruit> {
        Ok(segments.into_iter().flatten().collect())
    }
}

impl SegmentCollector for EveryMatchOfSegment {
    type Fruit = Vec<(f32, SegmentOrdinal, DocId)>;

    fn collect(&mut self, document: DocId, score: Score) {
        self.matches.push((score, self.segment, document));
    }

    fn harvest(self) -> Self::Fruit {
        self.matches
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_words_count_only_when_there_is_nothing_else() {
        assert_eq!(stems("barn i rusfamilier"), ["barn", "rusfamili"]);
        assert_eq!(stems("for og med").len(), 3);
        assert_eq!(stems("barn Barn BARN"), ["barn"]);
        assert_eq!(stems("?! –"), Vec::<String>::new());
    }
}
