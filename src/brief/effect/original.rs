//! The original that the programme was made from: what studies of it that compare found, in a sentence of its own.
//!
//! Weak and small ones count here, since nothing of it moves the head: that they show no difference, or disagree, is what a
//! reader of «Vi vet ikke» must hear first.

use super::areas::areas;
use super::trial::{Result, Trial, trials};
use super::unit::{State, Unit, units_of};
use crate::brief::answer::{BriefAnswer, Sentence};
use crate::evidence::Evidence;
use crate::words::Message;

/// So many areas are named at most.
const FEW: [usize; 3] = [3, 2, 1];

/// What studies of the original found.
pub(super) struct Original<'p> {
    is_studied: bool,
    /// Whether a trial of it could have settled anything.
    is_strong: bool,
    units: Vec<Unit<'p>>,
}

impl<'p> Original<'p> {
    pub(super) fn of(evidence: &Evidence<'p>, found: &[Result<'p>]) -> Self {
        let is_strong = trials(&evidence.of_original).iter().any(Trial::decides);
        Self { is_studied: !evidence.of_original.is_empty(), is_strong, units: units_of(found) }
    }

    fn has(&self, state: State) -> bool {
        self.units.iter().any(|it| it.state == state)
    }

    /// Whether it found anything but improvement.
    pub(super) fn is_sobering(&self) -> bool {
        self.has(State::Null) || self.has(State::Worse) || self.has(State::Mixed)
    }

    pub(super) fn say(&self, answer: &mut BriefAnswer) {
        if !self.is_studied {
            return;
        }
        if self.units.is_empty() {
            answer.say(Message::new("brief-effect-original-compares-not"));
        }
        let better = if self.is_strong {
            "brief-effect-original-better"
        } else {
            "brief-effect-original-better-weakly"
        };
        for (state, says) in [
            (State::Mixed, "brief-effect-original-mixed"),
            (State::Worse, "brief-effect-original-worse"),
            (State::Null, "brief-effect-original-null"),
            (State::Better, better),
        ] {
            let in_state = || self.units.iter().filter(move |it| it.state == state);
            let wording = |most| Message::new(says).with("areas", areas(in_state(), most));
            if self.has(state) {
                answer.say(Sentence::in_wordings(FEW.map(wording).to_vec()));
            }
        }
    }
}
