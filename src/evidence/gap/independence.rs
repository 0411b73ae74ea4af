//! Nobody independent of the owner has studied it, as far as the sources say.

use super::{Gap, GapKind};
use crate::evidence::Evidence;
use crate::record::Independence;

/// No study of this programme is known to be independent of its owner. Where the
/// sources do not say who made a study, that is another thing than the owner.
pub(super) fn gap<'p>(evidence: &Evidence<'p>) -> Option<Gap<'p>> {
    let has = |who: Independence| evidence.known.iter().any(|seen| seen.study().independence == who);
    // A ministry that pays is not the owner; whether it leaves the study free, its sources seldom say.
    let is_open = has(Independence::Unknown) || has(Independence::CommissionedByMinistry);
    match (has(Independence::Independent), is_open) {
        (true, _) => None,
        (false, true) => Some(Gap::new(GapKind::IndependenceUnknown)),
        (false, false) => Some(Gap::new(GapKind::NotIndependent)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::kinds;
    use super::*;
    use crate::evidence::example::study;

    #[test]
    fn not_knowing_who_is_not_knowing_that_it_was_the_owner() {
        let by = |who: &str| study("rct").replace("\"unknown\"", &format!("\"{who}\""));
        let about = |text: &str| -> Vec<GapKind> {
            let all = kinds(text).into_iter();
            all.filter(|kind| matches!(kind, GapKind::NotIndependent | GapKind::IndependenceUnknown))
                .collect()
        };
        assert_eq!(about(&by("owner")), [GapKind::NotIndependent]);
        assert_eq!(about(&by("commissioned-by-owner")), [GapKind::NotIndependent]);
        assert_eq!(about(&(by("owner") + &by("unknown"))), [GapKind::IndependenceUnknown]);
        assert_eq!(about(&(by("owner") + &by("independent"))), []);
    }
}
