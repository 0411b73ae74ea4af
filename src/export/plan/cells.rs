//! Where every number of a plan stands in its sheets. A cell holds one end of a
//! range.

use crate::plan::{FigureId, NeedId};
use crate::words::Words;

/// The first line with numbers: above it stand the title, an explanation and
/// the headings.
pub(super) const FIRST: u32 = 4;

/// Which end of a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    Low,
    High,
}

/// The whole of a figure, or the part of it that is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Whole,
    Known,
}

/// The names of the sheets, and so where every cell is.
pub(super) struct Names {
    pub(super) result: String,
    pub(super) input: String,
    pub(super) calculation: String,
}

impl Names {
    /// The names, with a number when several programmes have sheets.
    pub(super) fn of(number: Option<usize>, words: &Words) -> Self {
        let name = |text: String| match number {
            Some(number) => format!("{number} {text}"),
            None => text,
        };
        Self {
            result: name(words.text("plan-sheet-result")),
            input: name(words.text("plan-sheet-input")),
            calculation: name(words.text("plan-sheet-calculation")),
        }
    }

    /// The cell of a quantity.
    pub(super) fn need(&self, need: NeedId, end: End) -> String {
        let column = match end {
            End::Low => 'B',
            End::High => 'C',
        };
        format!("'{}'!{column}{}", self.input, line_of(need.index()))
    }

    /// The cell of a figure.
    pub(super) fn figure(&self, figure: FigureId, end: End, part: Part) -> String {
        self.calculated(figure.index(), end, part)
    }

    /// The cell of the figure with this place in the plan.
    pub(super) fn calculated(&self, index: usize, end: End, part: Part) -> String {
        let column = match (part, end) {
            (Part::Whole, End::Low) => 'B',
            (Part::Whole, End::High) => 'C',
            (Part::Known, End::Low) => 'D',
            (Part::Known, End::High) => 'E',
        };
        format!("'{}'!{column}{}", self.calculation, line_of(index))
    }
}

/// The number of a line, as formulas count it.
fn line_of(index: usize) -> usize {
    index + FIRST as usize + 1
}
