//! What an accessibility statement says, in the order of Norway's uustatus.no and
//! of the Commission's model (Implementing Decision (EU) 2018/1523).

use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Deserializer};

use super::Wording;
use crate::term::{Term as _, vocabulary};

/// What an accessibility statement says.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Accessibility {
    /// How far the site meets the requirements.
    pub conformance: Conformance,
    /// The day somebody last looked whether the statement is true.
    #[serde(deserialize_with = "day")]
    pub tested_on: Option<Date>,
    /// What is known not to be met.
    pub breaches: Vec<Breach>,
}

/// A day, written as TOML writes it: `2026-11-22`.
fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    let written = toml::value::Datetime::deserialize(deserializer)?;
    written.to_string().parse().map(Some).map_err(serde::de::Error::custom)
}

vocabulary! {
    /// How far the site meets the requirements.
    #[derive(Default, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    Conformance "accessibility-conformance" {
        /// Every requirement is met.
        Full = "full",
        /// Some are not.
        Partial = "partial",
        /// Most are not.
        None = "none",
        /// Nobody independent has judged it yet.
        #[default]
        NotAssessed = "not-assessed",
    }
}

/// A requirement that is not met.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Breach {
    /// Which requirement.
    pub criterion: Criterion,
    /// Why it is not met.
    #[serde(default)]
    pub reason: BreachReason,
    /// Whom it hits.
    #[serde(default)]
    pub affects: Vec<Situation>,
    /// What is not accessible.
    pub what: Wording,
    /// What it means for those it hits.
    pub consequence: Wording,
    /// What they can do instead.
    pub alternative: Option<Wording>,
}

/// A success criterion of WCAG: `1.4.10 Reflow`. As it is written until the
/// settings have been looked through; sound after that.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Criterion(String);

impl Criterion {
    /// The principle that it belongs to, which its first number says.
    pub fn principle(&self) -> Option<Principle> {
        let number = self.0.split([' ', '\u{a0}']).next().unwrap_or_default();
        let numbers: Option<Vec<usize>> = number.split('.').map(|it| it.parse().ok()).collect();
        let (first, rest) = numbers.as_deref()?.split_first()?;
        let principle = first.checked_sub(1).and_then(|it| Principle::ALL.get(it).copied());
        principle.filter(|_| rest.len() == 2)
    }
}

/// As it is written.
impl fmt::Display for Criterion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

vocabulary! {
    /// The four principles of WCAG, in their order there.
    Principle "principle" {
        /// It can be perceived.
        Perceivable = "perceivable",
        /// It can be operated.
        Operable = "operable",
        /// It can be understood.
        Understandable = "understandable",
        /// Other programs can rely on it.
        Robust = "robust",
    }
}

vocabulary! {
    /// Why a requirement is not met.
    #[derive(Default, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    BreachReason "breach-reason" {
        /// It should be.
        #[default]
        Breach = "breach",
        /// It would be a disproportionate burden.
        Burden = "burden",
        /// The rules make an exception.
        Exempt = "exempt",
    }
}

vocabulary! {
    /// How somebody uses a site whom a breach can hit, as the standard (EN 301 549)
    /// sorts them.
    #[derive(Deserialize)]
    #[serde(rename_all = "kebab-case")]
    Situation "situation" {
        /// Without sight.
        WithoutSight = "without-sight",
        /// With limited sight.
        LimitedSight = "limited-sight",
        /// Without seeing colours.
        WithoutColour = "without-colour",
        /// Without hearing.
        WithoutHearing = "without-hearing",
        /// With limited hearing.
        LimitedHearing = "limited-hearing",
        /// With limited movement or strength.
        LimitedMovement = "limited-movement",
        /// With limited reach.
        LimitedReach = "limited-reach",
        /// With seizures that light can start.
        Seizures = "seizures",
        /// With limited cognition.
        LimitedCognition = "limited-cognition",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_criterion_says_its_principle() {
        let of = |written: &str| Criterion(written.to_owned()).principle();
        assert_eq!(of("1.4.10 Reflow"), Some(Principle::Perceivable));
        assert_eq!(of("2.1.1"), Some(Principle::Operable));
        assert_eq!(of("4.1.2 Name, Role, Value"), Some(Principle::Robust));
        for wrong in ["", "Reflow", "0.1.1", "5.1.1", "1.4", "1.4.10.2", "1.x.2"] {
            assert_eq!(of(wrong), None, "{wrong}");
        }
    }
}
