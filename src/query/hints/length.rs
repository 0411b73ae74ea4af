//! How long one course of a programme lasts, in weeks.

use std::sync::LazyLock;

use super::amount::Limit;
use super::found::{Found, Hints};
use super::nouns::{COURSE, PROGRAMME};
use super::phrase::Table;
use super::time::{Stretch, Time};
use super::unit::Measure;
use super::words::Word;
use super::{Bounds, Meaning};

/// The most weeks that are short: one term of weekly meetings. The number is a
/// choice of ours; no source draws the line.
const SHORT: Bounds = Bounds { from: None, to: Some(12) };

/// Ten years. Nothing that lasts longer is a course.
const LONGEST: u16 = 520;

/// The weeks of a stretch of time, if a course can last so long.
///
/// A length is never given to the day, so that `under 3 måneder` and `høyst 3
/// måneder` are the same: up to 13 weeks.
pub(super) fn meaning(stretch: &Stretch) -> Option<Meaning> {
    let (low, high) = (weeks(stretch.low)?, weeks(stretch.high)?);
    let is_length = high > 0 && low <= high;
    let bounds = match stretch.limit {
        Limit::Exactly => Bounds { from: Some(low), to: Some(high) },
        Limit::AtMost | Limit::Below => Bounds { from: None, to: Some(high) },
        Limit::AtLeast | Limit::Above => Bounds { from: Some(low), to: None },
    };
    is_length.then_some(Meaning::Weeks(bounds))
}

/// Whole weeks: a month is 52/12 of them, rounded to the nearest, so that three
/// months are 13 and half a year is 26.
fn weeks(time: Time) -> Option<u16> {
    let twelfths = match time.measure {
        Measure::Weeks => 12,
        Measure::Months => 52,
        Measure::HalfYears => 26 * 12,
        Measure::Years => 52 * 12,
    };
    let weeks = (time.hundredths * twelfths + 600) / 1200;
    u16::try_from(weeks).ok().filter(|weeks| *weeks <= LONGEST)
}

/// `kort` has many meanings, so that it is a hint only alone, before what runs
/// its course, or after `noe`. Nothing is said of `lang`: `langvarig` is how
/// strains last.
static SHORT_TABLE: LazyLock<Hints> = LazyLock::new(|| {
    const ADJECTIVE: &str = "kort/korte/kortvarig/kortvarige/kortvarigt/korttids/short/brief";
    const BETWEEN: &str = "gratis/digitalt/digitale/digital/individuelt/individuell/individuelle/enkelt/enkle/online/free/lite/godt/strukturert/strukturerte";
    let short = Some(Meaning::Weeks(SHORT));
    Table::new([
        (format!("{ADJECTIVE} {PROGRAMME}"), short),
        (format!("{ADJECTIVE} ({COURSE})"), short),
        (format!("{ADJECTIVE} ({BETWEEN}) ({COURSE})"), short),
        (format!("{ADJECTIVE} (og/and) ({BETWEEN}) ({COURSE})"), short),
        (format!("| {ADJECTIVE} ({BETWEEN}) |"), short),
        (format!("| {ADJECTIVE} |"), short),
        (format!("noe/noko/noget/something {ADJECTIVE}"), short),
        ("short term".to_owned() + " " + PROGRAMME, short),
        (format!("short term ({COURSE})"), short),
        ("korttidstiltak/korttidsprogram/korttidstilbud/korttidsforløp/korttidsforløb".to_owned(), short),
    ])
});

/// What is short at a word.
pub(super) fn read(words: &[Word], at: usize) -> Option<Found> {
    SHORT_TABLE.found(words, at)
}

#[cfg(test)]
mod tests {
    use crate::query::hints::tests::{check, weeks, weeks_from, weeks_to};

