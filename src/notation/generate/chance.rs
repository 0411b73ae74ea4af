//! Chance that comes out the same each time, on every machine.

/// A sequence of numbers that look like chance (SplitMix64, Steele and others,
/// 2014). No crate for it: what a dependency gives may change with its version,
/// and then the same seed would give other records.
#[derive(Debug, Clone)]
pub(super) struct Chance(u64);

/// SplitMix64's own step: the golden ratio, so that seeds in a row lie apart.
const STEP: u64 = 0x9e37_79b9_7f4a_7c15;

impl Chance {
    /// The sequence of one record.
    pub(super) fn of(seed: u64, number: u32) -> Self {
        let mut of_seed = Self(seed);
        Self(of_seed.next() ^ u64::from(number).wrapping_mul(STEP))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(STEP);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`; 0 when there is none.
    pub(super) fn below(&mut self, end: usize) -> usize {
        // The bias of the remainder is one in 2⁶⁴ divided by `end`.
        (self.next() % (end.max(1) as u64)) as usize
    }

    /// A number from `from` to `to`, both included.
    pub(super) fn between(&mut self, from: usize, to: usize) -> usize {
        from + self.below(to.saturating_sub(from) + 1)
    }

    /// Whether it happens, this many times in a hundred.
    pub(super) fn percent(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of these; none when there are none.
    pub(super) fn one<'t, T>(&mut self, of: &'t [T]) -> Option<&'t T> {
        let at = self.below(of.len());
        of.get(at)
    }

    /// Up to so many of these, each once, in their own order; at least one when
    /// there are any.
    pub(super) fn some<'t, T>(&mut self, of: &'t [T], most: usize) -> Vec<&'t T> {
        let n_wanted = self.between(1, most.min(of.len()).max(1));
        let mut places = std::collections::BTreeSet::new();
        while places.len() < n_wanted.min(of.len()) {
            places.insert(self.below(of.len()));
        }
        places.into_iter().filter_map(|at| of.get(at)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_and_number_give_the_same() {
        let numbers = |seed, number| -> Vec<usize> {
            let mut chance = Chance::of(seed, number);
            (0..20).map(|_| chance.below(1000)).collect()
        };
        assert_eq!(numbers(1, 1), numbers(1, 1));
        assert_ne!(numbers(1, 1), numbers(1, 2));
        assert_ne!(numbers(1, 1), numbers(2, 1));
    }

    #[test]
    fn some_of_nothing_is_nothing() {
        let mut chance = Chance::of(1, 1);
        assert!(chance.some::<u8>(&[], 3).is_empty() && chance.one::<u8>(&[]).is_none());
        assert_eq!(chance.some(&[5], 3), [&5]);
    }
}
