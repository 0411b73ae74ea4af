//! Something to say, in no language yet.

use std::borrow::Cow;

use jiff::civil::Date;

use super::Language;

/// Something to say: the id of a message and what goes into it.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    id: Cow<'static, str>,
    arguments: Vec<(&'static str, Argument)>,
}

/// What goes into a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument {
    /// Text that is the same in every language: a name, a key.
    Text(String),
    /// Another message, said first.
    Said(Message),
    /// A date, as the language writes it.
    Date(Date),
    /// A number, as the language writes it.
    Number(f64),
    /// A number that chooses the plural form.
    Count(f64),
    /// A text that is there in each language.
    Each(Vec<(Language, String)>),
    /// A text of a record as each reader gets it, with the language that it really is in.
    Written(Vec<(Language, String, String)>),
    /// Several things in one breath: `a, b og c`.
    List(Vec<Argument>),
    /// Other messages, said one after another.
    Several(Vec<Message>),
}

/// A piece of what is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The text.
    pub text: String,
    /// The language that it is in, as in HTML's `lang`, when it is not the reader's.
    pub lang: Option<String>,
}

impl Message {
    /// A message by its id. Ids are literals, so that a test finds them.
    pub const fn new(id: &'static str) -> Self {
        Self { id: Cow::Borrowed(id), arguments: Vec::new() }
    }

    /// The label of a term of a closed vocabulary.
    pub fn term(vocabulary: &str, key: &str) -> Self {
        Self::named(vocabulary, &format!("-{key}"))
    }

    /// A message of a family whose last part is data: `ask-` and a question.
    pub fn named(family: &str, member: &str) -> Self {
        let id = format!("{family}{member}").replace('.', "-");
        Self { id: Cow::Owned(id), arguments: Vec::new() }
    }

    /// The message, with something put into it.
    #[must_use]
    pub fn with(mut self, name: &'static str, argument: impl Into<Argument>) -> Self {
        self.arguments.push((name, argument.into()));
        self
    }

    /// The message, counting something: `$count` chooses the plural form,
    /// `$number` is how the language writes it.
    #[must_use]
    pub fn counting(self, count: usize) -> Self {
        // No count here comes near the 2^53 where this would lose a digit.
        #[expect(clippy::cast_precision_loss, reason = "counts are small")]
        let count = count as f64;
        self.with("count", Argument::Count(count)).with("number", Argument::Number(count))
    }

    /// The id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What goes in.
    pub fn arguments(&self) -> &[(&'static str, Argument)] {
        &self.arguments
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Message> for Argument {
    fn from(message: Message) -> Self {
        Self::Said(message)
    }
}

impl From<Date> for Argument {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}
