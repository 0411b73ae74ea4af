//! A range that a visitor asks for: from, to, or both.

use std::fmt;
use std::str::FromStr;

/// The largest number that can be asked for.
const LARGEST: u16 = 999;

/// From one whole number to another, both included; either may be missing, but
/// not both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bounds {
    /// The lowest that will do.
    pub from: Option<u16>,
    /// The highest that will do; never below `from`.
    pub to: Option<u16>,
}

/// The text is no range.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a range is written `4-6`, `4-` or `-6`")]
pub struct NotBounds;

impl Bounds {
    /// Exactly this.
    pub const fn exactly(number: u16) -> Self {
        Self { from: Some(number), to: Some(number) }
    }

    /// This or less.
    pub const fn up_to(number: u16) -> Self {
        Self { from: None, to: Some(number) }
    }

    /// This or more.
    pub const fn at_least(number: u16) -> Self {
        Self { from: Some(number), to: None }
    }

    /// From one to the other, whichever way round they were given; nothing when
    /// neither is given.
    pub fn between(from: Option<u16>, to: Option<u16>) -> Option<Self> {
        match (from, to) {
            (None, None) => None,
            (Some(from), Some(to)) if from > to => Some(Self { from: Some(to), to: Some(from) }),
            _ => Some(Self { from, to }),
        }
    }

    /// The bounds, when they make sense where nothing is above `largest`.
    pub fn within(self, largest: u16) -> Option<Self> {
        let from = self.from.filter(|&from| from <= largest);
        let to = self.to.filter(|&to| to <= largest);
        // Of two, one that makes no sense takes the other with it.
        let is_whole = from.is_some() == self.from.is_some() && to.is_some() == self.to.is_some();
        is_whole.then(|| Self::between(from, to)).flatten()
    }

    /// Whether anything from `low` to `high` is inside.
    pub fn overlaps(self, low: f64, high: f64) -> bool {
        self.from.is_none_or(|from| high >= f64::from(from)) && self.to.is_none_or(|to| low <= f64::from(to))
    }
}

impl fmt::Display for Bounds {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.from, self.to) {
            (Some(from), Some(to)) if from == to => write!(formatter, "{from}"),
            (from, to) => {
                let shown = |number: Option<u16>| number.map(|it| it.to_string()).unwrap_or_default();
                write!(formatter, "{}-{}", shown(from), shown(to))
            }
        }
    }
}

impl FromStr for Bounds {
    type Err = NotBounds;

    fn from_str(text: &str) -> Result<Self, NotBounds> {
        let number = |text: &str| match text.trim() {
            "" => Ok(None),
            digits => digits.parse().ok().filter(|it| *it <= LARGEST).map(Some).ok_or(NotBounds),
        };
        let bounds = match text.split_once(['-', '–']) {
            Some((from, to)) => Self::between(number(from)?, number(to)?),
            None => number(text)?.map(Self::exactly),
        };
        bounds.ok_or(NotBounds)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_survive_being_written() {
        for text in ["4-6", "4-", "-6", "5", "0-18"] {
            assert_eq!(text.parse::<Bounds>().unwrap().to_string(), text);
        }
        assert_eq!("6-4".parse::<Bounds>().unwrap().to_string(), "4-6");
        for text in ["", "-", "x", "4-x", "-1-2", "1000", "4.5"] {
            assert_eq!(text.parse::<Bounds>(), Err(NotBounds), "{text}");
        }
    }

    #[test]
    fn bounds_hold_what_they_touch() {
        assert!(Bounds::up_to(12).overlaps(10.0, 14.0));
        assert!(!Bounds::up_to(12).overlaps(14.0, 18.0));
        assert!(Bounds::at_least(26).overlaps(8.0, f64::INFINITY));
    }
}
