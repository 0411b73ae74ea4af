//! `unknown-programme`

use crate::problem::{Code, Problem};

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
    for programme in together.values() {
        for to in programme.relations.iter().map(|relation| &relation.value.to) {
            if !together.contains_key(&to.value) {
                let problem = Problem::at(Code::UnknownProgramme, to);
                let ids = together.keys().map(|id| id.as_str());
                let problem = problem.with("written", to.value.as_str()).did_you_mean(
                    to.value.as_str(),
                    ids,
                    |nearest| crate::problem::Fix {
                        bytes: to.bytes.clone(),
                        replacement: format!("\"{nearest}\""),
                    },
                );
                found.push(Found { programme: programme.id.clone(), problem });
            }
        }
    }
}
