//! How old the children are, as spans on one axis.

use crate::record::{AgeSpan, Programme, Provenance};

/// Where a span without an upper end stops on the axis, in years: a child is one until then.
pub const OLDEST: f64 = 18.0;

/// A span of ages that a source states.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ages<'p> {
    /// The span as its source gives it.
    pub span: AgeSpan,
    /// The birthday from which a child is inside, in years.
    pub from: f64,
    /// The birthday on which a child no longer is, in years: somebody aged "up
    /// to 8 years" is 8 until the ninth birthday.
    pub until: f64,
    /// Who says it.
    pub provenance: &'p Provenance,
    /// Whether another source says something else.
    pub is_disputed: bool,
}

/// Every span that a source gives; several when sources disagree, none when
/// they are silent.
pub fn ages(programme: &Programme) -> Vec<Ages<'_>> {
    let stated = programme.target_group.child_age.stated();
    let is_disputed = stated.is_some_and(|fact| fact.is_disputed());
    let versions = stated.into_iter().flat_map(|fact| fact.versions());
    versions
        .map(|fact| {
            let (from, until) = years(fact.value);
            Ages { span: fact.value, from, until, provenance: &fact.provenance, is_disputed }
        })
        .collect()
}

/// From which to which birthday a span lasts. The last year, or the last month,
/// is held to its end.
fn years(span: AgeSpan) -> (f64, f64) {
    let until = span.last_month().map_or(OLDEST, |last| f64::from(last + 1) / 12.0);
    (f64::from(span.from_months) / 12.0, until)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::AgeUnit;

    #[test]
    fn a_span_of_years_lasts_until_the_next_birthday() {
        let span =
            AgeSpan { from_months: 48, to_months: Some(96), unit: AgeUnit::Years, from_unit: AgeUnit::Years };
        assert_eq!(years(span), (4.0, 9.0));
        let span = AgeSpan {
            from_months: 0,
            to_months: Some(11),
            unit: AgeUnit::Months,
            from_unit: AgeUnit::Months,
        };
        assert_eq!(years(span), (0.0, 1.0));
    }
}
