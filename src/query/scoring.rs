//! How well each programme has what is asked for.
//!
//! BM25F (Robertson and Zaragoza, 2009): the counts of a word in all fields are
//! weighted, evened out by length and added before they are made less and less
//! of, so that a word in the name and the summary is one word that is there more,
//! not two. Word by word, because everything else is asked of words: which a
//! programme has, in which way, and which of them left nothing.

use std::collections::BTreeMap;

use super::accumulators::{Accumulator, Pool, Scores};
use super::expansion::{Expansion, QueryPhrase, QueryWord, Sought, Way, WaySort};
use super::ranking::Ranking;
use super::step::{Step, StepSort};
use crate::index::{Analysis, Index, IndexError, SearchField, length_of_step, nordic};

/// How many of the best get what neighbouring words add. It adds little, and
/// looking for phrases costs most of all.
const WITH_PHRASES: usize = 100;

/// A piece of a word that more than this share of all programmes have tells
/// nothing, and costs most.
const COMMON_PIECE: f32 = 0.5;

/// When no word is known: how much of the words' pieces a programme must have.
const ENOUGH_PIECES: f32 = 0.5;

/// The index's columns with what a word in each of them is worth.
pub(super) struct Scoring {
    ranking: Ranking,
    /// For each column and length, what one occurrence counts.
    counts: BTreeMap<Analysis, Vec<[f32; 256]>>,
    pool: Pool,
}

/// What a text gave.
#[derive(Debug, Clone, Default)]
pub(super) struct Scored {
    /// Every programme that has any of it, with its score, in no order.
    pub programmes: Vec<Found>,
    /// For each word, how much it tells: the rarer, the more; 0 when no programme
    /// has it.
    pub weights: Vec<f32>,
}

/// A programme that has something of what was asked for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Found {
    /// The programme, counted in the order of the catalogue.
    pub programme: u32,
    /// How well it matches.
    pub score: f32,
    /// Which words it has: the first is the lowest bit.
    pub words: u32,
    /// Which of them it has for sure: not by a guess at what was meant.
    pub sure: u32,
}

impl Scoring {
    /// How words in this index are scored with these numbers.
    pub(super) fn new(index: &Index, ranking: Ranking) -> Self {
        let mut counts = BTreeMap::new();
        for &analysis in Analysis::ALL {
            let columns = index.columns(analysis).iter().map(|column| {
                let weight =
                    column.field.map_or(ranking.summary, |field| ranking.weight(field)) / ranking.summary;
                let evened = |step: u8| {
                    let length = length_of_step(step) as f32 / column.average_length;
                    weight / ranking.b.mul_add(length, 1.0 - ranking.b)
                };
                std::array::from_fn(|step| evened(step as u8))
            });
            counts.insert(analysis, columns.collect());
        }
        Self { ranking, counts, pool: Pool::default() }
    }

    /// The numbers.
    pub(super) const fn ranking(&self) -> &Ranking {
        &self.ranking
    }

