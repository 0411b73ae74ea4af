//! How a score came about, step by step.

use super::expansion::WaySort;
use crate::index::Analysis;

/// One step of how a score came about.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Which words of the text.
    pub words: String,
    /// In which way.
    pub way: StepSort,
    /// What was found in the index.
    pub found: Vec<(Analysis, String)>,
    /// How rare that is.
    pub rarity: f32,
    /// What it adds to the score.
    pub adds: f32,
}

/// What sort of step it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StepSort {
    /// A word, or several together, in the best of the ways.
    Word(WaySort),
    /// Pieces in common, and words side by side.
    Pieces,
    /// A whole name.
    Name,
    /// The best single statement.
    Statement,
    /// How closely a number fits.
    Closeness,
    /// How much of a situation it is about.
    Situation,
    /// Whether it is mainly about what was named.
    Focus,
}
