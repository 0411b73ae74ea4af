//! The head of the answer: one word for what all units come to, the first that holds.

use super::areas::areas;
use super::unit::{State, Unit};
use crate::brief::answer::{Kept, Sentence};
use crate::brief::said::MOST;
use crate::term::vocabulary;
use crate::words::Message;

vocabulary! {
    /// What all units come to, the furthest from yes first.
    EffectHead "brief-effect" {
        /// Something gets worse, and nothing better.
        Worse = "worse",
        /// No difference in anything.
        NotShown = "not-shown",
        /// Nothing is settled.
        Unknown = "unknown",
        /// Findings that go against each other.
        Conflicting = "conflicting",
        /// Better in something, no difference in something else.
        Partly = "partly",
        /// Better in everything that is settled.
        Works = "works",
    }
}

impl EffectHead {
    /// What these units come to.
    pub(super) fn of(units: &[Unit<'_>]) -> Self {
        let has = |state| units.iter().any(|it| it.state == state);
        let (better, null, worse) = (has(State::Better), has(State::Null), has(State::Worse));
        if has(State::Mixed) || (better && worse) {
            Self::Conflicting
        } else if worse {
            Self::Worse
        } else if better && null {
            Self::Partly
        } else if null {
            Self::NotShown
        } else if better {
            Self::Works
        } else {
            Self::Unknown
        }
    }
}

/// The head in words, and what it leaves to be named: everything that is settled, then
/// what is not. Nothing when nothing is settled.
pub(super) fn sentences(units: &[Unit<'_>]) -> Vec<Sentence> {
    let says = |id: &'static str, states: &[(&'static str, State)]| named(id, states, units);
    let has = |state| units.iter().any(|it| it.state == state);
    let (better, null) = (("better", State::Better), ("null", State::Null));
    let (worse, mixed) = (("worse", State::Worse), ("mixed", State::Mixed));
    let mut all = match EffectHead::of(units) {
        EffectHead::Unknown => return Vec::new(),
        EffectHead::Works => vec![says("brief-effect-works", &[better])],
        EffectHead::Partly => vec![says("brief-effect-partly", &[better, null])],
        EffectHead::NotShown => vec![says("brief-effect-not-shown", &[null])],
        EffectHead::Worse => {
            let mut all = vec![says("brief-effect-worse", &[worse])];
            if has(State::Null) {
                all.push(says("brief-effect-also-null", &[null]));
            }
            all
        }
        EffectHead::Conflicting if has(State::Mixed) => {
            let mut all = vec![says("brief-effect-conflicting", &[mixed])];
            for (id, state) in [
                ("brief-effect-also-worse", worse),
                ("brief-effect-also-null", null),
                ("brief-effect-also-better", better),
            ] {
                if has(state.1) {
                    all.push(says(id, &[state]));
                }
            }
            all
        }
        EffectHead::Conflicting => {
            let mut all = vec![says("brief-effect-better-and-worse", &[better, worse])];
            if has(State::Null) {
                all.push(says("brief-effect-also-null", &[null]));
            }
            all
        }
    };
    all = all.into_iter().map(|it| it.kept(Kept::Head)).collect();
    if has(State::Unsettled) {
        all.push(says("brief-effect-open", &[("open", State::Unsettled)]));
    }
    all
}

/// A sentence that names the areas in each of these states, with fewer of them in
/// each shorter wording.
fn named(id: &'static str, states: &[(&'static str, State)], units: &[Unit<'_>]) -> Sentence {
    let wording = |most: usize| {
        states.iter().fold(Message::new(id), |message, &(name, state)| {
            message.with(name, areas(units.iter().filter(|it| it.state == state), most))
        })
    };
    Sentence::in_wordings(MOST.map(wording).to_vec())
}
