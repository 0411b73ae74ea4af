//! `status-old`

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::problem::{Code, Problem};
use crate::record::{Programme, Status};

/// How long a status is taken to hold.
const YEARS: i64 = 2;

/// # What it asks
/// The newest status is at most two years old.
///
/// # Why
/// Whether a programme is still offered is the first thing a municipality asks.
///
/// # Putting it right
/// Ask the owner, or find a newer source, and add a status with its date.
pub(super) fn check(programme: &Programme, today: Date, problems: &mut Vec<Problem>) {
    let Some(as_of) = programme.lifecycle.status().and_then(|status| status.value.as_of.as_ref()) else {
        return;
    };
    // What has ended stays ended.
    let has_ended = programme
        .lifecycle
        .status()
        .is_some_and(|status| matches!(status.value.status, Status::Discontinued | Status::Replaced));
    if !has_ended && as_of.value.last_day().saturating_add(YEARS.years()) < today {
        let problem = Problem::at(Code::StatusOld, as_of);
        problems.push(problem.with("date", as_of.value.to_string()));
    }
}

#[cfg(test)]
mod tests {
    use crate::problem::Code;
    use crate::rules::tests::codes;

    fn with_status(as_of: &str) -> Vec<Code> {
        let status = format!(
            "[[lifecycle.statuses]]\nstatus = \"offered\"\nas-of = \"{as_of}\"\n\
             source = {{ id = \"nettside\", at = \"Status\" }}\n[editorial]"
        );
        codes("[editorial]", &status)
    }

    #[test]
    fn a_year_holds_until_two_years_after_its_last_day() {
        assert_eq!(with_status("2024"), []);
        assert_eq!(with_status("2024-11-21"), [Code::StatusOld]);
        assert_eq!(with_status("2023"), [Code::StatusOld]);
    }
}
