//! From what is asked for to the programmes that have enough of it.

use fixedbitset::FixedBitSet;

use super::expansion::{Expansion, Reader, Synonyms};
use super::scoring::{Found, Scored, Scoring, Step};
use super::syntax::{self, Sign, Syntax};
use crate::index::{Analysis, Index, IndexError, SearchField, english, nordic, words};

/// The programmes that match a text.
#[derive(Debug, Clone)]
pub(super) struct Matches {
    /// Each with its score; the programme counted in the catalogue's order.
    pub(super) scored: Vec<(f32, u32)>,
    /// The same programmes as a set.
    pub(super) programmes: FixedBitSet,
    /// What the words ask for, those with a sign among them, exclusions left out.
    pub(super) expansion: Expansion,
    /// For each word, how much it tells; 0 when no programme has it.
    pub(super) weights: Vec<f32>,
    /// No programme has every word, so those with enough of them match.
    pub(super) has_only_some_words: bool,
}

/// An index with all that is needed to match texts against it.
pub(super) struct Matcher {
    pub(super) index: Index,
    pub(super) synonyms: Synonyms,
    pub(super) scoring: Scoring,
}

impl Matcher {
    /// The programmes that have enough of a text; every one for an empty text.
    pub(super) fn matches(&self, text: &str) -> Result<Matches, IndexError> {
        let syntax = syntax::read(text);
        let expansion = self.reader().read(&syntax.plain);
        let scored = self.scoring.score(&self.index, &expansion, None)?;
        let mut matches = self.enough(text, &syntax, expansion, scored);
        for signed in &syntax.signed {
            self.narrow(signed, &mut matches)?;
        }
        matches.scored.retain(|&(_, programme)| matches.programmes.contains(programme as usize));
        Ok(matches)
    }

    /// Every programme that has anything of a text's plain words, for those who
    /// judge the ranking alone.
    pub(super) fn anything(&self, text: &str) -> Result<Vec<(f32, u32)>, IndexError> {
        let expansion = self.reader().read(text);
        let scored = self.scoring.score(&self.index, &expansion, None)?;
        Ok(scored.programmes.iter().map(|found| (found.score, found.programme)).collect())
    }

    /// How the score of one programme came about.
    pub(super) fn steps(&self, text: &str, programme: u32) -> Result<Vec<Step>, IndexError> {
        let expansion = self.reader().read(&syntax::read(text).plain);
        let mut steps = Vec::new();
        self.scoring.score(&self.index, &expansion, Some((programme, &mut steps)))?;
        Ok(steps)
    }

    fn reader(&self) -> Reader<'_> {
        Reader {
            vocabulary: self.index.vocabulary(),
            synonyms: &self.synonyms,
            ranking: self.scoring.ranking(),
        }
    }

    /// Those of the scored that have enough of the words.
    fn enough(&self, text: &str, syntax: &Syntax, expansion: Expansion, scored: Scored) -> Matches {
        let n = self.index.n_programmes();
        let mut programmes = FixedBitSet::with_capacity(n);
        if expansion.words.is_empty() {
            // An empty question has every answer, and so has one of nothing but
            // exclusions; a question of nothing but signs has none.
            if text.is_empty() || !syntax.signed.is_empty() {
                programmes.insert_range(..);
            }
            let scored =
                (0..n as u32).filter(|&it| programmes.contains(it as usize)).map(|it| (0.0, it)).collect();
            return Matches { scored, programmes, expansion, weights: vec![], has_only_some_words: false };
        }
        // Small words count only when there is nothing else.
        let has_telling = expansion.words.iter().any(|word| !word.is_small);
        let weight = |number: usize| {
            if has_telling && expansion.words[number].is_small { 0.0 } else { scored.weights[number] }
        };
        // A word that no programme has cannot be missed by one.
        let telling: u32 = (0..expansion.words.len())
            .filter(|&number| weight(number) > 0.0)
            .fold(0, |bits, number| bits | 1 << number);
        let best = scored.programmes.iter().map(|found| found.score).fold(0.0, f32::max);
        let enough = self.scoring.ranking().cover * best;
        let all: f32 = (0..expansion.words.len()).map(weight).sum();
        let tells_enough = |found: &Found| {
            let has = (0..expansion.words.len())
                .filter(|number| found.words & (1 << number) != 0)
                .map(weight)
                .sum::<f32>();
            has >= self.scoring.ranking().share * all
        };
        let (mut kept, mut has_every_word) = (Vec::new(), false);
        for found in &scored.programmes {
            let is_whole = found.words & telling == telling;
            let has_any = telling == 0 || found.words & telling != 0;
            if has_any && (is_whole || found.score >= enough || tells_enough(found)) {
                has_every_word |= is_whole;
                kept.push((found.score, found.programme));
                programmes.insert(found.programme as usize);
            }
        }
        let has_only_some_words = !kept.is_empty() && !has_every_word;
        Matches { scored: kept, programmes, expansion, weights: scored.weights, has_only_some_words }
    }

    /// Keeps only what a part with a sign lets through.
    fn narrow(&self, signed: &syntax::Signed, matches: &mut Matches) -> Result<(), IndexError> {
        let found = words(&signed.text);
        let mut has = FixedBitSet::with_capacity(self.index.n_programmes());
        match signed.sign {
            Sign::Exactly => has = self.exactly(&signed.text, None)?,
            Sign::Without => {
                has = self.exactly(&signed.text, None)?;
                has.toggle_range(..);
            }
            Sign::In(field) if found.len() > 1 => has = self.exactly(&signed.text, Some(field))?,
            Sign::In(field) => {
                for word in &found {
                    let word = self.reader().word_in(word, field);
                    let expansion = Expansion { words: vec![word], ..Expansion::default() };
                    let scored = self.scoring.score(&self.index, &expansion, None)?;
                    has.extend(scored.programmes.iter().map(|it| it.programme as usize));
                }
            }
        }
        matches.programmes.intersect_with(&has);
        Ok(())
    }

    /// The programmes that have these words side by side, in whatever inflection.
    fn exactly(&self, text: &str, field: Option<SearchField>) -> Result<FixedBitSet, IndexError> {
        let mut has = FixedBitSet::with_capacity(self.index.n_programmes());
        for (analysis, stem) in [(Analysis::Stem, nordic as fn(&str) -> String), (Analysis::English, english)]
        {
            let stems: Vec<(String, u32)> =
                words(text).iter().map(|word| stem(&word.text)).zip(0..).collect();
            for column in self.index.columns(analysis) {
                if field.is_none_or(|field| column.field == Some(field)) {
                    self.index.phrases(column, &stems, 0, |_| true, |it| has.insert(it as usize))?;
                }
            }
        }
        Ok(has)
    }
}
