//! How a programme stands with what was asked for: in which group of the answer it is.

use std::cmp::Reverse;

use super::Rank;
use crate::term::vocabulary;

vocabulary! {
    /// How a programme stands with what was asked for, in the order of [`Rank`].
    Standing "standing" {
        /// Everything is met.
        AllMet = "all-met",
        /// More than half of it is met, and all that must be.
        MostMet = "most-met",
        /// Half of it or less is met, and all that must be.
        LittleMet = "little-met",
        /// Something that must be met is not known, and nothing of it is not met.
        SomeNotKnown = "some-not-known",
        /// Something that must be met is not.
        SomeNotMet = "some-not-met",
    }
}

impl Standing {
    /// How a programme of this rank stands, of which so much was asked.
    pub(super) const fn of((n_failed, n_unknown, Reverse(n_met), _): Rank, n_asked: usize) -> Self {
        if n_failed > 0 {
            Self::SomeNotMet
        } else if n_unknown > 0 {
            Self::SomeNotKnown
        } else if n_met == n_asked {
            Self::AllMet
        } else if n_met * 2 > n_asked {
            Self::MostMet
        } else {
            Self::LittleMet
        }
    }

    /// Whether it may be what was asked for: most of it is met, or no demand is known to fail.
    pub const fn is_near(self) -> bool {
        match self {
            Self::AllMet | Self::MostMet | Self::SomeNotKnown => true,
            Self::LittleMet | Self::SomeNotMet => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_demand_goes_before_how_much_is_met_and_half_is_not_most() {
        for (n_failed, n_unknown, n_met, n_asked, expected) in [
            (0, 0, 2, 2, Standing::AllMet),
            (0, 0, 1, 1, Standing::AllMet),
            (0, 0, 2, 3, Standing::MostMet),
            (0, 0, 1, 2, Standing::LittleMet),
            (0, 0, 0, 1, Standing::LittleMet),
            (0, 1, 5, 6, Standing::SomeNotKnown),
            (1, 0, 5, 6, Standing::SomeNotMet),
            (1, 1, 0, 2, Standing::SomeNotMet),
        ] {
            let rank = (n_failed, n_unknown, Reverse(n_met), n_asked - n_met);
            assert_eq!(Standing::of(rank, n_asked), expected, "{rank:?} of {n_asked}");
        }
    }
}
