//! Relations between programmes, seen from both ends.

use std::sync::Arc;

use super::Catalogue;
use crate::record::{Fact, Programme, ProgrammeId, Relation, RelationKind};

/// Another programme that one relates to.
#[derive(Debug, Clone)]
pub struct Related {
    /// The other programme.
    pub other: Arc<Programme>,
    /// The relation as it is written.
    pub relation: Fact<Relation>,
    /// The programme whose record says so: a source of the relation is there.
    pub told_by: Arc<Programme>,
    /// The relation is written on the other record, so it reads the other way.
    pub is_inverse: bool,
}

impl Related {
    /// The relation as a reader of this page should read it: `neighbour` is the
    /// same from both ends.
    pub fn message_key(&self) -> String {
        let key = crate::term::Term::key(self.relation.value.kind);
        let reads_backwards = self.is_inverse && self.relation.value.kind != RelationKind::Neighbour;
        if reads_backwards { format!("{key}-inverse") } else { key.to_owned() }
    }
}

impl Related {
    /// Whether the relation rests on more than an owner's or a funder's word.
    pub fn is_independent(&self) -> bool {
        self.told_by.is_independent(&self.relation.provenance)
    }
}

impl Catalogue {
    /// Every programme that this one relates to, whichever record says so; the
    /// same relation told by both is shown once.
    pub fn related(&self, id: &ProgrammeId) -> Vec<Related> {
        let Some(this) = self.programme(id) else { return Vec::new() };
        let own = this.relations.iter().filter_map(|relation| {
            let other = self.programme(&relation.value.to.value)?.clone();
            Some(Related { other, relation: relation.clone(), told_by: this.clone(), is_inverse: false })
        });
        let mut related: Vec<Related> = own.collect();
        for other in self.programmes().filter(|other| other.id != *id) {
            for relation in other.relations.iter().filter(|it| it.value.to.value == *id) {
                let inverse = Related {
                    other: other.clone(),
                    relation: relation.clone(),
                    told_by: other.clone(),
                    is_inverse: true,
                };
                let is_told =
                    |it: &Related| it.other.id == other.id && it.message_key() == inverse.message_key();
                if !related.iter().any(is_told) {
                    related.push(inverse);
                }
            }
        }
        related
    }
}
