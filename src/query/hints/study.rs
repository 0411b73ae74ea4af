//! How a programme has been studied, and in which country.

use std::sync::LazyLock;

use super::Meaning;
use super::country::{COUNTRIES, Country};
use super::found::{Found, Hints};
use super::phrase::Table;
use super::words::Word;

/// Small words before what it was evaluated with.
const WITH: &str = "[som/der/which/that] [er/blitt/ble/is/was] [evaluert/evaluerte/evalueret/testet/undersøkt/evaluated/tested] [med/i/ved/gjennom/with/in/by] [en/ei/et/ein/eit/a/an]";

const RCT: &[&str] = &[
    "rct/rcter/rcts [studie/studier/studiar/study/studies/trial/trials/forsøk/forsøg]",
    "randomisert/randomiserte/randomiseret/randomiserede [studie/studier/studiar/forsøk/forsøg/undersøgelse/undersøgelser]",
    "randomisert/randomiserte/randomiseret/randomiserede kontrollert/kontrollerte/kontrolleret/kontrollerede/kontrolleret/kontrollerte [studie/studier/studiar/studien/forsøk/forsøg/undersøgelse/undersøgelser]",
    "randomised/randomized [controlled] [study/studies/trial/trials]",
    "loddtrekning/loddtrekking/lodtrækning",
    "loddtrekningsforsøk/loddtrekkingsforsøk/loddtrekningsstudie/lodtrækningsforsøg",
    "forsøk/forsøg/studie/trial/trials/study med/by/with loddtrekning/loddtrekking/lodtrækning/lot",
];

const CONTROLLED: &[&str] = &[
    "kontrollgruppe/kontrollgrupper/kontrollgruppa/kontrolgruppe/kontrolgrupper",
    "sammenligningsgruppe/sammenligningsgrupper/samanlikningsgruppe/sammenlikningsgruppe",
    "control/comparison group/groups",
    "kontrollert/kontrollerte/kontrolleret/kontrollerede studie/studier/studiar/forsøk/forsøg/undersøgelse",
    "controlled study/studies/trial/trials",
    "effektstudie/effektstudier/effektstudiar/effektevaluering/effektevaluert/effektundersøgelse",
    "kvasieksperiment/kvasieksperimentell/kvasieksperimentelle/kvasieksperimentel [studie/studier/studiar/design]",
];

/// What somebody did who looked, where a country stands beside it.
const STUDY: &str = "rct/studie/studien/studier/studiar/undersøkelse/undersøkelser/undersøking/undersøgelse/forskning/forsking/\
     forsøk/forsøg/evaluering/evaluert/evalueret/effektstudie/effektstudier/kontrollgruppe/study/studies/trial/trials/research/evaluation/evaluated";

const EVALUATED: &[&str] = &[
    "[som/der/which/that] [har/has] [er/is/are/was/ble/blei] [blitt/blevet/vorte/been] evaluert/evaluerte/evalueret/evaluerede/evaluated",
    "med/with [en/ei/an] evaluering/evaluation",
];

static TABLE: LazyLock<Hints> = LazyLock::new(|| {
    let designs = [(RCT, Meaning::Rct), (CONTROLLED, Meaning::Controlled)];
    let designs = designs
        .into_iter()
        .flat_map(|(rows, meaning)| rows.iter().map(move |row| (format!("{WITH} {row}"), Some(meaning))));
    let evaluated = EVALUATED.iter().map(|row| ((*row).to_owned(), Some(Meaning::Evaluated)));
    Table::new(designs.chain(evaluated))
});

static COUNTRY_OF_STUDY: LazyLock<Hints> = LazyLock::new(|| {
    Table::new(COUNTRIES.iter().flat_map(|Country { code, adjectives, names }| {
        let studied = Some(Meaning::StudiedIn(code));
        let named =
            names.iter().map(move |name| (format!("({STUDY}) i/in/fra/frå/from [the] {name}"), studied));
        named.chain([(format!("{adjectives} ({STUDY})"), studied)])
    }))
});

/// In which country it was studied, at a word.
pub(super) fn read_country(words: &[Word], at: usize) -> Option<Found> {
    COUNTRY_OF_STUDY.found(words, at)
}

/// How it was studied, at a word.
pub(super) fn read(words: &[Word], at: usize) -> Option<Found> {
    TABLE.found(words, at)
}

#[cfg(test)]
mod tests {
    use super::Meaning::{Controlled, Evaluated, Rct, StudiedIn};
    use crate::query::hints::tests::check;

    #[test]
    fn a_study_is_read_in_four_languages() {
        for (text, expected) in [
            ("RCT", Rct),
            ("med RCT", Rct),
            ("RCT-studie", Rct),
            ("evaluert med RCT", Rct),
            ("randomisert", Rct),
            ("randomisert kontrollert studie", Rct),
            ("randomiseret kontrolleret forsøg", Rct),
            ("randomised controlled trial", Rct),
            ("randomized", Rct),
            ("loddtrekningsforsøk", Rct),
            ("med loddtrekning", Rct),
            ("lodtrækningsforsøg", Rct),
            ("trial by lot", Rct),
            ("effektstudie", Controlled),
            ("kvasieksperimentell studie", Controlled),
            ("kontrollgruppe", Controlled),
            ("med kontrollgruppe", Controlled),
            ("sammenligningsgruppe", Controlled),
            ("samanlikningsgruppe", Controlled),
            ("med kontrolgruppe", Controlled),
            ("with a control group", Controlled),
            ("evaluert", Evaluated),
            ("evaluerte", Evaluated),
            ("er evaluert", Evaluated),
            ("som er evaluert", Evaluated),
            ("som har blitt evaluert", Evaluated),
            ("med evaluering", Evaluated),
            ("evalueret", Evaluated),
            ("evaluated", Evaluated),
        ] {
            check(text, &[(text, expected)]);
        }
    }

    #[test]
    fn a_country_beside_a_study_is_where_it_was_done() {
        check("norsk RCT", &[("norsk", StudiedIn("NO")), ("RCT", Rct)]);
        check("RCT i Noreg", &[("RCT", Rct), ("i Noreg", StudiedIn("NO"))]);
        check("danske studier", &[("danske", StudiedIn("DK"))]);
        check("studie fra Sverige", &[("fra Sverige", StudiedIn("SE"))]);
        check(
            "evaluated in the Netherlands",
            &[("evaluated", Evaluated), ("in the Netherlands", StudiedIn("NL"))],
        );
    }

    #[test]
    fn what_has_not_been_studied_is_no_hint() {
        for text in [
            "studie i Trondheim",
            "studerer i Norge",
            "forsker på barn",
            "evaluering",
            "forskningsbasert",
            "evalueringsrapport",
        ] {
            check(text, &[]);
        }
    }
}
