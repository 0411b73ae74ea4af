//! The search index: what of a programme goes where, how text is cut into
//! words, and how the index on disk is kept equal to the catalogue.
//!
//! The index is made from the catalogue and can be deleted at any time. Nothing
//! here knows what a visitor asked for; `query` does.

mod analysis;
mod fields;
mod columns;
mod list;
mod counts;
mod vocabulary;
mod stamp;
mod write;
mod keep;

pub use analysis::{Analysis, Word, composed, is_stop_word, tells_nothing, words};
pub(crate) use analysis::{
    Lexicon, each_word, english, folded, grams, is_stem_of_stop_word, may_be_one, nordic, surface_parts,
};
pub use columns::{Column, Posting, length_of_step};
pub use fields::{SearchField, is_searched};
pub use keep::{Index, IndexError};
pub use list::List;
pub use vocabulary::{Neighbour, Vocabulary};
