//! `date-in-future`

use jiff::civil::Date;

use crate::problem::{Code, Problem};
use crate::record::{Dated, Programme};
use crate::words::Message;

/// # What it asks
/// The day, month or year in which something was read, looked for, reviewed, confirmed,
/// published or so has come. A price can be of the next year.
///
/// # Why
/// Readers judge how fresh a fact is by these days.
///
/// # Putting it right
/// Write the day it really was done.
pub(super) fn check(programme: &Programme, today: Date, problems: &mut Vec<Problem>) {
    let early = programme.dated.iter().filter(|date| date.not_before > today);
    problems.extend(early.map(in_future));
}

fn in_future(date: &Dated) -> Problem {
    let mut problem = Problem::at(Code::DateInFuture, &date.on).with("written", date.on.value.to_string());
    if date.not_before != date.on.value.first_day() {
        problem.label = Message::new("label-year-in-future");
    }
    problem
}

#[cfg(test)]
mod tests {
    use crate::problem::Code;
    use crate::rules::tests::codes;

    #[test]
    fn a_source_cannot_be_read_tomorrow() {
        assert_eq!(codes("read-on = 2026-11-22", "read-on = 2026-11-23"), [Code::DateInFuture]);
        assert_eq!(codes("read-on = 2026-11-22", "read-on = 2026-11-21"), []);
    }

    const SOURCE: &str = "source = { id = \"nettside\", at = \"Om\" }";

    #[track_caller]
    fn check(lines: &str, has_come: &[&str], is_to_come: &[&str]) {
        let codes = |date: &str| {
            let lines = lines.replace("SOURCE", SOURCE).replace("DATE", date);
            let mut codes = codes("[editorial]", &format!("{lines}\n[editorial]"));
            codes.retain(|code| *code == Code::DateInFuture);
            codes
        };
        for date in has_come {
            assert_eq!(codes(date), [], "{date}");
        }
        for date in is_to_come {
            assert_eq!(codes(date), [Code::DateInFuture], "{date}");
        }
    }

    #[test]
    fn a_month_or_a_year_has_come_from_its_first_day() {
        check(
            "[[lifecycle.statuses]]\nstatus = \"offered\"\nas-of = \"DATE\"\nSOURCE",
            &["2026", "2026-11", "2026-11-22"],
            &["2027", "2026-12", "2026-11-23"],
        );
        check(
            "[[evaluation.studies]]\ntitle = \"Studie\"\nyear = DATE\nof = \"programme\"\n\
             design = \"pre-post\"\nindependence = \"unknown\"\nSOURCE",
            &["2026", "1998"],
            &["2027", "2052"],
        );
        check(
            "[[not-stated]]\non = DATE\nlooked-in = [\"nettside\"]\nquestions = [\"identity.aims\"]",
            &["2026-11-22"],
            &["2026-11-23", "2031-11-22"],
        );
    }

    #[test]
    fn a_price_is_known_the_year_before() {
        check(
            "[[costs.lines]]\ntype = \"licence\"\nphase = \"start-up\"\n\
             amount = { exactly = 500, currency = \"NOK\" }\nprice-year = DATE\nper = \"municipality\"\n\
             basis = \"stated\"\nSOURCE",
            &["2025", "2026", "2027"],
            &["2028", "2199"],
        );
    }

    #[test]
    fn a_source_published_after_today_is_told_once() {
        let published = |date: &str| codes("read-on =", &format!("published = \"{date}\"\nread-on ="));
        assert_eq!(published("2031-03"), [Code::DateInFuture]);
        assert_eq!(published("2026-11"), []);
    }
}
