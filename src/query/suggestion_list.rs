//! Everything that can be suggested, looked up by the beginnings of its names.
//!
//! What is typed is the beginnings of words, in any of a thing's names: its name
//! in every language, its short name, its synonyms. Whoever lacks `å` writes `a`.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::Query;
use crate::index::folded;
use crate::record::ProgrammeId;
use crate::term::vocabulary;

/// One letter begins nearly everything.
const FEWEST_LETTERS: usize = 2;

/// How many are suggested at once: as many as are read at a glance.
const MOST_SUGGESTED: usize = 8;

vocabulary! {
    /// What sort of thing is suggested, in the order in which they stand.
    SuggestionSort "suggestion" {
        /// A programme.
        Programme = "programme",
        /// A term that programmes have.
        Term = "term",
        /// A place where programmes have run.
        Place = "place",
    }
}

impl SuggestionSort {
    /// How many of this sort are shown however many there are of the others.
    const fn seats(self) -> usize {
        match self {
            Self::Programme => 4,
            Self::Term | Self::Place => 2,
        }
    }
}

/// Something that a visitor may be about to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// What sort of thing.
    pub sort: SuggestionSort,
    /// What a reader sees.
    pub label: String,
    /// The other name that the text begins, when it does not begin the label.
    pub known_as: Option<String>,
    /// How many programmes it leads to.
    pub count: usize,
    /// Where it leads.
    pub target: Target,
}

/// Where a suggestion leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// To a programme.
    Programme(ProgrammeId),
    /// To a search.
    Search(Query),
}

/// Everything that can be suggested in one language, by the beginnings of its
/// words.
#[derive(Debug, Default)]
pub(super) struct SuggestionList {
    /// Programmes by name, then terms, then places.
    suggestions: Vec<Suggestion>,
    names: Vec<Name>,
    /// Every word of every name, sorted, with the name it stands in.
    words: Vec<(String, usize)>,
}

/// One of the names of something that can be suggested.
#[derive(Debug)]
struct Name {
    /// Which suggestion it is a name of.
    suggestion: usize,
    /// Its words, folded.
    words: Vec<String>,
    /// What a reader sees of it; nothing when it is the label, or a way of
    /// writing that no reader should see.
    shown: Option<String>,
    /// Whether it is the label or a way of writing it.
    is_label: bool,
}

/// Why something is suggested. The best reason is the smallest: the label before
/// other names, the first word before later ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Reason {
    is_other_name: bool,
    /// How far into the name the words stand.
    place: usize,
    name: usize,
}

impl SuggestionList {
    /// Adds something with all its names, and gives its number.
    pub(super) fn add(
        &mut self,
        sort: SuggestionSort,
        label: String,
        count: usize,
        target: Target,
        also: &[String],
    ) -> usize {
        let number = self.suggestions.len();
        self.name(number, &label, None, true);
        // `Pip-klubben` is two words, and one to whoever forgets the hyphen.
        if label.contains('-') {
            self.name(number, &label.replace('-', ""), None, true);
        }
        for name in also.iter().filter(|name| **name != label) {
            self.name(number, name, Some(name.clone()), false);
        }
        self.suggestions.push(Suggestion { sort, label, known_as: None, count, target });
        number
    }

    /// Adds one more name of something.
    pub(super) fn name(&mut self, suggestion: usize, name: &str, shown: Option<String>, is_label: bool) {
        let name = name.to_lowercase();
        let mut spellings = vec![folded_words(&name)];
        // Whoever writes `kjaerlighet` has come to `kja` on the way, which folds
        // to the beginning of something else.
        if name.contains(['æ', 'ø', 'å', 'ä', 'ö']) {
            spellings.push(words_of(&spelled_out(&name)));
        }
        for words in spellings {
            self.words.extend(words.iter().map(|word| (word.clone(), self.names.len())));
            self.names.push(Name { suggestion, words, shown: shown.clone(), is_label });
        }
    }

    /// The list, ready to be looked up in.
    pub(super) fn sorted(mut self) -> Self {
        self.words.sort();
        self
    }

