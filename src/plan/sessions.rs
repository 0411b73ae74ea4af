//! The sessions: hours together with those who take part, and before and after.

use super::Work;
use super::build::{Ask, Builder, LEADING, Rhythm};
use super::expr::{Expr, NeedId};
use super::label::Label;
use super::leading::{Leads, Led, LedSeries};
use super::need::{Counted, Stated};
use super::people::LEADERS;
use super::reach::Reached;
use super::shape::{self, Way};
use crate::record::{Fact, Quantity, SessionSeries, Unit};
use crate::words::Message;

const HOURS: Counted = Counted::In(Unit::Hours);

impl Builder<'_> {
    /// The hours of every series that is held with those who are reached.
    pub(super) fn sessions(&mut self, reach: &Reached, led: &Led<'_>) {
        for series in &led.series {
            self.series(reach, led, series);
        }
        if let Some(unsaid) = led.unsaid {
            let role = self.somebody();
            let label = Label::new(Message::new("plan-contact-unsaid"));
            let hours = self.figure("contact-unsaid", label, HOURS, unsaid);
            self.line(role, Work::Contact, Rhythm::PerGroup, hours);
        } else if led.series.is_empty() && reach.way != Way::Workplaces {
            self.hours_without_sessions(reach);
        }
    }

    fn series(&mut self, reach: &Reached, led: &Led<'_>, of: &LedSeries<'_>) {
        let (series, key) = (of.series, of.key.as_str());
        let label = |message| Label::of(message, &series.name);
        let unit = series.count.as_ref().map_or(Unit::Sessions, |it| it.value.unit);
        let is_with_one = reach.way == Way::OneAtATime || shape::is_with_one(unit);
        let (contact, before) = if is_with_one {
            (Message::new("plan-contact-each"), Message::new("plan-preparation-each"))
        } else {
            (Message::new("plan-contact-of"), Message::new("plan-preparation-of"))
        };
        let contact = label(contact.with("each", reach.each()));
        let before = label(before.with("each", reach.each()));
        let rhythm = if is_with_one { Rhythm::PerParticipant } else { Rhythm::PerGroup };
        let (role, leaders) = match of.by {
            Leads::Role(role) if of.is_of_group => (role, self.leaders_of_group(led, role)),
            Leads::Role(role) => (role, self.leaders_of(series, key)),
            Leads::Unsaid(asked) => (self.somebody(), asked),
            Leads::Nobody => {
                for (name, label, work) in
                    [("contact", contact, Work::Contact), ("preparation", before, Work::Preparation)]
                {
                    let hours = self.figure(format!("{name}-{key}"), label, HOURS, Expr::Number(0));
                    self.line(LEADING, work, rhythm, hours);
                }
                return;
            }
        };
        let count = self.count(series, key);
        let length = self.length(series, key);
        let preparation = self.preparation(series, key);
        let contact = self.figure(
            format!("contact-{key}"),
            contact,
            HOURS,
            Expr::Product(vec![count.into(), length.clone(), leaders.into()]),
        );
        let before = self.figure(
            format!("preparation-{key}"),
            before,
            HOURS,
            Expr::Product(vec![count.into(), preparation.into(), leaders.into()]),
        );
        let each = Expr::Sum(vec![length, preparation.into()]);
        self.figure(
            format!("leader-{key}"),
            label(Message::new("plan-leader-of")),
            HOURS,
            Expr::Product(vec![count.into(), each.clone()]),
        );
        self.figure(
            format!("series-{key}"),
            label(Message::new("plan-series-of")),
            HOURS,
            Expr::Product(vec![count.into(), leaders.into(), each]),
        );
        self.line(role, Work::Contact, rhythm, contact);
        self.line(role, Work::Preparation, rhythm, before);
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
        let ask = Ask::own(self, &format!("length-{key}"), label, HOURS).stated(stated);
        self.need(ask).into()
    }

    /// The hours before and after one session. When no source gives them, one
    /// field stands for all such series.
    fn preparation(&mut self, series: &SessionSeries, key: &str) -> NeedId {
        let stated = self.from(&series.preparation, shape::hours);
        let ask = if stated.is_some() {
            let label = Label::of(Message::new("plan-preparation"), &series.name);
            Ask::own(self, &format!("preparation-{key}"), label, HOURS).stated(stated)
        } else {
            let label = Label::new(Message::new("plan-preparation-all"));
            Ask::own(self, "preparation", label, HOURS)
        };
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
        // One who could have it, or one who is chosen.
        let by = if self.roles.len() == 1 {
            Leads::Role(LEADING)
        } else {
            self.who_leads("contact", Label::new(Message::new("plan-led-contact")), None)
        };
        let role = match by {
            Leads::Role(role) => role,
            Leads::Nobody => LEADING,
            Leads::Unsaid(_) => self.somebody(),
        };
        for (key, label, work) in
            [("contact", contact, Work::Contact), ("preparation", preparation, Work::Preparation)]
        {
            let expr = match by {
                Leads::Role(_) => self.need(Ask::own(self, key, label.clone(), HOURS)).into(),
                Leads::Nobody => Expr::Number(0),
                Leads::Unsaid(asked) => asked.into(),
            };
            let hours = self.figure(key, label, HOURS, expr);
            self.line(role, work, rhythm, hours);
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
