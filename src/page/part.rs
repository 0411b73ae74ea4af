//! Parts that several pages are made of.

mod said;
mod chooser;
mod chosen_in_vain;
mod hidden;
mod mail_to;
mod publisher;
mod silence;
mod sources;
mod source_mark;
mod statement;
mod status;
mod brief;
mod card;
mod search_box;

pub(super) use brief::{BriefLines, BriefPart, RULES};
pub(super) use card::Card;
pub(super) use chooser::Chooser;
pub(super) use chosen_in_vain::chosen_in_vain;
pub(super) use hidden::{along, hidden};
pub(super) use mail_to::mail_to;
pub(super) use publisher::{contact_link, publisher_line, report_link, wording};
pub(super) use said::said;
pub(super) use search_box::SearchBox;
pub(super) use silence::{silence_in_cell, silences};
pub(super) use source_mark::{SourceMark, source_entry};
pub(super) use sources::{left_out, sources_switch};
pub(super) use statement::{Room, StatementPart, statement_anchor};
pub(super) use status::{StatusMark, status_of};