    /// Scores everything that a text asks for. `steps` gets how the score of one
    /// programme came about.
    ///
    /// # Errors
    /// When the index cannot be read any more.
    pub(super) fn score(
        &self,
        index: &Index,
        query: &Expansion,
        mut steps: Option<(u32, &mut Vec<Step>)>,
    ) -> Result<Scored, IndexError> {
        let mut scores = self.pool.one(index.n_programmes());
        let mut weights = Vec::new();
        // What a phrase's words have apart is needed when the phrase has more.
        let mut apart: BTreeMap<usize, Vec<(u32, f32)>> = BTreeMap::new();
        for (number, word) in query.words.iter().enumerate() {
            let bit = 1 << number;
            self.ways(index, &word.ways, bit, &mut scores, &word.text, &mut steps)?;
            // What is guessed at for a word is no sign of how common the word is.
            let sure = scores.word.entries().filter(|(it, _)| scores.sure[*it as usize] & bit != 0).count();
            let n_found = if sure > 0 { sure } else { scores.word.n_touched() };
            weights.push(self.rarity(n_found, index));
            if query.phrases.iter().any(|phrase| phrase.words.contains(&number)) {
                apart.insert(number, scores.word.entries().collect());
            }
            scores.take(bit);
        }
        for phrase in &query.phrases {
            let text = spoken(query, phrase);
            self.ways(index, &phrase.ways, bits(phrase), &mut scores, &text, &mut steps)?;
            for (programme, value) in phrase.words.clone().filter_map(|it| apart.get(&it)).flatten() {
                scores.part.add(*programme, *value);
            }
            for (programme, value) in scores.word.entries() {
                let more = value - scores.part.of(programme);
                if more > 0.0 {
                    scores.total.add(programme, more);
                }
                scores.words[programme as usize] |= bits(phrase);
            }
            // A phrase that is known tells as much as its rarest word.
            let rarity = self.rarity(scores.word.n_touched(), index);
            for number in phrase.words.clone() {
                weights[number] = weights[number].max(rarity / phrase.words.len() as f32);
            }
            scores.part.clear();
            scores.word.clear();
        }
        for phrase in &query.joined {
            let text = spoken(query, phrase);
            self.ways(index, &phrase.ways, bits(phrase), &mut scores, &text, &mut steps)?;
            let found = scores.word.n_touched() > 0;
            scores.take(bits(phrase));
            for number in phrase.words.clone().filter(|_| found) {
                weights[number] = weights[number].max(f32::MIN_POSITIVE);
            }
        }
        if scores.total.n_touched() == 0 {
            self.only_pieces(index, query, &mut scores)?;
        } else {
            self.pieces(index, query, &mut scores)?;
            self.neighbours(index, query, &mut scores)?;
        }
        let programmes = scores.total.entries().map(|(programme, score)| Found {
            programme,
            score,
            words: scores.words[programme as usize],
            sure: scores.sure[programme as usize],
        });
        let programmes = programmes.collect();
        self.pool.give_back(scores);
        Ok(Scored { programmes, weights })
    }

    /// How rare something is that so many programmes have: BM25's inverse
    /// document frequency, in tantivy's and Lucene's form, which is never negative.
    pub(super) fn rarity(&self, n_found: usize, index: &Index) -> f32 {
        if n_found == 0 {
            return 0.0;
        }
        let (all, found) = (index.n_programmes() as f32, n_found as f32);
        (1.0 + (all - found + 0.5) / (found + 0.5)).ln()
    }

