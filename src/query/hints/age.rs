//! The age of the child, in whole years.

use super::amount::Limit;
use super::time::{Stretch, Time};
use super::unit::Measure;
use super::{Bounds, Meaning};

/// The age at which one is no child any more, and the highest that is asked for.
const OLDEST: u16 = 18;

/// No one is older, so that a higher number is no age.
const OLDEST_OF_ALL: u16 = 99;

/// The ages of a stretch of life, if it is a child's.
///
/// A child is as many years old as it has had birthdays, so that `18 måneder` is
/// 1, `under 3 år` is up to 2, and `over 12 år` is from 12: a child of twelve
/// and a half is over twelve. Ages over 18 are cut to 18 when a child of 18 is
/// among them. `20 år`, `over 18 år` and `under 25 år` are of grown-ups, or of
/// every child, and are not a filter.
pub(super) fn meaning(stretch: &Stretch) -> Option<Meaning> {
    let low = years(hundredths_of_years(stretch.low))?;
    let high = years(hundredths_of_years(stretch.high))?;
    let bounds = match stretch.limit {
        Limit::Exactly => Bounds { from: Some(low), to: Some(high) },
        Limit::AtMost => Bounds { from: None, to: Some(high) },
        Limit::Below => {
            // A hundredth of a year less, so that `under 3` ends with 2.
            let below = hundredths_of_years(stretch.high).checked_sub(1)?;
            Bounds { from: None, to: Some(years(below)?) }
        }
        Limit::AtLeast => Bounds { from: Some(low), to: None },
        Limit::Above if low >= OLDEST => return None,
        Limit::Above => Bounds { from: Some(low), to: None },
    };
    of_children(bounds).map(Meaning::Age)
}

/// The part of the ages that children have, if they are about children.
fn of_children(bounds: Bounds) -> Option<Bounds> {
    let Bounds { from, to } = bounds;
    let is_upside_down = from.zip(to).is_some_and(|(from, to)| from > to);
    let is_no_limit = from.is_none() && to.is_some_and(|to| to > OLDEST);
    let is_of_child = from.is_none_or(|from| from <= OLDEST);
    (is_of_child && !is_upside_down && !is_no_limit)
        .then_some(Bounds { from, to: to.map(|to| to.min(OLDEST)) })
}

fn hundredths_of_years(time: Time) -> u32 {
    match time.measure {
        Measure::Weeks => time.hundredths / 52,
        Measure::Months => time.hundredths / 12,
        Measure::HalfYears => time.hundredths / 2,
        Measure::Years => time.hundredths,
    }
}

fn years(hundredths: u32) -> Option<u16> {
    u16::try_from(hundredths / 100).ok().filter(|years| *years <= OLDEST_OF_ALL)
}

#[cfg(test)]
mod tests {
    use crate::query::hints::tests::{age, age_from, age_to, check, weeks_to};

    #[test]
    fn an_age_is_read_in_digits_and_in_words() {
        for text in [
            "5 år",
            "5år",
            "5-åring",
            "5-åringer",
            "5 åringer",
            "femåring",
            "femaring",
            "femåringar",
            "fem år",
            "fem år gammel",
            "5 år gammel",
            "5-årige",
            "femårige",
            "5 års alderen",
            "5-årsalderen",
            "i 5-årsalderen",
            "på 5 år",
            "for femåringer",
            "til en 5-årig",
            "i alderen 5 år",
            "alder 5",
            "5 years old",
            "5-year-olds",
            "5-year-old",
            "five year old",
            "five-year-olds",
            "aged 5",
            "age 5",
            "five years of age",
        ] {
            check(text, &[(text, age(5, 5))]);
        }
    }

    #[test]
    fn a_range_of_ages_is_read() {
        for text in [
            "4–6 år",
            "4-6 år",
            "4 - 6 år",
            "4 til 6 år",
            "fra 4 til 6 år",
            "fra 4 år til 6 år",
            "mellom 4 og 6 år",
            "mellem fire og seks år",
            "frå fire til seks år",
            "4-6-åringer",
            "4–6 åringer",
            "fire- til seksåringer",
            "i alderen 4-6 år",
            "i alderen 4-6",
            "for 4-6 år",
            "ages 4 to 6",
            "aged 4-6",
            "between 4 and 6 years old",
            "4- to 6-year-olds",
        ] {
            check(text, &[(text, age(4, 6))]);
        }
        check("0-3 åringer", &[("0-3 åringer", age(0, 3))]);
        check(
            "gruppe for fire- og femåringer",
            &[("gruppe", super::Meaning::Groups), ("for fire- og femåringer", age(4, 5))],
        );
    }

