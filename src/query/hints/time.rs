//! A stretch of time as it is read, before it is known what it is of.

use super::amount::Limit;
use super::unit::Measure;

/// A stretch of time, or a range of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stretch {
    /// How it limits.
    pub(super) limit: Limit,
    /// The stretch, or the shortest of a range.
    pub(super) low: Time,
    /// The longest of a range; otherwise the stretch.
    pub(super) high: Time,
}

/// A stretch of time, in hundredths of a measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Time {
    /// How many hundredths.
    pub(super) hundredths: u32,
    /// Of what.
    pub(super) measure: Measure,
}