    #[test]
    fn at_most_so_long() {
        for (text, most) in [
            ("under 3 måneder", 13),
            ("under tre maneder", 13),
            ("maks 10 uker", 10),
            ("maks. 10 uker", 10),
            ("høyst 10 uker", 10),
            ("inntil 10 veker", 10),
            ("mindre enn 2 måneder", 9),
            ("kortere enn 2 mnd", 9),
            ("kortare enn to månader", 9),
            ("max 10 uger", 10),
            ("højst ti uger", 10),
            ("at most 10 weeks", 10),
            ("less than a month", 4),
            ("under et halvt år", 26),
            ("under ett år", 52),
            ("under eit halvt år", 26),
            ("up to half a year", 26),
            ("som varer under 2 år", 104),
            ("varer under en måned", 4),
            ("ikke mer enn 8 uker", 8),
            ("10 uker eller mindre", 10),
        ] {
            check(text, &[(text, weeks_to(most))]);
        }
    }

    #[test]
    fn at_least_so_long() {
        for (text, least) in [
            ("minst 6 måneder", 26),
            ("over ett år", 52),
            ("mindst seks måneder", 26),
            ("lengre enn 10 uker", 10),
            ("at least 6 months", 26),
            ("mer enn halvannet år", 78),
            ("10 uker eller lengre", 10),
            ("ti veker eller meir", 10),
            ("10 uger eller længere", 10),
            ("10 weeks or longer", 10),
        ] {
            check(text, &[(text, weeks_from(least))]);
        }
    }

    #[test]
    fn so_long() {
        for (text, from, to) in [
            ("10 uker", 10, 10),
            ("8-12 uker", 8, 12),
            ("8 til 12 veker", 8, 12),
            ("ti uker", 10, 10),
            ("10-ukers", 10, 10),
            ("tiukers", 10, 10),
            ("10-week", 10, 10),
            ("et halvår", 26, 26),
            ("et halvt år", 26, 26),
            ("6 uker til 3 måneder", 6, 13),
            ("1 måned", 4, 4),
            ("på 10 uker", 10, 10),
            ("i løpet av 10 uker", 10, 10),
            ("varighet 10 uker", 10, 10),
            ("10 ukers varighet", 10, 10),
        ] {
            check(text, &[(text, weeks(from, to))]);
        }
        check("toårig program", &[("toårig", weeks(104, 104))]);
        check("2 års oppfølging", &[("2 års", weeks(104, 104))]);
    }

    #[test]
    fn short_is_a_length_when_it_is_said_of_a_programme() {
        check("kort", &[("kort", weeks_to(12))]);
        check(
            "noe kort for foreldre",
            &[("noe kort", weeks_to(12)), ("for foreldre", super::Meaning::ForParents)],
        );
        check("korte tiltak", &[("korte tiltak", weeks_to(12))]);
        check("et års forløb", &[("et års", weeks(52, 52))]);
        check("en ukes kurs", &[("en ukes", weeks(1, 1))]);
        check("kort kurs", &[("kort", weeks_to(12))]);
        check("kort foreldrekurs", &[("kort", weeks_to(12))]);
        check("kort forløb", &[("kort", weeks_to(12))]);
        check("kortvarig tiltak", &[("kortvarig tiltak", weeks_to(12))]);
        check("short course", &[("short", weeks_to(12))]);
        check("short programmes", &[("short programmes", weeks_to(12))]);
        check("short-term therapy", &[("short-term", weeks_to(12))]);
    }

    #[test]
    fn other_time_is_no_length() {
        for text in [
            "kortspill",
            "på kort sikt",
            "kort tid",
            "langvarig stress",
            "for 3 uker siden",
            "etter 10 uker",
            "hver 2. uke",
            "6-month follow-up",
            "om 2 uker",
            "0 uker",
            "9999 uker",
            "12-8 uker",
            "i uken",
            "uke 10",
            "ventetid på 6 uker",
            "venteliste på tre måneder",
            "ventetid 10 veker",
            "a waiting time of 6 weeks",
        ] {
            check(text, &[]);
        }
    }
}