    /// The best that each programme has of several ways, onto `scores.word`; the
    /// bits of the words that it has for sure, onto `scores.sure`.
    fn ways(
        &self,
        index: &Index,
        ways: &[Way],
        bits: u32,
        scores: &mut Scores,
        text: &str,
        steps: &mut Option<(u32, &mut Vec<Step>)>,
    ) -> Result<(), IndexError> {
        scores.word.clear();
        let watched = steps.as_ref().map(|(watched, _)| *watched);
        let mut best: Option<Step> = None;
        let mut own_rarity: f32 = 0.0;
        for way in ways.iter().filter(|way| way.weight > 0.0) {
            let mut found = Vec::new();
            let mut rarest: f32 = 0.0;
            // Most ways have one part; what it is worth then is what the way is
            // worth, and need not be written down in between.
            let is_one = way.parts.len() == 1;
            let surely = if way.is_sure { bits } else { 0 };
            // What stands in for a word tells no more than the word itself does,
            // however rare it is.
            let most_rare = match way.sort {
                WaySort::Synonym(_) if own_rarity > 0.0 => own_rarity,
                WaySort::Synonym(_)
                | WaySort::Itself
                | WaySort::OwnParts
                | WaySort::Neighbour(_)
                | WaySort::Joined(_) => f32::INFINITY,
            };
            for part in &way.parts {
                // The few English texts make a name in them rare that every record has.
                let mut stem_rarity: f32 = 0.0;
                for sought in part.iter().filter(|sought| sought.share > 0.0) {
                    let Scores { counts, part, word, sure, .. } = &mut *scores;
                    let mut has_watched = false;
                    let is_english = sought.analysis == Analysis::English && stem_rarity > 0.0;
                    let most_rare = if is_english { most_rare.min(stem_rarity) } else { most_rare };
                    let rarity =
                        self.one(index, sought, usize::MAX, counts, |programme, value, rarity| {
                            has_watched |= watched == Some(programme);
                            let value = if rarity > most_rare { value * most_rare / rarity } else { value };
                            if is_one {
                                word.raise(programme, value * way.weight);
                                sure[programme as usize] |= surely;
                            } else {
                                part.raise(programme, value);
                            }
                        })?;
                    if sought.analysis == Analysis::Stem {
                        stem_rarity = rarity;
                    }
                    if way.sort == WaySort::Itself && !is_english {
                        own_rarity = own_rarity.max(rarity);
                    }
                    if has_watched {
                        found.push((sought.analysis, sought.word.clone()));
                        rarest = rarest.max(rarity);
                    }
                }
                for (programme, value) in scores.part.entries() {
                    scores.way.add(programme, value);
                    scores.n_parts.add(programme, 1.0);
                }
                scores.part.clear();
            }
            for (programme, value) in scores.way.entries() {
                if scores.n_parts.of(programme) >= way.n_needed as f32 {
                    scores.word.raise(programme, value * way.weight);
                    scores.sure[programme as usize] |= surely;
                }
            }
            if let Some((watched, _)) = steps {
                let adds = scores.word.of(*watched);
                if adds > best.as_ref().map_or(0.0, |it| it.adds) {
                    let way = StepSort::Word(way.sort.clone());
                    best = Some(Step { words: text.to_owned(), way, found, rarity: rarest, adds });
                }
            }
            scores.way.clear();
            scores.n_parts.clear();
        }
        if let (Some((_, steps)), Some(best)) = (steps, best) {
            steps.push(best);
        }
        Ok(())
    }

    /// One thing that is sought: `each` gets every programme that has it, what
    /// that is worth, and how rare it is. Nothing when more than `most` have it.
    /// Gives how rare it is.
    fn one(
        &self,
        index: &Index,
        sought: &Sought,
        most: usize,
        held: &mut Accumulator,
        mut each: impl FnMut(u32, f32, f32),
    ) -> Result<f32, IndexError> {
        let columns = index.columns(sought.analysis);
        let mut lists = Vec::new();
        for (column, counts) in columns.iter().zip(&self.counts[&sought.analysis]) {
            if sought.field.is_none() || sought.field == column.field {
                lists.extend(index.list(column, &sought.word)?.map(|list| (list, counts)));
            }
        }
        let k1 = self.ranking.k1;
        let worth = |rarity: f32, count: f32| sought.share * rarity * (k1 + 1.0) * count / (k1 + count);
        // Most words stand in one column. What it counts is then all that it
        // counts, and is worth what it is worth as soon as it is read.
        if let [(list, counts)] = lists.as_slice()
            && let Some(n_found) = list.n_programmes()
        {
            let rarity = self.rarity(n_found, index);
            if n_found <= most {
                index.read(list, |posting| {
                    let count = posting.count as f32 * counts[usize::from(posting.length_step)];
                    each(posting.programme, worth(rarity, count), rarity);
                })?;
            }
            return Ok(rarity);
        }
        for (list, counts) in &lists {
            index.read(list, |posting| {
                held.add(posting.programme, posting.count as f32 * counts[usize::from(posting.length_step)]);
            })?;
        }
        let rarity = self.rarity(held.n_touched(), index);
        if held.n_touched() <= most {
            for (programme, count) in held.entries() {
                each(programme, worth(rarity, count), rarity);
            }
        }
        held.clear();
        Ok(rarity)
    }

