//! A calculation in words, with its numbers: the second reading of the tree.

use super::expr::{Expr, Leaf, NeedId};
use super::need::{Counted, Need, Standing};
use super::{Figure, Plan, Range};
use crate::record::{Amount, Currency, Quantity, Term as _};
use crate::statement::{Part, said_amount};
use crate::words::{Message, Words};

/// What stands in a formula in words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Told {
    /// How much each of them is.
    Values,
    /// What each of them is called.
    Names,
}

/// A range as a reader sees it, with its unit: `98–140 timer`, `minst 4 gruppeledere`.
pub fn said_range(range: Range, counted: Counted, words: &Words) -> String {
    words.say(&range_message(range, counted))
}

/// The same, as something to say.
pub(super) fn range_message(range: Range, counted: Counted) -> Message {
    amount_message(shown(range, counted), counted)
}

fn amount_message(amount: Amount, counted: Counted) -> Message {
    let said = || said_amount(amount, false);
    match counted {
        Counted::In(unit) => {
            let quantity = Quantity { amount, is_about: false, unit, per: None };
            Part::Quantity(quantity).message().unwrap_or_else(|| Message::new("plan-amount"))
        }
        Counted::Share => Message::new("plan-share").with("amount", said()),
        Counted::Kroner => Message::new("plan-kroner").with("amount", said()),
        Counted::Abroad(currency) => {
            Message::term(Currency::VOCABULARY, currency.key()).with("amount", said())
        }
        // A year has no space between its thousands.
        Counted::Calendar => {
            Message::new("plan-amount").with("amount", amount.low().unwrap_or_default().to_string())
        }
        Counted::Number | Counted::Choice => Message::new("plan-amount").with("amount", said()),
    }
}

/// A quantity as its source gives it.
pub fn said_quantity(quantity: &Quantity, words: &Words) -> String {
    Part::Quantity(*quantity).say(words).text
}

/// A figure with as many digits as anybody can use. The ends of a range are rounded
/// outward, so that nothing that can be is left out; kroner are whole.
fn shown(range: Range, counted: Counted) -> Amount {
    let digits = |value: f64| match counted {
        Counted::Kroner | Counted::Abroad(_) | Counted::Calendar => 1.0,
        Counted::Share => 10.0,
        Counted::In(_) | Counted::Number | Counted::Choice if value >= 1.0 => 10.0,
        Counted::In(_) | Counted::Number | Counted::Choice => 100.0,
    };
    rounded(range, counted, digits)
}

/// What somebody typed or a source says, as it is: the price of an hour is told to the øre.
fn as_given(range: Range, counted: Counted) -> Amount {
    rounded(range, counted, |_| 100.0)
}

fn rounded(range: Range, counted: Counted, digits: impl Fn(f64) -> f64) -> Amount {
    let times = if counted == Counted::Share { 100.0 } else { 1.0 };
    let to = |value: f64, up: fn(f64) -> f64| {
        let (value, digits) = (value * times, digits(value * times));
        // What floating point adds far behind the comma does not round a number up.
        up((value * digits * 1e6).round() / 1e6) / digits
    };
    match (range.low(), range.high()) {
        (low, Some(high)) if (high - low).abs() < 1e-9 * (1.0 + high) => Amount::Exactly(to(low, f64::round)),
        (low, Some(high)) if to(low, f64::floor) > 0.0 => {
            Amount::Between(to(low, f64::floor), to(high, f64::ceil))
        }
        (_, Some(high)) => Amount::AtMost(to(high, f64::ceil)),
        (low, None) => Amount::AtLeast(to(low, f64::floor)),
    }
}

