//! A quantity that is known from a lowest to a highest value.

/// From a lowest to a highest value: never negative, never infinite, `low`
/// never above `high`. There may be no upper end, when a source says "at
/// least": nobody invents one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Range {
    low: f64,
    high: Option<f64>,
}

impl Range {
    /// Nothing at all.
    pub const ZERO: Self = Self { low: 0.0, high: Some(0.0) };

    /// From `low` to `high`, or upwards without end.
    pub fn new(low: f64, high: Option<f64>) -> Option<Self> {
        let is_sound =
            low.is_finite() && low >= 0.0 && high.is_none_or(|high| high.is_finite() && high >= low);
        is_sound.then_some(Self { low, high })
    }

    /// Exactly this much.
    pub fn exactly(value: f64) -> Option<Self> {
        Self::new(value, Some(value))
    }

    /// The lowest that it can be.
    pub const fn low(self) -> f64 {
        self.low
    }

    /// The highest that it can be, when there is an upper end.
    pub const fn high(self) -> Option<f64> {
        self.high
    }

    /// What a sum or product comes to. What is too large for a number has no
    /// upper end that we could name.
    fn bounded(low: f64, high: Option<f64>) -> Self {
        let low = if low.is_finite() { low.max(0.0) } else { f64::MAX };
        Self { low, high: high.filter(|high| high.is_finite()).map(|high| high.max(low)) }
    }

    /// Both together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self::bounded(self.low + other.low, self.high.zip(other.high).map(|(one, other)| one + other))
    }

    /// One for each of the other.
    #[must_use]
    pub fn times(self, other: Self) -> Self {
        Self::bounded(self.low * other.low, self.high.zip(other.high).map(|(one, other)| one * other))
    }

    /// Shared among the other; nothing can be shared among none.
    pub fn over(self, other: Self) -> Option<Self> {
        if other.high == Some(0.0) {
            return None;
        }
        let low = other.high.map_or(0.0, |most| self.low / most);
        let high = self.high.filter(|_| other.low > 0.0).map(|high| high / other.low);
        Some(Self::bounded(low, high))
    }

    /// Up to the next whole number.
    #[must_use]
    pub fn rounded_up(self) -> Self {
        Self::bounded(up(self.low), self.high.map(up))
    }

    /// Down to a whole number.
    #[must_use]
    pub fn rounded_down(self) -> Self {
        Self::bounded(down(self.low), self.high.map(down))
    }

    /// What is left when the other is taken away: never less than nothing.
    #[must_use]
    pub fn less(self, other: Self) -> Self {
        let low = other.high.map_or(0.0, |most| self.low - most);
        Self::bounded(low, self.high.map(|high| high - other.low).map(|high| high.max(0.0)))
    }

    /// The smaller of the two.
    #[must_use]
    pub fn or_fewer(self, other: Self) -> Self {
        let high = match (self.high, other.high) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
        Self::bounded(self.low.min(other.low), high)
    }

    /// The larger of the two.
    #[must_use]
    pub fn or_more(self, other: Self) -> Self {
        Self::bounded(self.low.max(other.low), self.high.zip(other.high).map(|(one, other)| one.max(other)))
    }

    /// From the lowest of this to the highest of the other.
    #[must_use]
    pub fn up_to(self, other: Self) -> Self {
        Self::bounded(self.low, other.high.map(|high| high.max(self.low)))
    }

    /// Its lowest value and nothing above it.
    #[must_use]
    pub fn lowest(self) -> Self {
        Self { low: self.low, high: Some(self.low) }
    }

    /// Everything that either of the two can be: what sources that disagree
    /// leave open.
    #[must_use]
    pub fn or_also(self, other: Self) -> Self {
        Self::bounded(self.low.min(other.low), self.high.zip(other.high).map(|(one, other)| one.max(other)))
    }
}

/// Up to the next whole number. Nine decimals are enough for whatever is
/// divided here, and take away what floating point adds: 2.1 ÷ (3 × 0.7) is 1.
fn up(value: f64) -> f64 {
    let cleaned = (value * 1e9).round() / 1e9;
    if cleaned.is_finite() { cleaned.ceil() } else { value }
}

/// Down to a whole number, without what floating point takes away: 0.3 ÷ 0.1 is 3.
fn down(value: f64) -> f64 {
    let cleaned = (value * 1e9).round() / 1e9;
    if cleaned.is_finite() { cleaned.floor() } else { value }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn any_range() -> impl Strategy<Value = Range> {
        (0.0..1e6, proptest::option::of(0.0..1e6))
            .prop_map(|(low, more)| Range::new(low, more.map(|more| low + more)).unwrap())
    }

    fn is_sound(range: Range) -> bool {
        Range::new(range.low, range.high).is_some()
    }

    proptest! {
        #[test]
        fn low_is_never_above_high(one in any_range(), other in any_range()) {
            let mut ranges = vec![one.plus(other), one.times(other), one.rounded_up(), one.or_more(other)];
            ranges.extend([one.up_to(other), one.lowest(), one.or_also(other)]);
            ranges.extend([one.less(other), one.or_fewer(other), one.rounded_down()]);
            ranges.extend(one.over(other));
            for range in ranges {
                prop_assert!(is_sound(range), "{range:?}");
            }
        }

        #[test]
        fn whatever_is_inside_stays_inside(
            one in any_range(), other in any_range(), at in 0.0..=1.0, to in 0.0..=1.0
        ) {
            let inside = |range: Range, at: f64| range.low + at * (range.high.unwrap_or(range.low + 9.0) - range.low);
            let (a, b) = (inside(one, at), inside(other, to));
            let holds = |range: Range, value: f64| {
                let slack = 1e-9 * (1.0 + value.abs());
                range.low <= value + slack && range.high.is_none_or(|high| value <= high + slack)
            };
            prop_assert!(holds(one.plus(other), a + b));
            prop_assert!(holds(one.times(other), a * b));
            prop_assert!(holds(one.or_more(other), a.max(b)));
            prop_assert!(holds(one.or_fewer(other), a.min(b)));
            prop_assert!(holds(one.less(other), (a - b).max(0.0)));
            prop_assert!(holds(one.rounded_down(), a.floor()));
            prop_assert!(b == 0.0 || one.over(other).is_none_or(|it| holds(it, a / b)));
        }
    }

    #[test]
    fn no_upper_end_is_never_invented() {
        let at_least_two = Range::new(2.0, None).unwrap();
        let five = Range::exactly(5.0).unwrap();
        assert_eq!(at_least_two.times(five), Range::new(10.0, None).unwrap());
        assert_eq!(five.over(at_least_two), Range::new(0.0, Some(2.5)));
        assert_eq!(five.over(Range::ZERO), None);
    }

    #[test]
    fn floating_point_adds_no_group() {
        let three = Range::exactly(3.0).unwrap();
        let full = Range::exactly(0.7).unwrap();
        let reach = Range::exactly(2.1).unwrap();
        assert_eq!(reach.over(three.times(full)).unwrap().rounded_up(), Range::exactly(1.0).unwrap());
    }
}
