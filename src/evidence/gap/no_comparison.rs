//! No study had a group to compare with.

use super::{Gap, GapKind};
use crate::evidence::{Evidence, compares};

/// None of the studies of this programme compares: what would have happened
/// without it is not known.
pub(super) fn gap<'p>(evidence: &Evidence<'p>) -> Option<Gap<'p>> {
    let compares = evidence.known.iter().any(|seen| compares(seen.study()));
    (!compares).then(|| Gap::new(GapKind::NoComparison))
}

#[cfg(test)]
mod tests {
    use super::super::tests::kinds;
    use super::*;
    use crate::evidence::example::{study, study_of};

    #[test]
    fn one_study_that_compares_is_enough_when_it_is_of_this_programme() {
        let has = |text: &str| kinds(text).contains(&GapKind::NoComparison);
        assert!(has(&study("pre-post")));
        assert!(has(&(study_of("original", "rct") + &study("mixed"))));
        assert!(!has(&(study("pre-post") + &study("controlled"))));
        assert!(!has(&(study("mixed") + "comparison-group = true\n")));
        assert!(has(&(study("mixed") + "comparison-group = false\n")));
    }
}
