//! How what a record holds is put into a sentence: small first letters, several
//! things in one breath, and what there is no room for counted.

use crate::record::{Quantity, Term, Text};
use crate::statement::Part;
use crate::words::{Argument, Language, Message, Words};

/// A text in each language, as it stands in a record.
pub(super) fn prose(text: &Text) -> Argument {
    let said = |&language: &Language| (language, text.for_reader(language).0.to_owned());
    Argument::Each(Language::ALL.iter().map(said).collect())
}

/// A text at the end of a sentence, without a full stop of its own.
pub(super) fn unstopped(text: &Text) -> Argument {
    let said =
        |&language: &Language| (language, text.for_reader(language).0.trim_end_matches('.').to_owned());
    Argument::Each(Language::ALL.iter().map(said).collect())
}

/// A label inside a sentence: in all of our languages an ordinary noun is written
/// small there.
pub(super) fn small(text: &Text) -> Argument {
    let said = |&language: &Language| (language, lowered(text.for_reader(language).0));
    Argument::Each(Language::ALL.iter().map(said).collect())
}

/// The label of a term inside a sentence.
pub(super) fn small_term(term: impl Term) -> Argument {
    small_message(&term_of(term))
}

fn term_of<T: Term>(term: T) -> Message {
    Message::term(T::VOCABULARY, term.key())
}

/// A message that is a label, inside a sentence.
pub(super) fn small_message(message: &Message) -> Argument {
    let said = |&language: &Language| (language, lowered(&Words::of(language).say(message)));
    Argument::Each(Language::ALL.iter().map(said).collect())
}

/// The first letter small, unless the word is written with more than one large
/// letter: «ICDP» and «NAV» stay.
fn lowered(text: &str) -> String {
    let mut letters = text.chars();
    let Some(first) = letters.next() else { return String::new() };
    if letters.clone().next().is_some_and(char::is_uppercase) {
        return text.to_owned();
    }
    first.to_lowercase().chain(letters).collect()
}

/// A number with its unit.
pub(super) fn quantity(quantity: Quantity) -> Message {
    Part::Quantity(quantity).message().unwrap_or_else(|| Message::new("brief-text").with("text", ""))
}

/// At most so many of these in one breath, and how many more there are.
pub(super) fn several(items: &[Argument], most: usize) -> Argument {
    let mut shown: Vec<Argument> = items.iter().take(most).cloned().collect();
    if items.len() > most {
        shown.push(Message::new("brief-more").counting(items.len() - most).into());
    }
    Argument::List(shown)
}

/// What several sources say of the same: «14 eller 16 uker». Each wording once.
pub(super) fn either(versions: impl IntoIterator<Item = Argument>) -> Argument {
    let mut told: Vec<Argument> = Vec::new();
    for version in versions {
        if !told.contains(&version) {
            told.push(version);
        }
    }
    let or = |first, next| Message::new("brief-or").with("first", first).with("next", next).into();
    told.into_iter().reduce(or).unwrap_or_else(|| Argument::Text(String::new()))
}

/// So many things are said at most, from all of them down to one.
pub(super) const MOST: [usize; 5] = [usize::MAX, 5, 3, 2, 1];
