//! Nobody has studied it, as far as anybody has looked.

use super::{Gap, GapKind};
use crate::evidence::Evidence;
use crate::record::Silence;

/// No study at all: looked for in vain, or not looked for. A reason why studies
/// make no sense for a programme is no gap.
pub(super) fn gap<'p>(evidence: &Evidence<'p>) -> Option<Gap<'p>> {
    if !evidence.known.is_empty() || !evidence.of_original.is_empty() {
        return None;
    }
    let follows_from = evidence.searches.iter().map(|search| &search.provenance).collect();
    match (evidence.silence, evidence.searches) {
        // Whoever leaves out what owners say has not asked whether they studied it.
        (Some(Silence::NotApplicable(_) | Silence::OnlyInterested), _) => None,
        (Some(Silence::NotRecorded), []) => Some(Gap::new(GapKind::NotLooked)),
        (Some(Silence::NotStated(_) | Silence::NotRecorded) | None, _) => {
            Some(Gap { follows_from, ..Gap::new(GapKind::NoStudy) })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::kinds;
    use super::*;
    use crate::evidence::example::study;

    #[test]
    fn not_having_looked_is_not_having_found_nothing() {
        assert_eq!(kinds(""), [GapKind::NotLooked]);
        let silent = |how: &str| format!("[[{how}]]\nquestions = [\"evaluation.studies\"]\n");
        let looked = silent("not-stated") + "on = 2026-11-22\nlooked-in = [\"nettside\"]\n";
        assert_eq!(kinds(&looked), [GapKind::NoStudy]);
        assert_eq!(kinds(&(silent("not-applicable") + "reason = \"Et bygg.\"\n")), []);
        let search = "[[evaluation.searches]]\non = 2026-11-22\ntext = \"Ingen.\"\nsource = { id = \"nettside\", at = \"Alt\" }\n";
        assert_eq!(kinds(search), [GapKind::NoStudy], "a search that found nothing is a look");
        assert!(!kinds(&study("rct")).contains(&GapKind::NoStudy));
    }
}
