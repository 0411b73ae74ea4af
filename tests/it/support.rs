//! What many tests need: a record with everything in order, a site to ask, a
//! page as a person sees it, a folder to write in.

mod address;
mod collection;
mod docx;
mod files;
mod messages;
mod office;
mod ooxml;
mod outline;
mod page;
mod record;
mod run;
mod seen;
mod shape;
mod site;
mod vocabulary;
mod xml;

pub(crate) use address::{bare, encoded, query_of};
pub(crate) use collection::real_collection;
pub(crate) use docx::Docx;
pub(crate) use files::{files_under, repository, text_of};
pub(crate) use messages::{Written, messages, said};
pub(crate) use office::{pages, printed};
pub(crate) use ooxml::misplaced;
pub(crate) use page::Page;
pub(crate) use record::{
    FIRST_FOUR, codes, example, example_text, faults, programme, programme_text, read, read_as, real,
    real_ids, real_text, sound, today, vocabularies,
};
pub(crate) use run::{Desk, run};
pub(crate) use seen::{
    assert_part_seen_in_every_language, assert_same_shape, assert_seen, assert_seen_in_every_language,
};
pub(crate) use site::Site;
pub(crate) use vocabulary::closed_vocabularies;