    /// What has a name that the text begins, best first.
    pub(super) fn beginning_with(&self, text: &str) -> Vec<Suggestion> {
        let text = text.to_lowercase();
        // For each suggestion, its best name.
        let mut found: BTreeMap<usize, Reason> = BTreeMap::new();
        for asked in BTreeSet::from([folded_words(&text), words_of(&text)]) {
            for number in self.names_with(&asked) {
                let name = &self.names[number];
                if let Some(place) = name.place_of(&asked) {
                    let reason = Reason { is_other_name: !name.is_label, place, name: number };
                    let best = found.entry(name.suggestion).or_insert(reason);
                    *best = reason.min(*best);
                }
            }
        }
        let mut found: Vec<(usize, Reason)> = found.into_iter().collect();
        found.sort_by_key(|&(number, reason)| {
            let suggestion = &self.suggestions[number];
            (suggestion.sort, reason.is_other_name, reason.place, Reverse(suggestion.count), number)
        });
        Self::seated(found.into_iter().map(|(number, reason)| {
            let known_as = self.names[reason.name].shown.clone();
            Suggestion { known_as, ..self.suggestions[number].clone() }
        }))
    }

    /// The names that may have these words: those with the longest of them, which
    /// begins the fewest.
    fn names_with(&self, asked: &[String]) -> BTreeSet<usize> {
        let n_letters: usize = asked.iter().map(|word| word.chars().count()).sum();
        let longest = asked.iter().max_by_key(|word| word.len());
        let Some(longest) = longest.filter(|_| n_letters >= FEWEST_LETTERS) else { return BTreeSet::new() };
        let start = self.words.partition_point(|(word, _)| word < longest);
        let beginning = self.words[start..].iter().take_while(|(word, _)| word.starts_with(longest.as_str()));
        beginning.map(|(_, name)| *name).collect()
    }

    /// As many as there is room for, some of each sort.
    fn seated(found: impl Iterator<Item = Suggestion>) -> Vec<Suggestion> {
        let mut by_sort: BTreeMap<SuggestionSort, Vec<Suggestion>> = BTreeMap::new();
        for suggestion in found {
            by_sort.entry(suggestion.sort).or_default().push(suggestion);
        }
        let kept = |sort: SuggestionSort, all: &[Suggestion]| sort.seats().min(all.len());
        let mut free = MOST_SUGGESTED - by_sort.iter().map(|(sort, all)| kept(*sort, all)).sum::<usize>();
        for (sort, all) in &mut by_sort {
            let seats = (kept(*sort, all) + free).min(all.len());
            free -= seats - kept(*sort, all);
            all.truncate(seats);
        }
        by_sort.into_values().flatten().collect()
    }
}

impl Name {
    /// How far into the name it has the words asked for, each as the beginning of
    /// a word of its own; in another order, or with others between, comes last.
    fn place_of(&self, asked: &[String]) -> Option<usize> {
        let begins = |(word, asked): (&String, &String)| word.starts_with(asked.as_str());
        let in_order = self.words.windows(asked.len()).position(|part| part.iter().zip(asked).all(begins));
        in_order.or_else(|| {
            let mut left: Vec<&String> = self.words.iter().collect();
            let has_all = asked.iter().all(|asked| {
                let place = left.iter().position(|word| word.starts_with(asked.as_str()));
                place.map(|place| left.swap_remove(place)).is_some()
            });
            has_all.then_some(self.words.len())
        })
    }
}

/// The words of a text as they are compared, whatever the keyboard.
pub(super) fn folded_words(text: &str) -> Vec<String> {
    words_of(&text.to_lowercase()).iter().map(|word| folded(word)).collect()
}

/// The words of a text, without the signs between them and in them.
fn words_of(text: &str) -> Vec<String> {
    let text = text.replace(['\'', '’'], "");
    text.split(|it: char| !it.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The text as somebody writes it who has no `æøå` and knows what stands for it.
fn spelled_out(text: &str) -> String {
    text.replace(['æ', 'ä'], "ae").replace(['ø', 'ö'], "oe").replace('å', "aa")
}
