//! What is nearest to a programme that cannot be had.
//!
//! First what the records themselves say: what has replaced it, what was made
//! from it, what it belongs to, what is like it. Without any such relation, those
//! still offered that share most: what weighs on the families, what should change,
//! who takes part; and what they share is told.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::sync::Arc;

use super::open_terms::terms;
use crate::catalogue::{Catalogue, Related};
use crate::record::{OpenTerm, OpenVocabulary, Participant, Programme, RelationKind};

/// How many near programmes are shown.
const MOST_NEAR: usize = 3;

/// A programme near one that is no longer offered.
#[derive(Debug, Clone)]
pub struct Near<'c> {
    /// The programme, which is still there.
    pub programme: &'c Arc<Programme>,
    /// By what it is near.
    pub by: Nearby<'c>,
}

/// By what one programme is near another.
#[derive(Debug, Clone)]
pub enum Nearby<'c> {
    /// A record says how they relate.
    Relation(Box<Related>),
    /// They have these in common.
    Shared {
        /// What weighs on the families, then what should change.
        terms: Vec<&'c OpenTerm>,
        /// Who takes part.
        participants: Vec<Participant>,
    },
}

/// What is nearest to a programme, among `there`: those that are still there.
pub(super) fn nearest<'c>(
    catalogue: &'c Catalogue,
    programme: &'c Programme,
    there: &[&'c Arc<Programme>],
) -> Vec<Near<'c>> {
    let mut related = catalogue.related(&programme.id);
    related.sort_by_key(rank);
    let mut near: Vec<Near<'c>> = Vec::new();
    for relation in related {
        let other = there.iter().find(|it| it.id == relation.other.id);
        if let Some(programme) = other.filter(|it| near.iter().all(|near| near.programme.id != it.id)) {
            near.push(Near { programme, by: Nearby::Relation(Box::new(relation)) });
        }
    }
    if near.is_empty() {
        near = sharing_most(programme, there);
    }
    near.truncate(MOST_NEAR);
    near
}

/// The nearest relation first.
fn rank(related: &Related) -> (u8, bool) {
    let kind = match related.relation.value.kind {
        RelationKind::ReplacedBy => 0,
        RelationKind::DevelopedFrom => 1,
        RelationKind::PartOf => 2,
        RelationKind::Neighbour => 3,
    };
    (kind, related.is_inverse)
}

fn sharing_most<'c>(programme: &'c Programme, there: &[&'c Arc<Programme>]) -> Vec<Near<'c>> {
    let own = features(programme);
    let own: BTreeSet<&str> = own.iter().map(|term| term.key.as_str()).collect();
    let own_participants = participants(programme);
    let mut near: Vec<(usize, Near<'c>)> = there
        .iter()
        .map(|&other| {
            let mut terms = features(other);
            terms.retain(|term| own.contains(term.key.as_str()));
            let participants: Vec<_> = participants(other).intersection(&own_participants).copied().collect();
            let n_shared = terms.len() + participants.len();
            (n_shared, Near { programme: other, by: Nearby::Shared { terms, participants } })
        })
        .filter(|(n_shared, _)| *n_shared > 0)
        .collect();
    // Those that share as much stand by id: the same on every visit.
    near.sort_by_key(|(n_shared, near)| (Reverse(*n_shared), near.programme.id.clone()));
    near.into_iter().map(|(_, near)| near).take(MOST_NEAR).collect()
}

fn features(programme: &Programme) -> Vec<&OpenTerm> {
    let mut seen = BTreeSet::new();
    let vocabularies = [OpenVocabulary::Strain, OpenVocabulary::Outcome];
    let terms = vocabularies.into_iter().flat_map(|vocabulary| terms(programme, vocabulary));
    terms.map(|term| &**term).filter(|term| seen.insert((term.vocabulary, &term.key))).collect()
}

fn participants(programme: &Programme) -> BTreeSet<Participant> {
    let stated = programme.target_group.participants.stated();
    stated.into_iter().flat_map(|fact| fact.value.iter().copied()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fit::records::catalogue;

    fn near_to(id: &str, but: &[&str]) -> Vec<(String, bool)> {
        let catalogue = catalogue();
        let is_there = |it: &&Arc<Programme>| !it.lifecycle.is_ended() && !but.contains(&it.id.as_str());
        let there: Vec<_> = catalogue.programmes().filter(is_there).collect();
        let programme = catalogue.programme(&id.parse().unwrap()).unwrap();
        let near = nearest(catalogue, programme, &there);
        near.iter().map(|it| (it.programme.id.to_string(), matches!(it.by, Nearby::Relation(_)))).collect()
    }

    #[test]
    fn what_the_records_relate_is_nearest() {
        let related = |id: &str| (id.to_owned(), true);
        assert_eq!(near_to("barn-i-rusfamilier", &[]), [related("bti"), related("tidlig-inn")]);
        assert_eq!(near_to("holf", &[]), [related("nye-monstre")]);
    }

    #[test]
    fn without_a_relation_what_shares_most_is_nearest() {
        let near = near_to("barn-i-rusfamilier", &["tidlig-inn", "bti"]);
        assert_eq!(near.len(), MOST_NEAR);
        assert!(near.iter().all(|(_, is_related)| !is_related), "{near:?}");
    }
}
