//! Stretches of time: `fra 4 til 6 år`, `maks. 10 uker`, `under et halvt år`.
//!
//! The same words can be a child's age or the length of a course, so they are
//! read once, and the words around them decide which it is:
//!
//! - What says so itself is an age: `5-åring`, `5 years old`, `i alderen 4–6`.
//! - Years are an age, weeks and months a length: `under 3 år`, `under 3 måneder`.
//! - Right after children, months are an age too: `barn under 6 måneder`.
//! - Below two years, in words, is a length: people count time as `ett år` and
//!   children as `1 år`.
//! - What varer, lasts or has a varighet is a length.
//! - What was `for 5 år siden`, or happens `hvert 3. år`, is neither; nor is the age of
//!   a parent, `en mor på 17 år`.

use std::ops::Range;

use super::amount::{Amount, Limit, amounts, is_spaced, limit_after};
use super::around::{AFTER_NUMBER, LEADS, LONG, Lead, OF_CHILD, OF_COURSE, OF_PARENT, OLD, PASSED};
use super::found::Found;
use super::number::{Number, Numeral};
use super::phrase::{Table, is_whole};
use super::time::{Stretch, Time};
use super::unit::{Form, Measure, Unit, unit};
use super::words::{Gap, Word};
use super::{age, length};

/// Below this age, in hundredths of a year, it is the child's: `foreldre, 0–6 år`.
const YOUNGEST_PARENT: u32 = 1300;

/// What a stretch of time is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Of {
    Life,
    Course,
    /// Of something that no filter is about.
    Other,
}

/// The age or the length at a word.
pub(super) fn read(words: &[Word], at: usize) -> Option<Found> {
    if let Some((own, lead)) = LEADS.at(words, at)
        && is_spaced(words, own.end)
        && let Some(found) = after_lead(words, at..own.end, Some(lead))
    {
        return Some(found);
    }
    after_lead(words, at..at, None)
}

fn after_lead(words: &[Word], led: Range<usize>, lead: Option<Lead>) -> Option<Found> {
    amounts(words, led.end).into_iter().find_map(|amount| {
        let context = Context { words, start: led.start, lead, amount: &amount };
        let (stretch, of, end) = context.with_unit().or_else(|| context.without_unit())?;
        let words_read = led.start..end;
        let meaning = match of {
            Of::Life => age::meaning(&stretch),
            Of::Course => length::meaning(&stretch),
            Of::Other => None,
        };
        is_whole(words, &words_read).then_some(Found::new(words_read, meaning))
    })
}

/// An amount with what stands around it.
struct Context<'w> {
    words: &'w [Word],
    start: usize,
    lead: Option<Lead>,
    amount: &'w Amount,
}

