//! Invented records, for trying out large collections: valid, varied, and the
//! same bytes for the same seed and vocabularies.
//!
//! It fills in the description that the reader is, so that a new key or term is
//! generated too. Nothing here touches the disk; `command` does.

mod chance;
mod prose;
mod invented;

use super::layout::{self, Line};
use crate::record::{ProgrammeId, Vocabularies};

use chance::Chance;
use invented::Invented;
use prose::Prose;

/// What every generated record begins with. Whoever empties a folder of
/// generated records knows them by it.
pub const GENERATED_MARK: &str = "# Laget av `tiltak generate`. Ingenting i denne filen er sant.";

/// How long a summary is, in letters: a paragraph, as in the first records.
const SUMMARY_LENGTH: usize = 380;

/// Writes invented records.
///
/// A record depends on its number, the seed and the vocabularies alone, so the
/// same record comes out however many are made, in whatever order.
pub struct Generator<'v> {
    seed: u64,
    is_small: bool,
    vocabularies: &'v Vocabularies,
    prose: Prose,
}

/// An invented record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Generated {
    /// The id, which is the file's name.
    pub id: ProgrammeId,
    /// The text.
    pub text: String,
}

impl<'v> Generator<'v> {
    /// A generator of full records, whose open terms and places are these.
    pub fn new(seed: u64, vocabularies: &'v Vocabularies) -> Self {
        Self { seed, is_small: false, vocabularies, prose: Prose::new() }
    }

    /// A generator of records with a name, a summary and a source, and no more.
    pub fn small(seed: u64, vocabularies: &'v Vocabularies) -> Self {
        Self { is_small: true, ..Self::new(seed, vocabularies) }
    }

    /// The record with this number, from 0.
    pub fn record(&self, number: u32) -> Generated {
        let mut chance = Chance::of(self.seed, number);
        let name = self.prose.name(&mut chance);
        let id = id_of(&name, number);
        let lines = layout::record(&mut Invented {
            id: &id,
            name: &name,
            is_small: self.is_small,
            chance,
            prose: &self.prose,
            vocabularies: self.vocabularies,
            n_sources: 0,
            variants: Vec::new(),
            settled: Vec::new(),
            n_cited: 0,
        });
        let mut text = GENERATED_MARK.to_owned();
        for line in lines {
            text.push('\n');
            match line {
                Line::Code(line) | Line::Example(line) | Line::Remark(line) => text.push_str(&line),
                Line::Blank => {}
            }
        }
        text.push('\n');
        Generated { id, text }
    }
}

/// An id that no other number has.
fn id_of(name: &str, number: u32) -> ProgrammeId {
    // The longest id has 60 letters; the number has 10 at most.
    let start: String = name.chars().take(40).collect();
    ProgrammeId::suggest(&format!("{start}-{number}"))
        .or_else(|| ProgrammeId::suggest(&format!("tiltak-{number}")))
        .expect("`tiltak-` and a number are an id")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::notation::read;

    #[test]
    fn every_record_can_be_read_and_none_is_another() {
        let vocabularies = Vocabularies::default();
        let mut ids = BTreeSet::new();
        for number in 0..300 {
            for generator in [Generator::new(7, &vocabularies), Generator::small(7, &vocabularies)] {
                let Generated { id, text } = generator.record(number);
                let reading = read(&id, &text, &vocabularies);
                assert!(reading.problems.is_empty(), "{:?}\n{text}", reading.problems);
                ids.insert(id);
            }
        }
        assert_eq!(ids.len(), 300, "a small record has the id of the full one");
    }

    #[test]
    fn the_seed_decides_and_nothing_else() {
        let vocabularies = Vocabularies::default();
        let of_seed = |seed| Generator::new(seed, &vocabularies).record(41);
        assert_eq!(of_seed(1), of_seed(1));
        assert_ne!(of_seed(1).text, of_seed(2).text);
    }

    #[test]
    fn words_are_as_common_as_in_real_texts() {
        let vocabularies = Vocabularies::default();
        let generator = Generator::small(3, &vocabularies);
        let texts: Vec<String> = (0..1000).map(|number| generator.record(number).text).collect();
        let share = |word: &str| texts.iter().filter(|text| text.contains(&format!(" {word} "))).count();
        assert!(share("og") > 500, "{}", share("og"));
        assert!((20..400).contains(&share("familier")), "{}", share("familier"));
        let words: BTreeSet<&str> = texts.iter().flat_map(|text| text.split_whitespace()).collect();
        assert!(words.len() > 5000, "{}", words.len());
    }
}
