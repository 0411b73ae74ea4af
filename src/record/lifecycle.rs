//! Lifecycle: whether it is offered, since when, to whom, and where it has run.

use super::{Country, Fact, Known, PartialDate, Place, Programme, Quantity, Text};
use std::sync::Arc;

use crate::span::Written;
use crate::term::vocabulary;

/// Whether a programme is offered, since when, and where it has run.
#[derive(Debug, Clone, PartialEq)]
pub struct Lifecycle {
    /// The statuses it has had.
    pub statuses: Known<Vec<Fact<StatusAt>>>,
    /// Whether a new municipality can join.
    pub open_to_new: Known<Fact<OpenToNew>>,
    /// Where it has run.
    pub places: Known<Vec<Fact<Run>>>,
    /// How many have taken part.
    pub reach: Known<Vec<Fact<Reach>>>,
    /// The countries in which a municipality can take it up now.
    pub available_in: Known<Vec<Fact<Availability>>>,
    /// At how many sites it is in use.
    pub sites: Known<Vec<Fact<Reach>>>,
}

impl Lifecycle {
    /// The newest status: what every card, page and table shows. One of the whole comes before one of a variant. A status
    /// without a date is older than one with; the record's order settles ties.
    pub fn status(&self) -> Option<&Fact<StatusAt>> {
        let newness = |fact: &&Fact<StatusAt>| {
            let day = fact.value.as_of.as_ref().map(|as_of| as_of.value.last_day());
            (fact.value.variant.is_none(), day)
        };
        // `max_by_key` takes the last of equals; an editor writes the newest first.
        self.statuses.all().iter().rev().max_by_key(newness)
    }

    /// Every place that it has run in, whichever source one believes.
    pub fn ran_in(&self) -> impl Iterator<Item = &Arc<Place>> {
        self.places.all().iter().flat_map(Fact::versions).map(|run| &run.value.place)
    }

    /// Whether it is no longer offered, or not for now, whichever source one
    /// believes.
    pub fn is_ended(&self) -> bool {
        let Some(newest) = self.status() else { return false };
        // That a variant has ended does not say that the whole has.
        newest.versions().all(|version| match version.value.status {
            _ if version.value.variant.is_some() => false,
            Status::Discontinued | Status::Replaced | Status::Paused => true,
            Status::InDevelopment
            | Status::Pilot
            | Status::Offered
            | Status::Limited
            | Status::LocalPractice
            | Status::Unknown => false,
        })
    }

    /// The countries in which it can be taken up, when sources name some and not this one.
    pub fn elsewhere_than(&self, country: Country) -> Vec<Country> {
        let mut named: Vec<Country> = Vec::new();
        for version in self.available_in.all().iter().flat_map(Fact::versions) {
            if !named.contains(&version.value.country) {
                named.push(version.value.country);
            }
        }
        if named.contains(&country) { Vec::new() } else { named }
    }

    /// Why a municipality in a country cannot have it, whichever source one
    /// believes. Silence is no reason: that it can be had elsewhere does not say
    /// that it cannot be had here.
    pub fn out_of_reach(&self, country: Country) -> Option<OutOfReach> {
        if self.is_ended() {
            return Some(OutOfReach::Ended);
        }
        let answers = self.open_to_new.stated()?;
        let is_closed = answers.versions().all(|answer| answer.value == OpenToNew::No);
        let mut available = self.available_in.all().iter().flat_map(Fact::versions);
        (is_closed && !available.any(|it| it.value.country == country)).then_some(OutOfReach::Closed)
    }
}

/// How near a municipality of a country is to having a programme, the nearest first. What it is called to a reader is not
/// here: `brief` says it in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum WithinReach {
    /// A source says that new ones can get it, here or from an owner here.
    Open,
    /// It is provided here; whether new ones can get it is not said, or disputed.
    Here,
    /// Nobody says that it can be had here.
    NotKnown,
    /// A source says that it cannot.
    No,
}

impl Programme {
    /// How near a municipality of this country is to having it.
    pub fn within_reach(&self, country: Country) -> WithinReach {
        let lifecycle = &self.lifecycle;
        if lifecycle.out_of_reach(country).is_some() {
            return WithinReach::No;
        }
        let is_here = lifecycle.available_in.all().iter().any(|it| it.value.country == country);
        let is_owned_here = self.identity.owners.all().iter().any(|it| it.value.country == country);
        let is_open = match lifecycle.open_to_new.stated().map(|it| it.value) {
            Some(OpenToNew::Yes | OpenToNew::WaitingList | OpenToNew::OnApplication) => true,
            Some(OpenToNew::No | OpenToNew::Unknown) | None => false,
        };
        match (is_open && (is_here || is_owned_here), is_here) {
            (true, _) => WithinReach::Open,
            (false, true) => WithinReach::Here,
            (false, false) => WithinReach::NotKnown,
        }
    }
}

impl Fact<StatusAt> {
    /// What each side says, those of the same date together.
    pub fn by_date(&self) -> Vec<Vec<&StatusAt>> {
        let versions: Vec<&StatusAt> = self.versions().map(|version| &version.value).collect();
        versions.chunk_by(|one, next| one.as_of == next.as_of).map(<[_]>::to_vec).collect()
    }
}

/// A status at a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusAt {
    /// Which.
    pub status: Status,
    /// As of when; absent when the source is undated.
    pub as_of: Option<Written<PartialDate>>,
    /// The variant of the programme that it is of, when not the whole.
    pub variant: Option<Text>,
}

