//! What a stretch of time is counted in, and in what form the word stands.

use std::sync::LazyLock;

use super::fold::fold;
use super::number::spellings;
use super::phrase::Table;
use super::words::{Gap, Word};

/// What time is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Measure {
    /// Weeks.
    Weeks,
    /// Months.
    Months,
    /// Half years.
    HalfYears,
    /// Years.
    Years,
}

/// The form of the word, which tells what is being counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// `år`, `uker`
    Plain,
    /// `åring`, `årsalderen`: always of somebody's life.
    OfLife,
    /// `årig`: of a child, or of a course.
    Adjective,
    /// `års`, `ukers`, and the English singular of `10-week course`.
    Genitive,
}

/// A measure in a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Unit {
    /// What is counted.
    pub(super) measure: Measure,
    /// How it is written.
    pub(super) form: Form,
}

const UNITS: &[(&str, Measure, Form)] = &[
    ("år/years/yrs", Measure::Years, Form::Plain),
    (OF_LIFE, Measure::Years, Form::OfLife),
    ("års alder/alderen", Measure::Years, Form::OfLife),
    ("årig/årigt/årige", Measure::Years, Form::Adjective),
    ("års/year", Measure::Years, Form::Genitive),
    ("halvår/halvåret", Measure::HalfYears, Form::Plain),
    ("halvårs", Measure::HalfYears, Form::Genitive),
    ("måned/måneder/månad/månader/mnd/mdr/md/months", Measure::Months, Form::Plain),
    ("måneds/månads/måneders/månaders/månedersalder/month", Measure::Months, Form::Genitive),
    ("uke/uker/veke/veker/uge/uger/vecka/veckor/weeks", Measure::Weeks, Form::Plain),
    ("ukes/uges/ukers/vekers/ugers/veckors/week", Measure::Weeks, Form::Genitive),
];

const OF_LIFE: &str =
    "åring/åringen/åringer/åringene/åringar/åringane/åringer/åringerne/åringers/årsalder/årsalderen";

/// What is written together with a number in words: `femåring`, `tiukers`.
/// `år` is not among them, because `tiår` is a decade.
const GLUED: &[&str] = &[OF_LIFE, "årig/årigt/årige", "måneders/månaders", "ukers/vekers/ugers"];

static TABLE: LazyLock<Table<Unit>> =
    LazyLock::new(|| Table::new(UNITS.iter().map(|&(row, measure, form)| (row, Unit { measure, form }))));

/// Every compound of a number and a unit, cut where it is to be cut.
static COMPOUNDS: LazyLock<std::collections::HashMap<String, (String, String)>> = LazyLock::new(|| {
    let units = || GLUED.iter().flat_map(|row| row.split('/'));
    let pairs = spellings().flat_map(|number| units().map(move |unit| (number, unit)));
    pairs.map(|(number, unit)| (fold(&format!("{number}{unit}")), (fold(number), fold(unit)))).collect()
});

/// The unit at a word, and the word after it.
pub(super) fn unit(words: &[Word], at: usize) -> Option<(Unit, usize)> {
    let can_follow = match words.get(at)?.gap {
        Gap::Space | Gap::Dash | Gap::Nothing => true,
        Gap::Mark | Gap::SpacedDash | Gap::HangingDash => false,
    };
    let (own, unit) = TABLE.at(words, at).filter(|_| can_follow)?;
    Some((unit, own.end))
}

/// The same words, with `femåring` as `fem` and `åring`. Both have the bytes of
/// the whole, so that a hint has all of it or nothing.
pub(super) fn cut_compounds(words: Vec<Word>) -> Vec<Word> {
    let mut cut = Vec::with_capacity(words.len());
    for word in words {
        if let Some((number, unit)) = COMPOUNDS.get(&word.text) {
            cut.push(Word { text: number.clone(), ..word.clone() });
            cut.push(Word { text: unit.clone(), gap: Gap::Nothing, ..word });
        } else {
            cut.push(word);
        }
    }
    cut
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::hints::words::words;

    #[test]
    fn a_compound_of_number_and_unit_is_cut_in_two() {
        for (text, expected) in [
            ("femåring", ["fem", "aring"]),
            ("Toåringar", ["to", "aringar"]),
            ("sekstenåringer", ["seksten", "aringer"]),
            ("etårige", ["et", "arige"]),
            ("tiukers", ["ti", "ukers"]),
        ] {
            let words = cut_compounds(words(text));
            let texts: Vec<_> = words.iter().map(|word| word.text.as_str()).collect();
            assert_eq!(texts, expected);
            assert!(words.iter().all(|word| word.bytes == (0..text.len())));
        }
    }

    #[test]
    fn a_decade_is_not_ten_years() {
        assert_eq!(cut_compounds(words("tiår femte femgruppe")).len(), 3);
    }
}
