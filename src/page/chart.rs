//! Drawings: values in, a figure out that is read as well as seen.
//!
//! Everything is drawn on the server. Across, a drawing is measured in per cent
//! of its width, and down in `em`, so that its text has the same size on a phone
//! and on a poster, and grows with the reader's own text size. Nothing is told
//! by colour alone: a pattern, a label or a place tells it too, and the same
//! numbers stand in a table below.

mod scale;
mod canvas;
mod picture;
mod bars;
mod band;
mod timeline;
mod beside;
mod course;
mod comparison;
mod cartogram;
mod one_line;
mod small;

pub(super) use band::{Band, BandPoint, BandSeries};
pub(super) use bars::{RangeBar, RangeBars};
pub(super) use cartogram::{Cartogram, Counted};
pub(super) use comparison::{own_pictures, pictures};
pub(super) use one_line::{Hours, HoursAxis};
pub(super) use small::{at_a_glance, pictured};

#[cfg(test)]
mod tests;
