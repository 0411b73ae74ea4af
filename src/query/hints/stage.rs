//! Stages of childhood: the words for an age that have no number in them.
//!
//! | stage | ages | why |
//! | --- | --- | --- |
//! | spedbarn, infants, baby | 0–1 | the first year of life, and the children who have just ended it |
//! | first year of life | 0 | before the first birthday |
//! | småbarn, toddlers | 1–3 | from the first steps until the older children's group of a barnehage |
//! | små barn, small children | 0–5 | all of them, until school |
//! | barnehagebarn, førskolebarn, preschoolers | 1–5 | barnehageloven: the right to a place from 1; school from the year of turning 6 |
//! | børnehavebørn | 3–5 | Danish day care has the vuggestue first, and the børnehave from about 3 |
//! | under skolealder | to 5 | as above |
//! | småskole, indskoling | 6–9 | Norway: years 1–4; Denmark: classes 0–3 |
//! | mellomtrinn, mellemtrin | 10–12 | Norway: years 5–7; Denmark: classes 4–6 |
//! | barneskole, barnetrinn | 6–12 | opplæringslova: the barnetrinn is years 1–7 |
//! | ungdomsskole, ungdomstrinn, udskoling | 13–15 | opplæringslova: years 8–10; Denmark: classes 7–9 |
//! | skolebarn, school-age | 6–15 | the ten years of grunnskole and of Danish compulsory schooling |
//! | videregående | 16–18 | the three years after the grunnskole |
//! | tenåringer, teenagers, ungdom | 13–18 | the teens, for as long as one is a child |
//!
//! | 1.–10. trinn or klasse, førsteklassing | 6–15 | each year its own age |
//! | vg1–vg3 | 16–18 | the same |
//!
//! A school year has the age that its children turn in the calendar year it
//! begins. `i barnehagen` is a place, and the ages of those who are there; `unge` may be
//! grown up, and is not here.

use std::sync::LazyLock;

use super::found::{Found, Hints};
use super::number::{Numeral, number};
use super::phrase::{Table, is_whole};
use super::words::{Gap, Word};
use super::{Bounds, Meaning};

const STAGES: &[(u16, u16, &str)] = &[
    (0, 1, "nyfødt/nyfødte/spedbarn/spedbarna/spedbarnet/spebarn/spædbarn/spædbørn/spædbørnene"),
    (0, 1, "baby/babyen/babyer/babyar/babyene/babyerne/babies/infant/infants/newborn/newborns/infancy"),
    (0, 0, "første leveår/levår/leveåret/leveåra"),
    (0, 0, "first year of life"),
    (0, 5, "små barn/børn"),
    (0, 5, "small/little/young children"),
    (1, 3, "småbarn/småbarna/småbørn/småbørnene/småbarnsalder/småbarnsalderen/toddler/toddlers"),
    (1, 5, "barnehagebarn/barnehagebarna/barnehagealder/barnehagealderen/barnehageborn"),
    (1, 5, "førskolebarn/førskolebarna/førskulebarn/førskolealder/førskolealderen/førskolebørn"),
    (1, 5, "preschooler/preschoolers/preschool-aged"),
    (1, 5, "preschool age/aged/children/child"),
    (1, 5, "pre schoolers/schooler"),
    (3, 5, "børnehavebarn/børnehavebørn/børnehavebørnene/børnehavealder/børnehavealderen"),
    (
        6,
        9,
        "småskole/småskolen/småskule/småskulen/småskolebarn/småskulebarn/småskoletrinn/småskoletrinnet/småskolealder",
    ),
    (6, 9, "småskolesteg/småskulesteget/indskoling/indskolingen/indskolingsbørn"),
    (10, 12, "mellomtrinn/mellomtrinnet/mellomsteget/mellomsteg/mellemtrin/mellemtrinnet"),
    (6, 12, "barneskole/barneskolen/barneskule/barneskulen/barneskolealder/barneskolealderen/barneskolebarn"),
    (6, 12, "barneskulealder/barnetrinn/barnetrinnet/barnesteget"),
    (6, 15, "skolebarn/skolebarna/skulebarn/skolealder/skolealderen/skulealder/skulealderen/skolebørn"),
    (6, 15, "school age/aged [children/child]"),
    (6, 15, "schoolchildren"),
    (6, 15, "barne og ungdomsskole/ungdomsskolen/ungdomsskule/ungdomsskulen"),
    (13, 15, "ungdomsskole/ungdomsskolen/ungdomsskule/ungdomsskulen/ungdomsskoleelev/ungdomsskoleelever"),
    (13, 15, "ungdomstrinn/ungdomstrinnet/ungdomssteget/udskoling/udskolingen"),
    (16, 18, "videregående/vidaregåande [skole/skolen/skule/skulen/opplæring]"),
    (16, 18, "videregåendeelev/videregåendeelever/vidaregåandeelevar"),
    (13, 18, "tenåring/tenåringen/tenåringer/tenåringene/tenåringar/tenåringane/tenårene/tenåra"),
    (13, 18, "teenager/teenagere/teenageren/teenagers/teenage/teens/teen/adolescent/adolescents/adolescence"),
    (13, 18, "ungdom/ungdommen/ungdommer/ungdommene/ungdommar/ungdomar/ungdommane/youth/youths"),
];

