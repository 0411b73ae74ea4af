//! Learning the programme, once, and being supervised, year by year.

use super::Work;
use super::accounts::accounts;
use super::build::{Ask, Builder, LEADING, Rhythm};
use super::choice::{Choice, Offer};
use super::expr::{Expr, NeedId};
use super::label::{Label, first_sentence, slug};
use super::need::{Bounds, Counted, FieldGroup, Stated};
use super::reach::Reached;
use super::shape::{self, Way};
use crate::record::{Fact, Per, Provenance, Quantity, Support, Text, Unit};
use crate::statement::Part;
use crate::words::Message;

const HOURS: Counted = Counted::In(Unit::Hours);

impl Builder<'_> {
    /// Learning the programme, and being supervised.
    pub(super) fn training(&mut self, reach: &Reached) {
        let programme = self.programme;
        let stated = self.counted(&programme.staffing.training);
        let entries = self.taken(reach, &stated);
        let mut is_first = true;
        for entry in entries.iter().filter(|it| it.value.quantity.is_some()) {
            self.course(reach, entry, is_first);
            is_first = false;
        }
        // What a source tells of and does not count, or no source tells of at all.
        if stated.is_empty() || entries.iter().any(|it| it.value.quantity.is_none()) {
            let label = Label::new(Message::new("plan-training-other"));
            let ask = Ask::own(self, "training-other", label.clone(), HOURS);
            let need = self.need(ask.helped(Label::new(Message::new("plan-training-other-help"))));
            let hours = self.figure("training-other", label, HOURS, need);
            self.line(LEADING, Work::Training, Rhythm::Once, hours);
        }
        let entries = self.counted(&programme.staffing.supervision);
        let mut are_counted = !entries.is_empty();
        for entry in &entries {
            are_counted &= self.supervised(entry);
        }
        if !are_counted {
            let label = Label::new(Message::new("plan-supervision-other"));
            self.yearly("supervision-other", label, LEADING, Work::Supervision);
        }
    }

    /// The rows that are taken. Of several accounts of one training one is, and the
    /// municipality says which; until then none is, and its hours are unknown.
    fn taken<'e>(&mut self, reach: &Reached, entries: &'e [Fact<Support>]) -> Vec<&'e Fact<Support>> {
        let accounts = accounts(entries);
        let Some(first) = accounts.first() else { return entries.iter().collect() };
        let offers = accounts.iter().map(|&at| offer(&entries[at].value)).collect();
        let label = Label::new(Message::new("plan-which-training"));
        let ask = Ask::own_choice(self, "training", label.clone(), Choice::among(offers));
        let asked = self.need(ask);
        let chosen = self.needs[asked.index()].chosen_at().map(|it| accounts[it]);
        if chosen.is_none() {
            let entry = &entries[*first].value;
            let role = self.trained(reach, entry, entry.who.as_ref().unwrap_or(&entry.text), true);
            let label = Label::new(Message::new("plan-training-unsaid"));
            let hours = self.figure("training-unsaid", label, HOURS, asked);
            self.line(role, Work::Training, Rhythm::Once, hours);
        }
        let is_taken = |at: usize| !accounts.contains(&at) || chosen == Some(at);
        entries.iter().enumerate().filter(|(at, _)| is_taken(*at)).map(|(_, it)| it).collect()
    }

    /// A course with a stated length: days or hours for each, times how many.
    fn course(&mut self, reach: &Reached, entry: &Fact<Support>, is_first: bool) {
        let support = &entry.value;
        let about = support.who.as_ref().unwrap_or(&support.text);
        let named = slug(about);
        let key = self.free_key("training", &named);
        let role = self.trained(reach, support, about, is_first);
        // A second training of the same people is told apart by what it is.
        let about = if key == named { about.clone() } else { first_sentence(&support.text) };
        let about = &about;
        let of = |message| Label::of(message, about);
        let (each, counted, has_days) = match said(entry, shape::days) {
            Some(days) => (Some(days), Counted::In(Unit::Days), true),
            None => (said(entry, shape::hours), HOURS, false),
        };
        let ask = Ask::own(self, &format!("training-{key}"), of(Message::new("plan-training-each")), counted);
        let each = self.need(ask.stated(each));
        self.figure(
            format!("training-each-{key}"),
            of(Message::new("plan-training-each")),
            counted,
            Expr::from(each),
        );
        let persons = self.persons(reach, role, is_first, &key, about);
        let mut factors: Vec<Expr> = vec![each.into()];
        if has_days {
            factors.push(self.hours_a_day().into());
        }
        factors.push(persons);
        let hours = self.figure(
            format!("training-{key}"),
            of(Message::new("plan-training-of")),
            HOURS,
            Expr::Product(factors),
        );
        self.line(role, Work::Training, Rhythm::Once, hours);
    }

    /// Who is trained: a role, when the source names that role and no other;
    /// otherwise those whom the source names, as a line of their own.
    fn trained(&mut self, reach: &Reached, support: &Support, about: &Text, is_first: bool) -> usize {
        let Some(who) = &support.who else { return LEADING };
        let named = slug(who);
        if let Some(at) = self.roles.iter().position(|it| it.key == named) {
            return at;
        }
        // At a workplace it is the key persons who learn, and the first course is theirs.
        if reach.way == Way::Workplaces && is_first {
            return LEADING;
        }
        self.role(Label::of(Message::new("plan-name"), about), &named, true)
    }

    /// How many are trained: as many as the municipality must have, when a
    /// source says how many that is; otherwise a field.
    fn persons(&mut self, reach: &Reached, role: usize, is_first: bool, key: &str, about: &Text) -> Expr {
        let is_of_workplaces = reach.way == Way::Workplaces && role == LEADING && is_first;
        let staff = format!("staff-{}", self.roles[role].key);
        if is_of_workplaces && let Some(staff) = self.figure_at(&staff) {
            return staff.into();
        }
        let roles = self.stated_roles();
        let stated = roles.get(role).and_then(|it| it.per_municipality.as_ref());
        let stated = stated.filter(|it| matches!(it.value.per, None | Some(Per::Municipality)));
        let stated = stated.and_then(|fact| Stated::of(fact, shape::people));
        let label = Label::of(Message::new("plan-trained"), about);
        let ask = Ask::own(self, &format!("trained-{key}"), label, Counted::In(Unit::Persons)).stated(stated);
        self.need(ask).into()
    }

    /// Supervision with a stated amount in a year or a project period. Tells
    /// whether it could be counted.
    fn supervised(&mut self, entry: &Fact<Support>) -> bool {
        let support = &entry.value;
        let Some(per) = support.quantity.and_then(|it| it.per) else { return false };
        let Some(stated) =
            said(entry, |it| shape::hours(it).or_else(|| shape::meetings(&Quantity { per: None, ..*it })))
        else {
            return false;
        };
        let about = support.who.as_ref().unwrap_or(&support.text);
        let named = slug(about);
        let key = self.free_key("supervision", &named);
        let about = if key == named { about.clone() } else { first_sentence(&support.text) };
        let of = |message| Label::of(message, &about);
        let unit = stated.versions[0].0.unit;
        let is_hours = shape::hours(&stated.versions[0].0).is_some();
        let counted = if is_hours { HOURS } else { Counted::In(unit) };
        let is_per_period = match per {
            Per::Year => false,
            Per::ProjectPeriod => true,
            Per::Day
            | Per::Week
            | Per::Month
            | Per::HalfYear
            | Per::Session
            | Per::Group
            | Per::Course
            | Per::Family
            | Per::Child
            | Per::Workplace
            | Per::School
            | Per::House
            | Per::Branch
            | Per::Centre
            | Per::Municipality
            | Per::SupervisionGroup => return false,
        };
        let label = if is_per_period {
            Message::new("plan-supervision-period")
        } else {
            Message::new("plan-supervision-year")
        };
        let ask = Ask::own(self, &format!("supervision-{key}"), of(label), counted).stated(Some(stated));
        let mut factors: Vec<Expr> = vec![self.need(ask).into()];
        if !is_hours {
            let label = of(Message::new("plan-supervision-length"));
            let ask = Ask::own(self, &format!("supervision-length-{key}"), label, HOURS);
            factors.push(self.need(ask).into());
        }
        let label = of(Message::new("plan-supervised"));
        let ask = Ask::own(self, &format!("supervised-{key}"), label, Counted::In(Unit::Persons));
        factors.push(self.need(ask).into());
        let (label, rhythm) = if is_per_period {
            (Message::new("plan-supervision-of-project"), Rhythm::PerProject)
        } else {
            (Message::new("plan-supervision-of"), Rhythm::PerYear)
        };
        let hours = self.figure(format!("supervision-{key}"), of(label), HOURS, Expr::Product(factors));
        self.line(LEADING, Work::Supervision, rhythm, hours);
        true
    }

    /// How long the project lasts: what is done once in it is not done after it.
    pub(super) fn project_years(&mut self) -> NeedId {
        let stated = self.programme.delivery.project_period.stated();
        let stated = stated.and_then(|fact| Stated::of(fact, shape::years));
        let label = Label::new(Message::new("plan-project-years"));
        let ask = Ask::own(self, "project-years", label, Counted::In(Unit::Years)).stated(stated);
        self.need(ask.within(Bounds::PERIOD))
    }

    /// How many hours a day of training is. No source says, and nobody guesses.
    pub(super) fn hours_a_day(&mut self) -> NeedId {
        let label = Label::new(Message::new("plan-hours-a-day"));
        let ask = Ask::own(self, "hours-a-day", label, HOURS).at(FieldGroup::Estimate);
        self.need(ask.within(Bounds::A_DAY))
    }

    /// The key, with a number when the same people stand there already.
    fn free_key(&self, family: &str, key: &str) -> String {
        let is_taken = |key: &str| self.figure_at(&format!("{family}-{key}")).is_some();
        let numbered = (2..).map(|number| format!("{key}-{number}"));
        std::iter::once(key.to_owned()).chain(numbered).find(|it| !is_taken(it)).unwrap_or_default()
    }
}

/// One of several accounts of a training, as it can be chosen.
fn offer(support: &Support) -> Offer {
    let about = support.by_whom.as_ref().or(support.who.as_ref());
    let amount = support.quantity.and_then(|it| Part::Quantity(it).message());
    let label = match (amount, about) {
        (Some(amount), Some(about)) => Label::of(Message::new("plan-account").with("amount", amount), about),
        (Some(amount), None) => {
            Label::of(Message::new("plan-account").with("amount", amount), &first_sentence(&support.text))
        }
        (None, _) => Label::of(Message::new("plan-name"), &first_sentence(&support.text)),
    };
    Offer { key: slug(&support.text), label }
}

/// The quantity of training or supervision as a stated one.
fn said(entry: &Fact<Support>, convert: impl Fn(&Quantity) -> Option<f64>) -> Option<Stated> {
    let fact = |version: &Fact<Support>| -> Option<Fact<Quantity>> {
        let provenance: Provenance = version.provenance.clone();
        Some(Fact {
            value: version.value.quantity?,
            provenance,
            conflict: Vec::new(),
            place: version.place.clone(),
        })
    };
    let mut said = fact(entry)?;
    said.conflict = entry.conflict.iter().filter_map(fact).collect();
    Stated::of(&said, convert)
}
