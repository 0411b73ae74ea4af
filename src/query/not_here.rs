//! What a query names that no record is about, and what is nearest to it.

use std::sync::Arc;

use fixedbitset::FixedBitSet;

use super::matching::Matches;
use super::standing::has_term;
use super::{Collection, Query};
use crate::index::{IndexError, SearchField, words};
use crate::record::{Absent, AbsentSort};

/// Where a record says what it is about: there a theme is more than mentioned.
const PROMINENT: &[SearchField] =
    &[SearchField::Name, SearchField::Terms, SearchField::Summary, SearchField::TargetGroup];

impl Collection {
    /// Of what was found, only what mentions what is not here, and beside it what is
    /// about the same: all of it is only near.
    pub(super) fn keep_nearest(
        &self,
        absent: &[Arc<Absent>],
        matches: &mut Matches,
    ) -> Result<(), IndexError> {
        if absent.is_empty() {
            return Ok(());
        }
        let terms: Vec<_> = absent.iter().flat_map(|it| &it.terms).collect();
        let weight = self.matcher.scoring.ranking().situation;
        matches.programmes = std::mem::take(&mut matches.passing);
        matches.passing = FixedBitSet::with_capacity(self.facets.programmes().len());
        let mut scores = vec![0.0; matches.passing.len()];
        matches.scored.iter().for_each(|(score, number)| scores[*number as usize] = *score);
        for (number, programme) in self.facets.programmes().iter().enumerate() {
            let n_had = terms.iter().filter(|term| has_term(programme, term)).count();
            if 2 * n_had >= terms.len() && n_had > 0 {
                matches.programmes.insert(number);
                scores[number] += weight * n_had as f32 / terms.len() as f32;
            }
        }
        for name in absent.iter().flat_map(|it| it.names()) {
            for number in self.matcher.exactly(name, None)?.ones().filter(|_| self.is_written(name)) {
                matches.programmes.insert(number);
                scores[number] += weight;
            }
        }
        matches.scored = matches.programmes.ones().map(|number| (scores[number], number as u32)).collect();
        Ok(())
    }

    /// What a query names that no record is about.
    pub(super) fn absent(&self, query: &Query) -> Result<Vec<Arc<Absent>>, IndexError> {
        let mut absent = Vec::new();
        for named in self.absences.within(&query.text) {
            if self.called(query).is_empty() && !self.has(named)? {
                absent.push(named.clone());
            }
        }
        Ok(absent)
    }

    /// Whether a record has it: a programme by one of its names, a theme as what it is
    /// about.
    fn has(&self, absent: &Absent) -> Result<bool, IndexError> {
        for name in absent.names() {
            let has = match &absent.sort {
                AbsentSort::Programme(_) => !self.called(&Query::of_text(name)).is_empty(),
                AbsentSort::Theme(_) => self.is_about(name)?,
            };
            if has {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether records have the very words: `gjeld` and `gjelder` have one stem, and
    /// nobody who writes the one means the other.
    fn is_written(&self, name: &str) -> bool {
        words(name).iter().all(|word| self.matcher.index.vocabulary().count(&word.text) > 0)
    }

    fn is_about(&self, theme: &str) -> Result<bool, IndexError> {
        if !self.is_written(theme) {
            return Ok(false);
        }
        for &field in PROMINENT {
            if !self.matcher.exactly(theme, Some(field))?.is_clear() {
                return Ok(true);
            }
        }
        Ok(false)
    }
}
