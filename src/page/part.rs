//! Parts that several pages are made of.

mod said;
mod silence;
mod source_mark;
mod statement;
mod status;
mod card;

pub(super) use card::{Card, key_facts};
pub(super) use said::said;
pub(super) use silence::{silence_in_cell, silences};
pub(super) use source_mark::{SourceMark, is_old, source_entry};
pub(super) use statement::{Room, StatementPart};
pub(super) use status::StatusMark;
