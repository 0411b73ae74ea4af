//! `date-in-future`

use jiff::civil::Date;

use crate::problem::{Code, Problem};
use crate::record::Programme;
use crate::span::Written;

/// # What it asks
/// The days on which something was read, looked for, reviewed or confirmed have
/// come.
///
/// # Why
/// Readers judge how fresh a fact is by these days.
///
/// # Putting it right
/// Write the day it really was done.
pub(super) fn check(programme: &Programme, today: Date, problems: &mut Vec<Problem>) {
    let read = programme.sources.iter().map(|source| &source.read_on);
    let editorial = &programme.editorial;
    let editorial = editorial.reviewed_on.iter().chain(&editorial.confirmed_by_owner);
    let late = |date: &&Written<Date>| date.value > today;
    problems.extend(
        read.chain(editorial)
            .filter(late)
            .map(|date| Problem::at(Code::DateInFuture, date).with("written", date.value.to_string())),
    );
}

#[cfg(test)]
mod tests {
    use crate::problem::Code;
    use crate::rules::tests::codes;

    #[test]
    fn a_source_cannot_be_read_tomorrow() {
        assert_eq!(codes("read-on = 2026-11-22", "read-on = 2026-11-23"), [Code::DateInFuture]);
        assert_eq!(codes("read-on = 2026-11-22", "read-on = 2026-11-21"), []);
    }
}
