//! How the word lists of the search are written down:
//! `index/words/cognates.toml`, `index/words/synonyms.toml`.

use super::reader::Reader;
use super::shape::{STRING, TableOf, list, table};
use super::syntax;
use super::table::TableReader;
use crate::problem::{Problem, Severity};
use crate::record::{Everyday, Lang, Vocabularies, WordLists};
use crate::words::Language;

/// What came of reading a text as lists of words.
#[derive(Debug)]
pub struct WordListsReading {
    /// The lists, as far as they could be read.
    pub lists: WordLists,
    /// Everything an editor can put right.
    pub problems: Vec<Problem>,
}

impl WordListsReading {
    /// Whether nothing keeps the lists from being used.
    pub fn is_sound(&self) -> bool {
        self.problems.iter().all(|problem| problem.severity() < Severity::Error)
    }
}

/// Reads a text as the list of cognates.
pub fn read_cognates(text: &str) -> WordListsReading {
    read(text, |table| WordLists {
        cognates: table.must("cognates", list(WORDS)).unwrap_or_default(),
        ..WordLists::default()
    })
}

/// Reads a text as the list of synonyms.
pub fn read_synonyms(text: &str) -> WordListsReading {
    read(text, |table| WordLists {
        equivalent: table.may("equivalent", list(WORDS)).unwrap_or_default(),
        everyday: table.may("everyday", list(EVERYDAY)).unwrap_or_default(),
        ..WordLists::default()
    })
}

fn read(text: &str, read: impl FnOnce(&TableReader<'_, '_>) -> WordLists) -> WordListsReading {
    let (document, mut problems) = syntax::parse(text);
    let none = Vocabularies::default();
    let reader = Reader::new(&none, Lang::from(Language::Bokmal));
    let lists = reader.document(&document, read);
    if problems.is_empty() {
        problems = reader.into_problems();
    }
    WordListsReading { lists, problems }
}

const WORDS: TableOf<Vec<String>> = table("words", |table| table.must("words", list(STRING)));

const EVERYDAY: TableOf<Everyday> = table("everyday", |table| {
    let said = table.must("said", list(STRING));
    let meant = table.must("meant", list(STRING));
    Some(Everyday { said: said?, meant: meant? })
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_read_as_they_are_written() {
        let reading = read_synonyms(
            "[[equivalent]]\nwords = [\"PPT\", \"PPR\"]\n[[everyday]]\nsaid = [\"fyll\"]\nmeant = [\"alkohol\"]\n",
        );
        assert!(reading.is_sound());
        assert_eq!(reading.lists.equivalent, [["PPT", "PPR"]]);
        assert_eq!(reading.lists.everyday[0].meant, ["alkohol"]);
    }

    #[test]
    fn a_slip_is_reported() {
        let reading = read_cognates("[[cognates]]\nword = [\"barn\"]\n");
        assert!(!reading.is_sound());
    }
}
