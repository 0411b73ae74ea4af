//! A unit: an outcome area and whom it is of, and what the trials together find there.
//!
//! Small trials alone leave it unsettled, and count for nothing beside others. Trials with lots drawn
//! and reviews decide: all better is better, all no difference is null, worse without better is worse,
//! anything else is mixed. Where there are none of them, weaker designs leave it unsettled; where there are, a
//! weaker one can make better mixed, and never lifts anything. One of another variant of the programme says nothing
//! against them.

use super::trial::{Result, Size, Strength, Trial, Whom};
use crate::record::{Direction, OpenTerm};

/// What trials find in a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Better,
    Null,
    Worse,
    Mixed,
    Unsettled,
}

/// An outcome area, whom it is of, and what trials find there.
#[derive(Debug, Clone)]
pub(super) struct Unit<'p> {
    pub(super) area: &'p OpenTerm,
    pub(super) whom: Whom,
    pub(super) state: State,
    /// Whether whole families took part, and not parents alone.
    pub(super) is_of_families: bool,
    /// Whether the same area went another way for others.
    pub(super) is_split: bool,
}

impl Unit<'_> {
    /// Whether it is what this was found in: the same area, of the same.
    pub(super) fn holds(&self, result: &Result<'_>) -> bool {
        is_of(result, self.area, self.whom)
    }
}

/// Every unit that trials tell of, in the order in which they do.
pub(super) fn units<'p>(trials: &[Trial<'p>]) -> Vec<Unit<'p>> {
    each(trials.iter().flat_map(|trial| &trial.results), |area, whom| state(trials, area, whom))
}

/// What these findings come to, unit by unit, whatever they can settle.
pub(super) fn units_of<'r, 'p: 'r>(results: &'r [Result<'p>]) -> Vec<Unit<'p>> {
    each(results.iter(), |area, whom| {
        let found = results.iter().filter(|it| is_of(it, area, whom));
        together(&found.map(|it| it.direction).collect::<Vec<_>>())
    })
}

fn each<'r, 'p: 'r>(
    results: impl Iterator<Item = &'r Result<'p>> + Clone,
    state: impl Fn(&OpenTerm, Whom) -> State,
) -> Vec<Unit<'p>> {
    let mut units: Vec<Unit<'p>> = Vec::new();
    for result in results.clone() {
        if !units.iter().any(|unit| is_of(result, unit.area, unit.whom)) {
            let (area, whom) = (result.area, result.whom);
            let is_of_families = results.clone().any(|it| it.is_of_families && is_of(it, area, whom));
            units.push(Unit { area, whom, state: state(area, whom), is_of_families, is_split: false });
        }
    }
    let states: Vec<(&str, State)> = units.iter().map(|it| (it.area.key.as_str(), it.state)).collect();
    for unit in &mut units {
        unit.is_split = states.iter().any(|(area, state)| *area == unit.area.key && *state != unit.state);
    }
    units
}

fn is_of(result: &Result<'_>, area: &OpenTerm, whom: Whom) -> bool {
    result.area.key == area.key && result.whom == whom
}

fn state(trials: &[Trial<'_>], area: &OpenTerm, whom: Whom) -> State {
    let found = |strength: Strength| {
        let trials = trials.iter().filter(move |it| it.strength == strength && it.size != Size::Small);
        trials.flat_map(|it| &it.results).filter(|it| is_of(it, area, whom))
    };
    let is_of_what_decides = |weaker: &Result<'_>| {
        weaker.variant.is_none() || found(Strength::Decides).any(|it| it.variant == weaker.variant)
    };
    let goes_against = |it: &Result<'_>| it.direction != Direction::Better && is_of_what_decides(it);
    let decided = together(&found(Strength::Decides).map(|it| it.direction).collect::<Vec<_>>());
    if decided == State::Better && found(Strength::Weaker).any(goes_against) { State::Mixed } else { decided }
}

/// What these findings come to together.
fn together(directions: &[Direction]) -> State {
    let has = |direction| directions.contains(&direction);
    let all = |direction| directions.iter().all(|&it| it == direction);
    if directions.is_empty() {
        State::Unsettled
    } else if all(Direction::Better) {
        State::Better
    } else if all(Direction::NoDifference) {
        State::Null
    } else if has(Direction::Worse) && !has(Direction::Better) && !has(Direction::Mixed) {
        State::Worse
    } else {
        State::Mixed
    }
}