    /// What pieces of words in common add to those that have words in common.
    fn pieces(&self, index: &Index, query: &Expansion, scores: &mut Scores) -> Result<(), IndexError> {
        if self.ranking.grams <= 0.0 {
            return Ok(());
        }
        let share = COMMON_PIECE * index.n_programmes() as f32;
        // Fewer than the share have it: one less when the share is a whole number.
        let most = (share.ceil() as usize).saturating_sub(1);
        for gram in &query.grams {
            let Scores { counts, total, .. } = &mut *scores;
            self.one(index, &piece(gram), most, counts, |programme, value, _| {
                if total.of(programme) > 0.0 {
                    total.add(programme, value * self.ranking.grams);
                }
            })?;
        }
        Ok(())
    }

    /// When no word is known: the programmes that have most of their pieces.
    fn only_pieces(&self, index: &Index, query: &Expansion, scores: &mut Scores) -> Result<(), IndexError> {
        let mut most = 0.0;
        for gram in &query.grams {
            let Scores { counts, way, n_parts, .. } = &mut *scores;
            let rarity = self.one(index, &piece(gram), usize::MAX, counts, |programme, value, rarity| {
                n_parts.add(programme, rarity);
                way.add(programme, value * self.ranking.grams);
            })?;
            most += if rarity > 0.0 { rarity } else { self.rarity(1, index) };
        }
        for (programme, value) in scores.way.entries() {
            if scores.n_parts.of(programme) >= ENOUGH_PIECES * most {
                scores.total.add(programme, value);
            }
        }
        Ok(())
    }

    /// What neighbouring words side by side add to the best.
    fn neighbours(&self, index: &Index, query: &Expansion, scores: &mut Scores) -> Result<(), IndexError> {
        let mut best: Vec<(u32, f32)> = scores.total.entries().collect();
        if self.ranking.phrase <= 0.0 || best.is_empty() {
            return Ok(());
        }
        if best.len() > WITH_PHRASES {
            best.select_nth_unstable_by(WITH_PHRASES, |one, other| other.1.total_cmp(&one.1));
            best.truncate(WITH_PHRASES);
        }
        let mut best: Vec<u32> = best.into_iter().map(|(programme, _)| programme).collect();
        best.sort_unstable();
        let telling: Vec<(usize, &QueryWord)> =
            query.words.iter().enumerate().filter(|(_, word)| !word.is_small && word.is_known).collect();
        for pair in telling.windows(2) {
            let [(at, one), (next, other)] = pair else { continue };
            let words = [(nordic(&one.text), 0), (nordic(&other.text), (next - at) as u32)];
            for column in index.columns(Analysis::Stem) {
                let weight =
                    column.field.map_or(1.0, |field| self.ranking.weight(field) / self.ranking.summary);
                let wanted = |programme: u32| best.binary_search(&programme).is_ok();
                index.phrases(column, &words, 1, wanted, |programme| {
                    scores.part.raise(programme, weight.min(2.0));
                })?;
            }
            let rarity = self.rarity(scores.part.n_touched(), index);
            for (programme, weight) in scores.part.entries() {
                scores.total.add(programme, self.ranking.phrase * rarity * weight);
            }
            scores.part.clear();
        }
        Ok(())
    }
}

fn bits(phrase: &QueryPhrase) -> u32 {
    phrase.words.clone().fold(0, |bits, word| bits | 1 << word)
}

fn spoken(query: &Expansion, phrase: &QueryPhrase) -> String {
    let words: Vec<_> = query.words[phrase.words.clone()].iter().map(|word| word.text.as_str()).collect();
    words.join(" ")
}

fn piece(gram: &str) -> Sought {
    Sought { analysis: Analysis::Gram, word: gram.to_owned(), share: 1.0, field: None::<SearchField> }
}
