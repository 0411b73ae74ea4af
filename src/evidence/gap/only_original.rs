//! Only the original abroad has been studied.

use super::{Gap, GapKind};
use crate::evidence::Evidence;

/// Studies of the original, and none of this programme.
pub(super) fn gap<'p>(evidence: &Evidence<'p>) -> Option<Gap<'p>> {
    let is_so = evidence.known.is_empty() && !evidence.of_original.is_empty();
    let studies = evidence.of_original.iter().map(|seen| seen.number).collect();
    is_so.then(|| Gap { studies, ..Gap::new(GapKind::OnlyOriginal) })
}

#[cfg(test)]
mod tests {
    use super::super::tests::kinds;
    use super::*;
    use crate::evidence::example::{study, study_of};

    #[test]
    fn a_study_of_the_original_is_none_of_this() {
        let original = study_of("original", "rct");
        assert_eq!(kinds(&original), [GapKind::OnlyOriginal]);
        assert!(!kinds(&(original + &study("rct"))).contains(&GapKind::OnlyOriginal));
    }
}
