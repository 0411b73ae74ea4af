//! Who leads which series: as a source says, or as the municipality answers. As
//! long as nobody says, the hours are unknown; they are never put on anybody by guess.

use std::collections::BTreeSet;

use super::build::{Ask, Builder};
use super::choice::{Choice, Offer};
use super::expr::NeedId;
use super::label::{Label, slug};
use super::shape;
use crate::record::{Combination, Fact, Format, LedBy, Provenance, SessionSeries};
use crate::words::Message;

/// The answer that nobody of the municipality's own leads.
const NOBODY: &str = "ingen";

/// The series that are held with those who are reached, and who leads each.
pub(super) struct Led<'p> {
    pub(super) series: Vec<LedSeries<'p>>,
    /// What asks which series are held, when it is not said; then none of those
    /// among which it asks stands in `series`.
    pub(super) unsaid: Option<NeedId>,
    /// The roles that lead a main series, or one that a source says they lead.
    pub(super) leaders: BTreeSet<usize>,
    /// The leading roles that others fill too: how many are the municipality's own is not said.
    pub(super) shared: BTreeSet<usize>,
    /// The roles that only others fill.
    pub(super) of_others: BTreeSet<usize>,
}

/// One series, and who leads it.
pub(super) struct LedSeries<'p> {
    pub(super) series: &'p SessionSeries,
    /// Its stable short form, for addresses.
    pub(super) key: String,
    pub(super) by: Leads,
    /// As many of the role lead it as lead a group.
    pub(super) is_of_group: bool,
}

/// Who leads.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Leads {
    /// Those in this role.
    Role(usize),
    /// Nobody of the municipality's own.
    Nobody,
    /// Nobody says; this asks.
    Unsaid(NeedId),
}

impl Led<'_> {
    /// Whether somebody says of every series who leads it.
    pub(super) fn is_settled(&self) -> bool {
        self.unsaid.is_none() && self.series.iter().all(|it| !matches!(it.by, Leads::Unsaid(_)))
    }

    /// Whether those in a role lead anything.
    pub(super) fn leads(&self, role: usize) -> bool {
        self.series.iter().any(|it| it.by == Leads::Role(role))
    }
}

