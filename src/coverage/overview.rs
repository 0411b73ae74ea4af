//! How much is known of all programmes together, and which of them an editor has
//! looked at last.

use std::cmp::Reverse;
use std::sync::Arc;

use jiff::civil::Date;

use super::Tally;
use crate::catalogue::Catalogue;
use crate::record::{Programme, Question};

/// How many of those that were looked at last are told.
const MOST_TOLD: usize = 3;

/// How much is known of all programmes together.
#[derive(Debug, Clone, Default)]
pub struct Overview {
    /// How all questions to all programmes are answered.
    pub tally: Tally,
    /// What an editor has looked at last, the newest first, each with its day;
    /// those of one day by id.
    pub newest: Vec<(Date, Arc<Programme>)>,
    /// How many more an editor looked at on the day of the last of those.
    pub n_more_newest: usize,
}

impl Overview {
    /// How much is known of the programmes of a catalogue.
    pub fn of(catalogue: &Catalogue) -> Self {
        let tally = catalogue.programmes().map(|it| Tally::of(it, Question::all())).sum();
        let reviewed =
            |it: &Arc<Programme>| it.editorial.reviewed_on.as_ref().map(|day| (day.value, it.clone()));
        let mut newest: Vec<_> = catalogue.programmes().filter_map(reviewed).collect();
        newest.sort_by_key(|(day, _)| Reverse(*day));
        let last_told = newest.get(MOST_TOLD - 1).map(|(day, _)| *day);
        let rest = newest.split_off(newest.len().min(MOST_TOLD));
        let n_more_newest = rest.iter().filter(|(day, _)| Some(*day) == last_told).count();
        Self { tally, newest, n_more_newest }
    }
}
