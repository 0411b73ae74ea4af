//! Which rows of a list are told of one and the same: of those one is chosen,
//! and they are never added up.

use crate::record::{Combination, Fact, Support};

/// The rows that are accounts of one training: the alternatives, and the parts that
/// are told of the same people. Fewer than two are no choice.
pub(super) fn accounts(entries: &[Fact<Support>]) -> Vec<usize> {
    let is_alternative = |it: &Fact<Support>| it.value.combination == Some(Combination::Alternative);
    let is_account = |it: &Fact<Support>| match it.value.combination {
        Some(Combination::Alternative) => true,
        Some(Combination::Part) | None => {
            it.value.who.is_some()
                && entries.iter().any(|other| is_alternative(other) && other.value.who == it.value.who)
        }
        // What builds on it, what may be left, what is for others: asked for by themselves.
        Some(Combination::Level | Combination::Optional | Combination::ForOthers) => false,
    };
    let found: Vec<usize> = (0..entries.len()).filter(|&at| is_account(&entries[at])).collect();
    if found.len() > 1 { found } else { Vec::new() }
}
