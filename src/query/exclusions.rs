//! What somebody says that they do not want: `ikke rus`, `uten foreldre`, `ikke i
//! skolen`, read as terms of the vocabularies or as who takes part.
//!
//! `Ikke` most often belongs to a verb: «vil ikke på skolen» wants the school. So it
//! rules out only where nothing before it can be a verb, or somebody who does something.

use std::ops::Range;
use std::sync::Arc;

use super::hints::Meaning;
use super::meant::Meant;
use super::wholes::{Spelt, Wholes};
use crate::index::Vocabulary;
use crate::record::{OpenTerm, OpenVocabulary, Term as _, Vocabularies};

/// Rule out whatever comes after them.
const NOT: &[&str] = &["ikke", "ikkje", "not", "inte", "icke", "unntatt", "unnateke", "undtagen", "except"];

/// Rule out who takes part, and nothing else: `barn uten venner` have no friends.
const WITHOUT: &[&str] = &["uten", "utan", "uden", "without"];

/// Small words between: `ikke i skolen`, `ikke om rus`.
const BETWEEN: &[&str] = &[
    "i", "på", "om", "for", "med", "mot", "en", "ei", "et", "in", "at", "on", "about", "the", "a", "an",
    "with", "til",
];

/// What stands before `ikke` and makes it belong to a verb, beside what ends as verbs do.
const DOERS: &[&str] = &[
    "jeg",
    "eg",
    "jag",
    "i",
    "vi",
    "me",
    "han",
    "hun",
    "ho",
    "hon",
    "de",
    "dei",
    "det",
    "den",
    "du",
    "man",
    "som",
    "at",
    "hvis",
    "når",
    "fordi",
    "om",
    "barnet",
    "gutten",
    "guten",
    "jenta",
    "mor",
    "far",
    "foreldre",
    "foreldrene",
    "foreldra",
    "vil",
    "vill",
    "kan",
    "skal",
    "må",
    "tør",
    "bør",
    "får",
    "fikk",
    "vet",
    "veit",
    "ved",
    "ville",
    "kunne",
    "skulle",
    "måtte",
    "orket",
    "orka",
    "do",
    "does",
    "did",
    "is",
    "are",
    "was",
    "has",
    "have",
    "can",
    "could",
    "will",
    "would",
    "should",
    "or",
    "if",
    "finst",
    "finnes",
    "to",
    "å",
    "og",
];

/// Nouns in -r and -t that come before `ikke` all the same: `grupper ikke i skolen`.
const NO_VERB: &[&str] = &[
    "grupper",
    "gruppar",
    "programmer",
    "metoder",
    "metodar",
    "familier",
    "familiar",
    "tiltaket",
    "programmet",
    "kurset",
    "tilbudet",
];

/// Who is not to take part, by what they are called.
const WHO: &[(Meaning, &[&str])] = &[
    (Meaning::ForParents, &["foreldre", "foreldrene", "foreldra", "forældre", "forældrene", "parents"]),
    (Meaning::ForChildren, &["barn", "barna", "børn", "children"]),
    (Meaning::ForStaff, &["ansatte", "tilsette", "staff"]),
    (Meaning::Groups, &["gruppe", "grupper", "gruppar", "group", "groups"]),
];

/// The terms that can be ruled out, by their names.
#[derive(Debug, Default)]
pub(super) struct Exclusions {
    terms: Wholes<Arc<OpenTerm>>,
}

impl Exclusions {
    /// The terms of these vocabularies, spelt as this index spells.
    pub(super) fn of(vocabularies: &Vocabularies, vocabulary: &Vocabulary) -> Self {
        let mut terms = Wholes::default();
        for term in OpenVocabulary::ALL.iter().flat_map(|&it| vocabularies.of(it)) {
            let names = term.label.versions().map(|(_, label)| label);
            for name in names.chain(term.synonyms.iter().map(String::as_str)) {
                terms.add(name, term.clone(), vocabulary);
            }
        }
        Self { terms }
    }

    /// The terms that a text names, one after the other, each with where it does.
    pub(super) fn named(&self, text: &Spelt) -> Vec<(Range<usize>, Vec<Arc<OpenTerm>>)> {
        let mut named = Vec::new();
        let mut at = 0;
        while at < text.words.len() {
            let Some((end, terms)) = self.terms.at(text, at, false) else {
                at += 1;
                continue;
            };
            named.push((text.bytes(&(at..end)), terms));
            at = end;
        }
        named
    }

    /// What a text rules out, each with where it does.
    pub(super) fn within(&self, text: &Spelt, source: &str) -> Vec<(Range<usize>, Meant)> {
        (0..text.words.len()).filter_map(|at| self.at(text, source, at)).collect()
    }

    fn at(&self, text: &Spelt, source: &str, at: usize) -> Option<(Range<usize>, Meant)> {
        let word = |at: usize| text.words.get(at).map_or("", |word| word.text.as_str());
        let is_without = WITHOUT.contains(&word(at));
        if !is_without && (!NOT.contains(&word(at)) || is_of_verb(text, source, at)) {
            return None;
        }
        let mut next = at + 1;
        while BETWEEN.contains(&word(next)) {
            next += 1;
        }
        if let Some((who, _)) = WHO.iter().find(|(_, names)| names.contains(&word(next))) {
            // `foreldre uten barn`, `barn uten foreldre`: what they lack, not who comes.
            let lacks = is_without && at > 0 && WHO.iter().any(|(_, names)| names.contains(&word(at - 1)));
            return (!lacks).then(|| (text.bytes(&(at..next + 1)), Meant::NotHint(*who)));
        }
        let (end, terms) = self.terms.at(text, next, false).filter(|_| !is_without)?;
        let mut terms: Vec<_> = terms;
        terms.dedup();
        Some((text.bytes(&(at..end)), Meant::NotTerms(terms)))
    }
}

/// Whether `ikke` belongs to what stands before it.
fn is_of_verb(text: &Spelt, source: &str, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|at| text.words.get(at)) else { return false };
    let between = &source[before.bytes.end..text.words[at].bytes.start];
    if !between.trim().is_empty() {
        return false;
    }
    let word = before.text.as_str();
    if matches!(word, "men" | "but") || NO_VERB.contains(&word) {
        return false;
    }
    // Present and past of most verbs of Norwegian and Danish; few nouns that anybody
    // searches for end so.
    let ends_as_verb = ["er", "ar", "ir", "år", "ør", "te", "de", "et"].iter().any(|it| word.ends_with(it));
    DOERS.contains(&word) || ends_as_verb
}
