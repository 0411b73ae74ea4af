//! `term-used-once`

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::record::{OpenTerm, Programme, Vocabularies};
use crate::statement::{Part, Statement, answers};

/// # What it asks
/// A term of an open vocabulary is used by several records.
///
/// # Why
/// A term that only one record uses finds only that one; perhaps another term
/// already says the same.
///
/// # Putting it right
/// Use the wider term, or leave it: some programmes are alone.
pub fn terms_used_once<'t>(
    programmes: impl IntoIterator<Item = &'t Arc<Programme>>,
    vocabularies: &Vocabularies,
) -> Vec<Arc<OpenTerm>> {
    let mut users: BTreeMap<(crate::record::OpenVocabulary, String), usize> = BTreeMap::new();
    for programme in programmes {
        let answers = answers(programme);
        let statements = answers.iter().filter_map(|answer| answer.known.stated()).flatten();
        let mut own: Vec<_> = statements
            .flat_map(Statement::every_part)
            .filter_map(|part| {
                let Part::Open(term) = part else { return None };
                Some((term.vocabulary, term.key.clone()))
            })
            .collect();
        own.sort();
        own.dedup();
        for key in own {
            *users.entry(key).or_default() += 1;
        }
    }
    let once = users.into_iter().filter(|(_, count)| *count == 1);
    let find = |(vocabulary, key): (_, String)| vocabularies.find(vocabulary, &key).cloned();
    once.filter_map(|(key, _)| find(key)).collect()
}
