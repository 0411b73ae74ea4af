//! Whether a programme is still offered.

use std::sync::LazyLock;

use super::Meaning;
use super::found::{Found, Hints};
use super::nouns::PROGRAMME;
use super::phrase::Table;
use super::words::Word;

const OFFERED: &[&str] = &[
    "[som/der] [er] fortsatt/fremdeles/framleis/fortsat/stadig/stadigvæk/ennå/enda tilbys/tilbydd/tilbydes/tilbys/tilbode/tilbudt",
    "[som/der] [blir/vert/bliver] tilbys/tilbydd/tilbydes/tilbode/tilbudt fortsatt/fremdeles/framleis/fortsat/stadig",
    "[som/der] [er] fortsatt/fremdeles/framleis/fortsat/stadig [er] i bruk/brug/drift",
    "[som/der] [er] fortsatt/fremdeles/framleis/fortsat/stadig tilgjengelig/tilgjengelige/tilgjengeleg/tilgængelig/tilgængelige",
    "[som/der] [er] i bruk/brug fortsatt/fremdeles/framleis/stadig",
    "[som/der] [er] i drift [fortsatt/fremdeles/framleis]",
    "[which/that] [is/are] still [being] offered/available/running/used",
    "[which/that] [is/are] still in use",
];

const PILOT: &[&str] = &[
    "[som/as] [er] [en/ein/et/a] pilot/pilotprosjekt/pilotprosjekter/pilotprosjektet/pilotprojekt/pilotprojekter/pilotforsøk/pilotforsøg",
    "pilot prosjekt/prosjekter/projekt/project/projects/programme/program",
    "[som/der] [blir/vert/bliver] [nå/no/nu] prøves/prøvast/prøvest/prøvd/prøvet/utprøves/utprøvd/afprøves/afprøvet/piloteres/piloterast [ut/af] [nå/no/nu]",
    "[som/der] [er/holder] [nå/no/nu] under utprøving/utprøvning/afprøvning/pilotering",
    "[which/that] [is/are] being/currently piloted/trialled/tested [out]",
];

/// Also a relationship, a case or a treatment can be `avsluttet`, so that it is said of
/// a programme only where nothing else comes after it.
const ENDED: &[&str] = &[
    "[som/der] [er/ble/blei/blev] avsluttet/avslutta/avsluttede/afsluttet/afsluttede/nedlagt/nedlagte |",
    "[som/der] har/er blitt avsluttet/avslutta/avsluttede/afsluttet/afsluttede/nedlagt/nedlagte |",
    "[som/der] [er/ble/blei] lagt ned",
    "[which/that] [is/was/has] [been] discontinued",
    "[som/der] tilbys/tilbydes/tilbydast/tilbydst/udbydes ikke/ikkje lenger/lengre/lengur/længere/meir/mer/mere",
    "[som/der] [blir/vert/bliver/er] ikke/ikkje tilbudt/tilbydd/tilbode/udbudt lenger/lengre/længere/meir",
    "[som/der] finnes/finst/findes ikke/ikkje lenger/lengre/længere/meir",
    "[som/der] ikke/ikkje lenger/lengre/lengre/længere [er] tilbys/tilbydes/tilbydd/tilbudt",
    "[som/der] [er] ikke/ikkje lenger/lengre/længere i bruk/drift/brug",
    "[which/that] [is] no longer offered/available/used/running",
];

const OPEN: &[&str] = &[
    "[som/der] [er] åpen/åpent/åpne/open/ope/opne/åben/åbent/åbne for nye/flere/fleire kommuner/kommunar",
    "[som/der] [kan] tar/tek/tager/ta/tage imot/mot/i mot nye/flere/fleire kommuner/kommunar",
    "[which/that] [is/are] open to/for new/more municipalities",
    "[which/that] takes/taking/accepts/accepting new/more municipalities",
    "hvor/der/kor nye kommuner/kommunar kan bli/være/vere med",
];

/// What these words also say, of other things.
const OTHER: &[&str] = &[
    "pilot study/studie/studien/studies/studier/trial",
    "prøves/prøvd/prøvet ut/af (på/mot/mod)",
    "har avsluttet/avslutta/afsluttet",
    "(etter/efter/after) avsluttet/avslutta/afsluttet",
];

static TABLE: LazyLock<Hints> = LazyLock::new(|| {
    let rows = |rows: &'static [&str], meaning| rows.iter().map(move |row| ((*row).to_owned(), meaning));
    let of_programme =
        format!("avsluttet/avslutta/avsluttede/afsluttet/afsluttede/nedlagt/nedlagte/ended {PROGRAMME}");
    Table::new(
        rows(OFFERED, Some(Meaning::StillOffered))
            .chain(rows(PILOT, Some(Meaning::Pilot)))
            .chain(rows(ENDED, Some(Meaning::Ended)))
            .chain(rows(OPEN, Some(Meaning::OpenToNew)))
            .chain([(of_programme, Some(Meaning::Ended))])
            .chain(rows(OTHER, None)),
    )
});

/// The status at a word.
pub(super) fn read(words: &[Word], at: usize) -> Option<Found> {
    TABLE.found(words, at)
}

#[cfg(test)]
mod tests {
    use super::Meaning::{Ended, OpenToNew, Pilot, StillOffered};
    use crate::query::hints::tests::check;

    #[test]
    fn a_status_is_read_in_four_languages() {
        for (text, expected) in [
            ("som fortsatt tilbys", StillOffered),
            ("fortsatt i bruk", StillOffered),
            ("tilbys fortsatt", StillOffered),
            ("som fremdeles tilbys", StillOffered),
            ("framleis tilbydd", StillOffered),
            ("tilbydes stadig", StillOffered),
            ("still offered", StillOffered),
            ("still available", StillOffered),
            ("i drift", StillOffered),
            ("pilot", Pilot),
            ("pilotprosjekt", Pilot),
            ("pilotprojekt", Pilot),
            ("pilot project", Pilot),
            ("prøves ut", Pilot),
            ("som prøvast ut", Pilot),
            ("prøves ut nå", Pilot),
            ("under utprøving", Pilot),
            ("afprøves", Pilot),
            ("being piloted", Pilot),
            ("avsluttet", Ended),
            ("avslutta", Ended),
            ("nedlagt", Ended),
            ("discontinued", Ended),
            ("afsluttet", Ended),
            ("tilbys ikke lenger", Ended),
            ("tilbydst ikkje lenger", Ended),
            ("blir ikkje tilbydd lenger", Ended),
            ("udbydes ikke længere", Ended),
            ("avsluttede programmer", Ended),
            ("ikke lenger i bruk", Ended),
            ("no longer offered", Ended),
            ("åpen for nye kommuner", OpenToNew),
            ("ope for nye kommunar", OpenToNew),
            ("åbent for nye kommuner", OpenToNew),
            ("open to new municipalities", OpenToNew),
        ] {
            check(text, &[(text, expected)]);
        }
    }

    #[test]
    fn what_is_not_so_or_is_something_else_is_no_hint() {
        for text in [
            "pilot study",
            "pilotstudie",
            "etter avsluttet behandling",
            "avsluttet forhold",
            "avslutta barnevernssak",
            "avsluttet barnevernssak",
            "afsluttet behandling",
            "har avsluttet",
            "tilbys",
            "stadig uro",
        ] {
            check(text, &[]);
        }
    }
}