impl<'p> Builder<'p> {
    /// The series that are held with those who are reached, and who leads each.
    /// Series for staff alone are their training, and counted there.
    pub(super) fn led(&mut self) -> Led<'p> {
        let stated = self.programme.delivery.sessions.stated().map(Vec::as_slice).unwrap_or_default();
        let mut named: Vec<(&SessionSeries, String)> = Vec::new();
        for series in stated.iter().map(|it| &it.value).filter(|it| shape::is_held(it)) {
            let name = slug(&series.name);
            // Two series of one name: the second has a number, so that neither is lost.
            let n_before = named.iter().filter(|(other, _)| slug(&other.name) == name).count();
            let key = if n_before == 0 { name } else { format!("{name}-{}", n_before + 1) };
            named.push((series, key));
        }
        let (held, unsaid) = self.chosen_series(named);
        let main = held.first().map(|(series, _)| series.participants.clone()).unwrap_or_default();
        let mut led = Led {
            series: Vec::new(),
            unsaid,
            leaders: BTreeSet::new(),
            shared: BTreeSet::new(),
            of_others: BTreeSet::new(),
        };
        for (series, key) in held {
            let stated = series.led_by.as_ref().and_then(|it| self.stated_leader(it));
            let is_said = stated.is_some();
            let by = self.who_leads(&key, Label::of(Message::new("plan-led"), &series.name), stated);
            // Who leads the first series and the others for the same people leads groups.
            let is_of_group = is_said || series.participants == main;
            if let Leads::Role(role) = by
                && is_of_group
            {
                led.leaders.insert(role);
            }
            for leading in series.led_by.iter().flat_map(Fact::versions).map(|it| &it.value) {
                let roles = leading.roles.iter().filter_map(|it| self.role_named(&slug(it)));
                if !leading.by.iter().any(is_own) {
                    led.of_others.extend(roles);
                } else if !leading.by.iter().all(is_own) {
                    led.shared.extend(roles);
                }
            }
            led.series.push(LedSeries { series, key, by, is_of_group });
        }
        led
    }

    /// Of alternatives and levels one is held, and the municipality says which.
    fn chosen_series(
        &mut self,
        named: Vec<(&'p SessionSeries, String)>,
    ) -> (Vec<(&'p SessionSeries, String)>, Option<NeedId>) {
        let is_one_of = |series: &SessionSeries| match series.combination {
            Some(Combination::Alternative | Combination::Level) => true,
            Some(Combination::Part | Combination::Optional | Combination::ForOthers) | None => false,
        };
        let among: Vec<&(&SessionSeries, String)> = named.iter().filter(|(it, _)| is_one_of(it)).collect();
        if among.len() < 2 {
            return (named, None);
        }
        let offer = |(series, key): &&(&SessionSeries, String)| Offer {
            key: key.clone(),
            label: Label::of(Message::new("plan-name"), &series.name),
        };
        let offers = among.iter().map(offer).collect();
        let ask = Ask::own_choice(
            self,
            "sessions",
            Label::new(Message::new("plan-which-sessions")),
            Choice::among(offers),
        );
        let asked = self.need(ask);
        let chosen = self.needs[asked.index()].chosen().map(|it| it.key.clone());
        let is_held =
            |(series, key): &(&SessionSeries, String)| !is_one_of(series) || chosen.as_ref() == Some(key);
        (named.into_iter().filter(is_held).collect(), chosen.is_none().then_some(asked))
    }

    /// Who leads something: as a source says, as the municipality answers, or not said.
    pub(super) fn who_leads(
        &mut self,
        key: &str,
        label: Label,
        stated: Option<(usize, Provenance)>,
    ) -> Leads {
        let n_roles = self.roles.len();
        let role = |it: &super::PlanRole| Offer { key: it.key.clone(), label: it.label.clone() };
        let mut offers: Vec<Offer> = self.roles.iter().map(role).collect();
        let nobody = Label::new(Message::new("plan-led-by-nobody"));
        offers.push(Offer { key: NOBODY.to_owned(), label: nobody });
        // On a screen, alone: nobody leads until somebody says so.
        let formats = self.programme.delivery.formats.stated().map_or(&[][..], |it| it.value.as_slice());
        let is_alone = !formats.is_empty() && formats.iter().all(|it| *it == Format::Digital);
        let choice = Choice { offers, stated, assumed: is_alone.then_some(n_roles) };
        let ask = Ask::own_choice(self, &format!("led-{key}"), label, choice);
        let asked = self.need(ask);
        match self.needs[asked.index()].chosen_at() {
            Some(role) if role < n_roles => Leads::Role(role),
            Some(_) => Leads::Nobody,
            None => Leads::Unsaid(asked),
        }
    }

    /// Who leads, as a source says it: the role, or nobody of the municipality's own.
    /// Sources that disagree choose nobody.
    fn stated_leader(&self, fact: &Fact<crate::record::Leading>) -> Option<(usize, Provenance)> {
        let leading = &fact.value;
        if fact.is_disputed() {
            return None;
        }
        if !leading.by.iter().any(is_own) {
            return Some((self.roles.len(), fact.provenance.clone()));
        }
        let named = leading.roles.iter().find_map(|it| self.role_named(&slug(it)));
        // When there is one role, it is theirs.
        let role = named.or_else(|| (leading.roles.is_empty() && self.roles.len() == 1).then_some(0))?;
        Some((role, fact.provenance.clone()))
    }

    fn role_named(&self, key: &str) -> Option<usize> {
        self.roles.iter().position(|it| it.key == key)
    }
}

/// Whether they are the municipality's own, paid or not.
const fn is_own(by: &LedBy) -> bool {
    match by {
        LedBy::Municipality | LedBy::Volunteers => true,
        LedBy::Provider | LedBy::SpecialistService | LedBy::UserRepresentatives | LedBy::Nobody => false,
    }
}
