//! `relation-not-mirrored`

use crate::problem::{Code, Problem};
use crate::record::RelationKind;

use super::{Found, Together};

/// # What it asks
/// When one record says that two programmes are alike, so does the other.
///
/// # Why
/// Both pages show the relation, but an editor who saw only one of the records
/// may have missed what the other's sources say of it.
///
/// # Putting it right
/// Look at the other record; add the relation there with its own source.
pub(super) fn check(together: &Together<'_>, found: &mut Vec<Found>) {
    for programme in together.values() {
        let alike = programme.relations.iter().filter(|it| it.value.kind == RelationKind::Neighbour);
        for to in alike.map(|relation| &relation.value.to) {
            let Some(other) = together.get(&to.value) else { continue };
            let says_so = other.relations.iter().any(|back| back.value.to.value == programme.id);
            if !says_so {
                let problem = Problem::at(Code::RelationNotMirrored, to);
                let problem = problem.with("written", to.value.as_str());
                found.push(Found { programme: programme.id.clone(), problem });
            }
        }
    }
}
