//! The draft of the council paper, as a document that no format knows yet.

mod numbering;

pub use numbering::Numbering;
