//! Whose it is that weighs on a family: `angst hos en tiåring` is the child's, `mamma har
//! angst` the parent's.
//!
//! Some words name a strain of the parents as well as one of the child. Who stands nearest
//! to such a word in the text has it, and what is about the other's is not meant.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::Arc;

use super::meant::Meant;
use super::wholes::Spelt;
use crate::index::{Vocabulary, tells_nothing, words};
use crate::record::{Bearer, OpenTerm, OpenVocabulary, Vocabularies};

/// From how many letters a shared spelling is one word's alone.
const SURE: usize = 5;

/// Children, as those who have something.
const CHILDREN: &[&str] = &[
    "barn",
    "barna",
    "barnet",
    "børn",
    "børnene",
    "barnen",
    "born",
    "gutt",
    "gutten",
    "gutter",
    "gut",
    "guten",
    "gutar",
    "jente",
    "jenta",
    "jenter",
    "jenten",
    "pige",
    "pigen",
    "piger",
    "dreng",
    "drengen",
    "drenge",
    "sønn",
    "sønnen",
    "søn",
    "son",
    "sonen",
    "datter",
    "datteren",
    "dattera",
    "dotter",
    "dottera",
    "elev",
    "eleven",
    "elever",
    "elevar",
    "elevene",
    "elevane",
    "ungdom",
    "ungdommen",
    "ungdommer",
    "ungdommar",
    "ungdomar",
    "unge",
    "skolebarn",
    "skulebarn",
    "skolebørn",
    "skoleelever",
    "skuleelevar",
    "tenåring",
    "tenåringen",
    "tenåringer",
    "tenåringar",
    "teenager",
    "teenagere",
    "teenagers",
    "child",
    "children",
    "kid",
    "kids",
    "boy",
    "girl",
    "daughter",
    "pupil",
    "pupils",
];

/// Parents, as those who have something.
const PARENTS: &[&str] = &[
    "foreldre",
    "foreldrene",
    "foreldra",
    "forelder",
    "forelderen",
    "forældre",
    "forældrene",
    "forælder",
    "föräldrar",
    "förälder",
    "mor",
    "mora",
    "moren",
    "mødre",
    "mødrer",
    "mamma",
    "mammaen",
    "mum",
    "mom",
    "mother",
    "mothers",
    "far",
    "faren",
    "fedre",
    "fædre",
    "pappa",
    "pappaen",
    "dad",
    "father",
    "fathers",
    "parent",
    "parents",
    "foresatte",
    "føresette",
];

/// The strains of parents and those of children that one word names.
#[derive(Debug, Default)]
struct Named {
    of_parents: Vec<Arc<OpenTerm>>,
    of_children: Vec<Arc<OpenTerm>>,
}

/// The words that name strains of both.
#[derive(Debug, Default)]
pub(super) struct Whose {
    by_word: HashMap<String, Named>,
}

impl Whose {
    /// The words that name strains of both in these vocabularies, spelt as this index
    /// spells.
    pub(super) fn of(vocabularies: &Vocabularies, vocabulary: &Vocabulary) -> Self {
        let mut by_word: HashMap<String, Named> = HashMap::new();
        for term in vocabularies.of(OpenVocabulary::Strain) {
            let Some(who) = term.of else { continue };
            let names = term.label.versions().map(|(_, label)| label);
            let names = names.chain(term.synonyms.iter().map(String::as_str));
            let spellings: BTreeSet<String> = names
                .flat_map(words)
                .filter(|word| !tells_nothing(&word.text) && role(&word.text).is_none())
                .map(|word| vocabulary.lexicon().cognate(&word.text))
                .filter(|spelling| spelling.chars().count() >= SURE)
                .collect();
            for spelling in spellings {
                let named = by_word.entry(spelling).or_default();
                let of = if who == Bearer::Child { &mut named.of_children } else { &mut named.of_parents };
                of.push(term.clone());
            }
        }
        by_word.retain(|_, named| !named.of_parents.is_empty() && !named.of_children.is_empty());
        Self { by_word }
    }

    /// The words of a text that are somebody's, each with where it stands. `aged` are
    /// places that tell of a child by its age; what is said in `apart` is of those who take
    /// part, and they may have nothing of it.
    pub(super) fn within(
        &self,
        text: &Spelt,
        aged: &[Range<usize>],
        apart: &[Range<usize>],
    ) -> Vec<(Range<usize>, Meant)> {
        let is_in = |places: &[Range<usize>], at: usize| {
            places.iter().any(|place| place.contains(&text.words[at].bytes.start))
        };
        let whose = |at: usize| {
            let told = if is_in(aged, at) { Some(Bearer::Child) } else { role(&text.words[at].text) };
            told.filter(|_| !is_in(apart, at))
        };
        let persons: Vec<(usize, Bearer)> =
            (0..text.words.len()).filter_map(|at| Some((at, whose(at)?))).collect();
        let somebodys = (0..text.words.len()).filter_map(|at| {
            let named = self.by_word.get(text.spelling(at)?)?;
            // Of two as near, the one before has it: `foreldre med angst og barn`.
            let (_, who) = persons.iter().min_by_key(|(person, _)| person.abs_diff(at))?;
            let is_childs = *who == Bearer::Child;
            let (mut theirs, mut others) = (&named.of_parents, &named.of_children);
            if is_childs {
                std::mem::swap(&mut theirs, &mut others);
            }
            let meant = Meant::Whose { who: *who, theirs: theirs.clone(), others: others.clone() };
            Some((text.bytes(&(at..at + 1)), meant))
        });
        somebodys.collect()
    }
}

/// Whether a word is a child or a parent.
fn role(word: &str) -> Option<Bearer> {
    if CHILDREN.contains(&word) {
        Some(Bearer::Child)
    } else if PARENTS.contains(&word) {
        Some(Bearer::Parent)
    } else {
        None
    }
}
