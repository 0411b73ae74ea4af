//! `rct-without-comparison`

use jiff::civil::Date;

use crate::problem::{Code, Problem};
use crate::record::{Design, Programme};

/// # What it asks
/// A study that drew lots does not say that it had nobody to compare with.
///
/// # Why
/// Whether a programme works is judged by the studies that compare. One of the two
/// keys is wrong, and nobody can tell which.
///
/// # Putting it right
/// Look in the source whether lots were drawn between groups. Correct `design`, or take
/// `comparison-group` away.
pub(super) fn check(programme: &Programme, _today: Date, problems: &mut Vec<Problem>) {
    let studies = programme.evaluation.studies.all().iter();
    let wrong =
        studies.filter(|it| it.value.design == Design::Rct && it.value.has_comparison_group == Some(false));
    problems.extend(wrong.map(|study| {
        let problem = Problem::new(Code::RctWithoutComparison, study.place.table.clone());
        problem.in_field(study.place.field.clone())
    }));
}

#[cfg(test)]
mod tests {
    use crate::problem::Code;
    use crate::rules::tests::codes;

    #[test]
    fn where_lots_are_drawn_somebody_is_compared_with() {
        let study = |design: &str, compared: &str| {
            format!(
                "[[evaluation.studies]]\ntitle = \"Forsøk\"\nof = \"programme\"\ndesign = \"{design}\"\n\
                 independence = \"unknown\"\n{compared}source = {{ id = \"nettside\", at = \"Studier\" }}\n\
                 [editorial]"
            )
        };
        let found = |design: &str, compared: &str| codes("[editorial]", &study(design, compared));
        assert_eq!(found("rct", "comparison-group = false\n"), [Code::RctWithoutComparison]);
        assert_eq!(found("rct", "comparison-group = true\n"), []);
        assert_eq!(found("rct", ""), []);
        assert_eq!(found("pre-post", "comparison-group = false\n"), []);
    }
}
