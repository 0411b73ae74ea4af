//! Few took part, or nobody says how many.

use super::{Gap, GapKind};
use crate::evidence::Evidence;
use crate::record::{Count, Fact};

/// So many people, in two groups of 64, let a study with two groups see a
/// difference of medium size (d = 0.5) four times out of five: Jacob Cohen,
/// “A power primer”, Psychological Bulletin 112 (1992), table 2.
pub const ENOUGH: u32 = 128;

/// No study of this programme has a number of people that reaches [`ENOUGH`], or
/// none has a number at all. Those who answered count before those who took part.
pub(super) fn gap<'p>(evidence: &Evidence<'p>) -> Option<Gap<'p>> {
    let people: Vec<&Fact<Count>> = evidence.known.iter().flat_map(|seen| seen.people()).collect();
    let Some(largest) = people.iter().copied().max_by(|one, other| highest(one).total_cmp(&highest(other)))
    else {
        // How many were analysed is a number too, though not of those who began.
        let is_analysed = evidence.known.iter().any(|seen| !seen.study().analysed.is_empty());
        return (!is_analysed).then(|| Gap::new(GapKind::NumberNotStated));
    };
    let follows_from = vec![&largest.provenance];
    (highest(largest) < f64::from(ENOUGH)).then(|| Gap {
        largest: Some(largest),
        follows_from,
        ..Gap::new(GapKind::Few)
    })
}

/// The most that it can be: "at least 50" may be any number.
fn highest(count: &Fact<Count>) -> f64 {
    count.value.quantity.amount.high().unwrap_or(f64::INFINITY)
}

#[cfg(test)]
mod tests {
    use super::super::tests::kinds;
    use super::*;
    use crate::evidence::example::{counted, study};

    #[test]
    fn the_largest_number_of_people_decides() {
        let numbers = |text: &str| -> Vec<GapKind> {
            let all = kinds(text).into_iter();
            all.filter(|kind| matches!(kind, GapKind::Few | GapKind::NumberNotStated)).collect()
        };
        let with = |number, unit| study("rct") + &counted("participants", number, unit);
        assert_eq!(numbers(&study("rct")), [GapKind::NumberNotStated]);
        assert_eq!(numbers(&with(6, "municipalities")), [GapKind::NumberNotStated], "they are no people");
        assert_eq!(numbers(&with(127, "children")), [GapKind::Few]);
        assert_eq!(numbers(&with(128, "children")), []);
        assert_eq!(numbers(&(with(9, "children") + &with(500, "parents"))), []);
        let answered = with(500, "parents") + &counted("respondents", 49, "parents");
        assert_eq!(numbers(&answered), [GapKind::Few], "500 took part, 49 answered");
    }
}
