//! What came of asking one thing of one programme.

use crate::term::vocabulary;

vocabulary! {
    /// What came of asking one thing of one programme. What is not known is
    /// neither of the other two, and is never counted as one of them.
    Verdict "verdict" {
        /// The sources say that it is so.
        Met = "met",
        /// The sources say that it is not so.
        NotMet = "not-met",
        /// The sources are silent, disagree, or say too little to tell.
        NotKnown = "not-known",
    }
}

impl Verdict {
    /// Met or not.
    pub(super) const fn of(is_met: bool) -> Self {
        if is_met { Self::Met } else { Self::NotMet }
    }

    /// What several sides of one thing come to: what all of them say, or not
    /// known when they differ or when there are none.
    pub(super) fn agreed(sides: impl IntoIterator<Item = Self>) -> Self {
        let mut sides = sides.into_iter();
        match sides.next() {
            Some(first) if sides.all(|side| side == first) => first,
            _ => Self::NotKnown,
        }
    }
}
