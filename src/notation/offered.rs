//! The words that can stand somewhere, as an editor is told of them: each with what it
//! means, those nearest to what she wrote first, and never more than anybody reads.

use super::description::Described;
use super::form::{Form, TableForm};
use crate::record::{ProgrammeId, Text, Vocabularies};
use crate::term::Term as _;
use crate::words::{Argument, Language, Message, Words};

/// How many words are shown of a list that is longer.
const MOST_SHOWN: usize = 5;

/// What stands for the number in the label of a unit.
const ANY_NUMBER: &str = "…";

/// The file of places.
const PLACES: &str = "place";

/// The words that can stand somewhere.
pub(super) struct Offered {
    words: Vec<Word>,
    /// The file of words that an editor can add to.
    file: Option<&'static str>,
}

struct Word {
    key: String,
    label: Label,
    /// All that people call it, in small letters.
    called: Vec<String>,
}

impl Offered {
    /// The words that a value of this form can be; nothing when it is no word of a list. What
    /// an open one means is said in this language.
    pub(super) fn of(form: &Form, vocabularies: &Vocabularies, language: Language) -> Option<Self> {
        let open = |key: &str, label: &Text, synonyms: &[String]| open(key, label, synonyms, language);
        match form {
            Form::List(item) | Form::OneOrMore(item) => Self::of(item, vocabularies, language),
            Form::ClosedTerm(vocabulary, terms) => {
                let words = terms.iter().map(|term| closed(vocabulary, term)).collect();
                Some(Self { words, file: None })
            }
            Form::OpenTerm(vocabulary) => {
                let terms = vocabularies.of(*vocabulary).iter();
                let words = terms.map(|it| open(&it.key, &it.label, &it.synonyms)).collect();
                Some(Self { words, file: Some(vocabulary.key()) })
            }
            Form::Place => {
                let words = vocabularies.places().map(|it| open(&it.key, &it.label, &it.synonyms)).collect();
                Some(Self { words, file: Some(PLACES) })
            }
            Form::Text | Form::String | Form::Address | Form::YesNo | Form::Number | Form::Year => None,
            Form::PartialDate | Form::Day | Form::Language | Form::OwnId | Form::ProgrammeId => None,
            Form::SourceId | Form::Question | Form::Table(_) => None,
        }
    }

    /// The word that is called just this.
    pub(super) fn called(&self, written: &str) -> Option<&str> {
        let written = written.to_lowercase();
        let is_it = |word: &&Word| word.key.to_lowercase() == written || word.called.contains(&written);
        self.words.iter().find(is_it).map(|word| word.key.as_str())
    }

    /// The words in a sentence, with the way to all of them; and with what to add to the
    /// file of words when none of them will do.
    pub(super) fn help(&self, written: &str, at: &Described, words: &Words) -> Message {
        let is_all = self.words.len() <= MOST_SHOWN + 1;
        let n_shown = if is_all { self.words.len() } else { MOST_SHOWN };
        let shown = self.nearest(written).into_iter().take(n_shown).map(|word| {
            Message::new("help-term").with("term", word.key.as_str()).with("label", word.label.clone())
        });
        let shown = Argument::Several(shown.collect());
        let new_key = ProgrammeId::suggest(written);
        match (self.file, new_key) {
            (Some(file), Some(key)) => {
                // Of so many places, those whose names have letters in common tell nothing.
                let help = if file == PLACES {
                    Message::new("help-new-place")
                } else {
                    Message::new("help-terms-open").with("terms", shown).with("key", at.path())
                };
                help.with("file", format!("index/words/{file}.toml"))
                    .with("new", key.as_str())
                    .with("entry", entry(file, &key, written, words))
            }
            _ if is_all => Message::new("help-terms").with("terms", shown),
            _ => Message::new("help-terms-nearest").with("terms", shown).with("key", at.path()),
        }
    }

    fn nearest(&self, written: &str) -> Vec<&Word> {
        let written = written.to_lowercase();
        let mut nearest: Vec<(f64, &Word)> =
            self.words.iter().map(|word| (word.nearness(&written), word)).collect();
        // Those that are equally near stay in the order of the list.
        nearest.sort_by(|one, other| other.0.total_cmp(&one.0));
        nearest.into_iter().map(|(_, word)| word).collect()
    }
}

/// What a word means.
#[derive(Clone)]
enum Label {
    Closed(Message),
    Open(String),
}

impl From<Label> for Argument {
    fn from(label: Label) -> Self {
        match label {
            Label::Closed(message) => message.into(),
            Label::Open(label) => label.into(),
        }
    }
}

impl Described {
    /// The words to choose from, each with what it means; none when any value will do.
    pub fn terms(&self, vocabularies: &Vocabularies, words: &Words) -> Vec<(String, String)> {
        let holder = self.key.form.table().and_then(TableForm::holder);
        let form = holder.map_or(&self.key.form, |holder| &holder.form);
        let offered = Offered::of(form, vocabularies, words.language());
        let of_word = |word: Word| {
            let label = match word.label {
                Label::Closed(message) => words.say(&message).trim().to_owned(),
                Label::Open(label) => label,
            };
            (word.key, label)
        };
        offered.into_iter().flat_map(|it| it.words).map(of_word).collect()
    }
}

impl Word {
    /// How much of what somebody wrote is in what it is called, from 0 to 1.
    fn nearness(&self, written: &str) -> f64 {
        let names = self.called.iter().map(String::as_str).chain([self.key.as_str()]);
        names.map(|name| strsim::sorensen_dice(written, name)).fold(0.0, f64::max)
    }
}

fn closed(vocabulary: &str, term: &str) -> Word {
    let label = |count| {
        // Some labels bend to a number, which nobody has given.
        let label = Message::term(vocabulary, term).with("amount", ANY_NUMBER).with("span", ANY_NUMBER);
        label.counting(count)
    };
    let called = Language::ALL.iter().flat_map(|language| {
        [1, 2].map(|count| {
            let said = Words::of(*language).say(&label(count));
            said.trim_start_matches([' ', '.', '…']).trim_end().to_lowercase()
        })
    });
    Word { key: term.to_owned(), called: called.collect(), label: Label::Closed(label(2)) }
}

fn open(key: &str, label: &Text, synonyms: &[String], language: Language) -> Word {
    let labels = label.versions().map(|(_, label)| label);
    let called = labels.chain(synonyms.iter().map(String::as_str)).map(str::to_lowercase).collect();
    Word { key: key.to_owned(), called, label: Label::Open(label.for_reader(language).0.to_owned()) }
}

/// What to add to a file of words, for somebody to fill in.
fn entry(file: &str, key: &ProgrammeId, written: &str, words: &Words) -> String {
    let labels = Language::ALL.iter().map(|language| {
        let label = if *language == words.language() { written } else { "…" };
        format!("{} = \"{}\"", language.code(), label.replace(['"', '\\', '\n'], ""))
    });
    let labels: Vec<String> = labels.collect();
    let place = if file == PLACES { "\nkind = \"…\"\ncountry = \"…\"" } else { "" };
    format!("[[terms]]\nkey = \"{key}\"\nlabel = {{ {} }}{place}", labels.join(", "))
}
