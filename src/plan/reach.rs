//! How many are to be reached, and how many groups that is.

use super::build::{Ask, Builder};
use super::expr::{Expr, FigureId, NeedId};
use super::inputs::{FULL, GROUPS, REACH, WORKPLACES, YEARS};
use super::label::Label;
use super::need::{Bounds, Counted, FieldGroup, Stated};
use super::shape::{self, Way};
use crate::record::{Term as _, Unit};
use crate::words::Message;

/// How many are to be reached, and how many groups that is.
pub(super) struct Reached {
    pub(super) way: Way,
    /// What those who are reached are counted in.
    pub(super) unit: Unit,
    /// How many in a year: families, children, or workplaces in all.
    pub(super) reach: NeedId,
    pub(super) years: NeedId,
    /// When there are groups.
    pub(super) groups: Option<Groups>,
}

/// The groups of a year.
pub(super) struct Groups {
    /// How many take part in one group, as full as it gets here.
    pub(super) in_group: FigureId,
    /// Whole groups in a year.
    pub(super) whole: FigureId,
}

impl Reached {
    /// "each child", "each family".
    pub(super) fn each(&self) -> Message {
        Message::named("plan-each-", self.unit.key())
    }
}

impl Builder<'_> {
    /// How many are to be reached, and how many groups that is.
    pub(super) fn reach(&mut self) -> Reached {
        let way = shape::way(self.programme);
        let size = self.programme.delivery.group_size.stated();
        let unit = match way {
            Way::Groups => size
                .and_then(|it| shape::reached_in(it.value.unit))
                .unwrap_or_else(|| shape::unit_of(self.programme)),
            Way::OneAtATime => Unit::Families,
            Way::Workplaces => Unit::Workplaces,
        };
        let label = Label::new(Message::named("plan-reach-", unit.key()));
        let field = if way == Way::Workplaces { WORKPLACES } else { REACH };
        let reach = self.need(Ask::shared(field, label, Counted::In(unit)).within(Bounds::AT_LEAST_ONE));
        let groups = (way == Way::Groups).then(|| self.groups(reach, unit));
        let years = Label::new(Message::new("plan-years"));
        let years = self
            .need(Ask::shared(YEARS, years, Counted::In(Unit::Years)).prefilled(1.0).within(Bounds::YEARS));
        Reached { way, unit, reach, years, groups }
    }

    fn groups(&mut self, reach: NeedId, unit: Unit) -> Groups {
        let stated = self.programme.delivery.group_size.stated();
        let stated = stated.and_then(|fact| Stated::of(fact, shape::people));
        let label = Label::new(Message::new("plan-size"));
        let ask =
            Ask::own(self, "size", label, Counted::In(unit)).stated(stated).within(Bounds::AT_LEAST_ONE);
        let size = self.need(ask);
        let full = Ask::shared(FULL, Label::new(Message::new("plan-full")), Counted::Share);
        let full = full.helped(Label::new(Message::new("plan-full-help"))).prefilled(1.0);
        let full = self.need(full.within(Bounds::PER_CENT).at(FieldGroup::Detail));
        let asked = self.groups_asked();
        let is_reach_known = self.needs[reach.index()].value().is_some();
        // So many groups among so many: then they are as full as that makes them.
        let in_group = match asked.filter(|_| is_reach_known) {
            Some(asked) => Expr::from(reach).over(asked.into()),
            None => Expr::times([size.into(), full.into()]),
        };
        let in_group =
            self.figure("in-group", Label::new(Message::new("plan-in-group")), Counted::In(unit), in_group);
        let groups = self.figure(
            "groups",
            Label::new(Message::new("plan-groups")),
            Counted::In(Unit::Groups),
            asked.map_or_else(|| Expr::from(reach).over(in_group.into()), Expr::from),
        );
        let whole = self.figure(
            "groups-whole",
            Label::new(Message::new("plan-groups-whole")),
            Counted::In(Unit::Groups),
            Expr::Up(Box::new(groups.into())),
        );
        Groups { in_group, whole }
    }

    /// How many groups the municipality wants to hold, when it says so. It may be left out.
    fn groups_asked(&mut self) -> Option<NeedId> {
        let label = Label::new(Message::new("plan-groups-asked"));
        let ask = Ask::shared(GROUPS, label, Counted::In(Unit::Groups)).within(Bounds::GROUPS);
        let asked = self.need(ask.helped(Label::new(Message::new("plan-groups-asked-help"))));
        // A number that cannot be read is asked for again, and is not as if nothing stood there.
        self.needs[asked.index()].typed.is_some().then_some(asked)
    }
}
