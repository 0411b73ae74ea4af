//! Money of other countries: it stays apart until the municipality types what it is exchanged at.
//! No rate is invented.

use std::collections::BTreeSet;

use super::build::{Ask, Builder};
use super::expr::{Expr, NeedId};
use super::inputs::EXCHANGE;
use super::label::Label;
use super::need::{Bounds, Counted, FieldGroup};
use super::{Plan, Range};
use crate::record::{Currency, Fact, Money, Programme, Term as _};
use crate::words::Message;

/// A rate is of so many of the other currency, as central banks give it.
const OF_SO_MANY: u32 = 100;

impl Builder<'_> {
    /// An amount in the municipality's own currency. What is typed in another needs its rate.
    pub(super) fn in_kroner(&mut self, amount: NeedId) -> Expr {
        if let Counted::Abroad(currency) = self.needs[amount.index()].counted {
            let ask = exchange(currency);
            let rate = self.need(ask);
            Expr::times([amount.into(), rate.into()]).over(Expr::Number(OF_SO_MANY))
        } else {
            amount.into()
        }
    }

    /// Asks for the rate of every other currency that the record has a price in. Left empty, those
    /// prices stay apart.
    pub(super) fn exchanges(&mut self) {
        let own = self.country().currency();
        for currency in currencies(self.programme).into_iter().filter(|it| Some(*it) != own) {
            self.need(exchange(currency).or_nothing());
        }
    }
}

fn exchange(currency: Currency) -> Ask {
    let amount = Message::term(Currency::VOCABULARY, currency.key()).with("amount", OF_SO_MANY.to_string());
    let label = Label::new(Message::new("plan-exchange").with("money", amount));
    let help = Label::new(Message::new("plan-exchange-help"));
    let ask = Ask::shared(&field(currency), label, Counted::Kroner);
    ask.at(FieldGroup::Detail).within(Bounds::EXCHANGE).helped(help)
}

fn field(currency: Currency) -> String {
    format!("{EXCHANGE}{}", currency.key().to_lowercase())
}

/// The currencies of the prices of a record.
fn currencies(programme: &Programme) -> BTreeSet<Currency> {
    let lines = programme.costs.lines.iter().flat_map(|(_, known)| known.all());
    let amounts = lines.flat_map(Fact::versions).filter_map(|it| it.value.amount);
    amounts.filter(|it| !it.is_nothing()).map(|it| it.currency).collect()
}

impl Plan {
    /// What an amount of another currency is in the municipality's own, at the rate that is typed.
    pub fn exchanged(&self, money: &Money) -> Option<Range> {
        let field = field(money.currency);
        let rate = self.needs.iter().find(|it| it.field == field)?.typed.as_ref()?.read.ok()?;
        let amount = Range::new(money.amount.low().unwrap_or(0.0), money.amount.high())?;
        amount.times(rate).over(Range::exactly(f64::from(OF_SO_MANY))?)
    }
}
