//! `same-name`

use std::collections::BTreeMap;

use crate::problem::{Code, Problem};
use crate::span::FieldPath;
use crate::words::Language;

use super::{Found, Together};

/// # What it asks
/// No two records have the same name.
///
/// # Why
/// A program that copies files between machines leaves a second file beside the first when
/// both were changed. It is read as a programme of its own.
///
/// # Putting it right
/// Put what is new in the copy into the record, and delete the copy; or write what makes
/// the two differ in their names.
pub(super) fn check(together: &Together<'_>, found: &mut Vec<Found>) {
    let mut by_name: BTreeMap<String, Vec<_>> = BTreeMap::new();
    for programme in together.values() {
        let (name, _) = programme.name.for_reader(Language::Bokmal);
        by_name.entry(name.to_lowercase()).or_default().push(&programme.id);
    }
    for ids in by_name.values().filter(|ids| ids.len() > 1) {
        for id in ids {
            let other = ids.iter().find(|other| *other != id).map_or("", |other| other.as_str());
            let problem = Problem::new(Code::SameName, 0..0).with("other", other);
            found.push(Found {
                programme: (*id).clone(),
                problem: problem.in_field(FieldPath::new("name".to_owned())),
            });
        }
    }
}
