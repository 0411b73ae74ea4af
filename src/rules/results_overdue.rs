//! `results-overdue`

use jiff::civil::Date;

use crate::problem::{Code, Problem};
use crate::record::Programme;

/// # What it asks
/// The results of a study under way have not come yet.
///
/// # Why
/// A page that waits for what has come, or will not come, misleads.
///
/// # Putting it right
/// Look for the results: make the study one that is finished, or write the new day.
pub(super) fn check(programme: &Programme, today: Date, problems: &mut Vec<Problem>) {
    for study in programme.evaluation.ongoing.all() {
        if let Some(expected) = &study.value.expected
            && expected.value.last_day() < today
        {
            let problem = Problem::at(Code::ResultsOverdue, expected);
            problems.push(problem.with("date", expected.value.to_string()));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::problem::Code;
    use crate::rules::tests::codes;

    fn with_expected(expected: &str) -> Vec<Code> {
        let study = format!(
            "[[evaluation.ongoing]]\ntitle = \"Forsøket\"\ntext = \"Et forsøk.\"\nexpected = \"{expected}\"\n\
             source = {{ id = \"nettside\", at = \"Nytt\" }}\n[editorial]"
        );
        codes("[editorial]", &study)
    }

    #[test]
    fn results_are_overdue_when_the_last_day_they_could_come_is_past() {
        for past in ["2024", "2025", "2026-10", "2026-11-21"] {
            assert_eq!(with_expected(past), [Code::ResultsOverdue], "{past}");
        }
        for still in ["2026", "2026-11", "2026-11-22", "2030"] {
            assert_eq!(with_expected(still), [], "{still}");
        }
    }
}
