//! What sources tell only as it is in another country: its roles, its training. A municipality
//! is not charged with it unless it says so itself, and what is left out is said.

use std::collections::BTreeSet;

use super::Abroad;
use super::build::{Ask, Builder};
use super::choice::{Choice, Offer};
use super::label::Label;
use super::need::FieldGroup;
use crate::record::{Country, Fact, Known, Programme, Role, Support, Term as _, Text};
use crate::words::Message;

/// The answer that it is counted.
const YES: &str = "ja";

impl<'p> Builder<'p> {
    /// Asks of each other country that something is told of alone whether that is counted.
    pub(super) fn abroad(&mut self) {
        let own = self.country();
        for (country, names) in told_of(self.programme) {
            if country == own {
                continue;
            }
            let offer = |key: &str, label| Offer { key: key.to_owned(), label: Label::new(label) };
            let offers = vec![
                offer("nei", Message::new("plan-abroad-no")),
                offer(YES, Message::new("plan-abroad-yes")),
            ];
            let choice = Choice { assumed: Some(0), ..Choice::among(offers) };
            let named = Message::term(Country::VOCABULARY, country.key());
            let label = Label::new(Message::new("plan-abroad").with("country", named));
            let help = Label::new(Message::new("plan-abroad-help"));
            let key = format!("abroad-{}", country.key().to_lowercase());
            let ask = Ask::own_choice(self, &key, label, choice).at(FieldGroup::Optional).helped(help);
            let asked = self.need(ask);
            let is_counted = self.needs[asked.index()].chosen().is_some_and(|it| it.key == YES);
            self.abroad.push(Abroad { country, names, is_counted });
        }
    }

    /// The roles that are counted here.
    pub(super) fn stated_roles(&self) -> Vec<&'p Role> {
        let roles = self.programme.staffing.roles.all().iter().map(|it| &it.value);
        roles.filter(|it| self.is_counted(it.country)).collect()
    }

    /// The rows of training or supervision that are counted here.
    pub(super) fn counted(&self, rows: &Known<Vec<Fact<Support>>>) -> Vec<Fact<Support>> {
        rows.all().iter().filter(|it| self.is_counted(it.value.country)).cloned().collect()
    }

    fn is_counted(&self, country: Option<Country>) -> bool {
        let left_out = self.abroad.iter().filter(|it| !it.is_counted).map(|it| it.country);
        country.is_none_or(|country| left_out.into_iter().all(|it| it != country))
    }
}

/// The countries that something is told of alone, each with what that is.
fn told_of(programme: &Programme) -> Vec<(Country, Vec<Text>)> {
    let staffing = &programme.staffing;
    let roles = staffing.roles.all().iter().map(|it| (it.value.country, &it.value.role));
    let support = [&staffing.training, &staffing.supervision].into_iter().flat_map(|it| it.all());
    let support = support.map(|it| (it.value.country, it.value.who.as_ref().unwrap_or(&it.value.text)));
    let told: Vec<(Country, &Text)> =
        roles.chain(support).filter_map(|(country, name)| Some((country?, name))).collect();
    let countries: BTreeSet<Country> = told.iter().map(|(country, _)| *country).collect();
    let of = |country: Country| {
        let mut names: Vec<Text> = Vec::new();
        for (_, name) in told.iter().filter(|(it, _)| *it == country) {
            if !names.contains(name) {
                names.push((*name).clone());
            }
        }
        (country, names)
    };
    countries.into_iter().map(of).collect()
}
