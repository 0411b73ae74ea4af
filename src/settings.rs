//! What the publisher of a site says of it: who they are, how they work, and how
//! accessible it is. Read from one TOML file; what it leaves out, the pages say
//! is not stated.

mod accessibility;
mod contact;
mod organisation_number;
mod public_url;

pub use accessibility::{Accessibility, Breach, BreachReason, Conformance, Criterion, Principle, Situation};
pub use contact::Contact;
pub use organisation_number::OrganisationNumber;
pub use public_url::PublicUrl;

use std::collections::BTreeMap;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use crate::term::vocabulary;
use crate::words::{Language, Message};

/// The settings that are built in, as an example and a fallback.
const BUILT_IN: &str = include_str!("../assets/site.toml");

/// What the publisher of a site says of it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Settings {
    /// Who publishes the site, and answers for it.
    #[serde(alias = "owner")]
    pub publisher: Option<String>,
    /// Their number in the Norwegian register.
    pub organisation_number: Option<OrganisationNumber>,
    /// How they are reached.
    #[serde(alias = "contact-email")]
    pub contact: Option<Contact>,
    /// How they work with the records, in their own words.
    pub method: Option<Wording>,
    /// Who pays for the work, in their own words.
    pub funding: Option<Wording>,
    /// Where the site is found from outside; addresses that have to be whole begin with it.
    pub public_url: Option<PublicUrl>,
    /// The statement made in the state's own service, when they have one.
    pub uustatus_url: Option<url::Url>,
    /// What they do with what they know of visitors.
    pub privacy: Privacy,
    /// The accessibility statement.
    pub accessibility: Accessibility,
}

/// What a publisher does with what they know of people.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Privacy {
    /// Why they may name people who are published as contacts.
    pub legal_basis: Option<LegalBasis>,
    /// How many days the server before the program keeps a log of visits; 0 when
    /// it keeps none.
    pub server_log_days: Option<u16>,
}

vocabulary! {
    /// Why somebody may use what they know of people (GDPR article 6).
    #[derive(Deserialize)]
    #[serde(rename_all = "kebab-case")]
    LegalBasis "legal-basis" {
        /// A task in the public interest: article 6 (1) e.
        PublicTask = "public-task",
        /// A legitimate interest: article 6 (1) f.
        LegitimateInterest = "legitimate-interest",
    }
}

/// A text of the publisher's own, in the languages that they wrote it in. One
/// that stands alone, without a language, is in bokmål.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    first: (Language, String),
    others: BTreeMap<Language, String>,
}

impl Wording {
    /// The text for a reader, and the language that it is in: theirs when it can
    /// be had, or else the first of the site's languages that it is in.
    pub fn for_reader(&self, language: Language) -> (Language, &str) {
        let (first, text) = &self.first;
        self.others.get(&language).map_or((*first, text), |text| (language, text))
    }
}

impl<'de> Deserialize<'de> for Wording {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        /// Where no language is named, and where they are.
        #[derive(Deserialize)]
        #[serde(untagged, expecting = "a text, or a table with the text in nb, nn, da and en")]
        enum Written {
            Alone(String),
            Each(BTreeMap<String, String>),
        }
        let each = match Written::deserialize(deserializer)? {
            Written::Alone(text) => {
                return Ok(Self { first: (Language::Bokmal, text), others: BTreeMap::new() });
            }
            Written::Each(each) => each,
        };
        let read = |(code, text): (String, String)| match Language::from_code(&code) {
            Some(language) => Ok((language, text)),
            None => Err(D::Error::unknown_field(&code, &["nb", "nn", "da", "en"])),
        };
        let mut others = each.into_iter().map(read).collect::<Result<BTreeMap<_, _>, _>>()?;
        let first = others.pop_first().ok_or_else(|| D::Error::missing_field("nb"))?;
        Ok(Self { first, others })
    }
}

/// Why settings cannot be taken into use.
#[derive(Debug, thiserror::Error)]
pub enum NotSettings {
    /// The text is not TOML, or says something that settings do not have.
    #[error(transparent)]
    NotRead(#[from] toml::de::Error),
    /// A value has the right shape, and cannot be right.
    #[error("`{key}` cannot be `{written}`")]
    Wrong {
        /// The key that it stands under.
        key: &'static str,
        /// What is written.
        written: String,
        /// What is wrong with it.
        why: &'static str,
    },
}

impl NotSettings {
    fn public_url(url: &PublicUrl) -> Self {
        Self::Wrong { key: "public-url", written: url.to_string(), why: "failure-public-url" }
    }