/// Ages that have an upper end only.
const UNTIL: &[(u16, &str)] = &[
    (5, "under skolealder/skulealder/skolealderen"),
    (5, "before/below school age"),
    (5, "før skolealder/skolestart/skulestart"),
    (4, "under fives"),
];

/// Small words that go with a stage: `i ungdomsskolen`, `hos en tenåring`.
const LED: &str = "[for/til/hos/blant/blandt/med/av/af/om/i/på/with/of/among/in/to] [de/dei/the/en/ei/et/ein/eit/a/an/min/mi/mitt/my/our]";

/// Where the youngest are by day. With the school it is every child's place.
const DAY_CARE: &str = "barnehage/barnehagen/barnehagane/barnehager/barnehagar/barnehagene/børnehave/børnehaven/børnehaver/\
     förskola/förskolan/forskola/forskolan/kindergarten/kindergartens/preschool/nursery";

/// Where the older ones are.
const SCHOOL: &str = "skole/skolen/skoler/skolar/skolene/skule/skulen/skular/sfo/aks/school/schools";

/// What names all children, so that it is no stage: `barn og unge`.
const ALL: &str =
    "barn/barna/børn/children/child/kids og/and ungdom/ungdommer/ungdommar/unge/youth/adolescents/teenagers";

/// The years of the grunnskole by their names, the first first.
const YEARS: &[&str] = &[
    "første/fyrste/first",
    "andre/annen/anden/second",
    "tredje/third",
    "fjerde/fourth",
    "femte/fifth",
    "sjette/sixth",
    "sjuende/syvende/sjuande/seventh",
    "åttende/åttande/ottende/eighth",
    "niende/niande/ninth",
    "tiende/tiande/tenth",
];

/// What a year of school is called, and who is in it.
const YEAR: &str = "trinn/trinnet/steg/steget/trin/årstrinn/klasse/klassen/klassa/klassetrinn/klassetrin/klassing/klassingen/klassinger/klassingar/\
     klassingene/klassingane/klasseelev/klasseelever/grade/grader/graders";

static OF_SCHOOL: LazyLock<Table<()>> = LazyLock::new(|| Table::new([(YEAR, ())]));

/// How old those are who are in the first.
const FIRST_YEAR: u32 = 6;

