//! What programmes bind the municipality to, as marks: how binding it is, and how
//! much in as few signs as say it, in one unit across a row where the sources allow it.
//!
//! Two lengths are put into one unit only when one is an exact number of the other:
//! nobody knows how many hours a course day has, or how many weeks a month.

use super::Row;
use super::standpoint::{InShort, undertaken};
use crate::record::{Amount, Commitment, Fact, Known, Quantity, Question, Term as _, Unit, UnitSort};
use crate::words::{Argument, Message};

/// Units that are exact numbers of each other: the smallest first.
const EXACT: &[&[(Unit, f64)]] = &[
    &[(Unit::Minutes, 1.0), (Unit::Hours, 60.0)],
    &[(Unit::Months, 1.0), (Unit::HalfYears, 6.0), (Unit::Years, 12.0)],
];

impl<'p> Row<'p> {
    /// What each programme binds the municipality to, in the order of the columns;
    /// nothing for a question that is not about that.
    pub fn marks(&self) -> Vec<Known<InShort>> {
        let Question::Commitment(kind) = self.question else { return Vec::new() };
        let each: Vec<&'p Known<Vec<Fact<Commitment>>>> =
            self.cells.iter().map(|cell| cell.programme.commitments.of(kind)).collect();
        let facts = each.iter().flat_map(|it| it.all()).flat_map(Fact::versions);
        let units: Vec<Unit> = facts.filter_map(|it| Some(it.value.quantity?.unit)).collect();
        let mark = |facts: &Vec<Fact<Commitment>>| {
            undertaken(facts, Commitment::binding, |quantity| Some(short(in_smallest(quantity, &units))))
        };
        each.into_iter().map(|known| known.map(mark)).collect()
    }
}

/// A quantity in the smallest of these units that it can exactly be said in.
fn in_smallest(quantity: Quantity, units: &[Unit]) -> Quantity {
    let Some(family) = EXACT.iter().find(|family| family.iter().any(|it| it.0 == quantity.unit)) else {
        return quantity;
    };
    let size = |unit: Unit| family.iter().find(|it| it.0 == unit).map_or(1.0, |it| it.1);
    let Some((unit, smallest)) = family.iter().find(|it| units.contains(&it.0)) else { return quantity };
    let times = size(quantity.unit) / smallest;
    let amount = match quantity.amount {
        Amount::Exactly(number) => Amount::Exactly(number * times),
        Amount::Between(low, high) => Amount::Between(low * times, high * times),
        Amount::AtLeast(low) => Amount::AtLeast(low * times),
        Amount::AtMost(high) => Amount::AtMost(high * times),
    };
    Quantity { amount, unit: *unit, ..quantity }
}

/// A quantity in few signs: `minst 4 per kommune`. Those who do the work need no name
/// where it is told for each of what they are.
fn short(quantity: Quantity) -> Message {
    let amount = match quantity.amount {
        Amount::Exactly(number) => Argument::Number(number),
        Amount::Between(low, high) => Message::new("amount-between")
            .with("low", Argument::Number(low))
            .with("high", Argument::Number(high))
            .into(),
        Amount::AtLeast(low) => Message::new("figure-at-least").with("amount", Argument::Number(low)).into(),
        Amount::AtMost(high) => Message::new("figure-at-most").with("amount", Argument::Number(high)).into(),
    };
    let amount =
        if quantity.is_about { Message::new("amount-about").with("amount", amount).into() } else { amount };
    let is_worker = matches!(quantity.unit.sort(), UnitSort::Workers | UnitSort::Persons);
    let counted = if is_worker && quantity.per.is_some() {
        Message::new("figure-number").with("amount", amount)
    } else {
        let count = quantity.amount.high().or(quantity.amount.low()).unwrap_or_default();
        Message::term(Unit::VOCABULARY, quantity.unit.key())
            .with("amount", amount)
            .with("count", Argument::Count(count))
    };
    match quantity.per {
        None => counted,
        Some(per) => Message::new("quantity-per")
            .with("quantity", counted)
            .with("per", Message::term("per", per.key())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Per;
    use crate::words::{Language, Words};

    fn said(amount: Amount, unit: Unit, per: Option<Per>, beside: &[Unit]) -> String {
        let quantity = Quantity { amount, is_about: false, unit, per };
        Words::of(Language::Bokmal).say(&short(in_smallest(quantity, beside)))
    }

    #[test]
    fn a_number_of_those_who_work_is_told_for_each_of_what() {
        let group = Some(Per::Group);
        assert_eq!(said(Amount::Exactly(2.0), Unit::Pedagogues, group, &[]), "2 per gruppe");
        assert_eq!(
            said(Amount::AtLeast(4.0), Unit::Staff, Some(Per::Municipality), &[]),
            "minst 4 per kommune"
        );
        assert_eq!(said(Amount::AtMost(3.0), Unit::Staff, None, &[]), "høyst 3 ansatte");
        assert_eq!(said(Amount::Between(5.0, 8.0), Unit::Families, group, &[]), "5–8 familier per gruppe");
    }

    #[test]
    fn lengths_stand_in_one_unit_when_that_is_exact() {
        let beside = [Unit::Minutes, Unit::Hours];
        assert_eq!(said(Amount::Between(1.5, 2.0), Unit::Hours, None, &beside), "90–120 minutter");
        assert_eq!(said(Amount::Exactly(2.0), Unit::Hours, None, &[Unit::Hours]), "2 timer");
        assert_eq!(said(Amount::Exactly(1.0), Unit::Years, None, &[Unit::Years, Unit::Months]), "12 måneder");
        assert_eq!(said(Amount::Exactly(2.0), Unit::Days, None, &[Unit::Days, Unit::Hours]), "2 dager");
    }
}
