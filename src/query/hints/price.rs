//! What a programme costs: nothing, or no more than so many kroner.

use std::sync::LazyLock;

use super::Meaning;
use super::found::{Found, Hints};
use super::phrase::{Table, is_whole};
use super::words::{Gap, Word};

/// What may stand before a sum that is the most it may cost; a sum without it is that
/// too, because nobody looks for what costs neither more nor less.
static AT_MOST: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::new([
        (
            "[som/der] [koster/kostar/costs] [for/på/til/med] [under/inntil/opptil/maks/maksimalt/høyst/højst/max/ca/cirka/omtrent/rundt/about/around]",
            (),
        ),
        ("[som/der] [koster/kostar] mindre/billigere/billegare enn/end", ()),
        ("[som/der] [koster/kostar] ikke/ikkje mer/mere/meir/over enn/end", ()),
        ("[that/which] [costs] less/cheaper than", ()),
        ("[that/which] [costs] at most", ()),
        ("[that/which] [costs] up to", ()),
        ("[med/with] [et/eit/ein/en/a] budsjett/budget/ramme [på/of]", ()),
    ])
});

/// What makes it another sum: a least, or money that is no price.
static OTHER_SUM: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::new([
        ("over/minst/mindst/above", ()),
        ("mer/mere/meir/more enn/end/than", ()),
        (
            "gjeld/gæld/lån/bot/bøter/inntekt/indtægt/lønn/løn/stipend/tilskudd/tilskot/tilskud/støtte/kontantstøtte/debt/loan/fine/income/grant [på/på/of]",
            (),
        ),
    ])
});

static KRONER: LazyLock<Table<()>> = LazyLock::new(|| Table::new([("kr/kroner/krone/nok/dkk/sek", ())]));

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
        (
            "[der/som/hvor] [foreldrene/foreldra/forældrene/familien/familiene/familierne/deltakerne/deltakarane/man/ein] betaler/betaler/betalar ingenting/inkje/intet",
            free,
        ),
        ("[som/der/det] koster/kostar ingenting/inkje/intet", free),
        ("[som/der/det] koster/kostar ikke/ikkje noe/noko/noget", free),
        ("uten/utan/uden å/at betale", free),
        ("[that/which] costs/cost nothing", free),
        ("[parents/families] pay nothing", free),
        // What a municipality need not pay for is another thing.
        (
            "gratis/kostnadsfri/kostnadsfritt/vederlagsfri/vederlagsfrit/free for [alle] [the] kommune/kommunen/kommuna/kommuner/kommunar/kommunene/kommunane/kommunerne/municipality/municipalities",
            Some(Meaning::FreeForMunicipality),
        ),
        (
            "[der/hvor] kommunen/kommuna/vi/municipality betaler/betalar/pays ingenting/inkje/intet/nothing",
            Some(Meaning::FreeForMunicipality),
        ),
        (
            "[som/der] ikke/ikkje koster/kostar kommunen/kommuna noe/noko/noget",
            Some(Meaning::FreeForMunicipality),
        ),
        (
            "gratis/kostnadsfri/free (opplæring/opplæringa/opplæringen/uddannelse/materiell/materiale/manual/veileder/veiledning/lisens/licens/training/manual/licence)",
            Some(Meaning::FreeForMunicipality),
        ),
        (
            "gratis/kostnadsfri/free (opplæring/uddannelse/materiell/training) for [the] kommunen/kommuna/kommuner/kommunar/kommunene/kommunerne/municipality/municipalities",
            Some(Meaning::FreeForMunicipality),
        ),
        // What is free of something else, or is another thing that is free.
        ("free from/time/play/will/choice/school/speech/movement/meals/lunch/days", None),
        ("(feel/drug/drugs/smoke/violence/alcohol/substance/sugar/symptom/screen) free", None),
        ("free of (*)", None),
        ("gratis skolemat/skulemat/barnehage/kjernetid/sfo/skole/skule/frukt/lunsj", None),
    ])
});

/// The price at a word.
pub(super) fn read(words: &[Word], at: usize) -> Option<Found> {
    TABLE.found(words, at).or_else(|| sum(words, at))
}

