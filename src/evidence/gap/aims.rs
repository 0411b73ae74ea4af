//! It aims at areas that no study looked at, or that none measured.

use super::{Gap, GapKind, only_perceived as only_perceived_at_all};
use crate::evidence::{Evidence, Finding};
use crate::record::OpenTerm;

/// Areas that it aims at, and that no finding is about.
pub(super) fn not_studied<'p>(evidence: &Evidence<'p>) -> Option<Gap<'p>> {
    gap(evidence, GapKind::AimNotStudied, |results| results.is_empty())
}

/// Areas that it aims at, and that people tell of without anybody having
/// measured. When that goes for everything, it has been said.
pub(super) fn only_perceived<'p>(evidence: &Evidence<'p>) -> Option<Gap<'p>> {
    if only_perceived_at_all::gap(evidence).is_some() {
        return None;
    }
    gap(evidence, GapKind::AimOnlyPerceived, |results| {
        !results.is_empty() && results.iter().all(|finding| !finding.claim.is_measured_change())
    })
}

/// The aims whose results are so, as one gap.
fn gap<'p>(
    evidence: &Evidence<'p>,
    kind: GapKind,
    are_so: impl Fn(&[&Finding<'p>]) -> bool,
) -> Option<Gap<'p>> {
    let aims = evidence.programme.target_group.outcomes.stated()?;
    let results = |area: &OpenTerm| -> Vec<&Finding<'p>> {
        evidence.findings().filter(|finding| finding.is_a_result() && finding.is_about(area)).collect()
    };
    let areas: Vec<&OpenTerm> =
        aims.value.iter().map(AsRef::as_ref).filter(|area| are_so(&results(area))).collect();
    let follows_from = vec![&aims.provenance];
    (!areas.is_empty()).then(|| Gap { areas, follows_from, ..Gap::new(kind) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::example::{aiming_at, outcome, study};

    /// The areas of the gaps of a programme that aims at these.
    fn areas(aims: &str, evaluation: &str) -> (Vec<String>, Vec<String>) {
        let programme = aiming_at(aims, evaluation);
        let evidence = Evidence::of(&programme);
        let keys = |kind: GapKind| {
            let gaps = evidence.unknown.iter().filter(move |gap| gap.kind == kind);
            gaps.flat_map(|gap| gap.areas.iter().map(|area| area.key.clone())).collect()
        };
        (keys(GapKind::AimNotStudied), keys(GapKind::AimOnlyPerceived))
    }

    #[test]
    fn an_aim_is_measured_told_of_or_not_studied() {
        let text = study("pre-post")
            + &outcome("measured-change", "no-difference", &["coping"])
            + &outcome("perceived-benefit", "better", &["network", "coping"])
            + &outcome("measured-change", "not-measured", &["housing"]);
        let (not_studied, told) = areas("coping network housing", &text);
        assert_eq!((not_studied, told), (vec!["housing".to_owned()], vec!["network".to_owned()]));
    }

    #[test]
    fn nothing_is_said_twice() {
        let told = study("qualitative") + &outcome("perceived-benefit", "better", &["coping"]);
        assert_eq!(areas("coping", &told), (vec![], vec![]));
        assert_eq!(areas("", &told), (vec![], vec![]), "without aims there is none to miss");
    }
}