vocabulary! {
    /// How far a programme has come, or how it ended.
    Status "status" {
        /// Still being made.
        InDevelopment = "in-development",
        /// Being tried.
        Pilot = "pilot",
        /// On offer.
        Offered = "offered",
        /// On offer in some places or to some.
        Limited = "limited",
        /// Not on offer for the time being.
        Paused = "paused",
        /// No longer on offer.
        Discontinued = "discontinued",
        /// Another programme has taken its place.
        Replaced = "replaced",
        /// One municipality's own way of doing it.
        LocalPractice = "local-practice",
        /// Looked for without being found.
        Unknown = "unknown",
    }
}

vocabulary! {
    /// Whether a new municipality can join.
    OpenToNew "open-to-new" {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// There is a waiting list.
        WaitingList = "waiting-list",
        /// On application.
        OnApplication = "on-application",
        /// Looked for without being found.
        Unknown = "unknown",
    }
}

vocabulary! {
    /// Why a municipality cannot have a programme.
    OutOfReach "out-of-reach" {
        /// It is no longer offered, or not for now.
        Ended = "ended",
        /// No new municipality can join.
        Closed = "closed",
    }
}

/// Where a programme has run, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The place.
    pub place: Arc<Place>,
    /// From when.
    pub from: Option<PartialDate>,
    /// Until when.
    pub to: Option<PartialDate>,
    /// What was special there.
    pub text: Option<Text>,
}

/// That a municipality in a country can take the programme up now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Availability {
    /// The country.
    pub country: Country,
    /// As of when; absent when the source is undated.
    pub as_of: Option<PartialDate>,
    /// On which terms, or through whom.
    pub text: Option<Text>,
}

/// How many a programme has reached, or at how many sites it is in use.
#[derive(Debug, Clone, PartialEq)]
pub struct Reach {
    /// How many.
    pub quantity: Quantity,
    /// As of when.
    pub as_of: Option<PartialDate>,
    /// Who or what is counted, and where.
    pub text: Text,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{Provenance, Silence};

    fn status(status: Status, as_of: Option<&str>) -> Fact<StatusAt> {
        let as_of = as_of.map(|text| Written::new(text.parse().unwrap(), Default::default(), 0..0));
        Fact {
            value: StatusAt { status, as_of, variant: None },
            provenance: Provenance::default(),
            conflict: vec![],
            place: Default::default(),
        }
    }

    fn lifecycle(statuses: Vec<Fact<StatusAt>>) -> Lifecycle {
        Lifecycle {
            statuses: Known::Stated(statuses),
            open_to_new: Known::Silent(Silence::NotRecorded),
            places: Known::Silent(Silence::NotRecorded),
            reach: Known::Silent(Silence::NotRecorded),
            available_in: Known::Silent(Silence::NotRecorded),
            sites: Known::Silent(Silence::NotRecorded),
        }
    }

    fn fact<T>(value: T) -> Fact<T> {
        Fact { value, provenance: Provenance::default(), conflict: vec![], place: Default::default() }
    }

    #[test]
    fn the_newest_status_counts_whatever_the_order() {
        let lifecycle = lifecycle(vec![
            status(Status::Unknown, None),
            status(Status::Discontinued, Some("2021-06")),
            status(Status::Pilot, Some("2021")),
            status(Status::Offered, Some("2009")),
        ]);
        assert_eq!(lifecycle.status().unwrap().value.status, Status::Pilot, "2021 may mean December");
    }

    #[test]
    fn a_programme_that_one_source_still_offers_has_not_ended() {
        for ended in [Status::Discontinued, Status::Replaced, Status::Paused] {
            assert!(lifecycle(vec![status(ended, Some("2021"))]).is_ended());
            let mut disputed = status(ended, Some("2021"));
            disputed.conflict.push(status(Status::Limited, Some("2020")));
            assert!(!lifecycle(vec![disputed]).is_ended());
        }
        assert!(!lifecycle(vec![]).is_ended());
    }

    #[test]
    fn what_a_variant_has_come_to_says_nothing_of_the_whole() {
        let of_variant = |ended, as_of| {
            let mut it = status(ended, Some(as_of));
            it.value.variant = Some(Text::new("nb".parse().unwrap(), "Kort"));
            it
        };
        for ended in [Status::Discontinued, Status::Replaced, Status::Paused] {
            assert!(!lifecycle(vec![of_variant(ended, "2024")]).is_ended());
            let both = lifecycle(vec![of_variant(ended, "2024"), status(Status::Offered, Some("2020"))]);
            assert_eq!(both.status().unwrap().value.status, Status::Offered);
            let both = lifecycle(vec![of_variant(Status::Pilot, "2024"), status(ended, Some("2020"))]);
            assert!(both.is_ended());
        }
    }

    #[test]
    fn only_a_no_puts_a_programme_out_of_reach_and_only_where_nobody_says_otherwise() {
        let elsewhere = Availability { country: Country::Sweden, as_of: None, text: None };
        let available_in = Known::Stated(vec![fact(elsewhere)]);
        let mut it = Lifecycle { available_in, ..lifecycle(vec![status(Status::Offered, None)]) };
        for silent_or_open in
            [Known::Silent(Silence::NotRecorded), Known::Stated(fact(OpenToNew::WaitingList))]
        {
            it.open_to_new = silent_or_open;
            assert_eq!(it.out_of_reach(Country::Norway), None);
        }
        it.open_to_new = Known::Stated(fact(OpenToNew::No));
        assert_eq!(it.out_of_reach(Country::Norway), Some(OutOfReach::Closed));
        assert_eq!(it.out_of_reach(Country::Sweden), None);
        if let Known::Stated(answer) = &mut it.open_to_new {
            answer.conflict.push(fact(OpenToNew::Yes));
        }
        assert_eq!(it.out_of_reach(Country::Norway), None, "sources disagree");
        let ended = lifecycle(vec![status(Status::Replaced, None)]);
        assert_eq!(ended.out_of_reach(Country::Denmark), Some(OutOfReach::Ended));
    }
}
