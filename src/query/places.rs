//! Places in a text: a municipality, a county, a district, by the name that it has or
//! had.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use crate::index::{Word, folded, tells_nothing, words};
use crate::record::{Place, PlaceKind, Vocabularies};

/// The longest name, in words.
const LONGEST: usize = 4;

/// Names of no more letters are read as places only where it is plain that they are.
const SHORTEST: usize = 2;

/// What a place is called after its name, or before it.
const KINDS: &[&str] = &[
    "kommune",
    "kommunen",
    "kommun",
    "fylke",
    "fylket",
    "fylkeskommune",
    "bydel",
    "by",
    "region",
    "regionen",
    "län",
    "herad",
    "municipality",
    "county",
    "district",
];

/// What is said of a place that something has run in, before its name: it is what being
/// found there means already.
const USED: &[&str] = &[
    "hvem",
    "kven",
    "hvad",
    "who",
    "hvor",
    "har",
    "have",
    "has",
    "er",
    "blir",
    "vart",
    "ble",
    "blei",
    "brukt",
    "bruker",
    "brukes",
    "brukar",
    "brukast",
    "bruk",
    "brugt",
    "bruges",
    "bruger",
    "prøvd",
    "prøvde",
    "prøvet",
    "prøvt",
    "afprøvet",
    "utprøvd",
    "erfaring",
    "erfaringer",
    "erfaringar",
    "used",
    "tried",
    "run",
    "running",
    "experience",
    "experiences",
    "det",
    "dette",
    "this",
    "it",
    "noen",
    "nokon",
    "nogen",
    "kjørt",
    "køyrt",
    "gjennomført",
    "tiltak",
    "tilbud",
    "tilbod",
    "indsatser",
    "programmes",
    "ut",
    "som",
    "der",
];

/// Before the name of a place.
const IN: &[&str] = &["i", "på", "fra", "frå", "in", "from", "ved", "til", "bydel", "bydelen"];

/// The places, by their names.
#[derive(Debug, Default)]
pub(super) struct Places {
    by_name: HashMap<String, Vec<Arc<Place>>>,
    /// Names that are everyday words too, in small letters.
    everyday: HashSet<String>,
}

impl Places {
    /// The places of these vocabularies. Countries are not among them: a country is
    /// where a programme is from as often as where it has run.
    /// Where nobody has run anything, a name that records have all the same is a word to
    /// find; one that is only the beginning of their words is an everyday word: `Træna`
    /// beside `træner`.
    pub(super) fn of(
        vocabularies: &Vocabularies,
        is_used: impl Fn(&Place) -> bool,
        is_word: impl Fn(&str) -> bool,
        is_written: impl Fn(&str) -> bool,
    ) -> Self {
        let mut alike = HashSet::new();
        let mut by_name: HashMap<String, Vec<Arc<Place>>> = HashMap::new();
        for place in vocabularies.places().filter(|place| place.kind != PlaceKind::Country) {
            let is_used = is_used(place);
            let labels = place.label.versions().map(|(_, label)| label);
            for name in labels.chain(place.synonyms.iter().map(String::as_str)) {
                let name = words(name);
                let places = by_name.entry(spelt(&name)).or_default();
                let is_alike = !is_used && name.iter().all(|word| is_word(&word.text));
                let is_taken = is_alike && name.iter().all(|word| is_written(&word.text));
                if is_alike && !is_taken {
                    alike.insert(spelt(&name));
                }
                if !is_taken && !places.iter().any(|it| it.key == place.key) {
                    places.push(place.clone());
                }
            }
        }
        by_name.retain(|_, places| !places.is_empty());
        // So short a name is a word in some language, or may be one misspelt.
        let is_short = |name: &str| name.chars().count() <= SHORTEST;
        let labels = |place: &Arc<Place>| {
            place.label.versions().map(|(_, label)| spelt(&words(label))).collect::<Vec<_>>()
        };
        let flagged = vocabularies.places().filter(|place| place.is_everyday_word).flat_map(labels);
        let everyday =
            flagged.chain(alike).chain(by_name.keys().filter(|name| is_short(name)).cloned()).collect();
        Self { by_name, everyday }
    }

    /// The places that a text names, each with where it does.
    pub(super) fn within(&self, text: &str) -> Vec<(Range<usize>, Vec<Arc<Place>>)> {
        let words = words(text);
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let longest = (1..=LONGEST.min(words.len() - at)).rev();
            match longest.filter_map(|length| self.at(text, &words, at..at + length)).next() {
                Some((own, places)) => {
                    at = own.end;
                    found.push((words[own.start].bytes.start..words[own.end - 1].bytes.end, places));
                }
                None => at += 1,
            }
        }
        found
    }

    /// The place of just these words, with the small words that belong to it.
    fn at(&self, text: &str, words: &[Word], name: Range<usize>) -> Option<(Range<usize>, Vec<Arc<Place>>)> {
        let spelling = spelt(&words[name.clone()]);
        let places = self.by_name.get(&spelling)?;
        let word = |at: usize| words.get(at).map_or("", |word| word.text.as_str());
        let is_kind_after = KINDS.contains(&word(name.end));
        let before = name.start.checked_sub(1).filter(|&at| IN.contains(&word(at)));
        let is_capital = text[words[name.start].bytes.clone()].starts_with(char::is_uppercase);
        let is_alone = name.len() == words.len();
        if self.everyday.contains(&spelling)
            && !is_kind_after
            && !(is_capital && (before.is_some() || is_alone))
        {
            return None;
        }
        let end = if is_kind_after { name.end + 1 } else { name.end };
        let mut start = before.unwrap_or(name.start);
        while before.is_some() && start > 0 && USED.contains(&word(start - 1)) {
            start -= 1;
        }
        let is_of_use = |at: usize| USED.contains(&word(at)) || tells_nothing(word(at));
        let end = if (end..words.len()).all(is_of_use) { words.len() } else { end };
        Some((start..end, places.clone()))
    }
}

fn spelt(words: &[Word]) -> String {
    let words: Vec<String> = words.iter().map(|word| folded(&word.text)).collect();
    words.join(" ")
}
