//! Where what the catalogue reads lies.

use std::path::PathBuf;

/// Where the records and the vocabularies lie.
#[derive(Debug, Clone)]
pub struct Folders {
    /// The records.
    pub programmes: PathBuf,
    /// The open vocabularies; a file that is not there is taken from what is
    /// built in.
    pub words: PathBuf,
    /// Where the last sound version of every record is kept; nowhere for a
    /// command that only looks.
    pub sound: Option<PathBuf>,
}
