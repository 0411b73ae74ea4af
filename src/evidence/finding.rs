//! A study as the reader of its findings needs to see it, and its findings.

use super::Claim;
use crate::record::{Count, Direction, Fact, OpenTerm, Programme, Study, StudyOutcome, Text, Unit, UnitSort};

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
    /// Its study.
    pub study: &'p Study,
    /// What was found, with its sources.
    pub fact: &'p Fact<StudyOutcome>,
    /// What it can be called.
    pub claim: Claim,
    /// Whether other sources say something else of the same.
    pub is_disputed: bool,
    /// The same as every source tells it.
    told: &'p Fact<StudyOutcome>,
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
                study: &fact.value,
                fact: version,
                claim: Claim::of(&fact.value, &version.value),
                is_disputed,
                told: outcome,
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

    /// The variant of the programme that it is about, when not the whole.
    pub fn variant(&self) -> Option<&'p Text> {
        self.outcome().variant.as_ref().or(self.study.variant.as_ref())
    }

    /// Whether another source says that the same went another way.
    pub fn is_contradicted(&self) -> bool {
        let areas = &self.outcome().areas;
        self.is_contradicted_in(None) || areas.iter().any(|area| self.is_contradicted_in(Some(area)))
    }

    /// Whether another source says that it went another way in this area, or in none: one who speaks of something else,
    /// beside it, contradicts nobody.
    pub fn is_contradicted_in(&self, area: Option<&OpenTerm>) -> bool {
        let own = self.outcome();
        let is_of_the_same = |other: &StudyOutcome| match area {
            Some(area) if !other.areas.is_empty() => other.areas.iter().any(|it| it.key == area.key),
            // One who names no area speaks of all that the finding is about.
            Some(_) => other.kind == own.kind,
            None => own.areas.is_empty() && other.kind == own.kind,
        };
        let mut others = self.told.versions().map(|it| &it.value);
        others.any(|other| other.direction != own.direction && is_of_the_same(other))
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
        assert!(seen[0].findings.iter().all(|it| it.is_disputed && it.is_contradicted()));
    }

    #[test]
    fn only_a_source_that_tells_of_the_same_going_another_way_contradicts() {
        let is_contradicted = |own: &[&str], direction: &str, kind: &str, areas: &str| {
            let text = format!("{}{}", study("process"), outcome("perceived-benefit", "better", own))
                + &format!(
                    "conflict = [{{ participants = [\"child\"], {areas}direction = \"{direction}\", kind = \"{kind}\", text = \"Noe annet.\", source = {{ id = \"nettside\", at = \"Tall\" }} }}]\n"
                );
            let programme = programme(&text);
            StudySeen::all(&programme)[0].findings[0].is_contradicted()
        };
        let (safety, learning) = (&["safety"][..], "areas = [\"learning\"], ");
        for kind in ["perceived-benefit", "measured-change"] {
            assert!(is_contradicted(safety, "worse", kind, "areas = [\"safety\"], "));
            assert!(!is_contradicted(safety, "worse", kind, learning));
            assert!(!is_contradicted(safety, "better", kind, "areas = [\"safety\"], "));
        }
        assert!(is_contradicted(safety, "mixed", "perceived-benefit", ""));
        assert!(
            !is_contradicted(&[], "worse", "satisfaction", learning),
            "how content they were is something else"
        );
    }
}
