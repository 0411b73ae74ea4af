//! Whether a programme costs nothing.

use std::sync::LazyLock;

use super::Meaning;
use super::found::{Found, Hints};
use super::phrase::Table;
use super::words::Word;

static TABLE: LazyLock<Hints> = LazyLock::new(|| {
    let free = Some(Meaning::Free);
    Table::new([
        ("[som/der] [er] [helt/heilt/helt] gratis", free),
        ("[som/der] [er] kostnadsfri/kostnadsfritt/kostnadsfrie/omkostningsfri/omkostningsfrit", free),
        ("[som] [er] vederlagsfri/vederlagsfritt/vederlagsfrie/vederlagsfrit", free),
        (
            "[helt/heilt] uten/utan/uden kostnad/kostnader/kostnadar/betaling/egenandel/eigendel/omkostninger/udgift",
            free,
        ),
        ("[which/that] [is] [completely] free [of] [charge]", free),
        ("for free", free),
        ("at no cost", free),
        ("no/without cost/charge/fee", free),
        // What is free of something else, or is another thing that is free.
        ("free from/time/play/will/choice/school/speech/movement/meals/lunch/days", None),
        ("(feel/drug/drugs/smoke/violence/alcohol/substance/sugar/symptom/screen) free", None),
        ("free of (*)", None),
        ("gratis skolemat/skulemat/barnehage/kjernetid/sfo/skole/skule/frukt/lunsj", None),
    ])
});

/// The price at a word.
pub(super) fn read(words: &[Word], at: usize) -> Option<Found> {
    TABLE.found(words, at)
}

#[cfg(test)]
mod tests {
    use super::Meaning::Free;
    use crate::query::hints::tests::check;

    #[test]
    fn what_costs_nothing_is_free() {
        for text in [
            "gratis",
            "GRATIS",
            "som er gratis",
            "kostnadsfri",
            "kostnadsfritt",
            "uten kostnad",
            "utan kostnad",
            "uden betaling",
            "free",
            "for free",
            "free of charge",
            "at no cost",
        ] {
            check(text, &[(text, Free)]);
        }
        check("tiltak (gratis) i skolen", &[("gratis", Free)]);
        check("free parenting course", &[("free", Free)]);
    }

    #[test]
    fn free_of_something_is_not_free() {
        for text in [
            "violence-free",
            "drug-free",
            "free from violence",
            "free time",
            "free of violence",
            "drug free",
            "ikke gratis",
            "gratisprinsippet",
            "rusfri",
        ] {
            check(text, &[]);
        }
    }
}
