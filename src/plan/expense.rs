//! What a municipality pays beside wages, line by line: for each group, every
//! year, and once.

use super::Expense;
use super::build::{Ask, Builder};
use super::expr::{Expr, FigureId, NeedId};
use super::inputs::EXTRA;
use super::label::Label;
use super::need::{Bounds, Counted, FieldGroup};
use super::reach::Reached;
use crate::record::Term as _;
use crate::words::Message;

/// What is paid beside wages, by how often it is paid.
pub(super) struct Extras {
    /// For each group, or for each who is reached.
    pub(super) group: FigureId,
    pub(super) year: FigureId,
    pub(super) once: FigureId,
}

/// How often something is paid.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Paid {
    Group,
    Year,
    Once,
}

impl Expense {
    /// How often it is paid. What is paid otherwise is one of the other costs.
    const fn paid(self) -> Paid {
        match self {
            Self::Venue | Self::Food | Self::Material => Paid::Group,
            Self::Travel | Self::Licence | Self::Substitutes | Self::Retraining => Paid::Year,
            Self::Course | Self::Equipment => Paid::Once,
        }
    }
}

impl Builder<'_> {
    /// The lines of this programme, which may be left empty, and what comes beside them.
    pub(super) fn extras(&mut self, reach: &Reached) -> Extras {
        Extras {
            group: self.other_costs(reach, Paid::Group),
            year: self.other_costs(reach, Paid::Year),
            once: self.other_costs(reach, Paid::Once),
        }
    }

    fn other_costs(&mut self, reach: &Reached, paid: Paid) -> FigureId {
        let each = || reach.each();
        let (key, is_grouped) = (paid.key(), reach.groups.is_some());
        let rest = match paid {
            Paid::Group if !is_grouped => Message::new("plan-extra-each").with("each", each()),
            Paid::Group => Message::new("plan-extra-group"),
            Paid::Year => Message::new("plan-extra-year"),
            Paid::Once => Message::new("plan-extra-once"),
        };
        let line = |expense: Expense| {
            let message = match paid {
                Paid::Group if !is_grouped => Message::new("plan-pay-each").with("each", each()),
                Paid::Group => Message::new("plan-pay-group"),
                Paid::Year => Message::new("plan-pay-year"),
                Paid::Once => Message::new("plan-pay-once"),
            };
            let what = Message::term(Expense::VOCABULARY, expense.key());
            (format!("pay-{}", expense.key()), Label::new(message.with("what", what)))
        };
        let lines: Vec<_> = Expense::ALL.iter().filter(|it| it.paid() == paid).map(|it| line(*it)).collect();
        let mut parts: Vec<Expr> = Vec::new();
        for (field, label) in lines {
            let paid = self.paid(&field, label);
            parts.push(self.in_kroner(paid));
        }
        let ask = Ask::shared(&format!("{EXTRA}{key}"), Label::new(rest.clone()), Counted::Kroner);
        let rest = self.need(ask.at(FieldGroup::Price).within(Bounds::MONEY));
        parts.push(self.in_kroner(rest));
        let all = match paid {
            Paid::Group if !is_grouped => Message::new("plan-other-each").with("each", each()),
            Paid::Group => Message::new("plan-other-group"),
            Paid::Year => Message::new("plan-other-year"),
            Paid::Once => Message::new("plan-other-once"),
        };
        self.figure(format!("other-{key}"), Label::new(all), Counted::Kroner, Expr::Sum(parts))
    }

    /// Kroner of this programme alone, which may be left out.
    pub(super) fn paid(&mut self, field: &str, label: Label) -> NeedId {
        let ask = Ask::own(self, field, label, Counted::Kroner);
        self.need(ask.at(FieldGroup::Expense).within(Bounds::MONEY).or_nothing())
    }
}

impl Paid {
    /// How it is written in an address.
    const fn key(self) -> &'static str {
        match self {
            Self::Group => "group",
            Self::Year => "year",
            Self::Once => "once",
        }
    }
}
