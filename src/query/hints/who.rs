//! Who takes part, where it is plainly said: `for foreldre`, `til børn`.
//!
//! Only the preposition makes it a hint; the noun alone is what the search is
//! about. What follows is left to be searched for: `for barn` of `for barn av
//! rusavhengige` is a filter, and `av rusavhengige` are words to find.

use std::sync::LazyLock;

use super::Meaning;
use super::found::{Found, Hints};
use super::nouns::KIN;
use super::phrase::Table;
use super::words::Word;

const NOUNS: &[(Meaning, &str)] = &[
    (Meaning::ForChildren, "barn/barna/barnet/børn/børnene/children/kids"),
    (Meaning::ForChildren, "barn/børn/children og/and unge/ungdom/ungdommer/ungdommar/youth/adolescents"),
    (Meaning::ForChildren, "children and young people"),
    (
        Meaning::ForParents,
        "foreldre/foreldrene/foreldra/forelder/forældre/forældrene/foresatte/føresette/parents/caregivers",
    ),
    (
        Meaning::ForFamilies,
        "[hele/heile/the] [whole] familier/familien/familie/familiar/familiene/families/family",
    ),
    (
        Meaning::ForStaff,
        "ansatte/tilsette/tilsatte/personale/personalet/personell/fagpersonell/medarbeidere/medarbeidarar/medarbejdere",
    ),
    (
        Meaning::ForStaff,
        "fagfolk/fagpersoner/fagpersonar/fagpersonale/staff/professionals/practitioners/employees",
    ),
];

/// What can be said before `for barn` or `til barn` without the children taking
/// part: their parents, the care for them, what something means to them.
const NOT_PART: &str = "omsorg/ansvar/omsorgen/ansvaret/betydning/konsekvenser/konsekvensar/følger/risiko/skadelig/farlig/\
     bekymring/bekymret/vold/responsibility/care/risk/consequences/harmful/gravide/vitne/tilknytning/\
     forhold/forholdet/kontakt/samspill/kjærlighet/kostnad/kostnader/kostnadar/omkostninger/utgifter/charge/cost/costs/\
     viktig/viktige/vanskelig/vanskeleg/vigtig/trygghet/bra/best/beste";

/// Where children are looked after by others.
const PLACE_OF_CHILDREN: &str = "barnehage/barnehagen/barnehager/barnehagar/børnehave/børnehaven/vuggestue/dagtilbud/skole/skolen/skolene/skule/skulen/sfo/aks/\
     fosterhjem/fosterheim/beredskapshjem/institusjon/institusjonar/institusjoner/asylmottak/mottak/plejefamilie/kindergarten/kindergartens/\
     nursery/preschool/school/schools/foster";

/// How they come: by themselves. Said with a no, because it is referral that is named.
const WITHOUT_REFERRAL: &[&str] = &[
    "[som/der/that] [ikke/ikkje] [krever/kreves/krevst/kræver/trenger/treng] uten/utan/uden/ingen/inga [krav] [om/til] henvisning/henvising/tilvising/tilvisning",
    "[som/der] [krever/kreves/krevst/kræver/trenger/treng] ikke/ikkje henvisning/henvising/tilvising/tilvisning",
    "without/no [a/any/need] [for] referral [needed/required/necessary]",
    "without being referred",
];

static TABLE: LazyLock<Hints> = LazyLock::new(|| {
    let plain = NOUNS.iter().map(|&(meaning, noun)| (format!("for/til [alle/all] {noun}"), Some(meaning)));
    let of_kin = [KIN, NOT_PART].into_iter().flat_map(|before| {
        NOUNS.iter().map(move |(_, noun)| (format!("({before}) for/til [alle/all] {noun}"), None))
    });
    // `til barnet er to år` is a time.
    let until = [("til barnet/barna/barn (er/fyller/fylder/blir)".to_owned(), None)];
    // Who works with them may take part in their place.
    let somewhere = NOUNS.iter().map(|(_, noun)| {
        (format!("for/til [alle/all] {noun} (i/på/in/at) [the] ({PLACE_OF_CHILDREN})"), None)
    });
    let by_themselves = WITHOUT_REFERRAL.iter().map(|&row| (row.to_owned(), Some(Meaning::WithoutReferral)));
    Table::new(by_themselves.chain(plain).chain(of_kin).chain(until).chain(somewhere))
});

/// `og barn`, where `for foreldre` comes before it.
static JOINED: LazyLock<Hints> = LazyLock::new(|| {
    Table::new(NOUNS.iter().map(|&(meaning, noun)| {
        let any = "barn/barna/børn/children/foreldre/forældre/foresatte/parents/ansatte/tilsette/personale/staff/families/familier";
        (format!("(for/til) ({any}) og/and [for/til] {noun}"), Some(meaning))
    }))
});

/// Who takes part, at a word.
pub(super) fn read(words: &[Word], at: usize) -> Option<Found> {
    TABLE.found(words, at)
}

/// Who else takes part, when the words before say that somebody does.
pub(super) fn read_joined(words: &[Word], at: usize) -> Option<Found> {
    JOINED.found(words, at)
}

#[cfg(test)]
mod tests {
    use super::Meaning::{ForChildren, ForFamilies, ForParents, ForStaff, InDayCare, WithoutReferral};
    use crate::query::hints::hints;
    use crate::query::hints::tests::check;

    #[test]
    fn who_takes_part_is_said_with_a_preposition() {
        for (text, expected) in [
            ("for barn", ForChildren),
            ("til børn", ForChildren),
            ("til boern", ForChildren),
            ("for children", ForChildren),
            ("for barn og unge", ForChildren),
            ("for foreldre", ForParents),
            ("til foreldre", ForParents),
            ("til forældre", ForParents),
            ("for parents", ForParents),
            ("for familier", ForFamilies),
            ("for hele familien", ForFamilies),
            ("for heile familien", ForFamilies),
            ("for families", ForFamilies),
            ("for the whole family", ForFamilies),
            ("for ansatte", ForStaff),
            ("for tilsette", ForStaff),
            ("for personale", ForStaff),
            ("til medarbejdere", ForStaff),
            ("for staff", ForStaff),
        ] {
            check(text, &[(text, expected)]);
        }
    }

    #[test]
    fn families_that_come_by_themselves_need_no_referral() {
        for text in
            ["uten henvisning", "utan tilvising", "ingen henvisning", "without a referral", "uden henvisning"]
        {
            check(text, &[(text, WithoutReferral)]);
        }
        for text in ["henvisning fra lege", "fewer referrals", "uten henvisninger"] {
            check(text, &[]);
        }
    }

    #[test]
    fn what_follows_is_left_to_be_searched_for() {
        check("for barn av rusavhengige", &[("for barn", ForChildren)]);
        check("kurs for foreldre med rusproblemer", &[("for foreldre", ForParents)]);
        check("for foreldre og barn", &[("for foreldre", ForParents), ("og barn", ForChildren)]);
    }

    #[test]
    fn those_who_do_not_take_part_are_no_hint() {
        for text in [
            "barn",
            "foreldre",
            "foreldregruppe",
            "foreldre til barn med autisme",
            "vold fra foreldre til barn",
            "omsorg for barn",
            "for children's homes",
            "før barnet",
            "før foreldre",
            "for alle barn i skulen",
            "for children in foster care",
        ] {
            check(text, &[]);
        }
        for text in ["for barn i barnehage", "for alle barn i barnehagen", "til børn i børnehaven"] {
            assert!(hints(text).iter().all(|hint| hint.meaning == InDayCare), "{text}");
        }
        check("for foreldre til barn med ADHD", &[("for foreldre", ForParents)]);
    }
}
