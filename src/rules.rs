//! What must hold of records beyond being readable: one rule a file.
//!
//! A rule gets the programme and today's date; it does not know how a problem
//! is shown, and never looks at a clock.

mod date_in_future;
mod rating_without_edition;
mod relation_not_mirrored;
mod results_overdue;
mod review_overdue;
mod source_described_twice;
mod source_is_copy;
mod status_old;
mod summary_not_translated;
mod term_used_once;
mod unknown_programme;

pub use term_used_once::terms_used_once;

use jiff::civil::Date;

use crate::catalogue::{Catalogue, FileReport, Served};
use crate::problem::{Problem, Severity};
use crate::record::{Programme, ProgrammeId};

/// A rule over one record.
type Rule = fn(&Programme, Date, &mut Vec<Problem>);

/// Every rule, in the order of the documentation.
const RULES: &[Rule] = &[
    date_in_future::check,
    summary_not_translated::check,
    review_overdue::check,
    source_is_copy::check,
    status_old::check,
    results_overdue::check,
    rating_without_edition::check,
];

/// A rule over all records together.
type CatalogueRule = fn(&Catalogue, &mut Vec<Found>);

/// Every rule over all records together.
const CATALOGUE_RULES: &[CatalogueRule] =
    &[unknown_programme::check, source_described_twice::check, relation_not_mirrored::check];

/// A problem that shows only beside other records.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The record where it can be put right.
    pub programme: ProgrammeId,
    /// The problem.
    pub problem: Problem,
}

/// What the rules say of all records together.
pub fn check_together(catalogue: &Catalogue) -> Vec<Found> {
    let mut found = Vec::new();
    for rule in CATALOGUE_RULES {
        rule(catalogue, &mut found);
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

/// How many problems of each weight the files of a catalogue have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Problems that keep a record from being used.
    pub errors: usize,
    /// Problems that somebody should look at.
    pub warnings: usize,
    /// Work for some day.
    pub notes: usize,
}

impl Tally {
    /// The tally of these reports.
    pub fn of<'r>(reports: impl IntoIterator<Item = &'r FileReport>) -> Self {
        let mut tally = Self::default();
        for problem in reports.into_iter().flat_map(|report| &report.problems) {
            match problem.severity() {
                Severity::Error => tally.errors += 1,
                Severity::Warning => tally.warnings += 1,
                Severity::Note => tally.notes += 1,
            }
        }
        tally
    }
}

/// Adds what the rules say to what reading the file said.
pub fn checked(mut report: FileReport, programme: Option<&Programme>, today: Date) -> FileReport {
    if let Some(programme) = programme {
        report.problems.extend(check(programme, today));
        report.problems.sort_by_key(|problem| (problem.bytes.start, problem.code));
    }
    if report.has_errors() {
        report.served = Served::Nothing;
    }
    report
}

/// Whether any file of the catalogue is not shown as it stands.
pub fn has_wrong_files(catalogue: &Catalogue) -> bool {
    catalogue.reports().iter().any(FileReport::has_errors)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::built_in_vocabularies;
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
        let reading = notation::read(&"eksempel".parse().unwrap(), &text, &built_in_vocabularies());
        assert_eq!(reading.problems, []);
        let today = "2026-11-22".parse().unwrap();
        check(&reading.programme.unwrap(), today).iter().map(|problem| problem.code).collect()
    }

    #[test]
    fn a_record_in_order_breaks_no_rule() {
        assert_eq!(codes("Eksempel", "Eksempel"), []);
    }
}
