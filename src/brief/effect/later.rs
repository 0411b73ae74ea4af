//! What was measured later, and nobody has read: an older reading must not cover it.
//!
//! A trial that is known to have looked later has looked at all that it measured, as far as anybody knows. Where the record has a
//! later finding of the trial, but none of an area, or only of a part of what became better there, that is said of the area. Where it has none at all, the study's own words on
//! when it measured are told: they may be of times before the end.

use super::areas::areas;
use super::trial::{Result, Trial};
use super::unit::{Unit, units_of};
use crate::brief::answer::{BriefAnswer, Sentence};
use crate::brief::said::{MOST, once_each, several, unstopped};
use crate::evidence::Finding;
use crate::record::{Direction, MeasuredAt, Text};
use crate::words::{Argument, Message};

pub(super) fn unread_later(deciding: &[&Trial<'_>], units: &[Unit<'_>], answer: &mut BriefAnswer) {
    let counts = |it: &&Result<'_>| units.iter().any(|unit| unit.holds(it)) && !is_later(it.finding);
    let (mut unread, mut in_part): (Vec<Result<'_>>, Vec<Result<'_>>) = (Vec::new(), Vec::new());
    let mut times: Vec<&Text> = Vec::new();
    for trial in deciding {
        let earlier: Vec<Result<'_>> = trial.results.iter().filter(counts).cloned().collect();
        if earlier.is_empty() {
            continue;
        }
        if trial.reports.iter().flat_map(|it| &it.findings).any(|it| is_later(Some(it))) {
            let has_later = |it: &Result<'_>| {
                let same = |other: &&Result<'_>| other.area.key == it.area.key && other.whom == it.whom;
                trial.results.iter().filter(same).any(|it| is_later(it.finding))
            };
            let (known, unknown): (Vec<_>, Vec<_>) = earlier.into_iter().partition(has_later);
            in_part.extend(known.into_iter().filter(|it| it.direction == Direction::Better));
            unread.extend(unknown);
        } else {
            times.extend(trial.studies().filter_map(|it| it.follow_up.as_ref()));
        }
    }
    for (says, results) in
        [("brief-effect-later-unread", unread), ("brief-effect-later-unread-in-part", in_part)]
    {
        let units = units_of(&results);
        let wording = |most| Message::new(says).with("areas", areas(units.iter(), most));
        if !units.is_empty() {
            answer.say(Sentence::in_wordings(MOST.map(wording).to_vec()));
        }
    }
    let times: Vec<Argument> = once_each(times.into_iter().map(unstopped));
    let wording = |most| Message::new("brief-effect-measured-when").with("when", several(&times, most));
    if !times.is_empty() {
        answer.say(Sentence::in_wordings(MOST.map(wording).to_vec()));
    }
}

fn is_later(finding: Option<&Finding<'_>>) -> bool {
    finding.is_some_and(|it| it.outcome().measured_at == Some(MeasuredAt::Later))
}
