//! The smallest thing that is said: a text, a name, a term, a number, a date.

use jiff::civil::Date;
use url::Url;

use crate::record::{
    AgeSpan, AgeUnit, Amount, CostLine, CostPer, Lang, Money, MoneyKind, OpenTerm, PartialDate, Place,
    Quantity, Term, TermRef, Text,
};
use crate::words::{Argument, Message, Words};

/// The smallest thing that is said.
#[derive(Debug, Clone, PartialEq)]
pub enum Part<'p> {
    /// The editor's prose.
    Prose(&'p Text),
    /// A name: the same in every language, and in no language in particular.
    Name(&'p str),
    /// A name in a language of its own.
    NameIn(&'p str, &'p Lang),
    /// A term of a closed vocabulary.
    Term(TermRef),
    /// A term of an open vocabulary.
    Open(&'p OpenTerm),
    /// A place.
    Place(&'p Place),
    /// A number with a unit.
    Quantity(Quantity),
    /// An amount of money.
    Money(Money),
    /// What a cost comes to, also when no source says how much.
    Cost(&'p CostLine),
    /// A span of ages.
    Age(AgeSpan),
    /// A date as exact as the source gives it.
    When(PartialDate),
    /// From one date to another; either may be missing.
    Period(Option<PartialDate>, Option<PartialDate>),
    /// Yes or no.
    YesNo(bool),
    /// An address on the web.
    Link(&'p Url),
    /// An address to write to.
    Email(&'p str),
    /// A number to call.
    Phone(&'p str),
    /// A message of ours.
    Message(&'static str),
}

/// What a part says to one reader, and in which language it really is when
/// that is not the reader's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The text.
    pub text: String,
    /// Its language, when it is not the reader's.
    pub lang: Option<Lang>,
}

impl Part<'_> {
    /// A number as something to say, so that it can stand inside a sentence;
    /// nothing for what is no number.
    pub fn message(&self) -> Option<Message> {
        match self {
            Self::Quantity(quantity) => Some(said_quantity(quantity)),
            Self::Money(money) => Some(said_money(money)),
            Self::Cost(line) => Some(said_cost(line)),
            Self::Age(span) => Some(said_age(span)),
            Self::Prose(_)
            | Self::Name(_)
            | Self::NameIn(..)
            | Self::Term(_)
            | Self::Open(_)
            | Self::Place(_)
            | Self::When(_)
            | Self::Period(..)
            | Self::YesNo(_)
            | Self::Link(_)
            | Self::Email(_)
            | Self::Phone(_)
            | Self::Message(_) => None,
        }
    }

    /// What it says to a reader of these words.
    pub fn say(&self, words: &Words) -> Said {
        let text = match self {
            Self::Prose(text) => return prose(text, words),
            Self::NameIn(name, lang) => {
                let is_foreign = lang.code() != words.language().code();
                return Said { text: (*name).to_owned(), lang: is_foreign.then(|| (*lang).clone()) };
            }
            Self::Open(term) => return prose(&term.label, words),
            Self::Place(place) => return place_names(place, words),
            Self::Name(name) => (*name).to_owned(),
            Self::Term(term) => words.term(term.vocabulary, term.key),
            Self::Quantity(_) | Self::Money(_) | Self::Cost(_) | Self::Age(_) => {
                self.message().map_or_else(String::new, |it| words.say(&it))
            }
            Self::When(when) => said_date(*when, words),
            Self::Period(from, to) => match (from, to) {
                (Some(from), Some(to)) if from == to => said_date(*from, words),
                (Some(from), Some(to)) => words.say(
                    &Message::new("period-between")
                        .with("from", said_date(*from, words))
                        .with("to", said_date(*to, words)),
                ),
                (Some(from), None) => {
                    words.say(&Message::new("period-from").with("from", said_date(*from, words)))
                }
                (None, Some(to)) => words.say(&Message::new("period-to").with("to", said_date(*to, words))),
                (None, None) => String::new(),
            },
            Self::YesNo(true) => words.text("yes"),
            Self::YesNo(false) => words.text("no"),
            Self::Link(url) => url.host_str().unwrap_or(url.as_str()).trim_start_matches("www.").to_owned(),
            Self::Email(text) | Self::Phone(text) => (*text).to_owned(),
            Self::Message(id) => words.text(id),
        };
        Said { text, lang: None }
    }
}

impl<T: Term> From<T> for Part<'_> {
    fn from(term: T) -> Self {
        Self::Term(term.into())
    }
}

/// The name of a place, with those it has in the other languages that are spoken there.
fn place_names(place: &Place, words: &Words) -> Said {
    let name = prose(&place.label, words);
    let local: Vec<Argument> = place.local_names().map(|(_, name)| name.into()).collect();
    if local.is_empty() {
        return name;
    }
    let message =
        Message::new("place-also-called").with("place", name.text).with("names", Argument::List(local));
    Said { text: words.say(&message), lang: name.lang }
}

fn prose(text: &Text, words: &Words) -> Said {
    let (text, lang) = text.for_reader(words.language());
    let is_foreign = lang.code() != words.language().code();
    Said { text: text.to_owned(), lang: is_foreign.then(|| lang.clone()) }
}

/// A date as exact as it is known.
fn said_date(date: PartialDate, words: &Words) -> String {
    let day: Date = date.first_day();
    match date {
        PartialDate::Year(year) => year.to_string(),
        PartialDate::Month(..) => words.month(day),
        PartialDate::Day(day) => words.date(day),
    }
}

fn said_quantity(quantity: &Quantity) -> Message {
    // The highest number chooses the plural: "1–2 uker".
    let count = quantity.amount.high().or(quantity.amount.low()).unwrap_or_default();
    let message = Message::term("unit", quantity.unit.key())
        .with("amount", said_amount(quantity.amount, quantity.is_about))
        .with("count", Argument::Count(count));
    match quantity.per {
        None => message,
        Some(per) => Message::new("quantity-per")
            .with("quantity", message)
            .with("per", Message::term("per", per.key())),
    }
}

/// An amount as it stands in a message: `1,5–2`, `minst 4`, `ca. 20`.
pub fn said_amount(amount: Amount, is_about: bool) -> Argument {
    let said = match amount {
        Amount::Exactly(number) => Argument::Number(number),
        Amount::Between(low, high) => Message::new("amount-between")
            .with("low", Argument::Number(low))
            .with("high", Argument::Number(high))
            .into(),
        Amount::AtLeast(low) => Message::new("amount-at-least").with("amount", Argument::Number(low)).into(),
        Amount::AtMost(high) => Message::new("amount-at-most").with("amount", Argument::Number(high)).into(),
    };
    if is_about { Message::new("amount-about").with("amount", said).into() } else { said }
}

fn said_age(span: &AgeSpan) -> Message {
    let from = span.from_unit.from_months(span.from_months);
    let Some(to_months) = span.to_months else {
        let open = Message::new("age-from-up").with("from", Argument::Number(from));
        return Message::term("age-unit", span.unit.key()).with("span", open);
    };
    let to = span.unit.from_months(to_months);
    if span.from_unit != span.unit {
        let said = |unit: AgeUnit, number| {
            Message::term("age-unit", unit.key()).with("span", Argument::Number(number))
        };
        return Message::new("age-between-units")
            .with("from", said(span.from_unit, from))
            .with("to", said(span.unit, to));
    }
    let amount = if span.from_months == to_months {
        Argument::Number(from)
    } else {
        said_amount(Amount::Between(from, to), false)
    };
    Message::term("age-unit", span.unit.key()).with("span", amount)
}

/// An amount of money, what sort it is, and how many years it covers.
fn said_money(money: &Money) -> Message {
    let amount = said_amount(money.amount, money.is_about);
    let said = Message::term("currency", money.currency.key()).with("amount", amount);
    let said = match money.years {
        Some(years) => Message::new("money-for-years")
            .with("money", said)
            .with("years", Argument::Number(years))
            .with("count", Argument::Count(years)),
        None => said,
    };
    // That a price is one goes without saying.
    match money.kind.filter(|&kind| kind != MoneyKind::Price) {
        Some(kind) => {
            let kind = Message::term("money-kind", kind.key());
            Message::new("money-of-kind").with("money", said).with("kind", kind)
        }
        None => said,
    }
}

/// What a cost comes to: an amount, nothing, or that no source says.
fn said_cost(line: &CostLine) -> Message {
    match &line.amount {
        None => Message::new("cost-amount-not-stated"),
        Some(money) if !money.is_nothing() => said_money(money),
        Some(_) if line.per.is_some() || line.payer.is_some() => Message::new("cost-free"),
        Some(_) => Message::new("cost-free-for-whom"),
    }
}

/// A cost as it stands in a sentence: what it comes to, and for each what.
pub fn said_price(line: &CostLine) -> Message {
    let said = said_cost(line);
    match line.per.filter(|_| line.amount.is_some()) {
        Some(per) => Message::new("quantity-per")
            .with("quantity", said)
            .with("per", Message::term(CostPer::VOCABULARY, per.key())),
        None => said,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{Currency, Per, Unit};
    use crate::words::Language;

    fn said(part: &Part<'_>, language: Language) -> String {
        part.say(Words::of(language)).text
    }

    #[test]
    fn a_quantity_is_said_as_its_source_gives_it() {
        let quantity = |amount, is_about, unit, per| Part::Quantity(Quantity { amount, is_about, unit, per });
        let nb = |part| said(&part, Language::Bokmal);
        assert_eq!(nb(quantity(Amount::Exactly(1.0), false, Unit::Weeks, None)), "1 uke");
        assert_eq!(nb(quantity(Amount::Between(1.5, 2.0), false, Unit::Hours, None)), "1,5–2 timer");
        assert_eq!(
            nb(quantity(Amount::AtLeast(2.0), false, Unit::KeyPersons, Some(Per::Workplace))),
            "minst 2 nøkkelpersoner per arbeidsplass"
        );
        assert_eq!(
            nb(quantity(Amount::Exactly(20.0), true, Unit::Families, Some(Per::Year))),
            "ca. 20 familier per år"
        );
    }

    #[test]
    fn money_and_ages_follow_the_language() {
        let money = Part::Money(Money {
            amount: Amount::Exactly(500_000.0),
            is_about: false,
            currency: Currency::Nok,
            kind: None,
            years: None,
        });
        assert_eq!(said(&money, Language::Bokmal), "500\u{a0}000\u{a0}kr");
        let age = Part::Age(AgeSpan {
            from_months: 48,
            to_months: Some(96),
            unit: AgeUnit::Years,
            from_unit: AgeUnit::Years,
        });
        assert_eq!(said(&age, Language::Bokmal), "4–8 år");
        assert_eq!(said(&age, Language::English), "4–8 years");
    }
}