impl Context<'_> {
    fn with_unit(&self) -> Option<(Stretch, Of, usize)> {
        let (unit, mut end) = unit(self.words, self.amount.end)?;
        let is_glued = self.words.get(self.amount.end)?.gap == Gap::Nothing;
        let old = self.following(&OLD, end);
        let long = self.following(&LONG, end);
        end = old.or(long).unwrap_or(end);
        let mut limit = self.amount.limit;
        let mut is_age = old.is_some() || self.amount.is_age || self.lead == Some(Lead::Aged);
        if let Some((limit_after, is_age_after, end_after)) = self.limit_after(end) {
            (limit, end) = (limit_after, end_after);
            is_age |= is_age_after;
        }
        let lasts = long.is_some() || self.lead == Some(Lead::Lasts);
        let is_article = self.amount.low.numeral == Numeral::Article;
        // `en uke` alone is any week; `under en uke`, `etårig` and `et års kurs` count.
        let is_of_course = unit.form == Form::Genitive && self.following(&OF_COURSE, end).is_some();
        let is_counted = limit != Limit::Exactly || lasts || is_glued || is_of_course;
        if is_article && !is_counted && unit.measure != Measure::HalfYears {
            return None;
        }
        let of = self.of(unit, is_age || unit.form == Form::OfLife, lasts, end)?;
        Some((self.stretch(limit, unit.measure), of, end))
    }

    /// `alder 4 til 6`, `children under 5`: years that nobody says are years.
    fn without_unit(&self) -> Option<(Stretch, Of, usize)> {
        let end = self.amount.end;
        let is_complete = self.words.get(end).is_none_or(|next| next.gap == Gap::Mark)
            || AFTER_NUMBER.at(self.words, end).is_some();
        let is_bound_of_child = self.amount.limit != Limit::Exactly && self.is_after_child();
        let is_age = self.amount.is_age || self.lead == Some(Lead::Aged) || is_bound_of_child;
        let is_number = self.amount.low.numeral != Numeral::Article;
        let stretch = || self.stretch(self.amount.limit, Measure::Years);
        let is_grown = self.amount.high.hundredths >= YOUNGEST_PARENT;
        let is_parents = is_grown && OF_PARENT.ends_before(self.words, self.start);
        let of = if is_parents { Of::Other } else { Of::Life };
        (is_complete && is_age && is_number).then(|| (stretch(), of, end))
    }

    /// Where the phrase ends that a table knows at a word.
    fn following(&self, table: &Table<()>, at: usize) -> Option<usize> {
        let can_follow = self.words.get(at)?.gap.is_in_phrases();
        table.at(self.words, at).filter(|_| can_follow).map(|(own, ())| own.end)
    }

    fn limit_after(&self, at: usize) -> Option<(Limit, bool, usize)> {
        let is_one_number = match self.amount.limit {
            Limit::Exactly | Limit::AtLeast => self.amount.low == self.amount.high,
            Limit::AtMost | Limit::Below | Limit::Above => false,
        };
        limit_after(self.words, at).filter(|_| is_one_number)
    }

    fn stretch(&self, limit: Limit, measure: Measure) -> Stretch {
        let time = |number: Number, measure| Time { hundredths: number.hundredths, measure };
        let low_measure = self.amount.low_unit.map_or(measure, |unit| unit.measure);
        Stretch { limit, low: time(self.amount.low, low_measure), high: time(self.amount.high, measure) }
    }

    /// What the stretch is of; nothing when the word before it does not belong.
    fn of(&self, unit: Unit, says_age: bool, lasts: bool, end: usize) -> Option<Of> {
        let is_plain_about = self.lead == Some(Lead::About) && unit.form == Form::Plain;
        let has_passed = self.following(&PASSED, end).is_some();
        let of = if self.lead == Some(Lead::Never) || self.is_of_parent(unit, end) {
            Of::Other
        } else if says_age || self.is_months_of_child(unit, end) {
            Of::Life
        } else if lasts {
            Of::Course
        } else if has_passed || is_plain_about {
            Of::Other
        } else if unit.measure == Measure::Years {
            self.of_years(unit.form, end)
        } else {
            Of::Course
        };
        let fits = match (self.lead, of) {
            (Some(Lead::Through | Lead::Lasts), Of::Life) | (Some(Lead::ToChild), Of::Course) => false,
            // `til 6 år` is a limit, not a child.
            (Some(Lead::ToChild), Of::Life) => says_age || unit.form != Form::Plain,
            (_, Of::Life | Of::Course | Of::Other) => true,
        };
        fits.then_some(of)
    }

    fn of_years(&self, form: Form, end: usize) -> Of {
        let is_followed_by = |table| self.following(table, end).is_some();
        // `ett år`, `½ år`; but `en ettåring` has said that it is an age.
        let Number { hundredths, numeral } = self.amount.high;
        let is_counted_as_time = match numeral {
            Numeral::Digits => (1..100).contains(&hundredths),
            Numeral::Word | Numeral::Article => hundredths < 200,
        };
        match form {
            Form::OfLife => Of::Life,
            Form::Plain if self.is_after_child() => Of::Life,
            Form::Adjective | Form::Genitive if is_followed_by(&OF_COURSE) => Of::Course,
            Form::Adjective => Of::Life,
            Form::Genitive if is_followed_by(&OF_CHILD) => Of::Life,
            Form::Plain | Form::Genitive if is_counted_as_time => Of::Course,
            // English says `1 year` and `5 years`.
            Form::Genitive if self.amount.high.hundredths != 100 => Of::Other,
            Form::Plain | Form::Genitive => match self.lead {
                Some(Lead::In | Lead::Through) => Of::Other,
                Some(Lead::Any | Lead::ToChild | Lead::About | Lead::Lasts | Lead::Aged | Lead::Never)
                | None => Of::Life,
            },
        }
    }

    /// `barn under 6 måneder`, `0–6 måneder`, `3 måneders baby`: months in which
    /// a child, not a course, is counted. Two years is the most that people say
    /// in months.
    fn is_months_of_child(&self, unit: Unit, end: usize) -> bool {
        let from_birth = self.amount.low.hundredths == 0 && self.amount.high.hundredths > 0;
        let before_child = unit.form == Form::Genitive && self.following(&OF_CHILD, end).is_some();
        unit.measure == Measure::Months
            && self.amount.high.hundredths <= 2400
            && (from_birth || before_child || self.is_after_child())
    }

    /// `en mor på 17 år`, `mødre under 20 år`, `17 år gammel mor`; but `forældre til
    /// 15-årige` and `foreldre 0–6 år` are about the children.
    fn is_of_parent(&self, unit: Unit, end: usize) -> bool {
        let lead = self.words.get(self.start).map_or("", |word| word.text.as_str());
        let is_own = match self.lead {
            None | Some(Lead::Aged) => true,
            Some(Lead::Any) => matches!(lead, "pa" | "er" | "is"),
            Some(Lead::ToChild | Lead::About | Lead::In | Lead::Through | Lead::Lasts | Lead::Never) => false,
        };
        let is_grown = unit.measure == Measure::Years && self.amount.high.hundredths >= YOUNGEST_PARENT;
        let is_before = is_own && OF_PARENT.ends_before(self.words, self.start);
        is_grown && (is_before || self.following(&OF_PARENT, end).is_some())
    }

    /// `barn under 3 år`, `barn på 3 år`.
    fn is_after_child(&self) -> bool {
        let can_be_between = matches!(self.lead, None | Some(Lead::Any | Lead::Aged));
        can_be_between && OF_CHILD.ends_before(self.words, self.start)
    }
}
