//! How what a record holds is put into a sentence: small first letters, several
//! things in one breath, and what there is no room for counted.

use crate::record::{self, Quantity, Term, Text};
use crate::statement::Part;
use crate::words::{Argument, Language, Message, Words};

/// A text in each language, as it stands in a record.
pub(super) fn prose(text: &Text) -> Argument {
    written(text, str::to_owned)
}

/// A text at the end of a sentence, without a full stop of its own.
pub(super) fn unstopped(text: &Text) -> Argument {
    written(text, |text| text.trim_end_matches('.').to_owned())
}

/// A text inside a sentence: a small letter first, and no full stop.
pub(super) fn small_unstopped(text: &Text) -> Argument {
    written(text, |text| lowered(text.trim_end_matches('.')))
}

/// The first sentence of a text, inside another: a small letter first, and no full stop.
pub(super) fn first_sentence(text: &Text) -> Argument {
    written(text, |text| lowered(record::first_sentence(text)))
}

/// The first clause of a text, inside a sentence: what stands before the first comma between words.
pub(super) fn first_clause(text: &Text) -> Argument {
    let clause = |text: &str| lowered(record::first_sentence(text).split(", ").next().unwrap_or_default());
    written(text, clause)
}

/// A size as far as it is said in words: what stands before a parenthesis, when it has no number.
pub(super) fn in_words(size: &Text) -> Option<Argument> {
    let before = |text: &str| text.split(" (").next().unwrap_or_default().trim_end_matches('.').to_owned();
    let is_number = |text: &str| before(text).chars().any(|it| it.is_ascii_digit());
    let has_number = size.versions().any(|(_, text)| is_number(text));
    (!has_number).then(|| written(size, |text| lowered(&before(text))))
}

/// A label inside a sentence: in all of our languages an ordinary noun is written
/// small there.
pub(super) fn small(text: &Text) -> Argument {
    written(text, lowered)
}

/// A text as each reader gets it, with the language that it really is in.
fn written(text: &Text, put: impl Fn(&str) -> String) -> Argument {
    let said = |&language: &Language| {
        let (text, lang) = text.for_reader(language);
        (language, put(text), lang.code().to_owned())
    };
    Argument::Written(Language::ALL.iter().map(said).collect())
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

/// The first letter small, unless it begins a name: «ICDP», «NAV» and «Marte Meo» stay.
fn lowered(text: &str) -> String {
    let mut letters = text.chars();
    let Some(first) = letters.next() else { return String::new() };
    let second_word = text.split(' ').nth(1).and_then(|it| it.chars().next());
    if letters.clone().next().is_some_and(char::is_uppercase) || second_word.is_some_and(char::is_uppercase) {
        return text.to_owned();
    }
    first.to_lowercase().chain(letters).collect()
}

/// A number with its unit.
pub(super) fn quantity(quantity: Quantity) -> Message {
    Part::Quantity(quantity).message().unwrap_or_else(|| Message::new("brief-text").with("text", ""))
}

/// At most so many of these in one breath, and how many more there are; the last one is said where only it is left.
pub(super) fn several(items: &[Argument], most: usize) -> Argument {
    let is_one_left = most > 1 && items.len().checked_sub(1) == Some(most);
    let most = if is_one_left { items.len() } else { most };
    let mut shown: Vec<Argument> = items.iter().take(most).cloned().collect();
    if items.len() > most {
        shown.push(Message::new("brief-more").counting(items.len() - most).into());
    }
    Argument::List(shown)
}

/// Each of these once, in the order in which they come.
pub(super) fn once_each<T: PartialEq>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut each: Vec<T> = Vec::new();
    for item in items {
        if !each.contains(&item) {
            each.push(item);
        }
    }
    each
}

/// What is said, and which variants of the programme it is about, when not the whole.
pub(super) fn of_variants<'t>(said: Message, variants: impl Iterator<Item = &'t Text>) -> Message {
    let all = once_each(variants.map(prose));
    match all.is_empty() {
        true => said,
        false => Message::new("brief-of-variants").with("said", said).with("variants", Argument::List(all)),
    }
}

/// What several sources say of the same: «14 eller 16 uker». Each wording once.
pub(super) fn either(versions: impl IntoIterator<Item = Argument>) -> Argument {
    let or = |first, next| Message::new("brief-or").with("first", first).with("next", next).into();
    once_each(versions).into_iter().reduce(or).unwrap_or_else(|| Argument::Text(String::new()))
}

/// Several things after one another: «2 gruppeledere, bare i én utgave».
pub(super) fn one_by_one(items: impl IntoIterator<Item = Argument>) -> Option<Argument> {
    let then = |first, next| Message::new("brief-then").with("first", first).with("next", next).into();
    items.into_iter().reduce(then)
}

/// So many things are said at most, from all of them down to one.
pub(super) const MOST: [usize; 5] = [usize::MAX, 5, 3, 2, 1];
