//! There are studies whose results were not in what the editors read.

use super::{Gap, GapKind};
use crate::evidence::Evidence;

/// Studies of this programme without a single finding in the record.
pub(super) fn gap<'p>(evidence: &Evidence<'p>) -> Option<Gap<'p>> {
    let without = evidence.known.iter().filter(|seen| seen.findings.is_empty());
    let studies: Vec<usize> = without.map(|seen| seen.number).collect();
    (!studies.is_empty()).then(|| Gap { studies, ..Gap::new(GapKind::ResultsNotRead) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::example::{outcome, programme, study};

    #[test]
    fn a_study_without_findings_is_named() {
        let text = study("rct") + &outcome("measured-change", "better", &[]) + &study("process");
        let programme = programme(&text);
        let evidence = Evidence::of(&programme);
        let gap = evidence.unknown.iter().find(|gap| gap.kind == GapKind::ResultsNotRead);
        assert_eq!(gap.map(|gap| gap.studies.clone()), Some(vec![1]));
    }
}
