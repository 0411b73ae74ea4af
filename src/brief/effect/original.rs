//! The original that the programme was made from: what studies of it that compare found, in a sentence of its own, with whom it
//! was compared and when it was measured, where that is known; then who stood behind the studies, and on whose word they rest.
//!
//! Weak and small ones count here, since nothing of it moves the head: that they show no difference, or disagree, is what a
//! reader of «Vi vet ikke» must hear first. That they are not enough to settle it is said of whatever they found.

use super::areas::areas;
use super::behind::{is_self_report, stood_behind};
use super::trial::{Result, Trial, trials};
use super::unit::{State, Unit, units_of};
use super::unknown::is_study;
use crate::brief::answer::{BriefAnswer, Sentence};
use crate::brief::said::{of_variants, quantity};
use crate::evidence::{Evidence, Finding, StudySeen};
use crate::record::{Comparator, MeasuredAt, Study};
use crate::term::Term as _;
use crate::words::{Argument, Message};

/// So many areas are named at most.
const FEW: [usize; 3] = [3, 2, 1];

/// What studies of the original found.
pub(super) struct Original<'p> {
    studies: &'p [StudySeen<'p>],
    /// What trials of it that could have settled something found.
    strong: Vec<Result<'p>>,
    found: Vec<Result<'p>>,
    units: Vec<Unit<'p>>,
}

impl<'p> Original<'p> {
    pub(super) fn of(evidence: &'p Evidence<'p>, found: Vec<Result<'p>>) -> Self {
        let strong = trials(&evidence.of_original).into_iter().filter(Trial::decides);
        let strong = strong.flat_map(|it| it.results).collect();
        let units = units_of(&found);
        Self { studies: &evidence.of_original, strong, found, units }
    }

    fn has(&self, state: State) -> bool {
        self.units.iter().any(|it| it.state == state)
    }

    /// Whether it found anything but improvement.
    pub(super) fn is_sobering(&self) -> bool {
        self.has(State::Null) || self.has(State::Worse) || self.has(State::Mixed)
    }

    pub(super) fn say(&self, answer: &mut BriefAnswer) {
        if self.studies.is_empty() {
            return;
        }
        if self.units.is_empty() {
            answer.say(Message::new("brief-effect-original-compares-not"));
        }
        for (state, says, weakly) in [
            (State::Mixed, "brief-effect-original-mixed", "brief-effect-original-mixed"),
            (State::Worse, "brief-effect-original-worse", "brief-effect-original-worse-weakly"),
            (State::Null, "brief-effect-original-null", "brief-effect-original-null-weakly"),
            (State::Better, "brief-effect-original-better", "brief-effect-original-better-weakly"),
        ] {
            let in_state = || self.units.iter().filter(move |it| it.state == state);
            let is_of_state = |it: &&Result<'_>| in_state().any(|unit| unit.holds(it));
            let says = if self.strong.iter().any(|it| is_of_state(&it)) { says } else { weakly };
            let findings: Vec<&Finding<'_>> =
                self.found.iter().filter(is_of_state).filter_map(|it| it.finding).collect();
            let wording = |most| {
                let said = Message::new(says).with("areas", areas(in_state(), most));
                let said = measured(beside(said, &findings), &findings);
                of_variants(said, findings.iter().filter_map(|it| it.variant()))
            };
            if self.has(state) {
                answer.say(Sentence::in_wordings(FEW.map(wording).to_vec()));
            }
        }
        self.say_limits(answer);
    }

    /// What limits it, as it limits what is found of the programme itself: who stood behind the studies, and on whose word they rest.
    fn say_limits(&self, answer: &mut BriefAnswer) {
        let findings: Vec<&Finding<'_>> = self.found.iter().filter_map(|it| it.finding).collect();
        // One study that several sources describe, or that found several things, is one.
        let mut studies: Vec<(usize, &Study)> = match findings.is_empty() {
            true => self.studies.iter().map(|it| (it.number, it.study())).collect(),
            false => findings.iter().map(|it| (it.number, it.study)).collect(),
        };
        studies.retain(|(_, study)| is_study(study));
        studies.dedup_by_key(|(number, _)| *number);
        let studies: Vec<&Study> = studies.into_iter().map(|(_, study)| study).collect();
        stood_behind(&studies, "original").into_iter().for_each(|it| answer.say(it));
        if !findings.is_empty() && findings.iter().all(|it| is_self_report(it)) {
            answer.say(Message::new("brief-effect-original-self-report"));
        }
    }
}

/// What the others got, where every study says it.
fn beside(said: Message, findings: &[&Finding<'_>]) -> Message {
    let is_known = |it: &&Finding<'_>| {
        let with = &it.study.compared_with;
        !with.is_empty() && !with.contains(&Comparator::Unknown)
    };
    let mut others: Vec<Comparator> =
        findings.iter().flat_map(|it| it.study.compared_with.iter().copied()).collect();
    others.sort_unstable();
    others.dedup();
    if findings.is_empty() || !findings.iter().all(is_known) {
        return said;
    }
    let others = others.iter().map(|it| Message::named("brief-others-", it.key()).into()).collect();
    Message::new("brief-effect-original-beside").with("said", said).with("others", Argument::List(others))
}

/// When it was measured, where all of it was measured at once.
fn measured(said: Message, findings: &[&Finding<'_>]) -> Message {
    let mut times = findings.iter().map(|it| (it.outcome().measured_at, it.outcome().time_after));
    let Some((Some(at), after)) = times.next() else { return said };
    if !times.all(|it| it == (Some(at), after)) {
        return said;
    }
    let message = match (at, after) {
        (MeasuredAt::During, _) => Message::new("brief-effect-measured-during"),
        (MeasuredAt::End, _) => Message::new("brief-effect-measured-end"),
        (MeasuredAt::Later, None) => Message::new("brief-effect-measured-later"),
        (MeasuredAt::Later, Some(after)) => {
            Message::new("brief-effect-measured-after").with("time", quantity(after))
        }
    };
    message.with("said", said)
}
