//! Whether a new municipality can join.
//!
//! Met when the way of joining is one of those chosen. That nobody has found out
//! is not known. That it does not apply, as where one municipality runs it for
//! itself, is neither met nor not met: it is not known, and the reason is shown.

use std::collections::BTreeSet;

use super::input::Theme;
use super::judgement::Judgement;
use super::ticked::OfTerms;
use super::verdict::Verdict;
use crate::record::{Field, OpenToNew, Programme, Question};

/// By the ways of joining that will do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct WaysIn;

/// The ways of joining that can be asked for.
const OFFERED: &[OpenToNew] = &[OpenToNew::Yes, OpenToNew::OnApplication, OpenToNew::WaitingList];

impl OfTerms for WaysIn {
    type Term = OpenToNew;
    const KEY: &'static str = "open";
    const THEME: Theme = Theme::Demand;
    const OFFERED: &'static [OpenToNew] = OFFERED;

    fn judge<'p>(programme: &'p Programme, chosen: &BTreeSet<OpenToNew>) -> Judgement<'p> {
        Judgement::of_fact(
            programme,
            Question::Field(Field::OpenToNew),
            &programme.lifecycle.open_to_new,
            |open| match open {
                OpenToNew::Unknown => Verdict::NotKnown,
                OpenToNew::Yes | OpenToNew::No | OpenToNew::WaitingList | OpenToNew::OnApplication => {
                    Verdict::of(chosen.contains(open))
                }
            },
            |open| vec![(*open).into()],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fit::records::{changed, real};
    use crate::record::SilenceKind;

    fn verdict(id: &str, open: OpenToNew) -> Verdict {
        WaysIn::judge(&real(id), &BTreeSet::from([open])).verdict
    }

    #[test]
    fn the_way_of_joining_is_one_of_those_chosen() {
        assert_eq!(verdict("pip-klubben", OpenToNew::Yes), Verdict::Met);
        assert_eq!(verdict("barn-i-rusfamilier", OpenToNew::Yes), Verdict::NotMet);
        let waiting = changed("pip-klubben", |text| {
            text.replacen("open-to-new = { value = \"yes\"", "open-to-new = { value = \"waiting-list\"", 1)
        });
        assert_eq!(WaysIn::judge(&waiting, &BTreeSet::from([OpenToNew::WaitingList])).verdict, Verdict::Met);
    }

    #[test]
    fn one_municipalitys_own_practice_is_neither_open_nor_closed() {
        let familiestue = real("familiestue-nyborg");
        let judgement = WaysIn::judge(&familiestue, &BTreeSet::from([OpenToNew::Yes]));
        assert_eq!(judgement.verdict, Verdict::NotKnown);
        assert_eq!(judgement.silence.unwrap().kind(), SilenceKind::NotApplicable);
    }
}
