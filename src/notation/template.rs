//! The start of a new record, with every further key explained in comments.

use crate::record::ProgrammeId;
use jiff::civil::Date;

/// The template; `{id}` and `{today}` are put in by [`template`].
pub const TEMPLATE: &str = include_str!("template.toml");

/// The start of a record for this programme.
pub fn template(id: &ProgrammeId, today: Date) -> String {
    TEMPLATE.replace("{id}", id.as_str()).replace("{today}", &today.to_string())
}
