//! Which studies under way may close a gap, as far as the sources say.

use super::not_nordic::is_nordic;
use super::{ENOUGH, GapKind};
use crate::record::{Comparator, Design, Fact, Independence, Ongoing};

/// The studies under way that have what a gap asks for. What the sources do not
/// say of a study is not taken for granted.
pub(super) fn may_close(kind: GapKind, under_way: &[Fact<Ongoing>]) -> Vec<&Fact<Ongoing>> {
    under_way.iter().filter(|study| may(kind, &study.value)).collect()
}

fn may(kind: GapKind, study: &Ongoing) -> bool {
    let is_designed = |designs: &[Design]| study.design.is_some_and(|it| designs.contains(&it));
    let people = study.participants.filter(|quantity| quantity.unit.counts_people());
    match kind {
        GapKind::NotLooked | GapKind::NoStudy | GapKind::OnlyOriginal => true,
        GapKind::OnlyCost => study.design.is_some_and(|design| !design.is_economic()),
        // Two editions set against each other tell of neither.
        GapKind::NoComparison => {
            !Comparator::are_treatments(&study.compared_with)
                && is_designed(&[Design::SystematicReview, Design::Rct, Design::Controlled])
        }
        GapKind::OnlyPerceived => {
            is_designed(&[Design::SystematicReview, Design::Rct, Design::Controlled, Design::PrePost])
        }
        GapKind::NotIndependent | GapKind::IndependenceUnknown => {
            study.independence == Some(Independence::Independent)
        }
        GapKind::Few => people.and_then(|it| it.amount.low()).is_some_and(|it| it >= f64::from(ENOUGH)),
        GapKind::NumberNotStated => people.is_some(),
        GapKind::NotNordic => study.country.is_some_and(is_nordic),
        // What it will look at, and for how long, a record does not say in a way that
        // a rule can read; results that were not read are no new study's to find.
        GapKind::AimNotStudied
        | GapKind::AimOnlyPerceived
        | GapKind::NoFollowUp
        | GapKind::ResultsNotRead => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::Evidence;
    use crate::evidence::example::{programme, study};

    #[test]
    fn a_trial_under_way_may_close_some_gaps_and_not_others() {
        let closed = |with: &str| -> Vec<GapKind> {
            let text = study("pre-post")
                + "[[evaluation.ongoing]]\ntitle = \"Forsøket\"\ntext = \"Et forsøk.\"\ndesign = \"rct\"\n"
                + with
                + "participants = { exactly = 200, unit = \"families\" }\nsource = { id = \"nettside\", at = \"Nytt\" }\n";
            let programme = programme(&text);
            let evidence = Evidence::of(&programme);
            evidence.unknown.iter().filter(|gap| !gap.may_close.is_empty()).map(|gap| gap.kind).collect()
        };
        for with in [
            "",
            "compared-with = [\"waiting-list\"]\n",
            "compared-with = [\"nothing\", \"another-version\"]\n",
        ] {
            assert_eq!(closed(with), [GapKind::NoComparison, GapKind::NumberNotStated], "{with}");
        }
        for with in ["another-version", "another-programme"] {
            assert_eq!(
                closed(&format!("compared-with = [\"{with}\"]\n")),
                [GapKind::NumberNotStated],
                "{with}"
            );
        }
    }
}