impl Need {
    /// How much it is, or which answer was given; nothing when nobody says.
    pub fn said(&self, words: &Words) -> Option<String> {
        match self.chosen() {
            Some(offer) => Some(offer.label.say(words)),
            None => Some(words.say(&amount_message(as_given(self.value()?, self.counted), self.counted))),
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
        let said = self.said(&figure.expr, words, Told::Values, false);
        match figure.value.whole {
            Some(value) => format!("{said} = {}", said_range(value, figure.counted, words)),
            None => said,
        }
    }

    /// How a figure is worked out, in the names of what stands in it: as long as the formula is
    /// the same it stays true, whatever the numbers become.
    pub fn formula_of_names(&self, figure: &Figure, words: &Words) -> String {
        self.said(&figure.expr, words, Told::Names, false)
    }

    /// Whether it is a quantity that the municipality leaves out.
    pub fn is_left_out(&self, expr: &Expr) -> bool {
        expr.leaf().is_some_and(|it| self.is_left_out_leaf(it))
    }

    /// Whether it is left out, or changes nothing since everything in it is.
    pub fn says_nothing(&self, leaf: Leaf) -> bool {
        self.is_left_out_leaf(leaf) || self.is_no_change_in_figure(leaf)
    }

    fn is_left_out_leaf(&self, leaf: Leaf) -> bool {
        match leaf {
            Leaf::Need(need) => self.need(need).standing() == Standing::LeftOut,
            Leaf::Figure(_) => false,
        }
    }

    /// Whether it is a share of the whole that changes nothing, since everything in it is left out.
    pub fn is_no_change(&self, expr: &Expr) -> bool {
        let leaves = expr.leaves();
        let is_whole = self.worked_out(expr).is_some_and(|it| (it.low(), it.high()) == (1.0, Some(1.0)));
        is_whole && !leaves.is_empty() && leaves.iter().all(|it| self.says_nothing(*it))
    }

    /// Whether it is a figure that changes nothing.
    fn is_no_change_in_figure(&self, leaf: Leaf) -> bool {
        match leaf {
            Leaf::Need(_) => false,
            Leaf::Figure(figure) => self.is_no_change(&self.at(figure).expr),
        }
    }

    fn said(&self, expr: &Expr, words: &Words, told: Told, is_inner: bool) -> String {
        let all = |parts: &[&Expr], sign: &str| {
            parts.iter().map(|it| self.said(it, words, told, true)).collect::<Vec<_>>().join(sign)
        };
        let inside = |said: String| if is_inner { format!("({said})") } else { said };
        match expr {
            Expr::Need(need) if told == Told::Names => self.need(*need).label.say(words),
            Expr::Figure(figure) if told == Told::Names => self.at(*figure).label.say(words),
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
            Expr::Sum(parts) => {
                let parts: Vec<&Expr> =
                    parts.iter().filter(|it| told == Told::Names || !self.is_left_out(it)).collect();
                match parts.as_slice() {
                    [] => words.number(0.0),
                    [only] => self.said(only, words, told, is_inner),
                    parts => inside(all(parts, " + ")),
                }
            }
            Expr::Product(parts) => {
                let parts: Vec<&Expr> =
                    parts.iter().filter(|it| told == Told::Names || !self.is_no_change(it)).collect();
                match parts.as_slice() {
                    [] => words.number(1.0),
                    [only] => self.said(only, words, told, is_inner),
                    parts => all(parts, " × "),
                }
            }
            Expr::Less(from, taken) => {
                let (from, taken) = (self.said(from, words, told, true), self.said(taken, words, told, true));
                inside(format!("{from} − {taken}"))
            }
            Expr::Quotient(shared, among) => {
                let among_said = self.said(among, words, told, true);
                let among_said = match among.as_ref() {
                    Expr::Product(_) | Expr::Quotient(..) => format!("({among_said})"),
                    Expr::Need(_)
                    | Expr::Figure(_)
                    | Expr::Number(_)
                    | Expr::Sum(_)
                    | Expr::Up(_)
                    | Expr::Down(_)
                    | Expr::Max(_)
                    | Expr::Min(_)
                    | Expr::Less(..)
                    | Expr::Lowest(_)
                    | Expr::Between(..) => among_said,
                };
                format!("{} ÷ {among_said}", self.said(shared, words, told, true))
            }
            Expr::Up(inner) => {
                let inner = self.said(inner, words, told, false);
                inside(words.say(&Message::new("plan-formula-up").with("inner", inner)))
            }
            Expr::Down(inner) => {
                let inner = self.said(inner, words, told, false);
                inside(words.say(&Message::new("plan-formula-down").with("inner", inner)))
            }
            Expr::Min(parts) => {
                let parts: Vec<String> = parts.iter().map(|it| self.said(it, words, told, false)).collect();
                inside(words.say(&Message::new("plan-formula-min").with("list", words.list(&parts))))
            }
            Expr::Max(parts) => {
                let parts: Vec<String> = parts.iter().map(|it| self.said(it, words, told, false)).collect();
                inside(words.say(&Message::new("plan-formula-max").with("list", words.list(&parts))))
            }
            Expr::Lowest(inner) => self.said(inner, words, told, is_inner),
            Expr::Between(from, to) => {
                let (from, to) = (self.said(from, words, told, false), self.said(to, words, told, false));
                inside(words.say(&Message::new("plan-formula-between").with("from", from).with("to", to)))
            }
        }
    }
}

/// What is missing, where its number would stand.
fn missing(what: &str, words: &Words) -> String {
    words.say(&Message::new("plan-formula-missing").with("what", what))
}
