//! `summary-not-translated`

use jiff::civil::Date;

use crate::problem::{Code, Problem};
use crate::record::Programme;

/// # What it asks
/// The summary stands in bokmål, nynorsk, Danish and English.
///
/// # Why
/// The summary is what a reader of another language sees first in a list.
///
/// # Putting it right
/// Add the languages that are missing under `[summary]`.
pub(super) fn check(programme: &Programme, _today: Date, problems: &mut Vec<Problem>) {
    let summary = &programme.summary;
    let missing: Vec<_> = summary.value.missing_languages().map(|language| language.code()).collect();
    if !missing.is_empty() {
        let problem = Problem::at(Code::SummaryNotTranslated, summary);
        problems.push(problem.with("languages", missing.join(", ")));
    }
}

#[cfg(test)]
mod tests {
    use crate::problem::Code;
    use crate::rules::tests::codes;

    #[test]
    fn a_summary_needs_every_language() {
        assert_eq!(codes("da = \"En gruppe.\"\n", ""), [Code::SummaryNotTranslated]);
    }
}
