//! What a value looks like, said to an editor.

use super::form::{Form, TableForm, TableSort};
use crate::record::{Term as _, Unit};
use crate::words::{Message, Words};

impl Form {
    /// What a value of this form looks like, in a few words.
    pub fn in_words(&self, words: &Words) -> String {
        let said = |id| words.text(id);
        match self {
            Self::Text => said("form-text"),
            Self::String => said("form-string"),
            Self::Address => said("form-address"),
            Self::YesNo => said("form-yes-no"),
            Self::Number => said("form-number"),
            Self::Year => said("form-year"),
            Self::PartialDate => said("form-partial-date"),
            Self::Day => said("form-day"),
            Self::Language => said("form-language"),
            Self::OwnId => said("form-own-id"),
            Self::ProgrammeId => said("form-programme-id"),
            Self::SourceId => said("form-source-id"),
            Self::Question => said("form-question"),
            Self::ClosedTerm(vocabulary, terms) => closed(vocabulary, terms, words),
            Self::OpenTerm(vocabulary) => of_file("form-open-term", vocabulary.key(), words),
            Self::Place => of_file("form-place", "place", words),
            Self::List(item) => words.say(&Message::new("form-list").with("item", item.in_words(words))),
            Self::OneOrMore(item) => {
                words.say(&Message::new("form-one-or-more").with("item", item.in_words(words)))
            }
            Self::Table(table) => table.in_words(words),
        }
    }
}

impl TableForm {
    /// What the table is, in a few words: a fact by what it says.
    fn in_words(&self, words: &Words) -> String {
        match (self.sort, self.holder(), self.name) {
            (TableSort::Fact, Some(holder), _) => {
                words.say(&Message::new("form-fact-of").with("value", holder.form.in_words(words)))
            }
            (TableSort::Fact, None, _) => words.text("form-fact"),
            (TableSort::Section | TableSort::Record, ..) => words.text("form-section"),
            (TableSort::Value, _, "quantity") => self.quantity(words),
            (TableSort::Value, _, "money") => words.text("form-money"),
            (TableSort::Value, _, "age-span") => words.text("form-age-span"),
            (TableSort::Value, _, "citation") => words.text("form-citation"),
            (TableSort::Value, ..) => words.text("form-table"),
        }
    }

    /// A quantity, with the units that fit when not all do.
    fn quantity(&self, words: &Words) -> String {
        if let Some(Form::ClosedTerm(_, units)) = self.key("unit").map(|unit| &unit.form)
            && units.len() < Unit::ALL.len()
        {
            return words.say(&Message::new("form-quantity-in").with("units", quoted(units)));
        }
        words.text("form-quantity")
    }
}

fn closed(vocabulary: &str, terms: &[&str], words: &Words) -> String {
    let message = Message::new("form-closed-term").with("vocabulary", vocabulary);
    words.say(&message.with("terms", quoted(terms)))
}

fn of_file(id: &'static str, vocabulary: &str, words: &Words) -> String {
    words.say(&Message::new(id).with("file", format!("index/words/{vocabulary}.toml")))
}

/// Terms as an editor writes them, between signs that set them apart.
fn quoted(terms: &[&str]) -> String {
    let quoted: Vec<String> = terms.iter().map(|term| format!("`{term}`")).collect();
    quoted.join(" ")
}
