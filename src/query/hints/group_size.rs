//! How many are in a group.

use std::sync::LazyLock;

use super::Meaning;
use super::amount::{Limit, amounts, is_spaced};
use super::found::Found;
use super::nouns::{GOES_ON, MEMBER};
use super::phrase::{Table, is_whole};
use super::words::{Gap, Word};

/// No group is larger.
const LARGEST: u16 = 100;

static GROUP_OF: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::new([
        (
            "[i/in/med/with] [en/ei/ein/a] gruppe/grupper/gruppa/gruppar/gruppen/group/groups på/med/av/af/of/with",
            (),
        ),
        ("gruppestørrelse/gruppestørrelser/gruppestorleik [på/av/af]", ()),
        ("group size/sizes [of]", ()),
    ])
});

static IN_GROUP: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::new([
        ("i [hver/kvar] gruppe/gruppen/gruppa/gruppene/grupperne", ()),
        ("per/pr/a/i gruppe", ()),
        ("per group", ()),
        ("in [the/each/every] group", ()),
    ])
});

static MOST: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::new([
        ("maks/max/maksimalt/maksimum/maximum/høyst/højst", ()),
        ("at most", ()),
        ("ikke/ikkje mer/mere/meir/flere/fleire enn/end", ()),
        ("no more than", ()),
    ])
});

static MEMBERS: LazyLock<Table<()>> = LazyLock::new(|| Table::new([(MEMBER, ())]));
static AFTER_NUMBER: LazyLock<Table<()>> = LazyLock::new(|| Table::new([(GOES_ON, ())]));

/// The size of a group at a word: `grupper på 8`, `6-8 barn i gruppen`.
pub(super) fn read(words: &[Word], at: usize) -> Option<Found> {
    let group_of = GROUP_OF.at(words, at).filter(|(own, ())| is_spaced(words, own.end));
    let start = group_of.as_ref().map_or(at, |(own, ())| own.end);
    amounts(words, start).into_iter().find_map(|amount| {
        let end = if group_of.is_some() {
            end_of_members(words, amount.end)?
        } else if let Some(end) = end_of_group(words, amount.end) {
            end
        } else {
            // `høyst 8 barn`, `maks 10`: only people are counted so, without a unit.
            MOST.at(words, at).filter(|_| amount.limit == Limit::AtMost && !amount.is_age)?;
            end_of_members(words, amount.end)?
        };
        let meaning = amount.counted(amount.limit, LARGEST).map(Meaning::GroupSize);
        is_whole(words, &(at..end)).then_some(Found::new(at..end, meaning))
    })
}

/// After `grupper på 8` come its members, or nothing that is counted:
/// `gruppe på 8 ganger` is how often it meets.
fn end_of_members(words: &[Word], at: usize) -> Option<usize> {
    let Some(next) = words.get(at) else { return Some(at) };
    let members = MEMBERS.at(words, at).filter(|_| next.gap == Gap::Space);
    let is_complete = next.gap == Gap::Mark || AFTER_NUMBER.at(words, at).is_some();
    members.map(|(own, ())| own.end).or(is_complete.then_some(at))
}

/// After `8` come its members or none, and then the group.
fn end_of_group(words: &[Word], at: usize) -> Option<usize> {
    let members = MEMBERS.at(words, at).filter(|_| is_spaced(words, at));
    let at = members.map_or(at, |(own, ())| own.end);
    let (own, ()) = IN_GROUP.at(words, at).filter(|_| is_spaced(words, at))?;
    Some(own.end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::Bounds;
    use crate::query::hints::tests::{age, check, weeks};

    fn size(from: u16, to: u16) -> Meaning {
        Meaning::GroupSize(Bounds { from: Some(from), to: Some(to) })
    }

    fn size_to(to: u16) -> Meaning {
        Meaning::GroupSize(Bounds { from: None, to: Some(to) })
    }

    fn size_from(from: u16) -> Meaning {
        Meaning::GroupSize(Bounds { from: Some(from), to: None })
    }

    #[test]
    fn the_size_of_a_group_is_read() {
        for (text, expected) in [
            ("6-8 barn i gruppen", size(6, 8)),
            ("6–8 familier i hver gruppe", size(6, 8)),
            ("åtte deltakarar i kvar gruppe", size(8, 8)),
            ("6-8 børn i gruppen", size(6, 8)),
            ("6 to 8 children in each group", size(6, 8)),
            ("grupper på 8", size(8, 8)),
            ("grupper på 6 til 8 deltagere", size(6, 8)),
            ("gruppe med 6 barn", size(6, 6)),
            ("groups of 6-8 parents", size(6, 8)),
            ("max 8 per gruppe", size_to(8)),
            ("maks. 8 pr. gruppe", size_to(8)),
            ("grupper på under 8", size_to(7)),
            ("minst 6 barn i gruppa", size_from(6)),
            ("gruppestørrelse maks 10", size_to(10)),
            ("høyst 8", size_to(8)),
            ("højst otte børn", size_to(8)),
            ("maks 10 deltakere", size_to(10)),
            ("at most 8 families", size_to(8)),
            ("ikkje fleire enn 6", size_to(6)),
        ] {
            check(text, &[(text, expected)]);
        }
    }

    #[test]
    fn other_numbers_near_a_group_are_no_size() {
        check("små grupper", &[]);
        check(
            "gruppe på 8 ganger",
            &[("på 8 ganger", Meaning::Sessions(Bounds { from: Some(8), to: Some(8) }))],
        );
        check("maks 8 kr", &[("maks 8 kr", Meaning::Cost(8))]);
        check("maks fart", &[]);
        check("minst 8", &[]);
        check("10 deltakere", &[]);
        check("grupper på 0", &[]);
        check("gruppe på 10 uker", &[("på 10 uker", weeks(10, 10))]);
        check("gruppe med 6-åringer", &[("med 6-åringer", age(6, 6))]);
    }
}
