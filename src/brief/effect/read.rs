//! How much of the sources was read: what an excerpt does not say, the rest may.

use crate::evidence::StudySeen;
use crate::record::{Citation, Extent, Programme};

/// Whether every source of these studies and of what they found was read whole.
pub(super) fn is_read_whole<'s, 'p: 's>(
    programme: &Programme,
    studies: impl IntoIterator<Item = &'s StudySeen<'p>>,
) -> bool {
    let is_whole = |it: &Citation| {
        programme.source(&it.source).is_some_and(|source| source.extent == Some(Extent::Whole))
    };
    studies.into_iter().all(|study| {
        let findings = study.findings.iter().map(|it| &it.fact.provenance);
        let mut cited = findings.chain([&study.fact.provenance]).flat_map(|provenance| &provenance.citations);
        cited.all(is_whole)
    })
}
