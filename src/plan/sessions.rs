//! The sessions: hours together with those who take part, and before and after.

use super::Work;
use super::build::{Ask, Builder, LEADING, Rhythm};
use super::expr::{Expr, NeedId};
use super::label::{Label, slug};
use super::need::{Counted, Stated};
use super::reach::Reached;
use super::shape::{self, Way};
use crate::record::{Fact, Participant, Quantity, SessionSeries, Unit};
use crate::words::Message;

/// The one quantity of a leading role that every main session needs.
pub(super) const LEADERS: &str = "leaders";

impl Builder<'_> {
    /// The hours of every series that is held with those who are reached. Series
    /// for staff alone are their training, and counted there.
    pub(super) fn sessions(&mut self, reach: &Reached) {
        let programme = self.programme;
        let stated = programme.delivery.sessions.stated().map(Vec::as_slice).unwrap_or_default();
        let held: Vec<&SessionSeries> =
            stated.iter().map(|it| &it.value).filter(|it| shape::is_held(it)).collect();
        let Some(first) = held.first() else {
            if reach.way != Way::Workplaces {
                self.hours_without_sessions(reach);
            }
            return;
        };
        let main: &[Participant] = &first.participants;
        let mut seen: Vec<String> = Vec::new();
        for series in &held {
            let name = slug(&series.name);
            // Two series of one name: the second has a number, so that neither is lost.
            let n_before = seen.iter().filter(|it| **it == name).count();
            seen.push(name.clone());
            let key = if n_before == 0 { name } else { format!("{name}-{}", n_before + 1) };
            // Who leads the first series leads the others for the same people. Who
            // leads the rest, sources seldom say, and nobody guesses.
            let is_main = series.participants == main;
            self.series(reach, series, &key, is_main);
        }
    }

    fn series(&mut self, reach: &Reached, series: &SessionSeries, key: &str, is_main: bool) {
        let count = self.count(series, key);
        let length = self.length(series, key);
        let preparation = self.preparation(series, key);
        let leaders = if is_main { self.main_leaders() } else { self.leaders_of(series, key) };
        let hours = Counted::In(Unit::Hours);
        let of = |message| Label::of(message, &series.name);

        let unit = series.count.as_ref().map_or(Unit::Sessions, |it| it.value.unit);
        let is_with_one = reach.way == Way::OneAtATime || shape::is_with_one(unit);
        let (contact, before) = if is_with_one {
            (Message::new("plan-contact-each"), Message::new("plan-preparation-each"))
        } else {
            (Message::new("plan-contact-of"), Message::new("plan-preparation-of"))
        };
        let contact = self.figure(
            format!("contact-{key}"),
            of(contact.with("each", reach.each())),
            hours,
            Expr::Product(vec![count.into(), length.clone(), leaders.into()]),
        );
        let before = self.figure(
            format!("preparation-{key}"),
            of(before.with("each", reach.each())),
            hours,
            Expr::Product(vec![count.into(), preparation.into(), leaders.into()]),
        );
        let each = Expr::Sum(vec![length, preparation.into()]);
        self.figure(
            format!("leader-{key}"),
            of(Message::new("plan-leader-of")),
            hours,
            Expr::Product(vec![count.into(), each.clone()]),
        );
        self.figure(
            format!("series-{key}"),
            of(Message::new("plan-series-of")),
            hours,
            Expr::Product(vec![count.into(), leaders.into(), each]),
        );
        let rhythm = if is_with_one { Rhythm::PerParticipant } else { Rhythm::PerGroup };
        self.line(LEADING, Work::Contact, rhythm, contact);
        self.line(LEADING, Work::Preparation, rhythm, before);
    }

    fn count(&mut self, series: &SessionSeries, key: &str) -> NeedId {
        let stated = self.from(&series.count, shape::meetings);
        // The source's own unit, when it is one that people meet in.
        let unit = stated.as_ref().map_or(Unit::Sessions, |it| it.versions[0].0.unit);
        let label = Label::of(Message::new("plan-count"), &series.name);
        let ask = Ask::own(self, &format!("count-{key}"), label, Counted::In(unit)).stated(stated);
        self.need(ask)
    }

    /// The hours of one session; one that lasts days has as many hours as a day has.
    fn length(&mut self, series: &SessionSeries, key: &str) -> Expr {
        if let Some(days) = self.from(&series.length, shape::days) {
            let label = Label::of(Message::new("plan-days"), &series.name);
            let ask =
                Ask::own(self, &format!("days-{key}"), label, Counted::In(Unit::Days)).stated(Some(days));
            let days = self.need(ask);
            return Expr::times([days.into(), self.hours_a_day().into()]);
        }
        let stated = self.from(&series.length, shape::hours);
        let label = Label::of(Message::new("plan-length"), &series.name);
        let ask = Ask::own(self, &format!("length-{key}"), label, Counted::In(Unit::Hours)).stated(stated);
        self.need(ask).into()
    }

    /// The hours before and after one session. When no source gives them, one
    /// field stands for all such series.
    fn preparation(&mut self, series: &SessionSeries, key: &str) -> NeedId {
        let stated = self.from(&series.preparation, shape::hours);
        let ask = if stated.is_some() {
            let label = Label::of(Message::new("plan-preparation"), &series.name);
            Ask::own(self, &format!("preparation-{key}"), label, Counted::In(Unit::Hours)).stated(stated)
        } else {
            let label = Label::new(Message::new("plan-preparation-all"));
            Ask::own(self, "preparation", label, Counted::In(Unit::Hours))
        };
        self.need(ask)
    }

    /// How many of the leading role are at each main session.
    fn main_leaders(&mut self) -> NeedId {
        let roles = self.programme.staffing.roles.stated();
        let role = roles.and_then(|it| it.first()).map(|it| &it.value);
        let stated = role.and_then(|it| self.from(&it.per_group, shape::people));
        let unit = stated.as_ref().map_or(Unit::Staff, |it| it.versions[0].0.unit);
        let label =
            self.about_role(LEADING, Message::new("plan-leaders"), Message::new("plan-leaders-staff"));
        let ask = Ask::own(self, LEADERS, label, Counted::In(unit)).stated(stated);
        self.need(ask)
    }

    fn leaders_of(&mut self, series: &SessionSeries, key: &str) -> NeedId {
        let label = Label::of(Message::new("plan-leaders-of"), &series.name);
        let ask = Ask::own(self, &format!("{LEADERS}-{key}"), label, Counted::In(Unit::Staff));
        self.need(ask)
    }

    /// When no source describes the sessions, their hours are asked for as a whole.
    fn hours_without_sessions(&mut self, reach: &Reached) {
        let (contact, preparation, rhythm) = if reach.way == Way::OneAtATime {
            (
                Label::new(Message::new("plan-contact-family")),
                Label::new(Message::new("plan-preparation-family")),
                Rhythm::PerParticipant,
            )
        } else {
            (
                Label::new(Message::new("plan-contact-group")),
                Label::new(Message::new("plan-preparation-group")),
                Rhythm::PerGroup,
            )
        };
        for (key, label, work) in
            [("contact", contact, Work::Contact), ("preparation", preparation, Work::Preparation)]
        {
            let ask = Ask::own(self, key, label.clone(), Counted::In(Unit::Hours));
            let need = self.need(ask);
            let hours = self.figure(key, label, Counted::In(Unit::Hours), need);
            self.line(LEADING, work, rhythm, hours);
        }
    }

    /// What a fact states, when there is one that can be counted so.
    pub(super) fn from(
        &self,
        fact: &Option<Fact<Quantity>>,
        convert: impl Fn(&Quantity) -> Option<f64>,
    ) -> Option<Stated> {
        Stated::of(fact.as_ref()?, convert)
    }
}
