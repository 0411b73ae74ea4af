//! What Ungsinn rates a programme: `Ungsinn nivå 4`, `evidensnivå 3`.

use std::sync::LazyLock;

use super::amount::{Limit, amounts};
use super::found::Found;
use super::phrase::{Table, is_whole};
use super::words::Word;
use super::{Bounds, Meaning};

/// The highest level of its scale.
const HIGHEST: u16 = 5;

static BEFORE: LazyLock<Table<()>> = LazyLock::new(|| {
    const WITH: &str =
        "[som/der] [er/har/is] [fått] [klassifisert/vurdert/omtalt/rangert/rated] [på/i/av/hos/med/by/in/on]";
    const LEVEL: &str = "[på] [evidensnivå/nivå/level/niveau/klasse]";
    Table::new([
        (format!("{WITH} ungsinn/ungsinns {LEVEL}"), ()),
        ("[på/med] evidensnivå/evidensniveau".to_owned(), ()),
        ("evidence level".to_owned(), ()),
        (format!("{WITH} nivå/level"), ()),
    ])
});

static UNGSINN: LazyLock<Table<()>> =
    LazyLock::new(|| Table::new([("[på/i/hos/fra/frå/on/in/from] ungsinn/ungsinns [skala/scale]", ())]));

static OR_MORE: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::new([("eller/og/or/and høyere/høgare/højere/higher/mer/oppover/over/bedre/betre", ())])
});

static TOP: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::new([(
        "[på/med] høyeste/høgste/højeste/highest nivå/evidensnivå/niveau/level hos/på/i/av/fra/frå/by/in ungsinn",
        (),
    )])
});

/// The level at a word, or any level.
pub(super) fn read(words: &[Word], at: usize) -> Option<Found> {
    if let Some((own, ())) = TOP.whole_at(words, at) {
        let top = Bounds { from: Some(HIGHEST), to: Some(HIGHEST) };
        return Some(Found::new(own, Some(Meaning::Ungsinn(top))));
    }
    let (own, ()) = BEFORE.at(words, at)?;
    let says_ungsinn = |own: &std::ops::Range<usize>| {
        words[own.clone()].iter().any(|it| it.text.starts_with("ungsinn") || it.text.starts_with("eviden"))
    };
    let mut found = says_ungsinn(&own);
    let amount =
        amounts(words, own.end).into_iter().find(|it| it.high.hundredths <= u32::from(HIGHEST) * 100);
    let Some(amount) = amount else {
        let meaning = Some(Meaning::Ungsinn(Bounds { from: Some(0), to: None }));
        return (found && is_whole(words, &own)).then_some(Found::new(own, meaning));
    };
    let mut end = amount.end;
    let mut limit = amount.limit;
    if let Some((more, ())) = OR_MORE.at(words, end) {
        (limit, end) = (Limit::AtLeast, more.end);
    }
    if let Some((after, ())) = UNGSINN.at(words, end) {
        (found, end) = (true, after.end);
    }
    let level = |hundredths: u32| u16::try_from(hundredths / 100).ok();
    let bounds = limit.of_whole(level(amount.low.hundredths)?, level(amount.high.hundredths)?)?;
    (found && is_whole(words, &(at..end))).then_some(Found::new(at..end, Some(Meaning::Ungsinn(bounds))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::hints::tests::check;

    #[test]
    fn a_level_of_ungsinn_is_read() {
        let level = |from, to| Meaning::Ungsinn(Bounds { from, to });
        for (text, from, to) in [
            ("Ungsinn nivå 4", Some(4), Some(4)),
            ("på Ungsinn nivå 5", Some(5), Some(5)),
            ("nivå 3 på Ungsinn", Some(3), Some(3)),
            ("Ungsinn nivå 3 eller høyere", Some(3), None),
            ("evidensnivå 4", Some(4), Some(4)),
            ("høyeste nivå hos Ungsinn", Some(5), Some(5)),
            ("evidensnivå minst 3", Some(3), None),
            ("Ungsinn nivå over 3", Some(4), None),
            ("evidensnivå under 3", None, Some(2)),
            ("evidensnivå høyst 2", None, Some(2)),
            ("vurdert av Ungsinn", Some(0), None),
            ("Ungsinn", Some(0), None),
        ] {
            check(text, &[(text, level(from, to))]);
        }
    }

    #[test]
    fn another_level_is_none() {
        for text in ["nivå 2", "på nivå 1", "forebyggende nivå", "konfliktnivå", "level 3"] {
            check(text, &[]);
        }
    }
}
