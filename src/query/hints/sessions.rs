//! How many times those who take part meet: `10 ganger`, `fem møter`.

use std::sync::LazyLock;

use super::Meaning;
use super::amount::{amounts, limit_after};
use super::found::Found;
use super::number::Numeral;
use super::phrase::{Table, is_whole};
use super::words::{Gap, Word};

/// Nothing is held more often.
const MOST: u16 = 200;

/// What one of them is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Called {
    /// A word that only something held has.
    Meeting,
    /// `ganger`, which counts anything.
    Times,
}

static SESSIONS: LazyLock<Table<Called>> = LazyLock::new(|| {
    Table::new([
        (
            "møter/møte/samlinger/samlingar/samling/økter/økt/sesjoner/sesjonar/sessioner/sessions/meetings/kurskvelder/kurskveldar/kursaftener/\
             kursganger/kursgonger/kursgange/gruppemøter/gruppemøte/gruppesamlinger/gruppesamlingar/foreldremøter/kursdager/kursdagar/kursdage/\
             mødegange/møder",
            Called::Meeting,
        ),
        ("ganger/gonger/gange/times", Called::Times),
    ])
});

static LEAD: LazyLock<Table<()>> =
    LazyLock::new(|| Table::new([("[som/der] [går/holdes/varer/på/med/i/of/with/for]", ())]));

/// What makes it how often, or how much: `3 ganger i uka`, `to ganger så mange`.
static RATHER: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::new([
        (
            "i/om/per/pr/a/per uka/uken/uke/veka/ugen/uge/dagen/dag/måneden/månaden/måned/året/år/week/day/month/year",
            (),
        ),
        ("hver/kvar/hvert/kvart/så/as/daglig/ukentlig/more/flere/mer/større", ()),
        ("weekly/daily/monthly", ()),
    ])
});

/// How many times, at a word.
pub(super) fn read(words: &[Word], at: usize) -> Option<Found> {
    let start = LEAD.at(words, at).map_or(at, |(own, ())| own.end);
    amounts(words, start).into_iter().find_map(|amount| {
        let follows = |at: usize| words.get(at).is_some_and(|it| it.gap == Gap::Space);
        let (own, called) = SESSIONS.at(words, amount.end).filter(|_| follows(amount.end))?;
        let mut end = own.end;
        let is_rather = follows(end) && RATHER.at(words, end).is_some();
        let mut limit = amount.limit;
        if let Some((after, false, end_after)) = limit_after(words, end) {
            (limit, end) = (after, end_after);
        }
        // `to ganger` is more often something that happened.
        let least = if called == Called::Times { 3 } else { 2 };
        let is_counted = amount.high.hundredths >= least * 100 && amount.low.numeral != Numeral::Article;
        let meaning = amount.counted(limit, MOST).filter(|_| is_counted && !is_rather).map(Meaning::Sessions);
        is_whole(words, &(at..end)).then_some(Found::new(at..end, meaning))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::Bounds;
    use crate::query::hints::tests::check;

    #[test]
    fn how_many_times_is_read_in_four_languages() {
        let times = |from, to| Meaning::Sessions(Bounds { from, to });
        for (text, from, to) in [
            ("10 ganger", Some(10), Some(10)),
            ("fem møter", Some(5), Some(5)),
            ("ti gonger", Some(10), Some(10)),
            ("8–10 samlinger", Some(8), Some(10)),
            ("maks 6 samlingar", None, Some(6)),
            ("høyst 8 møter", None, Some(8)),
            ("minst 10 ganger", Some(10), None),
            ("12 gange", Some(12), Some(12)),
            ("over 8 kurskvelder", Some(9), None),
            ("8 sessions", Some(8), Some(8)),
            ("6 møter eller færre", None, Some(6)),
            ("med 6 samlinger", Some(6), Some(6)),
        ] {
            check(text, &[(text, times(from, to))]);
        }
    }

    #[test]
    fn what_happens_so_often_is_no_number_of_meetings() {
        for text in [
            "3 ganger i uka",
            "5 gonger om dagen",
            "10 ganger så mange",
            "to ganger",
            "mange ganger",
            "en samling",
            "0 ganger",
            "four times a week",
            "møter barn",
            "fem barn",
        ] {
            check(text, &[]);
        }
    }
}