static TABLE: LazyLock<Hints> = LazyLock::new(|| {
    let age = |from, to| Some(Meaning::Age(Bounds { from, to }));
    let stages = STAGES.iter().map(|&(from, to, row)| (format!("{LED} {row}"), age(Some(from), Some(to))));
    let until = UNTIL.iter().map(|&(to, row)| (row.to_owned(), age(None, Some(to))));
    let years = YEARS.iter().zip(6..).flat_map(|(names, years)| {
        let glued =
            names.split('/').flat_map(|name| YEAR.split('/').map(move |year| format!("{name}{year}")));
        let whole = glued.collect::<Vec<_>>().join("/");
        [format!("{LED} {whole}"), format!("{LED} {names} {YEAR}")]
            .map(|row| (row, age(Some(years), Some(years))))
    });
    let there = [
        (format!("i/på/in/at [en/ei/et/ein/the/a/min/vår] {DAY_CARE}"), Some(Meaning::InDayCare)),
        ("in/at day care".to_owned(), Some(Meaning::InDayCare)),
        (format!("i/på/in/at [the] {DAY_CARE} og/eller/and/or [i/på/in/at] [the] {SCHOOL}"), None),
        (format!("i/på/in/at [the] {SCHOOL} og/eller/and/or [i/på/in/at] [the] {DAY_CARE}"), None),
    ];
    Table::new(stages.chain(until).chain(years).chain(there).chain([(ALL.to_owned(), None)]))
});

static LEADS: LazyLock<Table<()>> = LazyLock::new(|| {
    // A lead that may be missing altogether is looked for only where there is one.
    Table::new([(
        "for/til/hos/blant/blandt/med/av/af/om/i/på/with/of/among/in/to [de/dei/the/en/ei/et/ein/a/an]",
        (),
    )])
});

/// The stage at a word.
pub(super) fn read(words: &[Word], at: usize) -> Option<Found> {
    TABLE.found(words, at).or_else(|| school_years(words, at))
}

/// `1.–4. trinn`, `6. klasse`, `på 3. og 4. trinn`, `vg1`.
fn school_years(words: &[Word], at: usize) -> Option<Found> {
    let start = LEADS.at(words, at).map_or(at, |(own, ())| own.end);
    let (low, high, end) = grades(words, start).or_else(|| upper_grades(words, start))?;
    let age = |year: u32| u16::try_from(year + FIRST_YEAR - 1).ok();
    let meaning = Meaning::Age(Bounds { from: age(low), to: age(high) });
    (low <= high && is_whole(words, &(at..end))).then_some(Found::new(at..end, Some(meaning)))
}

/// The first and the last of the ten years, and the word after them.
fn grades(words: &[Word], at: usize) -> Option<(u32, u32, usize)> {
    let year = |at: usize| {
        let (number, end) = number(words, at).filter(|(number, _)| number.numeral != Numeral::Article)?;
        let year = number.hundredths / 100;
        (number.hundredths.is_multiple_of(100) && (1..=10).contains(&year)).then_some((year, end))
    };
    let (low, mut end) = year(at)?;
    let mut high = low;
    let is_joined = |it: &&Word| {
        let is_and = matches!(it.text.as_str(), "og" | "til" | "and" | "to" | "eller");
        it.gap == Gap::Dash || it.gap == Gap::SpacedDash || (it.gap == Gap::Space && is_and)
    };
    if let Some(next) = words.get(end).filter(is_joined) {
        let second = if next.gap == Gap::Space { end + 1 } else { end };
        if let Some((last, after)) = year(second) {
            (high, end) = (last, after);
        }
    }
    let follows = words.get(end).is_some_and(|it| matches!(it.gap, Gap::Space | Gap::Dash | Gap::Nothing));
    let (own, ()) = OF_SCHOOL.at(words, end).filter(|_| follows)?;
    Some((low, high, own.end))
}

/// The three years after the ten: `vg1`, `vg 2`.
fn upper_grades(words: &[Word], at: usize) -> Option<(u32, u32, usize)> {
    let year = words.get(at + 1).filter(|_| words[at].text == "vg")?.digits?;
    (year.is_multiple_of(100) && (100..=300).contains(&year)).then_some((
        10 + year / 100,
        10 + year / 100,
        at + 2,
    ))
}

