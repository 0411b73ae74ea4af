//! Who stood behind studies, and on whose word they rest: said of this programme's own studies and of the original's alike.

use crate::evidence::Finding;
use crate::record::{Independence, Informant, Study};
use crate::words::Message;

/// Who stood behind these studies, when nobody independent did: `which` of the studies they are.
pub(super) fn stood_behind(studies: &[&Study], which: &'static str) -> Option<Message> {
    Some(Message::new(behind(studies)?).counting(n_trials(studies)).with("which", which))
}

/// How many trials these are: reports of one are one.
fn n_trials(studies: &[&Study]) -> usize {
    let is_first = |at: usize| {
        let trial = studies[at].trial.as_ref();
        trial.is_none() || !studies[..at].iter().any(|it| it.trial.as_ref() == trial)
    };
    (0..studies.len()).filter(|&at| is_first(at)).count()
}

/// Who stood behind the studies, when nobody independent did. That nobody says whether they were is never
/// taken for independence.
pub(super) fn behind(studies: &[&Study]) -> Option<&'static str> {
    let all = |independence| studies.iter().all(|it| it.independence == independence);
    let is_free = |it: &&Study| {
        matches!(it.independence, Independence::Independent | Independence::CommissionedByMinistry)
    };
    let names_somebody = |it: &&Study| !it.authors.is_empty() || it.publisher.is_some();
    if studies.is_empty() || studies.iter().any(is_free) {
        None
    } else if all(Independence::Owner) {
        Some("brief-effect-owners-own")
    } else if all(Independence::CommissionedByOwner) {
        Some("brief-effect-ordered-by-owner")
    } else if all(Independence::CommissionedByFunder) {
        Some("brief-effect-paid-by-funder")
    } else if all(Independence::Unknown) && !studies.iter().any(names_somebody) {
        Some("brief-effect-nobody-says-who")
    } else if all(Independence::Unknown) {
        Some("brief-effect-independence-not-stated")
    } else {
        Some("brief-effect-none-independent")
    }
}

/// Whether only those who took part answered.
pub(super) fn is_self_report(finding: &Finding<'_>) -> bool {
    let informants = &finding.outcome().reported_by;
    let takes_part = |it: &Informant| match it {
        Informant::Child | Informant::Parent | Informant::Staff => true,
        Informant::Teacher | Informant::Practitioner | Informant::Observer | Informant::Register => false,
    };
    !informants.is_empty() && informants.iter().all(takes_part)
}
