//! Every word that the program says, in four languages.
//!
//! A [`Message`] is something to say, in no language yet; [`Words`] says it.
//! Nobody glues sentences together, so a translator can turn any of them around.

mod language;
mod locale;
mod message;

pub use language::Language;
pub use message::{Argument, Message, Piece};

use std::borrow::Cow;
use std::cmp::Ordering;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::civil::Date;

use locale::Locale;

/// The words of one language: messages, numbers, dates and the order of names.
pub struct Words {
    language: Language,
    messages: FluentBundle<FluentResource>,
    locale: Locale,
}

/// Marks round a text in another language, while a message is put together: no text that people write has these
/// characters, which Unicode leaves to whoever needs them.
const BEGINS: char = '\u{E000}';
const TEXT: char = '\u{E001}';
const ENDS: char = '\u{E002}';

static BOKMAL: LazyLock<Words> = LazyLock::new(|| Words::load(Language::Bokmal));
static NYNORSK: LazyLock<Words> = LazyLock::new(|| Words::load(Language::Nynorsk));
static DANISH: LazyLock<Words> = LazyLock::new(|| Words::load(Language::Danish));
static ENGLISH: LazyLock<Words> = LazyLock::new(|| Words::load(Language::English));

impl Words {
    /// The words of a language; read once, from what is built in.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::Bokmal => &BOKMAL,
            Language::Nynorsk => &NYNORSK,
            Language::Danish => &DANISH,
            Language::English => &ENGLISH,
        }
    }

    fn load(language: Language) -> Self {
        let id = language.code().parse().unwrap_or_default();
        let mut messages = FluentBundle::new_concurrent(vec![id]);
        // Maud escapes what it shows; Fluent's invisible isolation marks would
        // end up in what people copy and search for.
        messages.set_use_isolating(false);
        for text in language.message_files() {
            // A file with a mistake still gives its sound messages; a test
            // holds the files free of mistakes.
            let resource = match FluentResource::try_new((*text).to_owned()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    tracing::error!(language = language.code(), ?errors, "a message file has mistakes");
                    resource
                }
            };
            if let Err(errors) = messages.add_resource(resource) {
                tracing::error!(language = language.code(), ?errors, "a message stands twice");
            }
        }
        Self { language, messages, locale: Locale::new(language) }
    }

    /// Which language these words are in.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Says a message. One that is missing shows its id and is logged.
    pub fn say(&self, message: &Message) -> String {
        self.spoken(message, false)
    }

    /// Says a message in pieces, those in another language than the reader's apart.
    pub fn pieces(&self, message: &Message) -> Vec<Piece> {
        let said = self.spoken(message, true);
        let mut pieces: Vec<Piece> = Vec::new();
        let mut add = |text: &str, lang: Option<&str>| {
            if !text.is_empty() {
                pieces.push(Piece { text: text.to_owned(), lang: lang.map(str::to_owned) });
            }
        };
        for part in said.split(BEGINS) {
            let marked = part.split_once(TEXT).and_then(|(lang, rest)| Some((lang, rest.split_once(ENDS)?)));
            match marked {
                Some((lang, (foreign, rest))) => {
                    add(foreign, Some(lang));
                    add(rest, None);
                }
                None => add(part, None),
            }
        }
        pieces
    }

    /// Says a message; with marks round what is in another language, when they are asked for.
    fn spoken(&self, message: &Message, with_marks: bool) -> String {
        let mut arguments = FluentArgs::new();
        for (name, argument) in message.arguments() {
            // The plural form is chosen by the number itself.
            if let Argument::Count(number) = argument {
                arguments.set(*name, FluentValue::from(*number));
            } else {
                arguments.set(*name, self.argument(argument, with_marks));
            }
        }
        self.pattern(message.id(), Some(&arguments)).unwrap_or_else(|| {
            tracing::error!(id = message.id(), language = self.language.code(), "a message is missing");
            message.id().to_owned()
        })
    }

    fn argument(&self, argument: &Argument, with_marks: bool) -> String {
        match argument {
            Argument::Text(text) => text.clone(),
            Argument::Said(inner) => self.spoken(inner, with_marks),
            Argument::Date(date) => self.date(*date),
            Argument::Number(number) | Argument::Count(number) => self.number(*number),
            Argument::Each(each) => {
                let own = each.iter().find(|(language, _)| *language == self.language);
                own.or(each.first()).map(|(_, text)| text.clone()).unwrap_or_default()
            }
            Argument::Written(each) => {
                let own = each.iter().find(|(language, ..)| *language == self.language);
                let Some((_, text, lang)) = own.or(each.first()) else { return String::new() };
                match with_marks && lang != self.language.code() {
                    true => format!("{BEGINS}{lang}{TEXT}{text}{ENDS}"),
                    false => text.clone(),
                }
            }
            Argument::Several(each) => {
                let said: Vec<String> = each.iter().map(|it| self.spoken(it, with_marks)).collect();
                said.join(&self.text("list-between"))
            }
            Argument::List(items) => {
                let said: Vec<String> = items.iter().map(|it| self.argument(it, with_marks)).collect();
                self.list(&said)
            }
        }
    }

    /// Says a message that takes no arguments.
    pub fn text(&self, id: &'static str) -> String {
        self.say(&Message::new(id))
    }

    /// Says a term of a closed vocabulary.
    pub fn term(&self, vocabulary: &str, key: &str) -> String {
        self.say(&Message::term(vocabulary, key))
    }

    /// Whether there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.messages.has_message(id)
    }

    fn pattern(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> Option<String> {
        let pattern = self.messages.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let said: Cow<'_, str> = self.messages.format_pattern(pattern, arguments, &mut errors);
        if !errors.is_empty() {
            tracing::error!(id, language = self.language.code(), ?errors, "a message lacks an argument");
        }
        Some(said.into_owned())
    }

    /// A number as this language writes it: `10 000`, `1,5`.
    pub fn number(&self, number: f64) -> String {
        self.locale.number(number)
    }

    /// A date in running text: `22. november 2026`.
    pub fn date(&self, date: Date) -> String {
        self.locale.date(date)
    }

    /// A month of a year: `november 2026`.
    pub fn month(&self, date: Date) -> String {
        self.locale.month(date)
    }

    /// The order of two names in this language's alphabet.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        self.locale.compare(one, other)
    }

    /// Several things in one breath: `a, b og c`.
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => {
                let first = first.join(&self.text("list-between"));
                self.say(&Message::new("list-last").with("first", first).with("last", last.as_str()))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn norwegian_names_sort_by_the_norwegian_alphabet() {
        let mut names = vec!["Åsane", "Zippy", "Ærlig", "Aarhus", "Ørn", "Abel"];
        names.sort_by(|one, other| Words::of(Language::Bokmal).compare(one, other));
        assert_eq!(names, ["Abel", "Zippy", "Ærlig", "Ørn", "Aarhus", "Åsane"]);
    }

    #[test]
    fn numbers_and_dates_follow_the_language() {
        let date = "2026-11-22".parse().unwrap();
        let said = |language| {
            let words = Words::of(language);
            (words.number(12500.5), words.date(date), words.month(date))
        };
        assert_eq!(
            said(Language::Bokmal),
            ("12\u{a0}500,5".into(), "22. november 2026".into(), "november 2026".into())
        );
        assert_eq!(said(Language::Nynorsk).1, "22. november 2026");
        assert_eq!(said(Language::Danish).0, "12.500,5");
        assert_eq!(
            said(Language::English),
            ("12,500.5".into(), "22 November 2026".into(), "November 2026".into())
        );
    }

    #[test]
    fn what_is_in_another_language_is_a_piece_of_its_own_however_deep_it_stands() {
        let name = |lang: &str| {
            let each = Language::ALL.iter().map(|&it| (it, "Navnet".to_owned(), lang.to_owned()));
            Argument::Written(each.collect())
        };
        let said = |lang: &str| {
            let inner = Message::new("list-last").with("first", name(lang)).with("last", "b");
            let list = Argument::List(vec!["a".into(), inner.into()]);
            Message::new("list-last").with("first", list).with("last", "c")
        };
        let words = Words::of(Language::Danish);
        let pieces = words.pieces(&said("nb"));
        let foreign: Vec<_> = pieces.iter().filter(|it| it.lang.is_some()).collect();
        assert_eq!(foreign, [&Piece { text: "Navnet".into(), lang: Some("nb".into()) }]);
        let whole: String = pieces.iter().map(|it| it.text.as_str()).collect();
        assert_eq!(whole, words.say(&said("nb")));
        assert_eq!(words.pieces(&said("da")).len(), 1);
    }

    #[test]
    fn a_list_ends_in_and() {
        let items = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(Words::of(Language::Bokmal).list(&items), "a, b og c");
        assert_eq!(Words::of(Language::English).list(&items[..1]), "a");
    }
}
