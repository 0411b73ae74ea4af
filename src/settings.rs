//! What whoever runs the site says of it: who they are, and how accessible the
//! site is. Read from one TOML file; what it leaves out, the pages say is not
//! stated.

use jiff::civil::Date;
use serde::{Deserialize, Deserializer};

/// The settings that are built in, as an example and a fallback.
const BUILT_IN: &str = include_str!("../assets/site.toml");

/// What whoever runs the site says of it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Settings {
    /// Who runs the site.
    pub owner: Option<String>,
    /// Where to write to them.
    pub contact_email: Option<String>,
    /// The statement made in the state's own service, when the owner has one.
    pub uustatus_url: Option<url::Url>,
    /// The accessibility statement.
    pub accessibility: Accessibility,
}

/// What an accessibility statement says (Commission Implementing Decision
/// (EU) 2018/1523).
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Accessibility {
    /// How far the site meets the requirements.
    pub conformance: Conformance,
    /// The day it was last tested.
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

/// How far the site meets the requirements.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Conformance {
    /// Every requirement is met.
    Full,
    /// Some are not.
    Partial,
    /// Most are not.
    None,
    /// Nobody independent has judged it yet.
    #[default]
    NotAssessed,
}

impl Conformance {
    /// The last part of the message that says it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Partial => "partial",
            Self::None => "none",
            Self::NotAssessed => "not-assessed",
        }
    }
}

/// A requirement that is not met.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Breach {
    /// The success criterion: `1.4.10 Reflow`.
    pub criterion: String,
    /// What is not accessible.
    pub what: String,
    /// What it means for those it hits.
    pub consequence: String,
    /// What they can do instead.
    pub alternative: Option<String>,
}

/// The file says something that settings do not have.
#[derive(Debug, thiserror::Error)]
#[error("the settings cannot be read")]
pub struct NotSettings(#[from] toml::de::Error);

impl Settings {
    /// The settings that a text says.
    ///
    /// # Errors
    /// When the text is not TOML, or says something that settings do not have.
    pub fn from_toml(text: &str) -> Result<Self, NotSettings> {
        Ok(toml::from_str(text)?)
    }

    /// The settings that are built in.
    pub fn built_in() -> Self {
        Self::from_toml(BUILT_IN).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_settings_are_sound() {
        assert!(Settings::from_toml(BUILT_IN).is_ok());
    }

    #[test]
    fn a_misspelt_setting_is_told() {
        assert!(Settings::from_toml("ownr = \"X\"").is_err());
    }
}
