//! How far the programme has come.
//!
//! Met when the newest status is one of those chosen. Where sources disagree on
//! it, each side must be: otherwise it is not known, and both sides are shown. A
//! status that was looked for without being found is not known.

use std::collections::BTreeSet;

use super::input::Theme;
use super::judgement::Judgement;
use super::ticked::OfTerms;
use super::verdict::Verdict;
use crate::record::{Fact, Field, Programme, Question, Status, StatusAt};
use crate::statement::DetailKind;
use crate::words::Message;

const QUESTION: Question = Question::Field(Field::Statuses);

/// By the statuses that will do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Statuses;

/// The statuses that can be asked for: those in which a programme is there.
const OFFERED: &[Status] = &[Status::Offered, Status::Limited, Status::Pilot, Status::LocalPractice];

impl OfTerms for Statuses {
    type Term = Status;
    const KEY: &'static str = "status";
    const THEME: Theme = Theme::Demand;
    const OFFERED: &'static [Status] = OFFERED;

    fn judge<'p>(programme: &'p Programme, chosen: &BTreeSet<Status>) -> Judgement<'p> {
        let Some(newest) = programme.lifecycle.status() else {
            let silent = Judgement::on(QUESTION, Verdict::NotKnown);
            return Judgement { silence: programme.lifecycle.statuses.silence(), ..silent };
        };
        let side = |version: &Fact<StatusAt>| {
            let status = version.value.status;
            if status == Status::Unknown { Verdict::NotKnown } else { Verdict::of(chosen.contains(&status)) }
        };
        let sides: Vec<Verdict> = newest.versions().map(side).collect();
        let verdict = Verdict::agreed(sides.iter().copied());
        let judgement = Judgement {
            value: newest.versions().map(|version| version.value.status.into()).collect(),
            ..Judgement::on(QUESTION, verdict)
        };
        let statuses = programme.lifecycle.statuses.all();
        let number = statuses.iter().position(|it| std::ptr::eq(it, newest));
        judgement
            .because_if(sides.iter().any(|it| *it != sides[0]), Message::new("fit-why-disputed"))
            .showing_some(programme, QUESTION, number.as_slice(), &[DetailKind::StatusAsOf])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fit::records::real;

    fn verdict(id: &str, chosen: &[Status]) -> Verdict {
        Statuses::judge(&real(id), &chosen.iter().copied().collect()).verdict
    }

    #[test]
    fn the_newest_status_counts() {
        assert_eq!(verdict("barn-i-rusfamilier", &[Status::Offered]), Verdict::NotMet);
        assert_eq!(verdict("familiestue-nyborg", &[Status::LocalPractice]), Verdict::Met);
        assert_eq!(verdict("familiestue-nyborg", &[Status::Pilot]), Verdict::NotMet);
    }

    #[test]
    fn a_disputed_status_is_met_only_when_every_side_is() {
        assert_eq!(verdict("pip-klubben", &[Status::Offered]), Verdict::NotKnown);
        assert_eq!(verdict("pip-klubben", &[Status::Pilot]), Verdict::NotKnown);
        assert_eq!(verdict("pip-klubben", &[Status::Offered, Status::Pilot]), Verdict::Met);
        assert_eq!(verdict("pip-klubben", &[Status::Limited]), Verdict::NotMet);
        let pip = real("pip-klubben");
        let judgement = Statuses::judge(&pip, &BTreeSet::from([Status::Offered]));
        assert_eq!((judgement.value.len(), judgement.facts[0].statement.conflict.len()), (2, 1));
    }
}
