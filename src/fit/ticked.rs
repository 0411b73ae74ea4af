//! Criteria that are asked by ticking terms, of a closed vocabulary or of an open
//! one: what they share, so that each file says only what is its own.

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::marker::PhantomData;
use std::sync::Arc;

use super::ask::Ask;
use super::input::{Input, Theme};
use super::judgement::Judgement;
use super::open_terms::{self, Keys};
use super::reading::Reading;
use crate::catalogue::Catalogue;
use crate::record::{OpenTerm, OpenVocabulary, Programme};
use crate::statement::Part;
use crate::term::Term;
use crate::words::Words;

/// A criterion of terms of a closed vocabulary.
pub(super) trait OfTerms: Debug + Clone + Eq {
    /// The vocabulary.
    type Term: Term;
    /// The key of the criterion and its field.
    const KEY: &'static str;
    /// Where it stands on the form.
    const THEME: Theme;
    /// The terms that can be asked for.
    const OFFERED: &'static [Self::Term] = <Self::Term as Term>::ALL;

    /// What comes of asking for these of a programme.
    fn judge<'p>(programme: &'p Programme, chosen: &BTreeSet<Self::Term>) -> Judgement<'p>;
}

/// The terms that are ticked; at least one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Terms<C: OfTerms>(BTreeSet<C::Term>);

impl<C: OfTerms> Ask for Terms<C> {
    const KEY: &'static str = C::KEY;
    const THEME: Theme = C::THEME;

    fn read(reading: &mut Reading<'_>) -> Option<Self> {
        reading.terms(C::OFFERED).map(Self)
    }

    fn write(&self) -> Vec<(&'static str, String)> {
        self.0.iter().map(|term| (C::KEY, term.key().to_owned())).collect()
    }

    fn input<'c>(wish: Option<&Self>, _: &'c [Arc<OpenTerm>]) -> Input<'c> {
        Input::terms(C::OFFERED, wish.map(|it| &it.0))
    }

    fn said<'c>(&self, _: &'c [Arc<OpenTerm>]) -> Vec<Part<'c>> {
        self.0.iter().map(|&term| term.into()).collect()
    }

    fn judge<'p>(&self, programme: &'p Programme) -> Judgement<'p> {
        C::judge(programme, &self.0)
    }

    #[cfg(test)]
    fn example() -> Self {
        Self(C::OFFERED.iter().copied().take(2).collect())
    }
}

/// A criterion of terms of an open vocabulary.
pub(super) trait OfOpenTerms: Debug + Clone + Eq {
    /// The key of the criterion and its field.
    const KEY: &'static str;
    /// Where it stands on the form.
    const THEME: Theme;
    /// The vocabulary.
    const VOCABULARY: OpenVocabulary;
    /// A term that there is.
    #[cfg(test)]
    const EXAMPLE: &'static str;

    /// Whether a term says enough to be asked for.
    fn is_offered(_: &OpenTerm) -> bool {
        true
    }

    /// What comes of asking for these of a programme.
    fn judge<'p>(programme: &'p Programme, chosen: &Keys) -> Judgement<'p>;
}

/// The keys of the terms that are ticked; at least one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct OpenTerms<C: OfOpenTerms>(Keys, PhantomData<C>);

impl<C: OfOpenTerms> Ask for OpenTerms<C> {
    const KEY: &'static str = C::KEY;
    const THEME: Theme = C::THEME;

    fn read(reading: &mut Reading<'_>) -> Option<Self> {
        Some(Self(reading.keys(C::VOCABULARY)?, PhantomData))
    }

    fn write(&self) -> Vec<(&'static str, String)> {
        self.0.iter().map(|key| (C::KEY, key.clone())).collect()
    }

    fn offered(wish: Option<&Self>, catalogue: &Catalogue, words: &Words) -> Vec<Arc<OpenTerm>> {
        let chosen = wish.map(|it| &it.0);
        let mut terms = open_terms::offered(C::VOCABULARY, chosen, catalogue, words);
        // What is ticked stays, so that it can be taken away.
        let is_chosen = |key: &String| chosen.is_some_and(|chosen| chosen.contains(key));
        terms.retain(|term| C::is_offered(term) || is_chosen(&term.key));
        terms
    }

    fn input<'c>(wish: Option<&Self>, offered: &'c [Arc<OpenTerm>]) -> Input<'c> {
        Input::open_terms(offered, wish.map(|it| &it.0))
    }

    fn said<'c>(&self, offered: &'c [Arc<OpenTerm>]) -> Vec<Part<'c>> {
        offered.iter().filter(|term| self.0.contains(&term.key)).map(|term| Part::Open(term)).collect()
    }

    fn judge<'p>(&self, programme: &'p Programme) -> Judgement<'p> {
        C::judge(programme, &self.0)
    }

    #[cfg(test)]
    fn example() -> Self {
        Self(Keys::from([C::EXAMPLE.to_owned()]), PhantomData)
    }
}
