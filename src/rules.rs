//! What must hold of records beyond being readable: one rule a file.
//!
//! A rule gets the programme and today's date; it does not know how a problem
//! is shown, and never looks at a clock. Every rule with the severity *error*
//! decides whether the record is used, as a mistake in the notation does.

mod copied_run;
mod date_in_future;
mod extent_not_told;
mod facts_lost;
mod rating_without_edition;
mod rct_without_comparison;
mod read_before_published;
mod relation_not_mirrored;
mod results_overdue;
mod review_overdue;
mod same_name;
mod silence_in_prose;
mod source_described_twice;
mod source_is_copy;
mod status_old;
mod summary_not_translated;
mod term_used_once;
mod unknown_programme;

pub use copied_run::{SourceTexts, copied_runs};
pub use facts_lost::facts_lost;
pub use term_used_once::terms_used_once;
pub use unknown_programme::relations_to_nowhere;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use crate::notation::Reading;
use crate::problem::Problem;
use crate::record::{Programme, ProgrammeId};

/// A rule over one record.
type Rule = fn(&Programme, Date, &mut Vec<Problem>);

/// Every rule, in the order of the documentation.
const RULES: &[Rule] = &[
    date_in_future::check,
    read_before_published::check,
    summary_not_translated::check,
    review_overdue::check,
    source_is_copy::check,
    extent_not_told::check,
    status_old::check,
    results_overdue::check,
    rating_without_edition::check,
    rct_without_comparison::check,
    silence_in_prose::check,
];

/// A rule over all records together.
type CommonRule = fn(&Together<'_>, &mut Vec<Found>);

/// Records that are seen together, by id.
type Together<'t> = BTreeMap<&'t ProgrammeId, &'t Programme>;

/// Every rule over all records together.
const COMMON_RULES: &[CommonRule] = &[
    unknown_programme::check,
    same_name::check,
    source_described_twice::check,
    relation_not_mirrored::check,
];

/// A problem that shows only beside other records.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The record where it can be put right.
    pub programme: ProgrammeId,
    /// The problem.
    pub problem: Problem,
}

/// What the rules say of all records together.
pub fn check_together<'t>(programmes: impl IntoIterator<Item = &'t Arc<Programme>>) -> Vec<Found> {
    let together = programmes.into_iter().map(|it| (&it.id, &**it)).collect();
    let mut found = Vec::new();
    for rule in COMMON_RULES {
        rule(&together, &mut found);
    }
    found
}

/// What the rules say of one programme.
pub fn check(programme: &Programme, today: Date) -> Vec<Problem> {
    let mut problems = Vec::new();
    for rule in RULES {
        rule(programme, today, &mut problems);
    }
    problems.sort_by_key(|problem| problem.bytes.start);
    problems
}

/// What a text says, with what the rules say of it added to what reading it said.
pub fn judged(mut reading: Reading, today: Date) -> Reading {
    if let Some(programme) = &reading.programme {
        reading.problems.extend(check(programme, today));
        reading.problems.sort_by_key(|problem| (problem.bytes.start, problem.code));
    }
    reading
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notation;
    use crate::problem::Code;

    const IN_ORDER: &str = r#"
name = "Eksempel"
[summary]
nb = "En gruppe."
nn = "Ei gruppe."
da = "En gruppe."
en = "A group."
[[sources]]
id = "nettside"
title = "Eksempel"
publisher = "Eksempelstiftelsen"
kind = "owner-page"
interest = "owner"
read-on = 2026-11-22
[editorial]
reviewed-on = 2026-11-22
next-review = 2027-01-01
"#;

    /// The codes that the rules give a record in order, with one change.
    pub(super) fn codes(from: &str, to: &str) -> Vec<Code> {
        assert!(IN_ORDER.contains(from), "{from}");
        let text = IN_ORDER.replacen(from, to, 1);
        let reading =
            notation::read(&"eksempel".parse().unwrap(), &text, &crate::record::Vocabularies::default());
        assert_eq!(reading.problems, []);
        let today = "2026-11-22".parse().unwrap();
        check(&reading.programme.unwrap(), today).iter().map(|problem| problem.code).collect()
    }

    #[test]
    fn a_record_in_order_breaks_no_rule() {
        assert_eq!(codes("Eksempel", "Eksempel"), []);
    }
}
