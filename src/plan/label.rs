//! What a quantity or a figure is called: a message with the record's own
//! words in it.

use crate::record::Text;
use crate::words::{Language, Message, Words};

/// What something is called. A record's prose has languages of its own, so it
/// is put into the message only when somebody reads it.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    message: Message,
    name: Option<Text>,
}

impl Label {
    /// What a message says.
    pub(super) const fn new(message: Message) -> Self {
        Self { message, name: None }
    }

    /// What a message says of something in the record, as `$name`.
    pub(super) fn of(message: Message, name: &Text) -> Self {
        Self { message, name: Some(name.clone()) }
    }

    /// What another message says of the same.
    pub(super) fn within(&self, message: Message) -> Self {
        match &self.name {
            Some(name) => Self::of(message, name),
            None => Self::new(message.with("name", self.message.clone())),
        }
    }

    /// What it says to a reader of these words.
    pub fn say(&self, words: &Words) -> String {
        match &self.name {
            None => words.say(&self.message),
            Some(name) => words.say(&self.message.clone().with("name", name.for_reader(words.language()).0)),
        }
    }
}

/// The first sentence of a text, in each of its languages.
pub(super) fn first_sentence(text: &Text) -> Text {
    let first = |text: &str| text.split_inclusive(". ").next().unwrap_or(text).trim_end().to_owned();
    let (of_record, lang) = text.for_reader(Language::Bokmal);
    let whole = Text::new(lang.clone(), first(of_record));
    text.versions().fold(whole, |it, (lang, text)| it.with(lang.clone(), first(text)))
}

/// The stable short form of a text in a record, for addresses: its letters and
/// digits in Bokmål, so that a role keeps its field when another is
/// written before it.
pub(super) fn slug(text: &Text) -> String {
    // Not the first there is: a translation that comes later must change no address.
    let original = text.exactly(Language::Bokmal).or_else(|| text.versions().map(|(_, text)| text).next());
    let original = original.unwrap_or_default();
    let mut slug = String::new();
    for letter in original.to_lowercase().chars() {
        match letter {
            'æ' | 'ä' => slug.push_str("ae"),
            'ø' | 'ö' => slug.push('o'),
            'å' | 'á' | 'à' => slug.push('a'),
            'é' | 'è' => slug.push('e'),
            letter if letter.is_ascii_alphanumeric() => slug.push(letter),
            _ if slug.ends_with('-') || slug.is_empty() => {}
            _ => slug.push('-'),
        }
        if slug.len() > 40 {
            break;
        }
    }
    slug.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_can_stand_in_an_address() {
        let text = |text: &str| Text::new("nb".parse().unwrap(), text);
        assert_eq!(slug(&text("Helsesykepleier på skolen (3. trinn)")), "helsesykepleier-pa-skolen-3-trinn");
        assert!(slug(&text(&"lang ".repeat(40))).len() <= 41);
    }
}