    /// What is said of a value that cannot be right.
    pub fn message(&self) -> Option<Message> {
        match self {
            // The reader of TOML tells it, with the place.
            Self::NotRead(_) => None,
            Self::Wrong { key, written, why } => {
                Some(Message::new(why).with("key", *key).with("written", written.as_str()))
            }
        }
    }
}

impl Settings {
    /// The settings that a text says.
    ///
    /// # Errors
    /// When the text is not TOML, says something that settings do not have, or
    /// something that cannot be right, such as a number with a wrong check digit.
    pub fn from_toml(text: &str) -> Result<Self, NotSettings> {
        let settings: Self = toml::from_str(text)?;
        // Asked after the reading, because what a reader of TOML is told to say,
        // it says in no language of ours.
        if let Some(number) = settings.organisation_number.as_ref().filter(|it| !it.is_sound()) {
            let (key, why) = ("organisation-number", "failure-organisation-number");
            return Err(NotSettings::Wrong { key, written: number.to_string(), why });
        }
        if let Some(contact) = settings.contact.as_ref().filter(|it| !it.is_sound()) {
            let (key, why) = ("contact", "failure-contact");
            return Err(NotSettings::Wrong { key, written: contact.to_string(), why });
        }
        if let Some(url) = settings.public_url.as_ref().filter(|it| !it.is_sound()) {
            return Err(NotSettings::public_url(url));
        }
        let mut criteria = settings.accessibility.breaches.iter().map(|breach| &breach.criterion);
        if let Some(criterion) = criteria.find(|it| it.principle().is_none()) {
            let (key, why) = ("criterion", "failure-criterion");
            return Err(NotSettings::Wrong { key, written: criterion.to_string(), why });
        }
        Ok(settings)
    }

    /// The same of a site that is found at another address.
    ///
    /// # Errors
    /// When it is not the whole address of a host.
    pub fn found_at(self, url: PublicUrl) -> Result<Self, NotSettings> {
        if url.is_sound() {
            Ok(Self { public_url: Some(url), ..self })
        } else {
            Err(NotSettings::public_url(&url))
        }
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
        for wrong in
            ["ownr = \"X\"", "[privacy]\nlog = 3", "method = { sv = \"X\" }", "funding = {}", "funding = 3"]
        {
            assert!(matches!(Settings::from_toml(wrong), Err(NotSettings::NotRead(_))), "{wrong}");
        }
    }

    #[test]
    fn what_cannot_be_right_is_told_under_its_key() {
        for (wrong, key, written) in [
            ("organisation-number = \"974 760 674\"", "organisation-number", "974\u{a0}760\u{a0}674"),
            ("contact = \"post@example\"", "contact", "post@example"),
            ("public-url = \"example.org\"", "public-url", "example.org"),
            (
                "[[accessibility.breaches]]\ncriterion = \"5.1\"\nwhat = \"X\"\nconsequence = \"Y\"",
                "criterion",
                "5.1",
            ),
        ] {
            let error = Settings::from_toml(wrong).unwrap_err();
            assert_eq!(error.to_string(), format!("`{key}` cannot be `{written}`"));
        }
    }

    #[test]
    fn a_reader_gets_their_own_language_or_the_first_that_there_is() {
        let settings = Settings::from_toml("method = { en = \"E\", nn = \"N\" }\nfunding = \"B\"").unwrap();
        let (method, funding) = (settings.method.unwrap(), settings.funding.unwrap());
        assert_eq!(method.for_reader(Language::English), (Language::English, "E"));
        assert_eq!(method.for_reader(Language::Bokmal), (Language::Nynorsk, "N"));
        assert_eq!(method.for_reader(Language::Nynorsk), (Language::Nynorsk, "N"));
        assert_eq!(funding.for_reader(Language::Danish), (Language::Bokmal, "B"));
    }

    #[test]
    fn the_former_names_of_keys_are_read() {
        let settings = Settings::from_toml("owner = \"X\"\ncontact-email = \"a@example.org\"").unwrap();
        assert_eq!(settings.publisher.as_deref(), Some("X"));
        assert!(settings.contact.is_some());
    }
}
