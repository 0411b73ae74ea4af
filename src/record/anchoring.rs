//! Anchoring: the laws, reforms and models that a programme refers to.

use super::Text;
use crate::term::vocabulary;

/// Something that a programme refers to as its ground.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Anchor {
    /// What sort of thing.
    pub kind: AnchorKind,
    /// Its name.
    pub name: Text,
    /// What the programme makes of it.
    pub text: Option<Text>,
}

vocabulary! {
    /// What a programme can be anchored in.
    AnchorKind "anchor-kind" {
        /// A law.
        Law = "law",
        /// A reform.
        Reform = "reform",
        /// A national strategy or plan.
        Strategy = "strategy",
        /// A model for working together locally.
        LocalModel = "local-model",
        /// A municipality's own policy.
        LocalPolicy = "local-policy",
        /// Research that it leans on.
        Research = "research",
    }
}
