//! How a programme has been studied.

use std::sync::LazyLock;

use super::Meaning;
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
];

const CONTROLLED: &[&str] = &[
    "kontrollgruppe/kontrollgrupper/kontrollgruppa/kontrolgruppe/kontrolgrupper",
    "sammenligningsgruppe/sammenligningsgrupper/samanlikningsgruppe/sammenlikningsgruppe",
    "control/comparison group/groups",
    "kontrollert/kontrollerte/kontrolleret/kontrollerede studie/studier/studiar/forsøk/forsøg/undersøgelse",
    "controlled study/studies/trial/trials",
];

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

/// How it was studied, at a word.
pub(super) fn read(words: &[Word], at: usize) -> Option<Found> {
    TABLE.found(words, at)
}

#[cfg(test)]
mod tests {
    use super::Meaning::{Controlled, Evaluated, Rct};
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
    fn what_has_not_been_studied_is_no_hint() {
        for text in [
            "ikke evaluert",
            "som ikke er evaluert",
            "uten kontrollgruppe",
            "non-randomised",
            "not evaluated",
            "evaluering",
            "forskningsbasert",
            "evalueringsrapport",
        ] {
            check(text, &[]);
        }
    }
}
