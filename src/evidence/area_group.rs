//! Outcome areas in groups, so that a wide table can be taken in.

use crate::record::OpenTerm;
use crate::term::vocabulary;

vocabulary! {
    /// Whose life an outcome area is about.
    AreaGroup "area-group" {
        /// The child's.
        Child = "child",
        /// The parents' and the family's.
        Family = "family",
        /// What the family lives with.
        Conditions = "conditions",
        /// The services' and their staff's.
        Services = "services",
        /// Areas that this list does not know: the vocabulary is open.
        Other = "other",
    }
}

/// The areas that the table knows, by group and in the order of its columns.
const KNOWN: &[(AreaGroup, &[&str])] = &[
    (
        AreaGroup::Child,
        &[
            "child-development",
            "child-behaviour",
            "emotion-regulation",
            "coping",
            "self-esteem",
            "social-competence",
            "mental-health",
            "well-being",
            "learning",
            "leisure",
            "substance-use",
            "understanding-parents-difficulties",
        ],
    ),
    (
        AreaGroup::Family,
        &[
            "parenting",
            "parental-self-care",
            "parent-child-relation",
            "family-functioning",
            "communication",
            "everyday-life",
            "pregnancy-and-birth",
        ],
    ),
    (
        AreaGroup::Conditions,
        &[
            "social-support",
            "network",
            "safety",
            "prevention-of-violence",
            "prevention-of-new-violence",
            "need-for-child-protection",
            "use-of-services",
            "work-and-income",
            "housing",
            "rights-and-participation",
        ],
    ),
    (
        AreaGroup::Services,
        &[
            "staff-knowledge",
            "staff-confidence",
            "early-identification",
            "cross-service-collaboration",
            "routines",
        ],
    ),
];

impl AreaGroup {
    /// The group of an area.
    pub fn of(area: &OpenTerm) -> Self {
        let known = KNOWN.iter().find(|(_, keys)| keys.contains(&area.key.as_str()));
        known.map_or(Self::Other, |(group, _)| *group)
    }
}

/// Where an area stands among the columns; those that are not known come last.
pub(super) fn place(area: &OpenTerm) -> (AreaGroup, usize, &str) {
    let group = AreaGroup::of(area);
    let keys = KNOWN.iter().find(|(it, _)| *it == group).map_or(&[][..], |(_, keys)| *keys);
    let number = keys.iter().position(|key| *key == area.key).unwrap_or(keys.len());
    (group, number, &area.key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::built_in_vocabularies;
    use crate::record::OpenVocabulary;
    use std::collections::HashSet;

    #[test]
    fn the_table_knows_only_areas_that_there_are_and_each_once() {
        let vocabularies = built_in_vocabularies();
        let keys: Vec<&str> = KNOWN.iter().flat_map(|(_, keys)| keys.iter().copied()).collect();
        assert_eq!(keys.iter().collect::<HashSet<_>>().len(), keys.len());
        for key in keys {
            assert!(vocabularies.find(OpenVocabulary::Outcome, key).is_some(), "{key}");
        }
    }
}
