//! Everything that is known rests on what people tell.

use super::{Gap, GapKind};
use crate::evidence::{Claim, Evidence};
use crate::record::FindingKind;

/// There are findings that people tell of, or that were measured once, and none of
/// any study is a change that was measured. What it cost or how many came tells of neither.
pub(super) fn gap<'p>(evidence: &Evidence<'p>) -> Option<Gap<'p>> {
    let is_told = |claim| matches!(claim, Claim::PerceivedBenefit | Claim::Afterwards | Claim::Course);
    let counts = |kind| !matches!(kind, FindingKind::Reach | FindingKind::Attendance);
    let has_findings =
        evidence.findings().any(|finding| is_told(finding.claim) && counts(finding.outcome().kind));
    let is_measured = evidence.findings().any(|finding| finding.claim.is_measured_change());
    (has_findings && !is_measured).then(|| Gap::new(GapKind::OnlyPerceived))
}

#[cfg(test)]
mod tests {
    use super::super::tests::kinds;
    use super::*;
    use crate::evidence::example::{outcome, study};

    #[test]
    fn a_change_that_was_measured_is_more_than_what_people_tell() {
        let has = |text: &str| kinds(text).contains(&GapKind::OnlyPerceived);
        let told = outcome("perceived-benefit", "better", &[]);
        let measured = outcome("measured-change", "no-difference", &[]);
        assert!(has(&(study("rct") + &told)));
        assert!(has(&(study("user-satisfaction") + &measured)), "a survey stays a survey");
        assert!(!has(&(study("pre-post") + &told + &measured)));
        assert!(!has(&study("rct")), "without findings there is nothing to say of them");
        for kind in ["cost", "attendance", "reach", "staff-knowledge"] {
            assert!(!has(&(study("process") + &outcome(kind, "no-direction", &[]))), "nobody tells: {kind}");
        }
    }
}
