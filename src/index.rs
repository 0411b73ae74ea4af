//! The search index: what of a programme goes where, how text is cut into
//! words, and how the index on disk is kept equal to the catalogue.
//!
//! The index is made from the catalogue and can be deleted at any time. Nothing
//! here knows what a visitor asked for; `query` does.

mod analysis;
mod fields;
mod keep;

pub use analysis::{Word, is_stop_word, words};
pub use fields::SearchField;
pub use keep::{Index, IndexError};
