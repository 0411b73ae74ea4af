//! A programme that was published here and no longer is.

use jiff::civil::Date;

use super::{ProgrammeId, Text};
use crate::span::Written;

/// What is left of a programme that was published here and no longer is. Its address is
/// in other people's letters and papers, and answers for ever.
#[derive(Debug, Clone, PartialEq)]
pub struct Retired {
    /// The id that it had.
    pub id: ProgrammeId,
    /// The name that it had.
    pub name: Text,
    /// The day on which it was taken away.
    pub on: Date,
    /// The programme that took its place.
    pub to: Option<Written<ProgrammeId>>,
}
