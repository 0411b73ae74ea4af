//! Amounts: a number, a range, or a bound, before it is known of what.

use std::sync::LazyLock;

use super::Bounds;
use super::number::{Number, Numeral, number};
use super::phrase::Table;
use super::unit::{Unit, unit};
use super::words::{Gap, Word};

/// How an amount limits what it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Limit {
    /// The number or the range itself.
    Exactly,
    /// This or less.
    AtMost,
    /// Less than this.
    Below,
    /// This or more.
    AtLeast,
    /// More than this.
    Above,
}

/// A word before an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Before {
    Limit(Limit),
    /// `yngre enn`: a limit that only an age has.
    AgeLimit(Limit),
    /// `fra`: the beginning of a range, or a lower bound.
    From,
    /// `mellom`: the beginning of a range, and nothing else.
    Between,
}

/// A number, a range, or a bound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Amount {
    /// How it limits.
    pub(super) limit: Limit,
    /// The number, or the lowest of a range.
    pub(super) low: Number,
    /// What the lowest is counted in, when it says so itself: `6 måneder til 2 år`.
    pub(super) low_unit: Option<Unit>,
    /// The highest of a range; otherwise the number.
    pub(super) high: Number,
    /// It says itself that it is an age: `under the age of 5`.
    pub(super) is_age: bool,
    /// The word after it.
    pub(super) end: usize,
}

impl Limit {
    /// What it leaves of whole numbers: `under 8` is up to 7, and `over 8` is from 9.
    /// Nothing when a range runs backwards, or nothing is left.
    pub(super) fn of_whole(self, low: u16, high: u16) -> Option<Bounds> {
        let (from, to) = match self {
            Self::Exactly => (Some(low), Some(high)),
            Self::AtMost => (None, Some(high)),
            Self::Below => (None, Some(high.checked_sub(1)?)),
            Self::AtLeast => (Some(low), None),
            Self::Above => (Some(low.checked_add(1)?), None),
        };
        (low <= high).then_some(Bounds { from, to })
    }
}

impl Amount {
    /// How many of something that is counted one by one, of which there are `most` at most.
    pub(super) fn counted(&self, limit: Limit, most: u16) -> Option<Bounds> {
        let whole = |hundredths: u32| {
            let count = u16::try_from(hundredths / 100).ok()?;
            (hundredths.is_multiple_of(100) && (1..=most).contains(&count)).then_some(count)
        };
        let bounds = limit.of_whole(whole(self.low.hundredths)?, whole(self.high.hundredths)?)?;
        (self.low_unit.is_none() && !self.is_age && bounds.to != Some(0)).then_some(bounds)
    }
}

static BEFORE: LazyLock<Table<Before>> = LazyLock::new(|| {
    use Before::{AgeLimit, Between, From, Limit as To};
    Table::new([
        ("ca/cirka/omtrent/omkring/rundt/about/around/approximately", To(Limit::Exactly)),
        ("om lag", To(Limit::Exactly)),
        ("maks/max/maksimalt/maksimum/maximum/maksimal/høyst/højst/inntil/indtil/opptil", To(Limit::AtMost)),
        ("opp/op til", To(Limit::AtMost)),
        ("fram/frem/framm til", To(Limit::AtMost)),
        ("til [og] [med]", To(Limit::AtMost)),
        ("fra/frå fødsel/fødselen/fødsla/svangerskapet/graviditeten til", AgeLimit(Limit::AtMost)),
        ("from birth/pregnancy to/until", AgeLimit(Limit::AtMost)),
        ("at most", To(Limit::AtMost)),
        ("up to", To(Limit::AtMost)),
        ("ikke/ikkje mer/mere/meir/flere/fleire/over enn/end", To(Limit::AtMost)),
        ("ikke/ikkje over/lengre/lenger [enn/end]", To(Limit::AtMost)),
        ("no more/longer than", To(Limit::AtMost)),
        ("no older than", AgeLimit(Limit::AtMost)),
        ("under/below", To(Limit::Below)),
        ("mindre/færre/kortere/kortare enn/end", To(Limit::Below)),
        ("yngre enn/end", AgeLimit(Limit::Below)),
        ("less/fewer/shorter than", To(Limit::Below)),
        ("younger than", AgeLimit(Limit::Below)),
        ("minst/mindst/minimum/minimalt", To(Limit::AtLeast)),
        ("at least", To(Limit::AtLeast)),
        ("fra/frå og med", To(Limit::AtLeast)),
        ("over/above", To(Limit::Above)),
        ("mer/mere/meir/flere/fleire/lengre/lenger/længere enn/end", To(Limit::Above)),
        ("eldre/ældre enn/end", AgeLimit(Limit::Above)),
        ("more/longer than", To(Limit::Above)),
        ("older than", AgeLimit(Limit::Above)),
        ("fra/frå/from", From),
        ("mellom/mellem/between", Between),
    ])
});

static AGE_OF: LazyLock<Table<()>> =
    LazyLock::new(|| Table::new([("alder/age [of]", ()), ("the age [of]", ()), ("fylte/fyldte", ())]));

static AND_MORE: LazyLock<Table<(Limit, bool)>> = LazyLock::new(|| {
    const AND: &str = "og/eller/and/or";
    let row = |words: &str, limit, is_age| (format!("{AND} {words}"), (limit, is_age));
    Table::new([
        row(
            "oppover/opp/op/opover/opefter/over/up/above/mer/meir/mere/more/flere/fleire/lengre/lenger/længere/längre/longer",
            Limit::AtLeast,
            false,
        ),
        row("eldre/ældre/older", Limit::AtLeast, true),
        row(
            "nedover/nedefter/under/below/mindre/less/færre/fewer/kortere/kortare/shorter",
            Limit::AtMost,
            false,
        ),
        row("yngre/younger", Limit::AtMost, true),
    ])
});