/// `under 5000 kr`, `40 000 kroner`, `kr 2 500`.
fn sum(words: &[Word], at: usize) -> Option<Found> {
    let other = OTHER_SUM.at(words, at).map(|(own, ())| own.end);
    let start = other.or(AT_MOST.at(words, at).map(|(own, ())| own.end)).unwrap_or(at);
    let first = KRONER.at(words, start).map(|(own, ())| own.end);
    let (kroner, end) = number_of_kroner(words, first.unwrap_or(start))?;
    let last = KRONER.at(words, end).filter(|_| words.get(end).is_some_and(|it| it.gap != Gap::Mark));
    let end = last.map(|(own, ())| own.end).or(first.map(|_| end))?;
    let meaning = other.is_none().then_some(Meaning::Cost(kroner));
    is_whole(words, &(at..end)).then_some(Found::new(at..end, meaning))
}

/// A number as money is written: `5000`, `40 000`, `40.000`, `5 tusen`.
fn number_of_kroner(words: &[Word], at: usize) -> Option<(u32, usize)> {
    let mut digits = words.get(at)?.text.replace('.', "");
    let is_number = |text: &str| !text.is_empty() && text.chars().all(|it| it.is_ascii_digit());
    if !is_number(&digits) {
        return None;
    }
    let mut end = at + 1;
    while let Some(more) = words.get(end).filter(|it| it.gap == Gap::Space)
        && is_number(&more.text)
        && more.text.len() == 3
    {
        digits.push_str(&more.text);
        end += 1;
    }
    let kroner: u32 = digits.parse().ok()?;
    let is_thousand =
        words.get(end).is_some_and(|it| matches!(it.text.as_str(), "tusen" | "tusind" | "thousand"));
    let thousand = kroner.checked_mul(1000).filter(|_| is_thousand).map(|kroner| (kroner, end + 1));
    Some(thousand.unwrap_or((kroner, end))).filter(|(kroner, _)| *kroner > 0)
}

#[cfg(test)]
mod tests {
    use super::Meaning::{Cost, ForFamilies, Free, FreeForMunicipality};
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
            "betaler ingenting",
            "der foreldrene betaler ingenting",
            "koster ingenting",
            "kostar ikkje noko",
            "costs nothing",
        ] {
            check(text, &[(text, Free)]);
        }
        check("tiltak (gratis) i skolen", &[("gratis", Free)]);
        check("free parenting course", &[("free", Free)]);
    }

    #[test]
    fn a_sum_is_the_most_that_it_may_cost() {
        for (text, kroner) in [
            ("under 5000 kr", 5000),
            ("5000 kr", 5000),
            ("40 000 kr", 40_000),
            ("40.000 kroner", 40_000),
            ("maks 1 200 000 kroner", 1_200_000),
            ("som koster mindre enn 300 kr", 300),
            ("kr 2 500", 2500),
            ("høyst 20 tusen kroner", 20_000),
            ("up to 5000 NOK", 5000),
            ("ikkje meir enn 900 kr", 900),
        ] {
            check(text, &[(text, Cost(kroner))]);
        }
        check("foreldrekurs 5000 kr per familie", &[("5000 kr", Cost(5000))]);
    }

    #[test]
    fn what_a_municipality_need_not_pay_for_is_another_thing() {
        for text in [
            "gratis for kommunen",
            "gratis for kommunane",
            "der kommunen betaler ingenting",
            "free for the municipality",
        ] {
            check(text, &[(text, FreeForMunicipality)]);
        }
        check("gratis opplæring", &[("gratis", FreeForMunicipality)]);
        check("gratis for familien", &[("gratis", Free), ("for familien", ForFamilies)]);
    }

    #[test]
    fn other_money_and_other_numbers_are_no_price() {
        for text in [
            "over 5000 kr",
            "gjeld på 40 000 kr",
            "5000",
            "40 000 barn",
            "0 kr",
            "kroner",
            "1.1.2020",
            "mer enn 100 kr",
        ] {
            check(text, &[]);
        }
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
            "gratisprinsippet",
            "rusfri",
        ] {
            check(text, &[]);
        }
    }
}
