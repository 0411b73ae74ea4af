//! What is written on while one text is scored: sheets with a place for every
//! programme, kept for the next text, because clearing what was touched costs less
//! than fresh pages from the system.

use std::sync::{Mutex, PoisonError};

/// How many desks are kept: as many texts as are scored at once, and no more.
const MOST_KEPT: usize = 8;

/// Scores for programmes, most of which have none. What is not above nothing is
/// not written down: a programme would else stand on the sheet twice.
pub(super) struct Sheet {
    values: Vec<f32>,
    touched: Vec<u32>,
}

impl Sheet {
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

/// What is written on while one text is scored.
pub(super) struct Desk {
    /// How often a programme has a word, in all columns.
    pub(super) counts: Sheet,
    /// The best that it has for one part of a way.
    pub(super) part: Sheet,
    /// What it has for all parts of a way, and for how many of them.
    pub(super) way: Sheet,
    pub(super) n_parts: Sheet,
    /// The best that it has for a word.
    pub(super) word: Sheet,
    /// What it has for all words.
    pub(super) total: Sheet,
    /// Which words it has, as bits.
    pub(super) words: Vec<u32>,
}

impl Desk {
    fn new(n_programmes: usize) -> Self {
        let sheet = || Sheet::new(n_programmes);
        Self {
            counts: sheet(),
            part: sheet(),
            way: sheet(),
            n_parts: sheet(),
            word: sheet(),
            total: sheet(),
            words: vec![0; n_programmes],
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
        for sheet in [
            &mut self.counts,
            &mut self.part,
            &mut self.way,
            &mut self.n_parts,
            &mut self.word,
            &mut self.total,
        ] {
            sheet.clear();
        }
        self.words.fill(0);
    }
}

/// The desks that nobody works at.
#[derive(Default)]
pub(super) struct Desks(Mutex<Vec<Desk>>);

impl Desks {
    /// A clean desk for so many programmes: always as many from the same desks.
    pub(super) fn one(&self, n_programmes: usize) -> Desk {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner).pop();
        kept.filter(|desk| desk.words.len() == n_programmes).unwrap_or_else(|| Desk::new(n_programmes))
    }

    /// Takes a desk back for the next text. One that an error left behind is
    /// simply dropped.
    pub(super) fn give_back(&self, mut desk: Desk) {
        desk.clear();
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() < MOST_KEPT {
            kept.push(desk);
        }
    }
}
