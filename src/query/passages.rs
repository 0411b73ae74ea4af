//! The texts of a programme that can be shown as the reason for a match, ready
//! to be searched: made when a programme is first found, and kept.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::{Arc, Mutex, PoisonError};

use crate::index::{SearchField, composed, each_word, is_searched};
use crate::record::{Lang, Programme, Question, Text};
use crate::statement::{Part, Said, answers};
use crate::words::{Language, Words};

/// How many bytes of passages are kept before all of them are let go: a few
/// hundred full records.
const MOST_KEPT: usize = 64 * 1024 * 1024;

/// A text that can be shown.
#[derive(Debug, Clone)]
pub(super) struct Passage {
    /// The field that counts it.
    pub(super) field: SearchField,
    /// The question that it answers, and which of the answer's statements it is
    /// in; absent for name and summary.
    pub(super) place: Option<(Question, usize)>,
    /// What is shown.
    pub(super) said: Said,
    /// The other word that the index knows it by, when it is a term.
    pub(super) synonym: Option<String>,
    /// Whether it is the version that the reader gets on the page.
    pub(super) is_for_reader: bool,
}

/// The passages of a programme, by their words.
#[derive(Debug, Default)]
pub(super) struct Passages {
    passages: Vec<Passage>,
    /// Every word's number with the passage that has it, in order.
    words: Vec<(u64, u32)>,
    n_bytes: usize,
}

/// The number of a word, by which it is found again.
pub(super) fn number_of(word: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    word.hash(&mut hasher);
    hasher.finish()
}

impl Passages {
    fn of(programme: &Programme, words: &Words) -> Self {
        let mut passages = Self::default();
        passages.prose(SearchField::Name, None, &programme.name, words);
        passages.prose(SearchField::Summary, None, &programme.summary.value, words);
        for answer in answers(programme).into_iter().filter(|it| is_searched(it.question)) {
            let field = SearchField::of(answer.question);
            for (number, statement) in answer.known.stated().into_iter().flatten().enumerate() {
                for part in statement.findable_parts() {
                    passages.part(field, (answer.question, number), part, words);
                }
            }
        }
        passages.words.sort_unstable();
        passages.words.dedup();
        passages
    }

    fn part(&mut self, field: SearchField, place: (Question, usize), part: &Part<'_>, words: &Words) {
        let synonyms = match part {
            Part::Prose(text) => return self.prose(field, Some(place), text, words),
            Part::Open(term) => Some((&term.label, &term.synonyms)),
            Part::Place(term) => Some((&term.label, &term.synonyms)),
            Part::Name(_) | Part::NameIn(..) | Part::Term(_) | Part::Email(_) => None,
            Part::Quantity(_)
            | Part::Money(_)
            | Part::Cost(_)
            | Part::Age(_)
            | Part::When(_)
            | Part::Period(..)
            | Part::YesNo(_)
            | Part::Link(_)
            | Part::Phone(_)
            | Part::Message(_) => return,
        };
        let is_term = matches!(part, Part::Open(_) | Part::Term(_));
        let field = if is_term { SearchField::Terms } else { field };
        let said = part.say(words);
        let label = said.text.clone();
        let passage = Passage { field, place: Some(place), said, synonym: None, is_for_reader: true };
        self.add(passage.clone(), &label);
        if let Some((labels, synonyms)) = synonyms {
            let labels = labels.versions().map(|(_, label)| label);
            for other in synonyms.iter().map(String::as_str).chain(labels).filter(|other| *other != label) {
                self.add(Passage { synonym: Some(other.to_owned()), ..passage.clone() }, other);
            }
        }
    }

    fn prose(&mut self, field: SearchField, place: Option<(Question, usize)>, text: &Text, words: &Words) {
        let own: Lang = words.language().into();
        let (_, shown) = text.for_reader(words.language());
        for (lang, version) in text.versions() {
            let said = Said { text: version.to_owned(), lang: (*lang != own).then(|| lang.clone()) };
            let is_for_reader = lang == shown;
            self.add(Passage { field, place, said, synonym: None, is_for_reader }, version);
        }
    }

    fn add(&mut self, passage: Passage, searched: &str) {
        let Ok(number) = u32::try_from(self.passages.len()) else { return };
        let n_before = self.words.len();
        each_word(&composed(searched), |word| self.words.push((number_of(word), number)));
        self.n_bytes += 160 + passage.said.text.len() + 16 * (self.words.len() - n_before);
        self.passages.push(passage);
    }

    /// The passages that have a word.
    pub(super) fn with(&self, number: u64) -> impl Iterator<Item = u32> + '_ {
        let start = self.words.partition_point(|(word, _)| *word < number);
        self.words[start..].iter().take_while(move |(word, _)| *word == number).map(|(_, passage)| *passage)
    }

    /// The passage with this number.
    pub(super) fn get(&self, passage: u32) -> Option<&Passage> {
        self.passages.get(passage as usize)
    }
}

/// The passages that were made so far.
#[derive(Default)]
pub(super) struct PassageShelf(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    passages: HashMap<(u32, Language), Arc<Passages>>,
    n_bytes: usize,
}

impl PassageShelf {
    /// The passages of a programme, counted in the order of the catalogue, for a
    /// reader of these words.
    pub(super) fn of(&self, number: u32, programme: &Programme, words: &Words) -> Arc<Passages> {
        let key = (number, words.language());
        let locked = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(passages) = locked().passages.get(&key) {
            return passages.clone();
        }
        // Made outside the lock: others go on meanwhile, and twice is no harm.
        let passages = Arc::new(Passages::of(programme, words));
        let mut kept = locked();
        kept.n_bytes += passages.n_bytes;
        if kept.n_bytes > MOST_KEPT {
            kept.passages.clear();
            kept.n_bytes = passages.n_bytes;
        }
        kept.passages.insert(key, passages.clone());
        passages
    }
}
