//! What an amount measures. Two amounts stand against each other only when it is
//! the same: a grant that somebody applied for is no price, euro for each parent
//! are not kroner in all, and families are not children.

use crate::record::{CostLine, CostPer, Currency, MoneyKind, Per, Phase, Quantity, Unit, UnitSort};

/// What an amount measures.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Measure {
    /// A number of something, for each of something.
    Number(Counted, Option<Per>),
    /// An amount of money.
    Money {
        currency: Currency,
        /// What nobody says the sort of is taken for a price.
        kind: MoneyKind,
        years: Option<f64>,
        per: Option<CostPer>,
        phase: Option<Phase>,
    },
    /// Nothing, for each of something: what is free is no amount of any currency.
    Free(Option<CostPer>),
    /// An amount that a source says must not be compared with others.
    Alone,
    /// A span of ages.
    Age,
}

/// What is counted. Time is time, as long as one can be made into the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Counted {
    /// Time shorter than a day.
    Hours,
    /// Days of somebody's work or teaching: how long they are, no source says.
    Days,
    /// Time of the calendar.
    Weeks,
    /// Those who do the work.
    Workers,
    /// Anything else, each a thing of its own.
    Of(Unit),
}

/// What a quantity measures.
pub(super) fn of_quantity(quantity: Quantity) -> Measure {
    let counted = match quantity.unit.sort() {
        UnitSort::Time if quantity.unit.in_hours().is_some() => Counted::Hours,
        UnitSort::Time if quantity.unit == Unit::Days => Counted::Days,
        UnitSort::Time => Counted::Weeks,
        UnitSort::Workers | UnitSort::Persons => Counted::Workers,
        UnitSort::Meetings | UnitSort::Reached | UnitSort::Places | UnitSort::Answers | UnitSort::Other => {
            Counted::Of(quantity.unit)
        }
    };
    Measure::Number(counted, quantity.per)
}

/// What a cost measures; nothing when no source says how much it is.
pub(super) fn of_cost(line: &CostLine) -> Option<Measure> {
    let amount = line.amount.as_ref()?;
    if line.not_comparable_with.is_some() {
        return Some(Measure::Alone);
    }
    if amount.is_nothing() {
        return Some(Measure::Free(line.per));
    }
    Some(Measure::Money {
        currency: amount.currency,
        kind: amount.kind.unwrap_or(MoneyKind::Price),
        years: amount.years,
        per: line.per,
        phase: line.phase,
    })
}

/// Whether two sides measure the same things, so that equal numbers are equal amounts.
pub(super) fn are_the_same(one: &[Measure], other: &[Measure]) -> bool {
    let holds = |one: &[Measure], other: &[Measure]| one.iter().all(|it| other.contains(it));
    !one.contains(&Measure::Alone) && holds(one, other) && holds(other, one)
}

/// Whether amounts that measure these things stand against each other. What is free for each of something stands against
/// what the same costs, in any currency.
pub(super) fn are_comparable<'m>(sides: impl Iterator<Item = &'m [Measure]>) -> bool {
    let sides: Vec<&[Measure]> = sides.collect();
    let all = || sides.iter().copied().flatten();
    let free: Vec<Option<CostPer>> = all().filter_map(Measure::free).collect();
    let is_of_the_same = |it: &Measure| free.iter().all(|per| it.is_paid_for(*per));
    let paid = |side: &&[Measure]| -> Vec<Measure> {
        side.iter().copied().filter(|it| it.free().is_none()).collect()
    };
    let mut paid = sides.iter().map(paid).filter(|it| !it.is_empty());
    let Some(first) = paid.next() else { return all().all(is_of_the_same) };
    // Two amounts of the same are of different people or at different times: which of them would stand against another's?
    let is_one_of_each = |side: &[Measure]| (1..side.len()).all(|at| !side[..at].contains(&side[at]));
    all().all(is_of_the_same)
        && is_one_of_each(&first)
        && !first.contains(&Measure::Alone)
        && paid.all(|other| is_one_of_each(&other) && are_the_same(&first, &other))
}

impl Measure {
    /// For each of what it is free, when it is.
    const fn free(&self) -> Option<Option<CostPer>> {
        match self {
            Self::Free(per) => Some(*per),
            Self::Number(..) | Self::Money { .. } | Self::Alone | Self::Age => None,
        }
    }

    /// Whether it is paid, or free, for each of this.
    fn is_paid_for(&self, each: Option<CostPer>) -> bool {
        match self {
            Self::Free(per) | Self::Money { per, .. } => *per == each,
            Self::Number(..) | Self::Alone | Self::Age => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Amount;

    fn measured(unit: Unit, per: Option<Per>) -> Measure {
        of_quantity(Quantity { amount: Amount::Exactly(2.0), is_about: false, unit, per })
    }

    #[test]
    fn what_can_be_made_into_the_other_is_the_same() {
        for (one, other) in
            [(Unit::Minutes, Unit::Hours), (Unit::Weeks, Unit::Years), (Unit::Staff, Unit::Pedagogues)]
        {
            assert_eq!(measured(one, Some(Per::Group)), measured(other, Some(Per::Group)));
        }
        for (one, other) in
            [(Unit::Hours, Unit::Days), (Unit::Days, Unit::Weeks), (Unit::Families, Unit::Children)]
        {
            assert_ne!(measured(one, None), measured(other, None));
        }
        assert_ne!(measured(Unit::Staff, Some(Per::Group)), measured(Unit::Staff, Some(Per::Municipality)));
    }

    #[test]
    fn all_sides_must_measure_the_same() {
        let (group, year) = (measured(Unit::Staff, Some(Per::Group)), measured(Unit::Staff, Some(Per::Year)));
        assert!(are_comparable([&[group, year][..], &[year, group]].into_iter()));
        assert!(!are_comparable([&[group][..], &[group, year]].into_iter()));
        assert!(!are_comparable([&[Measure::Alone][..], &[Measure::Alone]].into_iter()));
        let days = measured(Unit::Days, None);
        assert!(are_comparable([&[days][..], &[days]].into_iter()));
        assert!(
            !are_comparable([&[days][..], &[days, days]].into_iter()),
            "21 days of the one, 9 of the other"
        );
        assert!(!are_comparable([&[days, days][..], &[days]].into_iter()));
        assert!(!are_comparable([&[Measure::Free(None)][..], &[Measure::Alone]].into_iter()));
    }

    #[test]
    fn what_is_free_stands_against_an_amount_of_any_currency() {
        let of = |currency| Measure::Money {
            currency,
            kind: MoneyKind::Price,
            years: None,
            per: None,
            phase: None,
        };
        let (dkk, nok) = (of(Currency::Dkk), of(Currency::Nok));
        assert!(are_comparable([&[Measure::Free(None)][..], &[dkk]].into_iter()));
        assert!(are_comparable([&[Measure::Free(None)][..], &[Measure::Free(None)]].into_iter()));
        assert!(!are_comparable([&[Measure::Free(None)][..], &[dkk], &[nok]].into_iter()));
        let for_each_group = Measure::Free(Some(CostPer::Group));
        assert!(
            !are_comparable([&[for_each_group][..], &[dkk]].into_iter()),
            "for what the price is, is not said"
        );
    }
}
