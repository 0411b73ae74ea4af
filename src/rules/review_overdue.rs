//! `review-overdue`

use jiff::civil::Date;

use crate::problem::{Code, Problem};
use crate::record::Programme;

/// # What it asks
/// The day of the next review has not passed.
///
/// # Why
/// Programmes change hands, change content and close; a record that nobody
/// looks at is wrong before long.
///
/// # Putting it right
/// Go through the record and its sources, then set `reviewed-on` and
/// `next-review` anew.
pub(super) fn check(programme: &Programme, today: Date, problems: &mut Vec<Problem>) {
    let overdue = programme.editorial.next_review.iter().filter(|next| next.value < today);
    problems.extend(overdue.map(|next| Problem::at(Code::ReviewOverdue, next).with("date", next.value)));
}

#[cfg(test)]
mod tests {
    use crate::problem::Code;
    use crate::rules::tests::codes;

    #[test]
    fn a_review_is_overdue_the_day_after() {
        let dates = |next: &str| {
            let written = format!("reviewed-on = 2025-11-22\nnext-review = {next}");
            codes("reviewed-on = 2026-11-22\nnext-review = 2027-01-01", &written)
        };
        assert_eq!(dates("2026-11-21"), [Code::ReviewOverdue]);
        assert_eq!(dates("2026-11-22"), []);
    }
}
