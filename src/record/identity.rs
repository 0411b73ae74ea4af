//! Identity: what it is called, who owns it, where it comes from, why it is.

use std::sync::Arc;

use url::Url;

use super::{Currency, Fact, Known, Lang, Money, OpenTerm, PartialDate, Text};
use crate::term::vocabulary;

/// What a programme is called, who owns it, where it comes from, why it exists.
#[derive(Debug, Clone, PartialEq)]
pub struct Identity {
    /// What sort of programme it is; several where it is given in several ways.
    pub kind: Known<Fact<Vec<Kind>>>,
    /// A shorter name that people use.
    pub short_name: Known<Fact<String>>,
    /// Other names, the original's among them.
    pub aliases: Known<Vec<Fact<Alias>>>,
    /// Who owns it and answers for it.
    pub owners: Known<Vec<Fact<Owner>>>,
    /// Where it was developed.
    pub origin: Known<Fact<Origin>>,
    /// Who paid for developing or trying it.
    pub funders: Known<Vec<Fact<Funder>>>,
    /// What it is about.
    pub topics: Known<Fact<Vec<Arc<OpenTerm>>>>,
    /// What it wants to achieve.
    pub aims: Known<Vec<Fact<Text>>>,
    /// Why it was made and why it should work.
    pub rationale: Known<Vec<Fact<Text>>>,
    /// What happened when.
    pub history: Known<Vec<Fact<Event>>>,
    /// Whom to ask, as published by the provider for this purpose.
    pub contacts: Known<Vec<Fact<Contact>>>,
}

impl Identity {
    /// Whether staff are its learners, and it is nothing else beside.
    pub fn only_teaches_staff(&self) -> bool {
        let kinds = self.kind.stated();
        kinds.is_some_and(|it| it.value.iter().all(|kind| *kind == Kind::CompetenceProgramme))
    }
}

vocabulary! {
    /// What sort of programme it is.
    Kind "kind" {
        /// A group with a course from start to end.
        GroupProgramme = "group-programme",
        /// One person at a time.
        IndividualProgramme = "individual-programme",
        /// One family at a time, or several families together.
        FamilyProgramme = "family-programme",
        /// Staff are the learners.
        CompetenceProgramme = "competence-programme",
        /// A way for services to work together.
        CollaborationModel = "collaboration-model",
        /// One municipality's own way of doing it.
        LocalPractice = "local-practice",
        /// A service whose door is open, without a course from start to end.
        OpenService = "open-service",
        /// An app or a site.
        Digital = "digital",
    }
}

/// Another name of the programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alias {
    /// The name.
    pub name: String,
    /// Its language.
    pub language: Lang,
    /// Whether it is the name of the original that this one was made from.
    pub is_original: bool,
}

/// Who owns a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owner {
    /// Its name.
    pub name: String,
    /// What sort of body it is.
    pub sector: Sector,
    /// Where it is.
    pub country: Country,
    /// Its site.
    pub site: Option<Url>,
}

vocabulary! {
    /// What sort of body owns a programme.
    Sector "sector" {
        /// A municipality.
        Municipality = "municipality",
        /// The state.
        State = "state",
        /// A regional or national centre of competence.
        CompetenceCentre = "competence-centre",
        /// A voluntary organisation.
        Voluntary = "voluntary",
        /// A foundation.
        Foundation = "foundation",
        /// A business.
        Private = "private",
        /// A university.
        University = "university",
        /// A region: a body between the municipalities and the state.
        Region = "region",
    }
}

vocabulary! {
    /// A country, by its two letters (ISO 3166-1).
    Country "country" {
        /// Norway.
        Norway = "NO",
        /// Denmark.
        Denmark = "DK",
        /// Sweden.
        Sweden = "SE",
        /// Finland.
        Finland = "FI",
        /// Iceland.
        Iceland = "IS",
        /// Faroe Islands.
        FaroeIslands = "FO",
        /// Greenland.
        Greenland = "GL",
        /// The Netherlands.
        Netherlands = "NL",
        /// The United States.
        UnitedStates = "US",
        /// Canada.
        Canada = "CA",
        /// The United Kingdom.
        UnitedKingdom = "GB",
        /// Germany.
        Germany = "DE",
        /// Australia.
        Australia = "AU",
        /// New Zealand.
        NewZealand = "NZ",
        /// Greece.
        Greece = "GR",
        /// Japan.
        Japan = "JP",
    }
}

impl Country {
    /// What is paid with there, where it is a currency that programmes have prices in.
    pub const fn currency(self) -> Option<Currency> {
        match self {
            Self::Norway => Some(Currency::Nok),
            Self::Denmark | Self::FaroeIslands | Self::Greenland => Some(Currency::Dkk),
            Self::Sweden => Some(Currency::Sek),
            Self::Finland | Self::Netherlands | Self::Germany | Self::Greece => Some(Currency::Eur),
            Self::UnitedStates => Some(Currency::Usd),
            Self::Iceland
            | Self::Canada
            | Self::UnitedKingdom
            | Self::Australia
            | Self::NewZealand
            | Self::Japan => None,
        }
    }
}

/// Where a programme was developed.
#[derive(Debug, Clone, PartialEq)]
pub struct Origin {
    /// The country.
    pub country: Country,
    /// When.
    pub year: Option<PartialDate>,
    /// By whom.
    pub developer: Option<String>,
    /// What a reader should know about it.
    pub text: Option<Text>,
}

/// Who paid, and for what.
#[derive(Debug, Clone, PartialEq)]
pub struct Funder {
    /// Its name.
    pub name: String,
    /// How much, when that is stated.
    pub amount: Option<Money>,
    /// For what.
    pub purpose: Option<Text>,
}

/// Something that happened to the programme.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// When, or from when.
    pub when: PartialDate,
    /// Until when, when it was a period.
    pub to: Option<PartialDate>,
    /// What.
    pub text: Text,
}

/// Whom to ask, as published by the provider for this purpose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// The person, or the office.
    pub name: String,
    /// What they do.
    pub role: Option<Text>,
    /// The number to call.
    pub phone: Option<String>,
    /// The address to write to.
    pub email: Option<String>,
}
