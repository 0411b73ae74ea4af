//! Numbers, dates and alphabetical order by language, from Unicode's CLDR.

use std::cmp::Ordering;

use fixed_decimal::{Decimal, FloatPrecision};
use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{YM, YMD};
use icu_decimal::DecimalFormatter;
use icu_locale_core::{Locale as IcuLocale, locale};
use jiff::civil::Date;

use super::Language;

/// A language's way with numbers, dates and the alphabet. A part is absent
/// only if the data built into ICU lacks it, which a test rules out; the plain
/// form is shown then.
pub(super) struct Locale {
    numbers: Option<DecimalFormatter>,
    dates: Option<DateTimeFormatter<YMD>>,
    months: Option<DateTimeFormatter<YM>>,
    order: Option<CollatorBorrowed<'static>>,
}

impl Locale {
    pub(super) fn new(language: Language) -> Self {
        let locale: IcuLocale = match language {
            Language::Bokmal => locale!("nb"),
            Language::Nynorsk => locale!("nn"),
            Language::Danish => locale!("da"),
            Language::English => locale!("en-GB"),
        };
        let mut preferences = CollatorPreferences::from(&locale);
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        Self {
            numbers: DecimalFormatter::try_new((&locale).into(), Default::default()).ok(),
            dates: DateTimeFormatter::try_new((&locale).into(), YMD::long()).ok(),
            months: DateTimeFormatter::try_new((&locale).into(), YM::long()).ok(),
            order: Collator::try_new(preferences, CollatorOptions::default()).ok(),
        }
    }

    pub(super) fn number(&self, number: f64) -> String {
        // Small whole numbers are digits in every language of ours, and stand by the
        // hundred on a page of results.
        if number.fract() == 0.0 && (0.0..1000.0).contains(&number) {
            return format!("{number:.0}");
        }
        let decimal = Decimal::try_from_f64(number, FloatPrecision::RoundTrip);
        match (&self.numbers, decimal) {
            (Some(numbers), Ok(decimal)) => numbers.format(&decimal).to_string(),
            _ => number.to_string(),
        }
    }

    pub(super) fn date(&self, date: Date) -> String {
        match (&self.dates, iso(date)) {
            (Some(dates), Some(iso)) => dates.format(&iso).to_string(),
            _ => date.to_string(),
        }
    }

    pub(super) fn month(&self, date: Date) -> String {
        match (&self.months, iso(date)) {
            (Some(months), Some(iso)) => months.format(&iso).to_string(),
            _ => date.strftime("%Y-%m").to_string(),
        }
    }

    pub(super) fn compare(&self, one: &str, other: &str) -> Ordering {
        match &self.order {
            Some(order) => order.compare(one, other).then_with(|| one.cmp(other)),
            None => one.cmp(other),
        }
    }
}

fn iso(date: Date) -> Option<icu_calendar::Date<icu_calendar::Iso>> {
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    icu_calendar::Date::try_new_iso(i32::from(date.year()), month, day).ok()
}
