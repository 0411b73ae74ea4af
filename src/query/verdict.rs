//! Whether something is so of a programme: it is, it is known not to be, or nobody says.

/// Whether something is so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It is so.
    Fits,
    /// It is known not to be so.
    Fails,
    /// Nobody says.
    Silent,
}

impl Verdict {
    /// It is so when any of what is known is; nobody says when nothing is known.
    pub(super) fn any_of(known: impl IntoIterator<Item = bool>) -> Self {
        known.into_iter().fold(Self::Silent, |verdict, is_so| {
            if is_so || verdict == Self::Fits { Self::Fits } else { Self::Fails }
        })
    }

    /// It is so when both are; it fails when either is known to.
    pub(super) const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Fails, _) | (_, Self::Fails) => Self::Fails,
            (Self::Silent, _) | (_, Self::Silent) => Self::Silent,
            (Self::Fits, Self::Fits) => Self::Fits,
        }
    }

    /// The opposite of it.
    pub(super) const fn not(self) -> Self {
        match self {
            Self::Fits => Self::Fails,
            Self::Fails => Self::Fits,
            Self::Silent => Self::Silent,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Verdict::{Fails, Fits, Silent};
    use super::*;

    #[test]
    fn silence_is_neither_yes_nor_no() {
        assert_eq!(Verdict::any_of([]), Silent);
        assert_eq!(Verdict::any_of([false, true, false]), Fits);
        assert_eq!(Verdict::any_of([false]), Fails);
        assert_eq!(Silent.not(), Silent);
        assert_eq!((Silent.and(Fits), Silent.and(Fails), Fits.and(Fits)), (Silent, Fails, Fits));
    }
}
