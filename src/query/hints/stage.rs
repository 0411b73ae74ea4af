//! Stages of childhood: the words for an age that have no number in them.
//!
//! | stage | ages | why |
//! | --- | --- | --- |
//! | spedbarn, infants, baby | 0–1 | the first year of life, and the children who have just ended it |
//! | first year of life | 0 | before the first birthday |
//! | småbarn, toddlers | 1–3 | from the first steps until the older children's group of a barnehage |
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
//! A school year has the age that its children turn in the calendar year it
//! begins. `barnehage` itself is a place, not an age, and `unge` may be grown up;
//! neither is here.

use std::sync::LazyLock;

use super::found::{Found, Hints};
use super::phrase::Table;
use super::words::Word;
use super::{Bounds, Meaning};

const STAGES: &[(u16, u16, &str)] = &[
    (0, 1, "nyfødt/nyfødte/spedbarn/spedbarna/spedbarnet/spebarn/spædbarn/spædbørn/spædbørnene"),
    (0, 1, "baby/babyen/babyer/babyar/babyene/babyerne/babies/infant/infants/newborn/newborns/infancy"),
    (0, 0, "første leveår/levår/leveåret/leveåra"),
    (0, 0, "first year of life"),
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

/// What names all children, so that it is no stage: `barn og unge`.
const ALL: &str =
    "barn/barna/børn/children/child/kids og/and ungdom/ungdommer/ungdommar/unge/youth/adolescents/teenagers";

static TABLE: LazyLock<Hints> = LazyLock::new(|| {
    let age = |from, to| Some(Meaning::Age(Bounds { from, to }));
    let stages = STAGES.iter().map(|&(from, to, row)| (format!("{LED} {row}"), age(Some(from), Some(to))));
    let until = UNTIL.iter().map(|&(to, row)| (row.to_owned(), age(None, Some(to))));
    Table::new(stages.chain(until).chain([(ALL.to_owned(), None)]))
});

/// The stage at a word.
pub(super) fn read(words: &[Word], at: usize) -> Option<Found> {
    TABLE.found(words, at)
}

#[cfg(test)]
mod tests {
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
        ] {
            check(text, &[(text, age(from, to))]);
        }
        check("språk før skolestart", &[("før skolestart", age_to(5))]);
        check("foreldre med tenåringer", &[("med tenåringer", age(13, 18))]);
    }

    #[test]
    fn a_stage_inside_another_word_or_with_all_children_is_none() {
        for text in ["ungdomsskolelærer", "småbarnsforeldre", "barn og unge", "barn og ungdom", "babysang"]
        {
            check(text, &[]);
        }
    }
}