static TO: LazyLock<Table<()>> = LazyLock::new(|| Table::new([("til/to/og/and/eller/or", ())]));

/// What can be read as an amount at a word: as a range if it can be, and as one
/// number, because what looks like a range may turn out to be `5 år og to barn`.
pub(super) fn amounts(words: &[Word], at: usize) -> Vec<Amount> {
    let (before, mut at) = BEFORE
        .at(words, at)
        .filter(|(own, _)| is_spaced(words, own.end))
        .map_or((None, at), |(own, before)| (Some(before), own.end));
    let age_of = AGE_OF.at(words, at).filter(|_| before.is_some());
    if let Some((own, ())) = &age_of {
        at = own.end;
    }
    let follows = before.is_none() || is_spaced(words, at);
    let Some((low, end)) = number(words, at).filter(|_| follows) else { return Vec::new() };
    let is_age = age_of.is_some() || matches!(before, Some(Before::AgeLimit(_)));
    let mut amounts = Vec::new();
    let limit = match before {
        None | Some(Before::From | Before::Between) => Limit::Exactly,
        Some(Before::Limit(limit) | Before::AgeLimit(limit)) => limit,
    };
    if let Some((low_unit, high, end)) = rest_of_range(words, end) {
        amounts.push(Amount { limit, low, low_unit, high, is_age, end });
    }
    let limit = match before {
        None => Some(Limit::Exactly),
        Some(Before::Limit(limit) | Before::AgeLimit(limit)) => Some(limit),
        Some(Before::From) => Some(Limit::AtLeast),
        Some(Before::Between) => None,
    };
    amounts.extend(limit.map(|limit| Amount { limit, low, low_unit: None, high: low, is_age, end }));
    amounts
}

/// `–6`, `til 6`, ` år til 6`.
fn rest_of_range(words: &[Word], at: usize) -> Option<(Option<Unit>, Number, usize)> {
    let (low_unit, at) = unit(words, at).map_or((None, at), |(low_unit, end)| (Some(low_unit), end));
    let at = match words.get(at)?.gap {
        Gap::Dash | Gap::SpacedDash => at,
        Gap::Space | Gap::HangingDash => TO.at(words, at)?.0.end,
        Gap::Mark | Gap::Nothing => return None,
    };
    let (high, end) = number(words, at)?;
    let is_number = high.numeral != Numeral::Article && words.get(at)?.gap != Gap::Mark;
    is_number.then_some((low_unit, high, end))
}

/// What is said after an amount and its unit, whether only an age has it, and
/// the word after it: `og oppover`, `or younger`.
pub(super) fn limit_after(words: &[Word], at: usize) -> Option<(Limit, bool, usize)> {
    let (own, (limit, is_age)) = AND_MORE.at(words, at).filter(|_| is_spaced(words, at))?;
    // `4 år og over 10 uker` says two things.
    number(words, own.end).is_none().then_some((limit, is_age, own.end))
}

/// Whether there is nothing but a space before a word.
pub(super) fn is_spaced(words: &[Word], at: usize) -> bool {
    words.get(at).is_some_and(|word| word.gap == Gap::Space)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::hints::words::words;

    #[track_caller]
    fn check(text: &str, limit: Limit, low: u32, high: u32) {
        let words = words(text);
        let amounts = amounts(&words, 0);
        let found = amounts.first().unwrap();
        let found = (found.limit, found.low.hundredths, found.high.hundredths, found.end);
        assert_eq!(found, (limit, low * 100, high * 100, words.len()), "{text}");
    }

    #[test]
    fn a_range_is_read_however_it_is_written() {
        for text in [
            "4-6",
            "4–6",
            "4 - 6",
            "4 til 6",
            "fra 4 til 6",
            "fra fire til seks",
            "mellom 4 og 6",
            "mellem fire og seks",
            "frå 4 år til 6",
            "4- til 6",
            "between 4 and 6",
            "four to six",
        ] {
            check(text, Limit::Exactly, 4, 6);
        }
    }

    #[test]
    fn a_bound_is_read_in_four_languages() {
        check("maks. 8", Limit::AtMost, 8, 8);
        check("højst 8", Limit::AtMost, 8, 8);
        check("ikkje meir enn åtte", Limit::AtMost, 8, 8);
        check("at most 8", Limit::AtMost, 8, 8);
        check("mindre end 8", Limit::Below, 8, 8);
        check("kortare enn 8", Limit::Below, 8, 8);
        check("mindst 8", Limit::AtLeast, 8, 8);
        check("fra 8", Limit::AtLeast, 8, 8);
        check("lengre enn 8", Limit::Above, 8, 8);
        check("under the age of 8", Limit::Below, 8, 8);
    }

    #[test]
    fn a_bound_may_come_after_what_it_limits() {
        for (text, expected) in [
            ("eller lengre", Some(Limit::AtLeast)),
            ("eller lenger", Some(Limit::AtLeast)),
            ("eller længere", Some(Limit::AtLeast)),
            ("eller mer", Some(Limit::AtLeast)),
            ("or longer", Some(Limit::AtLeast)),
            ("eller kortere", Some(Limit::AtMost)),
            ("eller annet", None),
            ("og barn", None),
            ("og over 10 uker", None),
        ] {
            let words = words(&format!("uker {text}"));
            assert_eq!(limit_after(&words, 1).map(|(limit, ..)| limit), expected, "{text}");
        }
    }

    #[test]
    fn the_first_half_of_a_range_alone_is_nothing() {
        assert_eq!(amounts(&words("mellom 4"), 0), []);
    }
}
