//! Editorial: who looked at the record, and when somebody must look again.

use jiff::civil::Date;

use super::Text;
use crate::span::Written;

/// Who looked at a record, and when. Everything is optional, so that an editor
/// can start small.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Editorial {
    /// The day it was last gone through.
    pub reviewed_on: Option<Written<Date>>,
    /// In which role.
    pub reviewed_by: Option<Text>,
    /// The day it should be gone through again.
    pub next_review: Option<Written<Date>>,
    /// The day the owner confirmed it.
    pub confirmed_by_owner: Option<Written<Date>>,
}