    #[test]
    fn a_bound_is_read() {
        check("under 3 år", &[("under 3 år", age_to(2))]);
        check("barn under 3", &[("under 3", age_to(2))]);
        check("barn under ett år", &[("under ett år", age_to(0))]);
        check("under 1 år", &[("under 1 år", age_to(0))]);
        check("yngre enn tre år", &[("yngre enn tre år", age_to(2))]);
        check("children under the age of 5", &[("under the age of 5", age_to(4))]);
        check("inntil 3 år", &[("inntil 3 år", age_to(3))]);
        check("over 12 år", &[("over 12 år", age_from(12))]);
        check("over 10 år", &[("over 10 år", age_from(10))]);
        check("ældre end 12 år", &[("ældre end 12 år", age_from(12))]);
        check("fra 6 år", &[("fra 6 år", age_from(6))]);
        check("12 år og oppover", &[("12 år og oppover", age_from(12))]);
        check("12 years and older", &[("12 years and older", age_from(12))]);
        check("yngre enn 6 måneder", &[("yngre enn 6 måneder", age_to(0))]);
        check("fra fødsel til 3 år", &[("fra fødsel til 3 år", age_to(3))]);
        check("barn til 6 år", &[("til 6 år", age_to(6))]);
        check("til 6 år gamle barn", &[("til 6 år gamle", age(6, 6))]);
        check("babyen er 6 måneder", &[("babyen", age(0, 1)), ("er 6 måneder", age(0, 0))]);
        check("5 år eller yngre", &[("5 år eller yngre", age_to(5))]);
    }

    #[test]
    fn months_and_weeks_of_a_child_are_whole_years() {
        check("6 måneder gammel", &[("6 måneder gammel", age(0, 0))]);
        check("18 måneder gamle barn", &[("18 måneder gamle", age(1, 1))]);
        check("18 manader gamal", &[("18 manader gamal", age(1, 1))]);
        check("6-month-old", &[("6-month-old", age(0, 0))]);
        check("barn under 6 måneder", &[("under 6 måneder", age_to(0))]);
        check("0–6 måneder", &[("0–6 måneder", age(0, 0))]);
        check("fra 6 måneder til 2 år", &[("fra 6 måneder til 2 år", age(0, 2))]);
        check("1,5 år", &[("1,5 år", age(1, 1))]);
        check("børn 1½-3 år", &[("1½-3 år", age(1, 3))]);
    }

    #[test]
    fn grown_ups_and_nonsense_are_no_age() {
        for text in [
            "20 år",
            "over 18 år",
            "under 25 år",
            "400 år",
            "2023",
            "i 2023",
            "6-4 år",
            "5",
            "4-6",
            "under 0 år",
            "5-400 år",
            "uke 5",
            "1.1.2020",
        ] {
            check(text, &[]);
        }
        check("15-25 år", &[("15-25 år", age(15, 18))]);
        check("0-18 år", &[("0-18 år", age(0, 18))]);
        check("under 3 måneder", &[("under 3 måneder", weeks_to(13))]);
    }

    #[test]
    fn the_rest_of_what_is_said_is_left() {
        check("9 år gammel jente som gruer seg", &[("9 år gammel", age(9, 9))]);
        check("fyraåringar som slåss", &[("fyraåringar", age(4, 4))]);
        check("sexåringar", &[("sexåringar", age(6, 6))]);
        check("pojke på tio år", &[("på tio år", age(10, 10))]);
    }

    #[test]
    fn the_age_of_a_parent_is_no_age_of_a_child() {
        for text in [
            "en mor på 17 år",
            "ei mor på nitten år",
            "mødre under 20 år",
            "faren er 18 år",
            "17 år gammel mor",
            "16-årig mor",
            "mother aged 17",
            "17-year-old mother",
        ] {
            check(text, &[]);
        }
        check("mor til en 15-åring", &[("til en 15-åring", age(15, 15))]);
        check("forældre til 14-årige", &[("til 14-årige", age(14, 14))]);
        check("mother of a 15-year-old", &[("of a 15-year-old", age(15, 15))]);
        check("foreldre 0-6 år", &[("0-6 år", age(0, 6))]);
        check("søster på 17 år", &[("på 17 år", age(17, 17))]);
    }

    #[test]
    fn time_that_has_passed_is_no_age() {
        for text in [
            "for 5 år siden",
            "5 years ago",
            "de siste 5 år",
            "etter 2 år",
            "2 år etter",
            "hvert 3. år",
            "om 2 år",
            "om ett år",
            "i 5 år",
            "10 års erfaring",
            "treårig prosjekt",
            "tiår",
        ] {
            check(text, &[]);
        }
    }
}
