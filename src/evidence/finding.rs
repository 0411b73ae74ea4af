//! A study as the reader of its findings needs to see it, and its findings.

use super::Claim;
use crate::record::{Count, Direction, Fact, OpenTerm, Programme, Study, StudyOutcome, Unit, UnitSort};

/// A study with what it found. Sources that describe it differently are one each.
#[derive(Debug, Clone)]
pub struct StudySeen<'p> {
    /// Its number among the studies of the record: where it stands on the page.
    pub number: usize,
    /// The study, with its sources.
    pub fact: &'p Fact<Study>,
    /// What it found, in the order of the record.
    pub findings: Vec<Finding<'p>>,
}

/// What a study found about one thing. Sources that disagree are one each.
#[derive(Debug, Clone, Copy)]
pub struct Finding<'p> {
    /// The number of its study.
    pub number: usize,
    /// What was found, with its sources.
    pub fact: &'p Fact<StudyOutcome>,
    /// What it can be called.
    pub claim: Claim,
    /// Whether other sources say something else of the same.
    pub is_disputed: bool,
}

impl<'p> StudySeen<'p> {
    /// Every study of a programme, those of the original with them.
    pub(super) fn all(programme: &'p Programme) -> Vec<Self> {
        let studies = programme.evaluation.studies.all().iter().enumerate();
        studies.flat_map(|(number, fact)| fact.versions().map(move |fact| Self::seen(number, fact))).collect()
    }

    fn seen(number: usize, fact: &'p Fact<Study>) -> Self {
        let findings = fact.value.outcomes.iter().flat_map(|outcome| {
            let is_disputed = outcome.is_disputed();
            outcome.versions().map(move |version| Finding {
                number,
                fact: version,
                claim: Claim::of(&fact.value, &version.value),
                is_disputed,
            })
        });
        Self { number, fact, findings: findings.collect() }
    }

    /// The study.
    pub const fn study(&self) -> &'p Study {
        &self.fact.value
    }

    /// How many answered, or else how many took part, as far as people are
    /// counted. An answer is not a person, and a municipality is not one either.
    pub fn people(&self) -> Vec<&'p Fact<Count>> {
        let people = |counts: &'p [Fact<Count>]| -> Vec<&'p Fact<Count>> {
            counts.iter().filter(|count| count.value.quantity.unit.counts_people()).collect()
        };
        let answered = people(&self.study().respondents);
        if answered.is_empty() { people(&self.study().participants) } else { answered }
    }
}

impl<'p> Finding<'p> {
    /// What was found.
    pub const fn outcome(&self) -> &'p StudyOutcome {
        &self.fact.value
    }

    /// Whether it is about this area.
    pub fn is_about(&self, area: &OpenTerm) -> bool {
        self.outcome().areas.iter().any(|it| it.key == area.key)
    }

    /// Whether somebody found something, be it that nothing changed.
    pub fn is_a_result(&self) -> bool {
        self.outcome().direction != Direction::NotMeasured
    }
}

/// Whether a unit tells how many took part or answered, be it people, groups or
/// filled-in forms; not how long, how often or how large a share.
pub(super) const fn tells_how_many(unit: Unit) -> bool {
    matches!(unit.sort(), UnitSort::Places | UnitSort::Answers) || unit.counts_people()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::example::{counted, outcome, programme, study};

    #[test]
    fn those_who_answered_count_before_those_who_took_part() {
        let text = format!(
            "{}{}{}{}",
            study("mixed"),
            counted("participants", 91, "children"),
            counted("respondents", 49, "parents"),
            counted("respondents", 288, "responses"),
        );
        let programme = programme(&text);
        let seen = StudySeen::all(&programme);
        let people: Vec<_> = seen[0].people().iter().map(|it| it.value.quantity.unit).collect();
        assert_eq!(people, [Unit::Parents], "288 answers are not 288 people");
    }

    #[test]
    fn sources_that_disagree_are_a_finding_each() {
        let text = format!("{}{}", study("process"), outcome("perceived-benefit", "better", &[]))
            + "conflict = [{ participants = [\"child\"], direction = \"worse\", kind = \"perceived-benefit\", text = \"Dårligere.\", source = { id = \"nettside\", at = \"Tall\" } }]\n";
        let programme = programme(&text);
        let seen = StudySeen::all(&programme);
        let directions: Vec<_> = seen[0].findings.iter().map(|it| it.outcome().direction).collect();
        assert_eq!(directions, [Direction::Better, Direction::Worse]);
        assert!(seen[0].findings.iter().all(|it| it.is_disputed));
    }
}
