//! The country that a programme is from, where that is plainly asked: `dansk
//! program`, `fra Danmark`; and the one that it is used in: `i danske kommuner`. A language or a nationality alone is not: `dansk`
//! may be what the visitor speaks.

use std::sync::LazyLock;

use super::Meaning;
use super::found::{Found, Hints};
use super::nouns::PROGRAMME;
use super::phrase::Table;
use super::words::Word;

/// A country, its adjective in four languages, and its names, which may have
/// several words.
pub(super) struct Country {
    pub(super) code: &'static str,
    pub(super) adjectives: &'static str,
    pub(super) names: &'static [&'static str],
}

pub(super) const COUNTRIES: &[Country] = &[
    Country { code: "NO", adjectives: "norsk/norske/norwegian", names: &["norge/noreg/norway"] },
    Country { code: "DK", adjectives: "dansk/danske/danish", names: &["danmark/denmark"] },
    Country { code: "SE", adjectives: "svensk/svenske/swedish", names: &["sverige/sweden"] },
    Country { code: "FI", adjectives: "finsk/finske/finnish", names: &["finland"] },
    Country { code: "IS", adjectives: "islandsk/islandske/islendsk/icelandic", names: &["island/iceland"] },
    Country {
        code: "NL",
        adjectives: "nederlandsk/nederlandske/hollandsk/hollandske/dutch",
        names: &["nederland/nederlandene/nederlandane/netherlands/holland"],
    },
    Country {
        code: "US",
        adjectives: "amerikansk/amerikanske/american",
        names: &["usa/us/amerika/america", "united states", "de forente stater"],
    },
    Country {
        code: "GB",
        adjectives: "britisk/britiske/british",
        names: &["storbritannia/storbritannien/england/uk", "united kingdom", "great britain"],
    },
    Country { code: "AU", adjectives: "australsk/australske/australian", names: &["australia/australien"] },
];

/// What a programme can be called here without the words being about it: a
/// course or a method stays to be searched for, and a study has its own country.
const KINDS: &str = "metode/metoden/metoder/metodar/method/methods/modell/modellen/modeller/model/course/courses/*kurs/*kursus/*gruppe/*gruppetilbud/\
     *program/*programmer/*tiltak/opplegg/gruppetilbud/intervensjon/intervention/interventions";

/// Whose use makes it used in a country.
const USERS: &str = "kommune/kommuner/kommunar/kommunerne/kommunene/municipality/municipalities";

/// People come from countries too, and move.
const MOVED: &str = "flytta/flyttet/flytter/flyttar/flyttede/kommet/kome/kommer/kjem/kom/rømt/rømte/flyktet/flykta/flygtet/innvandret/\
     innvandra/adoptert/adoptivbarn/mamma/pappa/mor/far/moved/fled/came/comes/come/adopted";
const PEOPLE: &str = "barn/børn/familier/familiar/foreldre/forældre/mødre/flyktninger/flyktningar/flygtninge/innvandrere/innvandrarar/\
     indvandrere/ungdom/ungdommer/unge/erfaringer/children/families/parents/refugees/immigrants";

static TABLE: LazyLock<Hints> = LazyLock::new(|| {
    let rows = COUNTRIES.iter().flat_map(|Country { code, adjectives, names }| {
        let (country, used) = (Some(Meaning::Country(code)), Some(Meaning::UsedIn(code)));
        let asked = [
            (format!("{adjectives} {PROGRAMME}"), country),
            (format!("{adjectives} ({KINDS})"), country),
            (format!("[brukt/brukes/bruges/used/prøvd] [i/in/av/af/by/for] {adjectives} {USERS}"), used),
        ];
        let named = names.iter().flat_map(move |name| {
            [
                (format!("[som/der] [er/kommer/kjem] fra/frå/from [the] {name}"), country),
                (
                    format!("[som/der/which/that] [er/was/is] utviklet/utvikla/udviklet/laget/laga/developed/made i/in [the] {name}"),
                    country,
                ),
                (format!("({PEOPLE}) [som/der/who] [er/har/har/have/are] [{MOVED}] fra/frå/from [the] {name}"), None),
                (format!("({MOVED}) fra/frå/from [the] {name}"), None),
                (format!("[brukt/brukes/i/used/bruges/prøvd/in] [i/in] {USERS} i/in [the] {name}"), used),
                (format!("[som/der/that] [er/blir/is/are/har] [blitt/vore] brukt/brukes/brukast/bruges/brugt/prøvd/prøvet/used/run i/in [the] {name}"), used),
            ]
        });
        asked.into_iter().chain(named)
    });
    Table::new(rows)
});

/// The country at a word.
pub(super) fn read(words: &[Word], at: usize) -> Option<Found> {
    TABLE.found(words, at)
}

#[cfg(test)]
mod tests {
    use super::Meaning::{Country, UsedIn};
    use crate::query::hints::tests::check;

    #[test]
    fn a_country_is_read_where_it_is_asked_for() {
        for (text, code) in [
            ("dansk program", "DK"),
            ("danske programmer", "DK"),
            ("norske tiltak", "NO"),
            ("fra Danmark", "DK"),
            ("frå Noreg", "NO"),
            ("from the Netherlands", "NL"),
            ("Dutch programmes", "NL"),
            ("svenske indsatser", "SE"),
            ("fra Island", "IS"),
            ("Finnish interventions", "FI"),
            ("amerikanske programmer", "US"),
            ("from the United States", "US"),
            ("som er utviklet i Australia", "AU"),
            ("britisk program", "GB"),
        ] {
            let whole = if text.ends_with("interventions") { "Finnish" } else { text };
            check(text, &[(whole, Country(code))]);
        }
        check("dansk metode", &[("dansk", Country("DK"))]);
    }

    #[test]
    fn a_countrys_municipalities_are_where_it_is_used() {
        for (text, code) in [
            ("danske kommuner", "DK"),
            ("i danske kommuner", "DK"),
            ("brukt i svenske kommuner", "SE"),
            ("kommunar i Noreg", "NO"),
            ("Danish municipalities", "DK"),
            ("brukt i Danmark", "DK"),
        ] {
            check(text, &[(text, UsedIn(code))]);
        }
    }

    #[test]
    fn a_language_or_peoples_origin_is_no_country_to_filter_by() {
        for text in [
            "dansk",
            "snakker norsk",
            "flyktninger fra Finland",
            "i Norge",
            "Danmark",
            "flytta frå Danmark",
            "familien har flyttet fra Sverige",
            "barn som kommer fra Finland",
            "moved from Denmark",
        ] {
            check(text, &[]);
        }
    }
}
