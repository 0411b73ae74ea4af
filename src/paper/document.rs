//! A document that no format knows: headings, lines, lists, tables, and what is
//! left to the writer. HTML, DOCX and Markdown are made from the same.

use url::Url;

use crate::statement::Said;
use crate::words::{Language, Words};

/// The form of Norwegian that a council paper is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Norwegian bokmål.
    Bokmal,
    /// Norwegian nynorsk.
    Nynorsk,
}

impl Form {
    /// Both.
    pub const ALL: &[Self] = &[Self::Bokmal, Self::Nynorsk];

    /// The form that a reader of this language gets; none for the neighbours.
    pub const fn of(language: Language) -> Option<Self> {
        match language {
            Language::Bokmal => Some(Self::Bokmal),
            Language::Nynorsk => Some(Self::Nynorsk),
            Language::Danish | Language::English => None,
        }
    }

    /// The language of the site that it is.
    pub const fn language(self) -> Language {
        match self {
            Self::Bokmal => Language::Bokmal,
            Self::Nynorsk => Language::Nynorsk,
        }
    }

    /// Its words.
    pub fn words(self) -> &'static Words {
        Words::of(self.language())
    }
}

/// A document.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// What it is written in.
    pub form: Form,
    /// How much of it there may be.
    pub length: Length,
    /// Its title.
    pub title: String,
    /// What stands in it, in order.
    pub blocks: Vec<Block>,
}

/// How much of a document there may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// As many pages as it takes.
    Pages,
    /// One sheet of A4, to be handed out: small print and narrow margins.
    OneSheet,
}

/// A piece of a document that stands by itself.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading.
    Heading(Level, String),
    /// A paragraph.
    Paragraph(Line),
    /// Something that must be seen at once.
    Notice(Line),
    /// A list.
    List(Vec<Line>),
    /// A table.
    Table(Table),
    /// What is left to the writer. It must never look like a fact.
    Prompt(Prompt),
    /// Fields that the archive fills in: their names.
    Fields(Vec<String>),
    /// The sources; the first has number 1.
    Sources(Vec<Line>),
}

/// The level of a heading below the title.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// A part of the document that begins on a page of its own.
    NewPage,
    /// A part of the document.
    One,
    /// A section of a part.
    Two,
    /// A piece of a section.
    Three,
}

impl Level {
    /// 1, 2 or 3.
    pub const fn number(self) -> usize {
        match self {
            Self::NewPage | Self::One => 1,
            Self::Two => 2,
            Self::Three => 3,
        }
    }
}

/// What the writer is asked to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prompt {
    /// What to think of, a question or an instruction each.
    pub items: Vec<String>,
}

/// A table with a heading row.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What it shows, with its number.
    pub caption: String,
    /// How wide the columns are beside each other, as shares.
    pub widths: Vec<usize>,
    /// The heading of each column.
    pub head: Vec<Line>,
    /// The rows; the first cell of each is the row's heading.
    pub rows: Vec<Vec<Cell>>,
}

/// A cell: one line or more.
pub type Cell = Vec<Line>;

/// Text on one line, in runs.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Line(pub Vec<Run>);

/// A piece of a line.
#[derive(Debug, Clone, PartialEq)]
pub enum Run {
    /// Text in the document's language.
    Text(String),
    /// Text in a language of its own, by its code.
    Foreign(String, String),
    /// Text that weighs more.
    Strong(String),
    /// A link: what it says, and where it leads.
    Link(String, Url),
    /// The numbers of the sources of what goes before.
    Cited(Vec<usize>),
    /// A line to write on by hand.
    Blank,
}

impl Line {
    /// A line to write on by hand.
    pub fn blank() -> Self {
        Self(vec![Run::Blank])
    }

    /// Whether it is a line to write on, and nothing else.
    pub fn is_blank(&self) -> bool {
        self.0 == [Run::Blank]
    }

    /// A line of text.
    pub fn of(text: impl Into<String>) -> Self {
        Self(vec![Run::Text(text.into())])
    }

    /// A line of what somebody says, in the language that it is in.
    pub fn said(said: Said) -> Self {
        Self::default().and_said(said)
    }

    /// The line, with more text.
    #[must_use]
    pub fn and(mut self, text: impl Into<String>) -> Self {
        self.0.push(Run::Text(text.into()));
        self
    }

    /// The line, with text that weighs more.
    #[must_use]
    pub fn and_strong(mut self, text: impl Into<String>) -> Self {
        self.0.push(Run::Strong(text.into()));
        self
    }

    /// The line, with what somebody says.
    #[must_use]
    pub fn and_said(mut self, said: Said) -> Self {
        self.0.push(match said.lang {
            Some(lang) => Run::Foreign(said.text, lang.code().to_owned()),
            None => Run::Text(said.text),
        });
        self
    }

    /// The line, with a link.
    #[must_use]
    pub fn and_link(mut self, text: impl Into<String>, url: Url) -> Self {
        self.0.push(Run::Link(text.into(), url));
        self
    }

    /// The line, with the rest of another.
    #[must_use]
    pub fn and_line(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// The line, with the sources of what it says.
    #[must_use]
    pub fn cited(mut self, numbers: Vec<usize>) -> Self {
        if !numbers.is_empty() {
            self.0.push(Run::Cited(numbers));
        }
        self
    }

    /// The line as plain text, source numbers in brackets.
    pub fn plain(&self) -> String {
        self.0.iter().map(Run::plain).collect()
    }
}

impl Run {
    /// The piece as plain text.
    pub fn plain(&self) -> String {
        match self {
            Self::Text(text) | Self::Foreign(text, _) | Self::Strong(text) | Self::Link(text, _) => {
                text.clone()
            }
            Self::Cited(numbers) => cited(numbers),
            Self::Blank => String::new(),
        }
    }
}

/// How sources are cited: ` [1] [4]–[7]`.
pub fn cited(numbers: &[usize]) -> String {
    let said = spans(numbers).into_iter().map(|(first, last)| {
        if first == last { format!(" [{first}]") } else { format!(" [{first}]–[{last}]") }
    });
    said.collect()
}

/// The numbers as the ends of what goes on without a gap: three or more in a row are told
/// by the first and the last.
pub fn spans(numbers: &[usize]) -> Vec<(usize, usize)> {
    let rows = numbers.chunk_by(|one, next| one + 1 == *next);
    let ends = |row: &[usize]| match row {
        [first, _, .., last] => vec![(*first, *last)],
        few => few.iter().map(|it| (*it, *it)).collect(),
    };
    rows.flat_map(ends).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_sources_in_a_row_are_told_by_their_ends() {
        assert_eq!(cited(&[1, 2, 4, 5, 6, 9]), " [1] [2] [4]–[6] [9]");
        assert_eq!(cited(&[]), "");
    }
}
