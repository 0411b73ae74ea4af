//! From what is asked for to the programmes that have enough of it.

use fixedbitset::FixedBitSet;

use super::english::is_english;
use super::expansion::{Expansion, QueryWord, Reader};
use super::scoring::{Found, Scored, Scoring};
use super::step::Step;
use super::synonyms::Synonyms;
use super::syntax::{self, Sign, Syntax};
use crate::index::{Analysis, Index, IndexError, SearchField, english, nordic, words};

/// From how many telling words a question is long: hardly any programme has them all.
const LONG_QUESTION: u32 = 3;

/// How much a word tells that nine of ten programmes have: the logarithm of ten
/// ninths.
const NEARLY_ALL_HAVE_IT: f32 = 0.105;

/// The programmes that match a text, or come near it.
#[derive(Debug, Clone)]
pub(super) struct Matches {
    /// Each with its score; the programme counted in the catalogue's order.
    pub(super) scored: Vec<(f32, u32)>,
    /// The same programmes as a set.
    pub(super) programmes: FixedBitSet,
    /// Those of them that have every telling word: the others are only near.
    pub(super) passing: FixedBitSet,
    /// What the words ask for, those with a sign among them, exclusions left out.
    pub(super) expansion: Expansion,
    /// For each word, how much it tells; 0 when no programme has it.
    pub(super) weights: Vec<f32>,
}

impl Matches {
    fn none(n_programmes: usize, expansion: Expansion, weights: Vec<f32>) -> Self {
        let none = FixedBitSet::with_capacity(n_programmes);
        Self { scored: Vec::new(), programmes: none.clone(), passing: none, expansion, weights }
    }

    /// The words that tell what is sought: the first is the lowest bit.
    pub(super) fn telling(&self) -> u32 {
        let words = self.expansion.words.iter().enumerate();
        words.filter(|(_, word)| !word.is_small).fold(0, |bits, (number, _)| bits | 1 << number)
    }

    /// Whether a question tells so much that hardly anybody has all of it.
    pub(super) fn is_long(&self) -> bool {
        self.telling().count_ones() >= LONG_QUESTION
    }
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
        let expansion = self.reader(text).read(&syntax.plain);
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
        let expansion = self.reader(text).read(text);
        let scored = self.scoring.score(&self.index, &expansion, None)?;
        Ok(scored.programmes.iter().map(|found| (found.score, found.programme)).collect())
    }

    /// How the score of one programme came about.
    pub(super) fn steps(&self, text: &str, programme: u32) -> Result<Vec<Step>, IndexError> {
        let expansion = self.reader(text).read(&syntax::read(text).plain);
        let mut steps = Vec::new();
        self.scoring.score(&self.index, &expansion, Some((programme, &mut steps)))?;
        Ok(steps)
    }

    fn reader(&self, text: &str) -> Reader<'_> {
        Reader {
            vocabulary: self.index.vocabulary(),
            synonyms: &self.synonyms,
            ranking: self.scoring.ranking(),
            is_english: is_english(&words(text)),
        }
    }

    /// Those of the scored that pass, and those that are near enough to be shown.
    fn enough(&self, text: &str, syntax: &Syntax, expansion: Expansion, scored: Scored) -> Matches {
        let mut matches = Matches::none(self.index.n_programmes(), expansion, scored.weights);
        let telling = matches.telling();
        if telling == 0 {
            // A question that says nothing of what is sought has every answer, and so
            // has one of nothing but exclusions; one of signs and numbers has none.
            let is_word = |word: &QueryWord| word.text.chars().filter(|it| it.is_alphabetic()).count() > 1;
            let has_words = matches.expansion.words.iter().any(is_word);
            if text.is_empty() || has_words || !syntax.signed.is_empty() {
                matches.scored = (0..self.index.n_programmes() as u32).map(|it| (0.0, it)).collect();
                matches.programmes.insert_range(..);
                matches.passing.insert_range(..);
            }
            return matches;
        }
        let near = self.near(&matches, telling, &scored.programmes);
        let held = self.held(&matches, telling);
        for found in &scored.programmes {
            let passes = found.sure & telling == telling;
            if passes || near(found) {
                matches.scored.push((found.score + held(found), found.programme));
                matches.programmes.insert(found.programme as usize);
                matches.passing.set(found.programme as usize, passes);
            }
        }
        matches
    }

    /// What it adds to have so much of what the question tells.
    fn held(&self, matches: &Matches, telling: u32) -> impl Fn(&Found) -> f32 + use<> {
        let weight = self.scoring.ranking().held;
        let tells: Vec<(usize, f32)> = matches.weights.iter().copied().enumerate().collect();
        let sum = move |bits: u32| -> f32 {
            tells.iter().filter(|(number, _)| bits & (1 << number) != 0).map(|(_, tells)| tells).sum()
        };
        let all = sum(telling).max(f32::MIN_POSITIVE);
        move |found| weight * sum(found.words & telling) / all
    }

    /// What is near enough to be shown though it does not pass: what has most of what
    /// the question tells, or is nearly as good as the best.
    fn near(&self, matches: &Matches, telling: u32, found: &[Found]) -> impl Fn(&Found) -> bool + use<> {
        let ranking = self.scoring.ranking();
        let is_telling = |number: &usize| telling & (1 << number) != 0;
        let all = 0..matches.expansion.words.len();
        let told = |number: usize| match (matches.weights[number], matches.expansion.words[number].is_known) {
            // What was found for it are its parts or a guess, and those are many.
            (tells, false) if tells > 0.0 => tells.max(NEARLY_ALL_HAVE_IT),
            (tells, _) => tells,
        };
        let tells: Vec<(usize, f32)> = all.filter(is_telling).map(|number| (number, told(number))).collect();
        // Where nobody has any of the words, what was found has their pieces.
        let is_pieces = tells.iter().all(|(_, tells)| *tells == 0.0);
        // Where nobody has some of a few words, what nearly all have is no answer.
        let is_missing = !is_pieces && !matches.is_long() && tells.iter().any(|(_, tells)| *tells == 0.0);
        let most = ranking.share * tells.iter().map(|(_, tells)| tells).sum::<f32>();
        let good = ranking.cover * found.iter().map(|found| found.score).fold(0.0, f32::max);
        move |found| {
            let has = tells.iter().filter(|(number, _)| found.words & (1 << number) != 0);
            let has: f32 = has.map(|(_, tells)| tells).sum();
            if is_missing {
                has >= most.max(NEARLY_ALL_HAVE_IT)
            } else {
                has >= most || (found.score >= good && (has > 0.0 || is_pieces))
            }
        }
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
                    let word = self.reader(&signed.text).word_in(word, field);
                    let expansion = Expansion { words: vec![word], ..Expansion::default() };
                    let scored = self.scoring.score(&self.index, &expansion, None)?;
                    has.extend(scored.programmes.iter().map(|it| it.programme as usize));
                }
            }
        }
        matches.programmes.intersect_with(&has);
        matches.passing.intersect_with(&has);
        Ok(())
    }

    /// The programmes that have these words side by side, in whatever inflection.
    pub(super) fn exactly(&self, text: &str, field: Option<SearchField>) -> Result<FixedBitSet, IndexError> {
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
