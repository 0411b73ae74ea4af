//! What a criterion wants on the form: the kind of field, its label, what can be
//! chosen and what is. The page draws it and knows nothing of the criterion.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::record::OpenTerm;
use crate::statement::Part;
use crate::term::{Term, vocabulary};
use crate::words::Message;

vocabulary! {
    /// What a municipality thinks of together: a group of the form.
    Theme "fit-legend" {
        /// Whom it wants to reach.
        Who = "who",
        /// What it wants to change.
        Outcome = "outcome",
        /// What it can give.
        Give = "give",
        /// What it demands of the programme.
        Demand = "demand",
    }
}

/// What one answers a criterion with. In a group, what is written stands first,
/// then what is ticked, then what is chosen from a list.
#[derive(Debug, Clone)]
pub enum Input<'c> {
    /// Numbers to write: one, or the two ends of a span.
    Numbers(Vec<Number>),
    /// Terms to tick.
    Boxes(Vec<Offer<'c>>),
    /// One term to choose; the message is what choosing none is called.
    List(Message, Vec<Offer<'c>>),
}

/// A number to write.
#[derive(Debug, Clone)]
pub struct Number {
    /// The key of its field.
    pub key: &'static str,
    /// What it is called.
    pub label: Message,
    /// It need not be whole.
    pub has_decimals: bool,
    /// What is asked for.
    pub value: Option<f64>,
    /// What was written, also when it could not be read.
    pub typed: Option<String>,
}

/// A term that can be chosen.
#[derive(Debug, Clone)]
pub struct Offer<'c> {
    /// Its key.
    pub key: &'c str,
    /// What it is called.
    pub label: Part<'c>,
    /// It is chosen.
    pub is_chosen: bool,
}

impl Number {
    /// A whole number.
    pub(super) fn whole(key: &'static str, label: Message, value: Option<u16>) -> Self {
        Self { key, label, has_decimals: false, value: value.map(f64::from), typed: None }
    }
}

impl<'c> Input<'c> {
    /// Terms of a closed vocabulary to tick.
    pub(super) fn terms<T: Term>(offered: &[T], chosen: Option<&BTreeSet<T>>) -> Self {
        let is_chosen = |term: &T| chosen.is_some_and(|chosen| chosen.contains(term));
        let choice = |term: &T| Offer { key: term.key(), label: (*term).into(), is_chosen: is_chosen(term) };
        Self::Boxes(offered.iter().map(choice).collect())
    }

    /// Terms of an open vocabulary to tick.
    pub(super) fn open_terms(offered: &'c [Arc<OpenTerm>], chosen: Option<&BTreeSet<String>>) -> Self {
        let is_chosen = |key: &String| chosen.is_some_and(|chosen| chosen.contains(key));
        let choice = |term: &'c Arc<OpenTerm>| Offer {
            key: &term.key,
            label: Part::Open(term),
            is_chosen: is_chosen(&term.key),
        };
        Self::Boxes(offered.iter().map(choice).collect())
    }

    /// Where it stands in its group.
    pub(super) const fn rank(&self) -> u8 {
        match self {
            Self::Numbers(_) => 0,
            Self::Boxes(_) => 1,
            Self::List(..) => 2,
        }
    }
}
