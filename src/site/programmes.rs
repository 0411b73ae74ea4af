//! Which programmes an address is about, and how it is answered when some of
//! them are not here.

use std::ops::RangeInclusive;
use std::sync::Arc;

use axum::http::StatusCode;

use super::refusal::Refusal;
use crate::address::{Chosen, Selection};
use crate::catalogue::{Catalogue, Entry};
use crate::record::{Programme, ProgrammeId};
use crate::words::Words;

/// How many programmes a list to choose from holds; a search finds the others.
const MOST_TO_CHOOSE: usize = 60;

/// The one programme that a path names.
pub(super) fn one(catalogue: &Catalogue, id: &str) -> Result<Arc<Programme>, Refusal> {
    entry(catalogue, id).map(|entry| entry.programme.clone())
}

/// The same with its version; or where it went, when it is no longer published.
pub(super) fn entry<'c>(catalogue: &'c Catalogue, id: &str) -> Result<&'c Entry, Refusal> {
    let id: ProgrammeId = id.parse().map_err(|_| Refusal::NotFound)?;
    if let Some(entry) = catalogue.entry(&id) {
        return Ok(entry);
    }
    Err(match (catalogue.successor(&id), catalogue.retired(&id)) {
        (Some(to), _) => Refusal::Moved { from: id, to: to.clone() },
        (None, Some(_)) => Refusal::Gone(id),
        (None, None) => Refusal::NotFound,
    })
}

/// The programmes that a file is asked for; or how it is refused. A page can say
/// that it leaves something out; a file cannot, so a page must say why there is none.
pub(super) fn for_file(
    catalogue: &Catalogue,
    chosen: &Chosen,
    room: RangeInclusive<usize>,
) -> Result<Vec<Arc<Programme>>, StatusCode> {
    let programmes = chosen.selection.programmes(catalogue);
    match status(chosen) {
        StatusCode::OK if room.contains(&programmes.len()) => Ok(programmes),
        StatusCode::OK => Err(StatusCode::BAD_REQUEST),
        refused => Err(refused),
    }
}

/// How a page is answered that shows what there is of what was asked for.
pub(super) fn status(chosen: &Chosen) -> StatusCode {
    match (chosen.is_too_many, chosen.not_found.is_empty()) {
        (true, _) => StatusCode::BAD_REQUEST,
        (false, false) => StatusCode::NOT_FOUND,
        (false, true) => StatusCode::OK,
    }
}

/// The programmes to choose from, by name: the first of them, and whatever is
/// chosen already.
pub(super) fn to_choose(catalogue: &Catalogue, words: &Words, chosen: &Selection) -> Vec<Arc<Programme>> {
    let all = catalogue.by_name(words).iter().enumerate();
    let to_choose = all.filter(|(at, it)| *at < MOST_TO_CHOOSE || chosen.ids.contains(&it.id));
    to_choose.map(|(_, programme)| programme.clone()).collect()
}
