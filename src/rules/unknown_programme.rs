//! `unknown-programme`

use crate::problem::{Code, Fix, Problem};
use crate::record::{Programme, ProgrammeId};
use crate::span::Written;

use super::{Found, Together};

/// # What it asks
/// A relation leads to a programme that there is a record of.
///
/// # Why
/// A relation that leads nowhere is not shown.
///
/// # Putting it right
/// Correct the id, or write the other record.
pub(super) fn check(together: &Together<'_>, found: &mut Vec<Found>) {
    let ids: Vec<&str> = together.keys().map(|id| id.as_str()).collect();
    for programme in together.values() {
        let nowhere = relations_to_nowhere(programme, &ids);
        found.extend(nowhere.into_iter().map(|problem| Found { programme: programme.id.clone(), problem }));
    }
}

/// The relations of one programme that lead to none of these ids, as for a draft or a file that
/// is looked at alone.
pub fn relations_to_nowhere(programme: &Programme, ids: &[&str]) -> Vec<Problem> {
    let targets = programme.relations.iter().map(|relation| &relation.value.to);
    let unknown = targets.filter(|to| !ids.contains(&to.value.as_str()));
    let problem = |to: &Written<ProgrammeId>| {
        let problem = Problem::at(Code::UnknownProgramme, to).with("written", to.value.as_str());
        problem.did_you_mean(to.value.as_str(), ids.iter().copied(), |nearest| Fix {
            bytes: to.bytes.clone(),
            replacement: format!("\"{nearest}\""),
        })
    };
    unknown.map(problem).collect()
}
