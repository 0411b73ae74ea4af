//! The programmes that have a word in a column: looked up first, read after,
//! because how many they are says whether reading is worth it.

use tantivy::Term;
use tantivy::postings::TermInfo;
use tantivy::schema::IndexRecordOption;

use super::columns::{Column, ColumnOfSegment, Posting};

/// Everywhere that a word stands in one column.
pub struct List<'i> {
    /// By segment, which programme each document is.
    programmes: &'i [Vec<Option<u32>>],
    segments: &'i [ColumnOfSegment],
    /// The segments that have the word, and where.
    found: Vec<(usize, TermInfo)>,
    is_whole: bool,
}

impl<'i> List<'i> {
    /// Looks a word up in a column; nothing when no segment has it. `is_whole` when
    /// no document was deleted.
    pub(super) fn look_up(
        column: &'i Column,
        word: &str,
        programmes: &'i [Vec<Option<u32>>],
        is_whole: bool,
    ) -> tantivy::Result<Option<Self>> {
        let term = Term::from_field_text(column.handle, word);
        let mut found = Vec::new();
        for (number, segment) in column.segments.iter().enumerate() {
            if !segment.is_empty {
                found.extend(segment.words.get_term_info(&term)?.map(|info| (number, info)));
            }
        }
        Ok((!found.is_empty()).then_some(Self { programmes, segments: &column.segments, found, is_whole }))
    }

    /// How many programmes have it; unknown without reading when documents have
    /// been deleted since they were written.
    pub fn n_programmes(&self) -> Option<usize> {
        self.is_whole.then(|| self.found.iter().map(|(_, info)| info.doc_freq as usize).sum())
    }

    /// Reads them all, in an order that stays the same.
    ///
    /// # Errors
    /// When the index cannot be read any more.
    pub(super) fn read(&self, mut each: impl FnMut(Posting)) -> tantivy::Result<()> {
        for (number, info) in &self.found {
            let (segment, programmes) = (&self.segments[*number], &self.programmes[*number]);
            let mut block =
                segment.words.read_block_postings_from_terminfo(info, IndexRecordOption::WithFreqs)?;
            // A block at a time: a step for each posting would cost more than what
            // is done with it.
            while block.block_len() > 0 {
                for (&document, &count) in block.docs().iter().zip(block.freqs()) {
                    // A deleted document is nobody's.
                    if let Some(programme) = programmes[document as usize] {
                        each(Posting {
                            programme,
                            count,
                            length_step: segment.lengths.fieldnorm_id(document),
                        });
                    }
                }
                block.advance();
            }
        }
        Ok(())
    }
}
