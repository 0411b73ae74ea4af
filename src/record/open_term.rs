//! The terms of the open vocabularies: words that label and find, which an editor
//! can add to without touching the program.

use url::Url;

use super::Text;
use crate::term::vocabulary;

vocabulary! {
    /// The open vocabularies, one file each in `index/words/`.
    OpenVocabulary "open-vocabulary" {
        /// What the programme is about.
        Topic = "topic",
        /// What weighs on the families.
        Strain = "strain",
        /// Where it takes place.
        Arena = "arena",
        /// What it aims to change.
        Outcome = "outcome",
    }
}

/// A term of an open vocabulary, with everything that is known of it. A record
/// holds the term itself, so whoever has the record need not look anything up.
#[derive(Debug, PartialEq, Eq)]
pub struct OpenTerm {
    /// Which vocabulary it belongs to.
    pub vocabulary: OpenVocabulary,
    /// The word used in records, addresses, facets and JSON.
    pub key: String,
    /// What a reader sees, in all four languages.
    pub label: Text,
    /// Other words that mean the same or nearly: for search only.
    pub synonyms: Vec<String>,
    /// Whose it is, where the words for it are also said of somebody else's.
    pub of: Option<Bearer>,
    /// The concept in Los that covers it.
    pub los: Option<LosMatch>,
}

/// How an own term relates to a concept in Los, the public sector's shared
/// subject vocabulary.
#[derive(Debug, PartialEq, Eq)]
pub struct LosMatch {
    /// The concept.
    pub concept: Url,
    /// How near it is.
    pub nearness: Nearness,
}

vocabulary! {
    /// How near two concepts are, in SKOS's sense.
    Nearness "nearness" {
        /// Means the same for most purposes (skos:closeMatch).
        Close = "close",
        /// The other is wider (skos:broadMatch).
        Broad = "broad",
    }
}

vocabulary! {
    /// Who in a family has what a strain names.
    Bearer "bearer" {
        /// The child.
        Child = "child",
        /// The parents.
        Parent = "parent",
    }
}
