//! `extent-not-told`

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::problem::{Code, Problem};
use crate::record::{Programme, Silence, SourceId};
use crate::statement::answers;

/// # What it asks
/// A source in which something was looked for says whether all of it was read.
///
/// # Why
/// What does not stand in a part may stand in the rest. Whoever reads «not stated» takes it
/// for the owner's silence.
///
/// # Putting it right
/// Write `extent = "whole"` or `extent = "excerpt"` in the source.
pub(super) fn check(programme: &Programme, _today: Date, problems: &mut Vec<Problem>) {
    let answers = answers(programme);
    let silences = answers.iter().filter_map(|it| it.known.silence());
    let looked_in: BTreeSet<&SourceId> = silences.flat_map(looked_in).collect();
    let untold = programme.sources.iter().filter(|it| it.extent.is_none() && looked_in.contains(&it.id));
    problems.extend(untold.map(|it| Problem::at(Code::ExtentNotTold, &it.read_on)));
}

fn looked_in(silence: &Silence) -> &[SourceId] {
    match silence {
        Silence::NotStated(looked) => &looked.looked_in,
        Silence::NotApplicable(_) | Silence::NotRecorded | Silence::OnlyInterested => &[],
    }
}

#[cfg(test)]
mod tests {
    use crate::problem::Code;
    use crate::rules::tests::codes;

    fn with(extent: &str) -> Vec<Code> {
        let looked = "\n[[not-stated]]\non = 2026-11-22\nlooked-in = [\"nettside\"]\nquestions = [\"costs\"]\n[identity]";
        codes("read-on = 2026-11-22", &format!("read-on = 2026-11-22\n{extent}{looked}"))
    }

    #[test]
    fn what_was_looked_in_says_how_much_of_it_was_read() {
        assert_eq!(with(""), [Code::ExtentNotTold]);
        assert_eq!(with("extent = \"whole\""), []);
        assert_eq!(with("extent = \"excerpt\""), []);
    }

    #[test]
    fn a_source_that_nothing_was_looked_for_in_need_not_say_it() {
        assert_eq!(codes("read-on = 2026-11-22", "read-on = 2026-11-22"), []);
    }
}
