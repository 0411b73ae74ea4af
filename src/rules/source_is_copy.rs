//! `source-is-copy`

use jiff::civil::Date;

use crate::problem::{Code, Problem};
use crate::record::Programme;

/// # What it asks
/// Sources are read where they were published.
///
/// # Why
/// A copy on somebody else's site may be old, cut or gone tomorrow.
///
/// # Putting it right
/// Find the original, check the facts against it, set `link`, and take `copy`
/// away.
pub(super) fn check(programme: &Programme, _today: Date, problems: &mut Vec<Problem>) {
    let copies = programme.sources.iter().filter_map(|source| source.copy.as_ref());
    problems.extend(copies.map(|copy| Problem::at(Code::SourceIsCopy, copy)));
}

#[cfg(test)]
mod tests {
    use crate::problem::Code;
    use crate::rules::tests::codes;

    #[test]
    fn a_copy_is_work_for_some_day() {
        let copy = "read-on = 2026-11-22\ncopy = \"https://docplayer.example/1\"";
        assert_eq!(codes("read-on = 2026-11-22", copy), [Code::SourceIsCopy]);
    }
}