#[cfg(test)]
mod tests {
    use crate::query::hints::Meaning;
    use crate::query::hints::tests::{age, age_to, check};

    #[test]
    fn a_stage_is_the_ages_that_the_law_or_the_language_gives_it() {
        for (text, from, to) in [
            ("nyfødt", 0, 1),
            ("spedbarn", 0, 1),
            ("baby", 0, 1),
            ("babyer", 0, 1),
            ("infants", 0, 1),
            ("spædbørn", 0, 1),
            ("spaedboern", 0, 1),
            ("småbarn", 1, 3),
            ("smabarn", 1, 3),
            ("toddlers", 1, 3),
            ("småbørn", 1, 3),
            ("barnehagebarn", 1, 5),
            ("i barnehagealder", 1, 5),
            ("førskolebarn", 1, 5),
            ("preschoolers", 1, 5),
            ("børnehavebørn", 3, 5),
            ("i småskulen", 6, 9),
            ("småskolebarn", 6, 9),
            ("indskoling", 6, 9),
            ("på mellomtrinnet", 10, 12),
            ("mellemtrin", 10, 12),
            ("barneskolealder", 6, 12),
            ("barneskule", 6, 12),
            ("skolebarn", 6, 15),
            ("school-age", 6, 15),
            ("ungdomsskole", 13, 15),
            ("i ungdomsskulen", 13, 15),
            ("udskolingen", 13, 15),
            ("tenåringer", 13, 18),
            ("for tenåringar", 13, 18),
            ("teenagers", 13, 18),
            ("ungdom", 13, 18),
            ("hos ungdommer", 13, 18),
            ("videregående", 16, 18),
            ("barne- og ungdomsskole", 6, 15),
            ("1.–4. trinn", 6, 9),
            ("1. - 4. trinn", 6, 9),
            ("på 3. og 4. trinn", 8, 9),
            ("7. trinn", 12, 12),
            ("6. klasse", 11, 11),
            ("i 6. klasse", 11, 11),
            ("6 klasse", 11, 11),
            ("2.-3. klassetrin", 7, 8),
            ("førsteklassing", 6, 6),
            ("førsteklassinger", 6, 6),
            ("for andreklassingar", 7, 7),
            ("femte trinn", 10, 10),
            ("i tiende klasse", 15, 15),
            ("third grade", 8, 8),
            ("vg1", 16, 16),
            ("på vg3", 18, 18),
        ] {
            check(text, &[(text, age(from, to))]);
        }
        check("språk før skolestart", &[("før skolestart", age_to(5))]);
        check("foreldre med tenåringer", &[("med tenåringer", age(13, 18))]);
    }

    #[test]
    fn in_day_care_is_a_place_and_an_age() {
        for text in ["i barnehagen", "i en barnehage", "i børnehaven", "in the kindergarten", "i barnehagar"]
        {
            check(text, &[(text, Meaning::InDayCare)]);
        }
        check("utagering i barnehagen", &[("i barnehagen", Meaning::InDayCare)]);
        check("for barn i barnehage", &[("i barnehage", Meaning::InDayCare)]);
        for text in [
            "barnehagen er bekymret",
            "i barnehage og skole",
            "i skolen og i barnehagen",
            "ikke i barnehagen",
            "i barnehagelærerens time",
        ] {
            check(text, &[]);
        }
    }

    #[test]
    fn a_stage_inside_another_word_or_with_all_children_is_none() {
        for text in [
            "ungdomsskolelærer",
            "småbarnsforeldre",
            "barn og unge",
            "barn og ungdom",
            "babysang",
            "første samtale",
            "11. trinn",
            "4.-1. trinn",
            "i klassen",
            "trinn for trinn",
            "vg4",
            "2. Klassemiljøet",
            "1. januar",
        ] {
            check(text, &[]);
        }
    }
}
