//! Criteria that are asked by a whole number: what they share, so that each file
//! says only what is its own.

use std::fmt::Debug;
use std::marker::PhantomData;
use std::sync::Arc;

use super::ask::Ask;
use super::input::{Input, Number, Theme};
use super::judgement::Judgement;
use super::reading::Reading;
use crate::record::{Amount, OpenTerm, Programme, Quantity, Unit};
use crate::statement::Part;
use crate::words::Message;

/// A criterion of one whole number, from 1 up.
pub(super) trait OfNumber: Debug + Clone + Eq {
    /// The key of the criterion and its field.
    const KEY: &'static str;
    /// Where it stands on the form.
    const THEME: Theme;
    /// What its field is called.
    const LABEL: Message;
    /// The most that can be asked for.
    const MOST: u16;
    /// What is counted.
    const UNIT: Unit;

    /// What comes of asking for so many of a programme.
    fn judge(programme: &Programme, number: u16) -> Judgement<'_>;
}

/// How many.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct WholeNumber<C: OfNumber>(u16, PhantomData<C>);

impl<C: OfNumber> Ask for WholeNumber<C> {
    const KEY: &'static str = C::KEY;
    const THEME: Theme = C::THEME;

    fn read(reading: &mut Reading<'_>) -> Option<Self> {
        Some(Self(reading.whole(C::KEY, &C::LABEL, 1..=C::MOST)?, PhantomData))
    }

    fn write(&self) -> Vec<(&'static str, String)> {
        vec![(C::KEY, self.0.to_string())]
    }

    fn input<'c>(wish: Option<&Self>, _: &'c [Arc<OpenTerm>]) -> Input<'c> {
        Input::Numbers(vec![Number::whole(C::KEY, C::LABEL, wish.map(|it| it.0))])
    }

    fn said<'c>(&self, _: &'c [Arc<OpenTerm>]) -> Vec<Part<'c>> {
        let amount = Amount::Exactly(f64::from(self.0));
        vec![Part::Quantity(Quantity { amount, is_about: false, unit: C::UNIT, per: None })]
    }

    fn judge<'p>(&self, programme: &'p Programme) -> Judgement<'p> {
        C::judge(programme, self.0)
    }

    #[cfg(test)]
    fn example() -> Self {
        Self(C::MOST, PhantomData)
    }
}
