//! `rating-without-edition`

use jiff::civil::Date;

use crate::problem::{Code, Problem};
use crate::record::Programme;

/// # What it asks
/// A rating says which edition of its scale it uses.
///
/// # Why
/// Scales change: a 4 on Ungsinn's old scale is not a 4 on its new one.
///
/// # Putting it right
/// Find the edition or the year of the criteria, and set `edition`.
pub(super) fn check(programme: &Programme, _today: Date, problems: &mut Vec<Problem>) {
    let ratings = programme.evaluation.ratings.all().iter().map(|rating| &rating.value);
    problems.extend(ratings.filter(|rating| rating.edition.is_none()).map(|rating| {
        Problem::at(Code::RatingWithoutEdition, &rating.system).with("system", rating.system.value.as_str())
    }));
}

#[cfg(test)]
mod tests {
    use crate::problem::Code;
    use crate::rules::tests::codes;

    #[test]
    fn a_rating_names_its_scale() {
        let rating = |edition: &str| {
            format!(
                "[[evaluation.ratings]]\nsystem = \"Ungsinn\"\nlevel = \"4\"\nof = \"programme\"\n{edition}\
                 source = {{ id = \"nettside\", at = \"Vurdering\" }}\n[editorial]"
            )
        };
        assert_eq!(codes("[editorial]", &rating("")), [Code::RatingWithoutEdition]);
        assert_eq!(codes("[editorial]", &rating("edition = \"Etter 2015\"\n")), []);
    }
}
