//! The columns of the index, and reading them: which programmes have a word,
//! how often, in how long a text.
//!
//! A column is one field cut one way ([`Analysis`]). Everything tantivy knows of
//! a word is asked for here; what it is worth is `query`'s to say.

use std::sync::Arc;

use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::Postings as _;
use tantivy::schema::{
    FAST, Field, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions,
};
use tantivy::{DocSet as _, InvertedIndexReader, Searcher, TERMINATED, Term};

use super::analysis::{Analysis, Lexicon};
use super::fields::SearchField;
use crate::term::Term as _;

pub(super) const ID: &str = "id";
pub(super) const STAMP: &str = "stamp";

/// A field cut one way.
pub struct Column {
    /// The field; none when all fields are in it together.
    pub field: Option<SearchField>,
    /// How many words a programme has in it on average, of those that have any.
    pub average_length: f32,
    pub(super) handle: Field,
    pub(super) segments: Vec<ColumnOfSegment>,
}

pub(super) struct ColumnOfSegment {
    pub(super) words: Arc<InvertedIndexReader>,
    pub(super) lengths: FieldNormReader,
    /// No programme of the segment has anything in the column.
    pub(super) is_empty: bool,
}

/// That a programme has a word in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Posting {
    /// The programme, counted in the order of the catalogue.
    pub programme: u32,
    /// How many times.
    pub count: u32,
    /// How many words it has there, as a step of [`length_of_step`].
    pub length_step: u8,
}

/// How many words a step stands for: the index keeps lengths roughly.
pub fn length_of_step(step: u8) -> u32 {
    FieldNormReader::id_to_fieldnorm(step)
}

/// Every column that the index has, with its name there.
pub(super) fn every() -> Vec<(Analysis, Option<SearchField>, String)> {
    let mut columns = Vec::new();
    for &analysis in Analysis::ALL {
        match analysis {
            Analysis::Stem | Analysis::Cognate | Analysis::Part => columns.extend(
                SearchField::ALL
                    .iter()
                    .map(|&field| (analysis, Some(field), format!("{}-{}", analysis.key(), field.key()))),
            ),
            Analysis::English | Analysis::Gram => columns.push((analysis, None, analysis.key().to_owned())),
        }
    }
    columns
}

pub(super) fn schema() -> Schema {
    let mut schema = Schema::builder();
    schema.add_text_field(ID, STRING | FAST | STORED);
    schema.add_text_field(STAMP, STRING | FAST);
    for (analysis, _, name) in every() {
        let record = match analysis {
            Analysis::Stem | Analysis::English => IndexRecordOption::WithFreqsAndPositions,
            Analysis::Cognate | Analysis::Part | Analysis::Gram => IndexRecordOption::WithFreqs,
        };
        let indexing = TextFieldIndexing::default().set_tokenizer(analysis.key()).set_index_option(record);
        schema.add_text_field(&name, TextOptions::default().set_indexing_options(indexing));
    }
    schema.build()
}

/// Tells the engine how texts are cut.
pub(super) fn with_analysers(engine: tantivy::Index, lexicon: &Arc<Lexicon>) -> tantivy::Index {
    for analysis in Analysis::ALL {
        engine.tokenizers().register(analysis.key(), analysis.analyser(lexicon));
    }
    engine
}

/// The columns of one analysis.
pub(super) fn columns(
    searcher: &Searcher,
    schema: &Schema,
    wanted: Analysis,
) -> tantivy::Result<Vec<Column>> {
    let mut columns = Vec::new();
    for (_, field, name) in every().into_iter().filter(|(analysis, ..)| *analysis == wanted) {
        let handle = schema.get_field(&name)?;
        let mut segments = Vec::new();
        let (mut n_words, mut n_texts) = (0_u64, 0_u64);
        for segment in searcher.segment_readers() {
            let words = segment.inverted_index(handle)?;
            if words.terms().num_terms() == 0 {
                let lengths = FieldNormReader::constant(0, 0);
                segments.push(ColumnOfSegment { words, lengths, is_empty: true });
                continue;
            }
            let lengths = segment.get_fieldnorms_reader(handle)?;
            n_words += words.total_num_tokens();
            n_texts += (0..segment.max_doc()).filter(|&it| lengths.fieldnorm_id(it) > 0).count() as u64;
            segments.push(ColumnOfSegment { words, lengths, is_empty: false });
        }
        // A column that nobody fills costs nothing.
        if n_words > 0 {
            let average_length = n_words as f32 / n_texts.max(1) as f32;
            columns.push(Column { field, average_length, handle, segments });
        }
    }
    Ok(columns)
}

impl Column {
    /// Every programme that has these words near each other in this order: each
    /// at most `slop` words further from the one before than here. Each word
    /// comes with how far it stands from the first.
    pub(super) fn phrases(
        &self,
        words: &[(String, u32)],
        slop: u32,
        programmes: &[Vec<Option<u32>>],
        wanted: impl Fn(u32) -> bool,
        mut each: impl FnMut(u32),
    ) -> tantivy::Result<()> {
        for (segment, programmes) in self.segments.iter().zip(programmes) {
            let mut lists = Vec::new();
            for (word, at) in words {
                let term = Term::from_field_text(self.handle, word);
                let postings =
                    segment.words.read_postings(&term, IndexRecordOption::WithFreqsAndPositions)?;
                lists.extend(postings.map(|postings| (postings, *at)));
            }
            if lists.len() < words.len() || lists.is_empty() {
                continue;
            }
            let (mut before, mut here) = (Vec::new(), Vec::new());
            let mut document = lists[0].0.doc();
            'documents: while document != TERMINATED {
                for (postings, _) in &mut lists {
                    let found =
                        if postings.doc() < document { postings.seek(document) } else { postings.doc() };
                    if found != document {
                        document = lists[0].0.seek(found);
                        continue 'documents;
                    }
                }
                if let Some(programme) = programmes[document as usize].filter(|it| wanted(*it)) {
                    lists[0].0.positions(&mut before);
                    let mut last_at = lists[0].1;
                    for (postings, at) in &mut lists[1..] {
                        let step = *at - last_at;
                        last_at = *at;
                        postings.positions(&mut here);
                        // Both are in order, so the nearest before stands just below.
                        here.retain(|position| {
                            let below = before.partition_point(|it| it + step <= *position);
                            below > 0 && *position - before[below - 1] - step <= slop
                        });
                        std::mem::swap(&mut before, &mut here);
                    }
                    if !before.is_empty() {
                        each(programme);
                    }
                }
                document = lists[0].0.advance();
            }
        }
        Ok(())
    }
}
