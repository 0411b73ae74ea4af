//! No study of it is known to be from the Nordic countries.

use super::{Gap, GapKind};
use crate::evidence::Evidence;
use crate::record::Country;

/// None of the studies of this programme names a Nordic country as its own.
pub(super) fn gap<'p>(evidence: &Evidence<'p>) -> Option<Gap<'p>> {
    let mut countries = evidence.known.iter().filter_map(|seen| seen.study().country);
    (!countries.any(is_nordic)).then(|| Gap::new(GapKind::NotNordic))
}

/// Whether a country is one of the Nordic ones.
pub(super) const fn is_nordic(country: Country) -> bool {
    match country {
        Country::Norway
        | Country::Denmark
        | Country::Sweden
        | Country::Finland
        | Country::Iceland
        | Country::FaroeIslands
        | Country::Greenland => true,
        Country::Netherlands
        | Country::UnitedStates
        | Country::Canada
        | Country::UnitedKingdom
        | Country::Germany
        | Country::Australia
        | Country::NewZealand
        | Country::Greece
        | Country::Japan => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::kinds;
    use super::*;
    use crate::evidence::example::study;

    #[test]
    fn one_nordic_study_is_enough_and_an_unknown_country_is_none() {
        let has = |text: &str| kinds(text).contains(&GapKind::NotNordic);
        let abroad = study("rct").replace("\"NO\"", "\"US\"");
        assert!(has(&abroad));
        assert!(has(&study("rct").replace("country = \"NO\"\n", "")));
        assert!(!has(&(abroad + &study("process").replace("\"NO\"", "\"FI\""))));
    }
}
