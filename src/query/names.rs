//! The names in the collection: programmes, their other names, their owners.
//!
//! «Voksne for Barn» is an owner, not a wish for something for children: what is
//! part of a name is never read as a hint, and the programmes of that name come
//! before others that only have its words.

use std::collections::HashMap;
use std::ops::Range;

use crate::catalogue::Catalogue;
use crate::index::{Lexicon, Word, folded, nordic, tells_nothing, words};

/// The longest name that is looked for, in words.
const LONGEST: usize = 8;

/// The names, folded, with the programmes of that name, counted in the order of
/// the catalogue.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// Names of several words: of programmes, and of their owners.
    several: HashMap<String, Vec<u32>>,
    /// Every name of a programme.
    programmes: HashMap<String, Vec<u32>>,
    /// The same in the spelling that neighbours share, word by word and run together.
    alike: HashMap<String, Vec<u32>>,
}

/// From how many letters a shared spelling is that of one name alone.
const SURE: usize = 5;

/// A name in a text.
pub(super) struct Named<'n> {
    /// Where it stands.
    pub(super) bytes: Range<usize>,
    /// The programmes of that name, or of the owner of that name.
    pub(super) programmes: &'n [u32],
}

impl Names {
    /// The names of a catalogue, spelt as this lexicon spells.
    pub(super) fn of(catalogue: &Catalogue, lexicon: &Lexicon) -> Self {
        let mut names = Self::default();
        let mut add = |name: &str, number, is_programme| {
            let words = words(name);
            if (2..=LONGEST).contains(&words.len()) {
                names.several.entry(spelt(&words)).or_default().push(number);
            }
            if is_programme {
                let is_called = |names: &mut HashMap<_, Vec<u32>>, name: String| {
                    let of_name = names.entry(name).or_default();
                    if !of_name.contains(&number) {
                        of_name.push(number);
                    }
                };
                is_called(&mut names.programmes, bare(&words));
                for name in alike(&words, lexicon) {
                    is_called(&mut names.alike, name);
                }
            }
        };
        for (programme, number) in catalogue.programmes().zip(0..) {
            for name in programme.name.versions().flat_map(|(_, name)| whole_and_parts(name)) {
                add(name, number, true);
            }
            programme.identity.short_name.stated().iter().for_each(|short| add(&short.value, number, true));
            programme.identity.aliases.all().iter().for_each(|alias| add(&alias.value.name, number, true));
            programme.identity.owners.all().iter().for_each(|owner| add(&owner.value.name, number, false));
        }
        names
    }

    /// The programmes that a text is the whole name of: short or long, the original's,
    /// with an article or without; as another language or another hand spells it, run
    /// together or apart; with nothing else than small words around it.
    pub(super) fn called(&self, text: &str, lexicon: &Lexicon) -> &[u32] {
        let words = words(text);
        let is_small = |word: &&Word| tells_nothing(&word.text);
        let n_before = words.iter().take_while(is_small).count();
        let n_after = words.iter().rev().take_while(is_small).count();
        for start in 0..=n_before {
            for end in (words.len() - n_after..=words.len())
                .rev()
                .filter(|&end| end > start && end - start <= LONGEST)
            {
                let name = &words[start..end];
                let mut spellings = alike(name, lexicon).into_iter();
                let called = self.programmes.get(&bare(name));
                if let Some(called) = called.or_else(|| spellings.find_map(|it| self.alike.get(&it))) {
                    return called;
                }
            }
        }
        &[]
    }

    /// Where names stand in a text.
    pub(super) fn within(&self, text: &str) -> Vec<Named<'_>> {
        let words = words(text);
        let mut found = Vec::new();
        for start in 0..words.len() {
            for end in start + 2..=words.len().min(start + LONGEST) {
                if let Some(programmes) = self.several.get(&spelt(&words[start..end])) {
                    found.push(Named {
                        bytes: words[start].bytes.start..words[end - 1].bytes.end,
                        programmes,
                    });
                }
            }
        }
        found
    }
}

/// What may stand before a name.
const ARTICLES: &[&str] = &["de", "den", "det", "dei", "en", "ei", "et", "eit", "the", "a"];

/// A name without what is before it and after it: `The Incredible Years` and
/// `incredible years`, `trygghetssirkelen` and `trygghetssirkel`.
fn bare(words: &[Word]) -> String {
    let words: Vec<String> = without_article(words).iter().map(|word| folded(&nordic(&word.text))).collect();
    words.join(" ")
}

/// A name, and what of it stands before a dash, and in brackets and before them:
/// `Mestrende barn (EMOTION)` is called by either.
fn whole_and_parts(name: &str) -> impl Iterator<Item = &str> {
    let before_dash = name.split('–').take(1);
    let parts = name.split(['(', ')']).chain(before_dash).map(str::trim);
    std::iter::once(name).chain(parts.filter(|part| part.chars().count() > 2))
}

fn without_article(words: &[Word]) -> &[Word] {
    let is_article = |word: &Word| ARTICLES.contains(&word.text.as_str());
    // The letters of an abbreviation may stand apart: `A.B.C.`
    let are_letters = words.iter().all(|word| word.text.chars().nth(1).is_none());
    if words.len() > 1 && is_article(&words[0]) && !are_letters { &words[1..] } else { words }
}

/// How else a name may be spelt: `meistrande barn` as `Mestrende barn`, `homestart` as
/// `Home-Start`, `i.c.d.p.` as `ICDP`.
fn alike(words: &[Word], lexicon: &Lexicon) -> Vec<String> {
    let words = without_article(words);
    let spelt: Vec<String> = words.iter().map(|word| lexicon.cognate(&word.text)).collect();
    let letters: String =
        words.iter().flat_map(|word| word.text.chars()).filter(|it| it.is_alphanumeric()).collect();
    let together = folded(&nordic(&letters));
    let mut alike = vec![together, lexicon.cognate(&letters)];
    if words.len() > 1 {
        alike.push(spelt.join(" "));
    }
    let n_letters = |spelling: &String| spelling.chars().count();
    // What is left of a short word may be left of many; an abbreviation is what it is.
    let is_whole = |spelling: &String| *spelling == letters && n_letters(spelling) > 2;
    alike.retain(|spelling| n_letters(spelling) >= SURE || is_whole(spelling));
    alike
}

fn spelt(words: &[Word]) -> String {
    let words: Vec<String> = words.iter().map(|word| folded(&word.text)).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_met_as_others_spell_it() {
        let lexicon = Lexicon::default();
        let is_one = |name: &str, other: &str| {
            let (name, other) = (words(name), words(other));
            let alike_to = alike(&other, &lexicon);
            bare(&name) == bare(&other) || alike(&name, &lexicon).iter().any(|it| alike_to.contains(it))
        };
        for [name, other] in [
            ["Home-Start", "homestart"],
            ["ICDP", "i.c.d.p."],
            ["ABC", "a.b.c."],
            ["Pip-klubben", "pipklubb"],
            ["Familieiværksætterne", "familie iværksætterne"],
            ["De Utrolige Årene", "utrolige årene"],
            ["Mestrende barn", "meistrande barn"],
        ] {
            assert!(is_one(name, other), "{name} {other}");
        }
        for [name, other] in [["VIDA", "vite"], ["MOT", "mor"], ["ICDP", "NFP"]] {
            assert!(!is_one(name, other), "{name} {other}");
        }
    }
}
