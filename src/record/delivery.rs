//! Delivery and dosage: how, where, how long, how often, how much.

use std::sync::Arc;

use super::{
    AgeSpan, Combination, Fact, Known, OpenTerm, Participant, Place, PreventionLevel, Quantity, Text,
};
use crate::term::vocabulary;

/// How a programme is delivered.
#[derive(Debug, Clone, PartialEq)]
pub struct Delivery {
    /// In what form.
    pub formats: Known<Fact<Vec<Format>>>,
    /// Where it takes place.
    pub arenas: Known<Fact<Vec<Arc<OpenTerm>>>>,
    /// How long one course of it lasts.
    pub course_length: Known<Fact<Quantity>>,
    /// How long the municipality's project lasts.
    pub project_period: Known<Fact<Quantity>>,
    /// The series of sessions.
    pub sessions: Known<Vec<Fact<SessionSeries>>>,
    /// How many in a group.
    pub group_size: Known<Fact<Quantity>>,
    /// How they work.
    pub methods: Known<Vec<Fact<Text>>>,
    /// What they use.
    pub materials: Known<Vec<Fact<Text>>>,
    /// In which languages its material can be had.
    pub languages: Known<Fact<Vec<MaterialLanguage>>>,
    /// Whether there is a manual.
    pub manual: Known<Fact<Manual>>,
    /// What comes afterwards.
    pub follow_up: Known<Vec<Fact<Text>>>,
    /// Its modules, or local versions with numbers of their own.
    pub variants: Known<Vec<Fact<Variant>>>,
}

vocabulary! {
    /// In what form it is delivered.
    Format "format" {
        /// A group.
        Group = "group",
        /// Groups for children and parents at the same time.
        ParallelGroups = "parallel-groups",
        /// Several families together.
        MultiFamily = "multi-family",
        /// One at a time.
        Individual = "individual",
        /// A course for staff.
        Course = "course",
        /// Supervision of staff.
        Supervision = "supervision",
        /// Coordination of services.
        Coordination = "coordination",
        /// On a screen, alone.
        Digital = "digital",
    }
}

vocabulary! {
    /// A language that material can be had in.
    MaterialLanguage "material-language" {
        /// Norwegian, where the source does not say which form.
        Norwegian = "no",
        /// Norwegian bokmål.
        Bokmal = "nb",
        /// Norwegian nynorsk.
        Nynorsk = "nn",
        /// Danish.
        Danish = "da",
        /// Swedish.
        Swedish = "sv",
        /// Finnish.
        Finnish = "fi",
        /// Northern Sami.
        Sami = "se",
        /// Icelandic.
        Icelandic = "is",
        /// English.
        English = "en",
    }
}

/// One series of sessions: what is held, for whom, how many, how long.
#[derive(Debug, Clone, PartialEq)]
pub struct SessionSeries {
    /// What the sessions are called.
    pub name: Text,
    /// For whom.
    pub participants: Vec<Participant>,
    /// What it is to the other series.
    pub combination: Option<Combination>,
    /// Who leads the sessions.
    pub led_by: Option<Fact<Leading>>,
    /// How many.
    pub count: Option<Fact<Quantity>>,
    /// How often.
    pub frequency: Option<Fact<Quantity>>,
    /// How long each lasts.
    pub length: Option<Fact<Quantity>>,
    /// How long each takes to prepare and clear up after.
    pub preparation: Option<Fact<Quantity>>,
    /// The themes, in order.
    pub themes: Option<Fact<Vec<Text>>>,
    /// What every session holds, in order.
    pub structure: Option<Fact<Vec<Text>>>,
    /// Which other series it runs beside.
    pub parallel_with: Option<Fact<Text>>,
    /// What else there is to say.
    pub text: Option<Text>,
}

/// Who leads the sessions of a series.
#[derive(Debug, Clone, PartialEq)]
pub struct Leading {
    /// Whose people; several lead together.
    pub by: Vec<LedBy>,
    /// In which of the roles under `staffing.roles`, in the same words.
    pub roles: Vec<Text>,
}

vocabulary! {
    /// Whose people lead sessions.
    LedBy "led-by" {
        /// The municipality's.
        Municipality = "municipality",
        /// The provider's.
        Provider = "provider",
        /// A hospital's, or another specialist service's.
        SpecialistService = "specialist-service",
        /// Those who have been through it themselves.
        UserRepresentatives = "user-representatives",
        /// Volunteers.
        Volunteers = "volunteers",
        /// Nobody: those who take part do it on their own.
        Nobody = "nobody",
    }
}

/// A part of the programme, or a local version of it, with numbers of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Variant {
    /// What sort of variant.
    pub kind: VariantKind,
    /// What it is called.
    pub name: Text,
    /// Who takes part.
    pub participants: Vec<Participant>,
    /// The ages of the children.
    pub child_age: Option<AgeSpan>,
    /// How long one course of it lasts.
    pub course_length: Option<Quantity>,
    /// How many sessions.
    pub sessions: Option<Quantity>,
    /// How long each session lasts.
    pub session_length: Option<Quantity>,
    /// How many in a group.
    pub group_size: Option<Quantity>,
    /// At which level it prevents.
    pub prevention_levels: Vec<PreventionLevel>,
    /// Where it is held, when that is what sets it apart.
    pub places: Vec<Arc<Place>>,
    /// What else there is to say.
    pub text: Option<Text>,
}

vocabulary! {
    /// What sort of variant of a programme it is.
    VariantKind "variant-kind" {
        /// A module of a series.
        Module = "module",
        /// A place's own version.
        LocalVariant = "local-variant",
        /// An edition: shortened, extended, renewed.
        Edition = "edition",
    }
}

/// Whether there is a manual.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manual {
    /// Whether there is one.
    pub exists: bool,
    /// Which edition, and what is known of it.
    pub edition: Option<Text>,
}
