//! `dates-reversed`, of a source

use jiff::civil::Date;

use crate::problem::{Code, Problem};
use crate::record::Programme;

/// # What it asks
/// A source was published before it was read.
///
/// # Why
/// One of the two dates is wrong, and readers judge by both.
///
/// # Putting it right
/// Look at the source again, and write the date that it gives.
pub(super) fn check(programme: &Programme, today: Date, problems: &mut Vec<Problem>) {
    for source in &programme.sources {
        if let Some(published) = &source.published
            && published.value.first_day() > source.read_on.value
            // What has not come yet is told as that.
            && published.value.first_day() <= today
        {
            problems.push(Problem::at(Code::DatesReversed, published));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::problem::Code;
    use crate::rules::tests::codes;

    #[test]
    fn a_source_is_published_before_it_is_read() {
        let published = |date: &str| {
            codes("read-on = 2026-11-22", &format!("published = \"{date}\"\nread-on = 2026-10-05"))
        };
        for later in ["2026-11", "2026-10-06"] {
            assert_eq!(published(later), [Code::DatesReversed], "{later}");
        }
        for before in ["2026", "2026-10", "2026-10-05", "1999"] {
            assert_eq!(published(before), [], "{before}");
        }
    }
}
