//! The accumulators: what every programme has while one text is scored. They are
//! kept for the next text, because clearing what was touched costs less than fresh
//! pages from the system.

use std::sync::{Mutex, PoisonError};

/// How many sets are kept: as many texts as are scored at once, and no more.
const MOST_KEPT: usize = 8;

/// Scores for programmes, most of which have none. What is not above nothing is
/// not written down: a programme would else be touched twice.
pub(super) struct Accumulator {
    values: Vec<f32>,
    touched: Vec<u32>,
}

impl Accumulator {
    fn new(n_programmes: usize) -> Self {
        Self { values: vec![0.0; n_programmes], touched: Vec::new() }
    }

    /// What a programme has.
    pub(super) fn of(&self, programme: u32) -> f32 {
        self.values[programme as usize]
    }

    /// How many have anything.
    pub(super) fn n_touched(&self) -> usize {
        self.touched.len()
    }

    pub(super) fn add(&mut self, programme: u32, value: f32) {
        if value <= 0.0 {
            return;
        }
        let held = &mut self.values[programme as usize];
        if *held == 0.0 {
            self.touched.push(programme);
        }
        *held += value;
    }

    pub(super) fn raise(&mut self, programme: u32, value: f32) {
        if value <= 0.0 {
            return;
        }
        let held = &mut self.values[programme as usize];
        if *held == 0.0 {
            self.touched.push(programme);
        }
        *held = held.max(value);
    }

    /// Every programme that has anything, in the order in which they got it.
    pub(super) fn entries(&self) -> impl Iterator<Item = (u32, f32)> + '_ {
        self.touched.iter().map(|&programme| (programme, self.values[programme as usize]))
    }

    pub(super) fn clear(&mut self) {
        for &programme in &self.touched {
            self.values[programme as usize] = 0.0;
        }
        self.touched.clear();
    }
}

/// The accumulators of one text.
pub(super) struct Scores {
    /// How often a programme has a word, in all columns.
    pub(super) counts: Accumulator,
    /// The best that it has for one part of a way.
    pub(super) part: Accumulator,
    /// What it has for all parts of a way, and for how many of them.
    pub(super) way: Accumulator,
    pub(super) n_parts: Accumulator,
    /// The best that it has for a word.
    pub(super) word: Accumulator,
    /// What it has for all words.
    pub(super) total: Accumulator,
    /// Which words it has, as bits.
    pub(super) words: Vec<u32>,
    /// Which of them it has for sure, and not only by a guess.
    pub(super) sure: Vec<u32>,
}

impl Scores {
    fn new(n_programmes: usize) -> Self {
        let accumulator = || Accumulator::new(n_programmes);
        Self {
            counts: accumulator(),
            part: accumulator(),
            way: accumulator(),
            n_parts: accumulator(),
            word: accumulator(),
            total: accumulator(),
            words: vec![0; n_programmes],
            sure: vec![0; n_programmes],
        }
    }

    /// Adds what was written for a word to the total, for these words.
    pub(super) fn take(&mut self, words: u32) {
        for (programme, value) in self.word.entries() {
            self.total.add(programme, value);
            self.words[programme as usize] |= words;
        }
        self.word.clear();
    }

    fn clear(&mut self) {
        for accumulator in [
            &mut self.counts,
            &mut self.part,
            &mut self.way,
            &mut self.n_parts,
            &mut self.word,
            &mut self.total,
        ] {
            accumulator.clear();
        }
        self.words.fill(0);
        self.sure.fill(0);
    }
}

/// The sets that no text is scored with.
#[derive(Default)]
pub(super) struct Pool(Mutex<Vec<Scores>>);

impl Pool {
    /// A clean set for so many programmes: always as many from the same pool.
    pub(super) fn one(&self, n_programmes: usize) -> Scores {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner).pop();
        kept.filter(|scores| scores.words.len() == n_programmes).unwrap_or_else(|| Scores::new(n_programmes))
    }

    /// Takes a set back for the next text. One that an error left behind is
    /// simply dropped.
    pub(super) fn give_back(&self, mut scores: Scores) {
        scores.clear();
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() < MOST_KEPT {
            kept.push(scores);
        }
    }
}
