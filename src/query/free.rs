//! Whether it costs those who take part anything.
//!
//! `Gratis` in a record may be said of a guide, of the training, or of what a
//! municipality pays. Only what is free for families and children counts: a price of
//! nothing for one of them, or a sentence that says so and names none of the others.

use super::hints::{Meaning, hints};
use super::verdict::Verdict;
use crate::index::words;
use crate::record::{CostPer, Fact, Programme, Text};
use crate::statement::{Part, answers};

const FREE: &[&str] = &[
    "gratis",
    "kostnadsfri",
    "kostnadsfritt",
    "kostnadsfrie",
    "vederlagsfri",
    "vederlagsfritt",
    "vederlagsfrit",
];

/// Beginnings of words for what else may be free, and for whom.
const OTHERS: &[&str] = &[
    "kommun",
    "ansatt",
    "tilsett",
    "fagfolk",
    "personal",
    "opplæring",
    "uddannelse",
    "utdanning",
    "veileder",
    "vejledning",
    "rettleiar",
    "materiell",
    "materiale",
    "manual",
    "brosjyre",
    "konsept",
    "lisens",
    "licens",
    "prosjekt",
    "projekt",
];

/// Whether it costs those who take part nothing.
pub(super) fn free(programme: &Programme) -> Verdict {
    let priced = priced(programme);
    if priced != Verdict::Silent {
        return priced;
    }
    if is_told(programme, says_free) { Verdict::Fits } else { Verdict::Silent }
}

/// Whether a price says that it costs those who take part nothing.
pub(super) fn is_priced_free(programme: &Programme) -> bool {
    priced(programme) == Verdict::Fits
}

fn priced(programme: &Programme) -> Verdict {
    let lines = &programme.costs.lines;
    let lines = lines.stated().flat_map(|item| lines.of(item).all()).flat_map(Fact::versions);
    let of_family = lines
        .filter(|line| line.value.per.is_some_and(is_of_family) && pays_family(line.value.payer.as_ref()));
    Verdict::any_of(of_family.filter_map(|line| line.value.amount).map(|amount| amount.is_nothing()))
}

const fn is_of_family(per: CostPer) -> bool {
    match per {
        CostPer::Child | CostPer::Family | CostPer::Parent | CostPer::Participant => true,
        CostPer::Municipality
        | CostPer::Group
        | CostPer::House
        | CostPer::Centre
        | CostPer::School
        | CostPer::Pack
        | CostPer::StaffMember => false,
    }
}

/// Whether those who take part pay; somebody must.
fn pays_family(payer: Option<&Text>) -> bool {
    const THEMSELVES: &[&str] =
        &["famili", "foreldr", "forældr", "deltak", "deltag", "parent", "participant"];
    let is_family =
        |text: &str| words(text).iter().any(|word| THEMSELVES.iter().any(|it| word.text.starts_with(it)));
    payer.is_some_and(|payer| payer.versions().any(|(_, text)| is_family(text)))
}

/// Whether something of it costs a municipality nothing: a price of nothing, or a sentence
/// that says so of what a municipality pays for.
pub(super) fn free_for_municipality(programme: &Programme) -> Verdict {
    let is_free = is_priced_free_for_municipality(programme) || is_told(programme, spares_municipality);
    if is_free { Verdict::Fits } else { Verdict::Silent }
}

/// Whether a price says that something of it costs a municipality nothing.
pub(super) fn is_priced_free_for_municipality(programme: &Programme) -> bool {
    let lines = &programme.costs.lines;
    let mut lines = lines.stated().flat_map(|item| lines.of(item).all()).flat_map(Fact::versions);
    lines.any(|line| {
        !line.value.per.is_some_and(is_of_family) && line.value.amount.is_some_and(|it| it.is_nothing())
    })
}

/// Whether any sentence of a record says so.
fn is_told(programme: &Programme, says: fn(&str) -> bool) -> bool {
    let is_said =
        |text: &Text| text.versions().any(|(_, version)| version.split(['.', ';', '!', '?']).any(says));
    is_said(&programme.summary.value)
        || answers(programme).iter().flat_map(|it| it.known.stated().into_iter().flatten()).any(|statement| {
            statement.every_part().iter().any(|part| matches!(part, Part::Prose(text) if is_said(text)))
        })
}

/// Whether a sentence says that what families get is free.
fn says_free(sentence: &str) -> bool {
    says_both(sentence) == (true, false)
}

/// Whether a sentence says that what a municipality pays for is free.
fn spares_municipality(sentence: &str) -> bool {
    says_both(sentence) == (true, true)
}

/// Whether a sentence says `gratis`, and whether it is of what else may be.
fn says_both(sentence: &str) -> (bool, bool) {
    let words = words(sentence);
    let is_other = |word: &str| OTHERS.iter().any(|other| word.starts_with(other));
    // `Ikke gratis` is read as a visitor's own words are.
    let is_denied = || {
        hints(sentence)
            .iter()
            .any(|it| it.is_ruled_out && matches!(it.meaning, Meaning::Free | Meaning::FreeForMunicipality))
    };
    let says_free = words.iter().any(|word| FREE.contains(&word.text.as_str())) && !is_denied();
    (says_free, words.iter().any(|word| is_other(&word.text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_not_to_be_free_is_not() {
        for sentence in [
            "Tilbudet er ikke gratis",
            "Det er ikkje gratis for familiane",
            "Kurset er ikke kostnadsfritt",
            "Opplæringen er ikke gratis for kommunene",
        ] {
            assert!(!says_free(sentence) && !spares_municipality(sentence), "{sentence}");
        }
    }

    #[test]
    fn only_what_is_free_for_those_who_take_part_is_free() {
        for sentence in [
            "Tilbudet er gratis for familiene",
            "Huset gir familiar gratis hjelp",
            "Det er kostnadsfrit og vederlagsfritt",
        ] {
            assert!(says_free(sentence), "{sentence}");
        }
        for sentence in [
            "Opplæringen er gratis for kommunene",
            "Eieren har lagt ut en gratis veileder",
            "Kommunerne må bruge konceptet gratis",
            "Det koster lite",
            "De ansatte får gratis kurs",
        ] {
            assert!(!says_free(sentence), "{sentence}");
            assert_eq!(spares_municipality(sentence), sentence.contains("gratis"), "{sentence}");
        }
    }
}
