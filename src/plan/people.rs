//! Who does the work, and how many of them a municipality needs.

use super::build::{Ask, Builder, LEADING, Rhythm};
use super::expr::{Expr, FigureId, NeedId};
use super::label::{Label, slug};
use super::leading::Led;
use super::need::{Bounds, Counted, FieldGroup, Stated};
use super::reach::Reached;
use super::shape::{self, Way};
use super::{PlanRole, Work};
use crate::record::{Per, Role, Unit};
use crate::words::Message;

/// How the field begins that asks how many of a leading role are at each session.
pub(super) const LEADERS: &str = "leaders";

impl Builder<'_> {
    /// The roles that the record names; staff when it names none.
    pub(super) fn roles(&mut self) {
        let stated = self.stated_roles();
        for role in &stated {
            self.role(Label::of(Message::new("plan-name"), &role.role), &slug(&role.role), false);
            let added = self.roles.len() - 1;
            self.roles[added].is_volunteer = role.is_volunteer == Some(true);
        }
        if stated.is_empty() {
            self.role(Label::new(Message::new("plan-role-staff")), "ansatte", false);
        }
    }

    /// How many of each role a municipality needs, and the hours of those who lead nothing.
    pub(super) fn people(&mut self, reach: &Reached, led: &Led<'_>) {
        let roles = self.stated_roles();
        for (at, role) in roles.iter().enumerate().filter(|(at, _)| !led.of_others.contains(at)) {
            self.staff(reach, led, role, at);
            self.own_hours(reach, led, role, at);
        }
        if !roles.iter().any(|it| is_coordinating(it)) {
            let label = Label::new(Message::new("plan-coordination"));
            self.yearly("coordination", label, LEADING, Work::Coordination);
        }
    }

    /// Adds a role, and tells which it is. Two roles of one name are one.
    pub(super) fn role(&mut self, label: Label, key: &str, is_trainee: bool) -> usize {
        let n_before = self.roles.iter().filter(|it| it.key == key).count();
        let key = if n_before == 0 { key.to_owned() } else { format!("{key}-{}", n_before + 1) };
        self.roles.push(PlanRole { key, label, is_volunteer: false, is_trainee, is_unsaid: false });
        self.roles.len() - 1
    }

    /// What is said of a role, or of staff when no source names any role.
    pub(super) fn about_role(&self, at: usize, of_role: Message, of_staff: Message) -> Label {
        let roles = self.stated_roles();
        roles.get(at).map_or_else(|| Label::new(of_staff), |it| Label::of(of_role, &it.role))
    }

    /// How many of a role the municipality needs: from as few as can lead all
    /// the groups after each other to as many as when nobody leads two, and
    /// never fewer than a source says.
    fn staff(&mut self, reach: &Reached, led: &Led<'_>, role: &Role, at: usize) {
        let key = self.roles[at].key.clone();
        let counted = |stated: &Option<Stated>| {
            Counted::In(stated.as_ref().map_or(Unit::Staff, |it| it.versions[0].0.unit))
        };
        let floor = self.from(&role.per_municipality, shape::people);
        let is_per_workplace =
            role.per_municipality.as_ref().is_some_and(|it| it.value.per == Some(Per::Workplace));
        let unit = counted(&floor);
        let floor: Option<Expr> = floor.map(|stated| {
            let label = Label::of(Message::new("plan-floor"), &role.role);
            let ask = Ask::own(self, &format!("floor-{key}"), label, unit).stated(Some(stated));
            let need = self.need(ask);
            if is_per_workplace {
                Expr::times([need.into(), self.workplaces(reach).into()])
            } else {
                need.into()
            }
        });
        let per_group = self.from(&role.per_group, shape::people);
        let label = Label::of(Message::new("plan-staff"), &role.role);
        let Some(groups) = reach.groups.as_ref().filter(|_| led.leaders.contains(&at) || per_group.is_some())
        else {
            if let Some(floor) = floor {
                self.figure(format!("staff-{key}"), label, unit, floor);
            }
            return;
        };
        let unit = counted(&per_group);
        let leaders: Expr = self.leaders_of_group(led, at).into();
        let expr = self.narrowed(role, &key, groups.whole, leaders, floor);
        self.figure(format!("staff-{key}"), label, unit, expr);
    }

    fn narrowed(
        &mut self,
        role: &Role,
        key: &str,
        whole: FigureId,
        leaders: Expr,
        floor: Option<Expr>,
    ) -> Expr {
        let at_least = |expr: Expr| match &floor {
            Some(floor) => Expr::Max(vec![Expr::Lowest(Box::new(floor.clone())), expr]),
            None => expr,
        };
        let label = Label::of(Message::new("plan-groups-each"), &role.role);
        let ask = Ask::own(self, &format!("groups-each-{key}"), label, Counted::In(Unit::Groups));
        let each = self.need(ask.at(FieldGroup::Optional).within(Bounds::AT_LEAST_ONE));
        let places = Expr::Product(vec![leaders.clone(), whole.into()]);
        if self.needs[each.index()].typed.is_some() {
            // Nobody shares a session with themselves.
            let shared = Expr::Up(Box::new(places.over(each.into())));
            at_least(Expr::Max(vec![leaders, shared]))
        } else {
            Expr::Between(Box::new(at_least(leaders)), Box::new(at_least(places)))
        }
    }

    /// How many of a role are at each session of a group. Where others lead with them, the
    /// number of the source is theirs too, and the municipality says how many are its own.
    pub(super) fn leaders_of_group(&mut self, led: &Led<'_>, at: usize) -> NeedId {
        let role = self.stated_roles().get(at).copied();
        let is_shared = led.shared.contains(&at);
        let stated = role.filter(|_| !is_shared).and_then(|it| self.from(&it.per_group, shape::people));
        let unit = stated.as_ref().map_or(Unit::Staff, |it| it.versions[0].0.unit);
        let of_role = Message::new(if is_shared { "plan-leaders-own" } else { "plan-leaders" });
        let label = self.about_role(at, of_role, Message::new("plan-leaders-staff"));
        let name =
            if at == LEADING { LEADERS.to_owned() } else { format!("{LEADERS}-{}", self.roles[at].key) };
        let ask = Ask::own(self, &name, label, Counted::In(unit)).stated(stated);
        self.need(ask)
    }

    /// The hours of a role that is not said to be at every session.
    fn own_hours(&mut self, reach: &Reached, led: &Led<'_>, role: &Role, at: usize) {
        let key = self.roles[at].key.clone();
        let of = |message| Label::of(message, &role.role);
        let work = if is_coordinating(role) || reach.way == Way::Workplaces {
            Work::Coordination
        } else {
            Work::Contact
        };
        // Who is named first is asked about when it is settled that they lead nothing.
        let may_lead = at == LEADING && (led.leads(at) || led.series.is_empty() || !led.is_settled());
        if reach.way != Way::Workplaces && (may_lead || led.leaders.contains(&at)) {
            return;
        }
        if role.per_group.is_none() || reach.way == Way::Workplaces {
            self.yearly(&format!("year-{key}"), of(Message::new("plan-hours-year")), at, work);
            return;
        }
        let (label, rhythm) = if reach.groups.is_some() {
            (of(Message::new("plan-hours-group")), Rhythm::PerGroup)
        } else {
            (of(Message::new("plan-hours-family")), Rhythm::PerParticipant)
        };
        let ask = Ask::own(self, &format!("hours-{key}"), label.clone(), Counted::In(Unit::Hours));
        let need = self.need(ask);
        let hours = self.figure(format!("hours-{key}"), label, Counted::In(Unit::Hours), need);
        self.line(at, work, rhythm, hours);
    }

    /// Hours a year that nobody states, asked for as a whole.
    pub(super) fn yearly(&mut self, key: &str, label: Label, role: usize, work: Work) {
        let ask = Ask::own(self, key, label.clone(), Counted::In(Unit::Hours));
        let need = self.need(ask);
        let hours = self.figure(format!("asked-{key}"), label, Counted::In(Unit::Hours), need);
        self.line(role, work, Rhythm::PerYear, hours);
    }

    /// How many workplaces take part.
    fn workplaces(&mut self, reach: &Reached) -> NeedId {
        if reach.way == Way::Workplaces {
            return reach.reach;
        }
        let label = Label::new(Message::new("plan-reach-workplaces"));
        let ask = Ask::shared(super::inputs::WORKPLACES, label, Counted::In(Unit::Workplaces));
        self.need(ask.within(Bounds::AT_LEAST_ONE))
    }
}

/// Whether the role keeps things together, as its unit says.
fn is_coordinating(role: &Role) -> bool {
    let counts = |unit: Unit| [Unit::Coordinators, Unit::FamilyContacts].contains(&unit);
    let facts = [&role.per_group, &role.per_municipality];
    facts.into_iter().flatten().any(|it| counts(it.value.unit))
}
