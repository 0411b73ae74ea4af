//! Only what it costs has been studied.

use super::{Gap, GapKind};
use crate::evidence::Evidence;

/// Studies of this programme, and all of them analyses of cost.
pub(super) fn gap<'p>(evidence: &Evidence<'p>) -> Option<Gap<'p>> {
    let is_so =
        !evidence.known.is_empty() && evidence.known.iter().all(|seen| seen.study().design.is_economic());
    let studies = evidence.known.iter().map(|seen| seen.number).collect();
    is_so.then(|| Gap { studies, ..Gap::new(GapKind::OnlyCost) })
}

#[cfg(test)]
mod tests {
    use super::super::tests::kinds;
    use super::*;
    use crate::evidence::example::{counted, outcome, study};

    #[test]
    fn what_it_costs_is_not_what_it_leads_to() {
        let cost = |design| {
            study(design) + &counted("participants", 55, "children") + &outcome("cost", "no-direction", &[])
        };
        assert_eq!(kinds(&cost("cost-analysis")), [GapKind::OnlyCost]);
        assert_eq!(kinds(&(cost("cost-analysis") + &cost("cost-effectiveness"))), [GapKind::OnlyCost]);
        let beside =
            kinds(&(study("rct") + &counted("participants", 300, "children") + &cost("cost-analysis")));
        assert!(!beside.contains(&GapKind::OnlyCost) && !beside.contains(&GapKind::Few), "{beside:?}");
    }
}
