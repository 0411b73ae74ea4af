//! `source-described-twice`

use std::collections::BTreeMap;

use crate::problem::{Code, Problem};
use crate::record::{Programme, Source};

use super::{Found, Together};

/// # What it asks
/// A page that several records cite is described alike in all of them: the same
/// publisher, kind, and date.
///
/// # Why
/// Readers judge a fact by who says it and when.
///
/// # Putting it right
/// Find out which description is right, and use it in both.
pub(super) fn check(together: &Together<'_>, found: &mut Vec<Found>) {
    let mut first: BTreeMap<&str, (&Programme, &Source)> = BTreeMap::new();
    for programme in together.values() {
        for source in &programme.sources {
            let Some(link) = &source.link else { continue };
            let (other, described) = *first.entry(link.value.as_str()).or_insert((programme, source));
            let is_alike = described.publisher == source.publisher
                && described.kind == source.kind
                && described.published == source.published;
            if !is_alike {
                let problem = Problem::at(Code::SourceDescribedTwice, link);
                let problem = problem.with("other", other.id.as_str());
                found.push(Found { programme: programme.id.clone(), problem });
            }
        }
    }
}
