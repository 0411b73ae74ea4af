//! The names in the collection: programmes, their other names, their owners.
//!
//! «Voksne for Barn» is an owner, not a wish for something for children: what is
//! part of a name is never read as a hint, and the programmes of that name come
//! before others that only have its words.

use std::collections::HashMap;
use std::ops::Range;

use crate::catalogue::Catalogue;
use crate::index::{Word, folded, nordic, words};

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
}

/// A name in a text.
pub(super) struct Named<'n> {
    /// Where it stands.
    pub(super) bytes: Range<usize>,
    /// The programmes of that name, or of the owner of that name.
    pub(super) programmes: &'n [u32],
}

impl Names {
    pub(super) fn of(catalogue: &Catalogue) -> Self {
        let mut names = Self::default();
        let mut add = |name: &str, number, is_programme| {
            let words = words(name);
            if (2..=LONGEST).contains(&words.len()) {
                names.several.entry(spelt(&words)).or_default().push(number);
            }
            if is_programme {
                let of_name = names.programmes.entry(bare(&words)).or_default();
                if !of_name.contains(&number) {
                    of_name.push(number);
                }
            }
        };
        for (programme, number) in catalogue.programmes().zip(0..) {
            programme.name.versions().for_each(|(_, name)| add(name, number, true));
            programme.identity.short_name.stated().iter().for_each(|short| add(&short.value, number, true));
            programme.identity.aliases.all().iter().for_each(|alias| add(&alias.value.name, number, true));
            programme.identity.owners.all().iter().for_each(|owner| add(&owner.value.name, number, false));
        }
        names
    }

    /// The programmes that a text is the whole name of: short or long, the
    /// original's, with an article or without.
    pub(super) fn called(&self, text: &str) -> &[u32] {
        self.programmes.get(&bare(&words(text))).map_or(&[], Vec::as_slice)
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
    let is_article = |word: &Word| ARTICLES.contains(&word.text.as_str());
    let words = if words.len() > 1 && is_article(&words[0]) { &words[1..] } else { words };
    let words: Vec<String> = words.iter().map(|word| folded(&nordic(&word.text))).collect();
    words.join(" ")
}

fn spelt(words: &[Word]) -> String {
    let words: Vec<String> = words.iter().map(|word| folded(&word.text)).collect();
    words.join(" ")
}
