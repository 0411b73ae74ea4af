//! A calculation in words, with its numbers: the second reading of the tree.

use super::expr::{Expr, NeedId};
use super::need::{Counted, Need};
use super::{Figure, Plan, Range};
use crate::record::{Amount, Quantity};
use crate::statement::{Part, said_amount};
use crate::words::{Message, Words};

/// A range as a reader sees it, with its unit: `98–140 timer`, `minst 4 gruppeledere`.
pub fn said_range(range: Range, counted: Counted, words: &Words) -> String {
    words.say(&range_message(range, counted))
}

/// The same, as something to say.
pub(super) fn range_message(range: Range, counted: Counted) -> Message {
    let amount = shown(range, counted);
    let said = || said_amount(amount, false);
    match counted {
        Counted::In(unit) => {
            let quantity = Quantity { amount, is_about: false, unit, per: None };
            Part::Quantity(quantity).message().unwrap_or_else(|| Message::new("plan-amount"))
        }
        Counted::Share => Message::new("plan-share").with("amount", said()),
        Counted::Kroner => Message::new("plan-kroner").with("amount", said()),
        Counted::Choice => Message::new("plan-amount").with("amount", said()),
    }
}

/// A quantity as its source gives it.
pub fn said_quantity(quantity: &Quantity, words: &Words) -> String {
    Part::Quantity(*quantity).say(words).text
}

/// A range with as many digits as anybody can use.
fn shown(range: Range, counted: Counted) -> Amount {
    let round = |value: f64| match counted {
        // The price of an hour is told to the øre, a sum to the krone.
        Counted::Kroner if value < 5000.0 => (value * 100.0).round() / 100.0,
        Counted::Kroner => value.round(),
        Counted::Share => (value * 1000.0).round() / 10.0,
        Counted::In(_) | Counted::Choice if value >= 1.0 => (value * 10.0).round() / 10.0,
        Counted::In(_) | Counted::Choice => (value * 100.0).round() / 100.0,
    };
    match (round(range.low()), range.high().map(round)) {
        (low, Some(high)) if (high - low).abs() < f64::EPSILON => Amount::Exactly(low),
        (low, Some(high)) if low > 0.0 => Amount::Between(low, high),
        (_, Some(high)) => Amount::AtMost(high),
        (low, None) => Amount::AtLeast(low),
    }
}

impl Need {
    /// How much it is, or which answer was given; nothing when nobody says.
    pub fn said(&self, words: &Words) -> Option<String> {
        match self.chosen() {
            Some(offer) => Some(offer.label.say(words)),
            None => Some(said_range(self.value()?, self.counted, words)),
        }
    }
}

impl Plan {
    /// What is known of a figure of which something is missing, in a sentence that says
    /// that it is not the sum. Nothing when all is known, or nothing is.
    pub fn known_part(&self, figure: &Figure) -> Option<Message> {
        let part = figure.value.known.filter(|it| figure.value.whole.is_none() && it.high() != Some(0.0))?;
        // What a municipality pays beside wages is all that can be missing of kroner but wages.
        let is_wage = |need: &NeedId| !self.need(*need).is_extra();
        let lacks_wages = figure.counted == Counted::Kroner && figure.value.missing.iter().any(is_wage);
        let id = if lacks_wages { "plan-known-without-wages" } else { "plan-known-of" };
        let said = Message::new(id).counting(figure.value.missing.len());
        Some(said.with("part", range_message(part, figure.counted)))
    }

    /// How a figure is worked out, in words: `14 samlinger × 2 gruppeledere ×
    /// (1,5–2 timer + 2–3 timer) = 98–140 timer`.
    pub fn formula(&self, figure: &Figure, words: &Words) -> String {
        let said = self.said(&figure.expr, words, false);
        match figure.value.whole {
            Some(value) => format!("{said} = {}", said_range(value, figure.counted, words)),
            None => said,
        }
    }

    fn said(&self, expr: &Expr, words: &Words, is_inner: bool) -> String {
        let all = |parts: &[Expr], sign: &str| {
            parts.iter().map(|it| self.said(it, words, true)).collect::<Vec<_>>().join(sign)
        };
        let inside = |said: String| if is_inner { format!("({said})") } else { said };
        match expr {
            Expr::Need(need) => {
                let need = self.need(*need);
                need.said(words).unwrap_or_else(|| missing(&need.label.say(words), words))
            }
            Expr::Number(number) => words.number(f64::from(*number)),
            Expr::Figure(figure) => {
                let figure = self.at(*figure);
                match figure.value.whole {
                    Some(value) => said_range(value, figure.counted, words),
                    None => match figure.value.known {
                        Some(part) => words.say(
                            &Message::new("plan-formula-part")
                                .with("part", said_range(part, figure.counted, words))
                                .with("what", figure.label.say(words)),
                        ),
                        None => missing(&figure.label.say(words), words),
                    },
                }
            }
            Expr::Sum(parts) => inside(all(parts, " + ")),
            Expr::Product(parts) => all(parts, " × "),
            Expr::Quotient(shared, among) => {
                let among_said = self.said(among, words, true);
                let among_said = match among.as_ref() {
                    Expr::Product(_) | Expr::Quotient(..) => format!("({among_said})"),
                    Expr::Need(_)
                    | Expr::Figure(_)
                    | Expr::Number(_)
                    | Expr::Sum(_)
                    | Expr::Up(_)
                    | Expr::Max(_)
                    | Expr::Lowest(_)
                    | Expr::Between(..) => among_said,
                };
                format!("{} ÷ {among_said}", self.said(shared, words, true))
            }
            Expr::Up(inner) => {
                let inner = self.said(inner, words, false);
                inside(words.say(&Message::new("plan-formula-up").with("inner", inner)))
            }
            Expr::Max(parts) => {
                let parts: Vec<String> = parts.iter().map(|it| self.said(it, words, false)).collect();
                inside(words.say(&Message::new("plan-formula-max").with("list", words.list(&parts))))
            }
            Expr::Lowest(inner) => self.said(inner, words, is_inner),
            Expr::Between(from, to) => {
                let (from, to) = (self.said(from, words, false), self.said(to, words, false));
                inside(words.say(&Message::new("plan-formula-between").with("from", from).with("to", to)))
            }
        }
    }
}

/// What is missing, where its number would stand.
fn missing(what: &str, words: &Words) -> String {
    words.say(&Message::new("plan-formula-missing").with("what", what))
}
