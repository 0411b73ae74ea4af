//! Where a number stands on an axis, and which numbers the axis names.

/// An axis from zero that holds all its values, with ticks at round numbers.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Scale {
    /// Where the ticks stand, from zero to the end of the axis.
    pub(super) ticks: Vec<f64>,
    start: f64,
    end: f64,
}

/// The most that an axis can show. A number beyond it is drawn at the end; the
/// table still says it.
const MOST: f64 = 1e15;

/// How finely an axis is divided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Steps {
    /// As numbers are counted: 1, 2, 5, 10.
    Counted,
    /// As months are: 1, 2, 3, 6, 12.
    Months,
}

impl Scale {
    /// An axis from zero to a round number that no value is above, with at most
    /// `n_steps` steps.
    pub(super) fn from_zero(values: impl IntoIterator<Item = f64>, n_steps: u32, steps: Steps) -> Self {
        let highest = values.into_iter().map(sound).fold(0.0, f64::max);
        Self::between(0.0, if highest > 0.0 { highest } else { 1.0 }, n_steps, steps)
    }

    /// An axis from just below the lowest to just above the highest value.
    pub(super) fn around(values: impl IntoIterator<Item = f64>, n_steps: u32) -> Self {
        let values: Vec<f64> = values.into_iter().filter(|it| it.is_finite()).map(sound).collect();
        let lowest = values.iter().copied().fold(f64::INFINITY, f64::min);
        let highest = values.iter().copied().fold(0.0, f64::max);
        if lowest < highest {
            Self::between(lowest, highest, n_steps, Steps::Counted)
        } else {
            Self::from_zero([highest], n_steps, Steps::Counted)
        }
    }

    fn between(lowest: f64, highest: f64, n_steps: u32, steps: Steps) -> Self {
        let step = nice_step((highest - lowest) / f64::from(n_steps.max(1)), steps);
        let start = (lowest / step).floor() * step;
        // A hair's breadth, because 0.3 / 0.1 is a little less than three.
        let n_ticks = ((highest - start) / step - 1e-9).ceil().max(1.0);
        let mut ticks = vec![start];
        let mut number = 1.0;
        while number <= n_ticks {
            ticks.push(tidy(start + number * step, step));
            number += 1.0;
        }
        let end = start + n_ticks * step;
        Self { ticks, start, end }
    }

    /// Where a value stands, in per cent of the axis; never outside it.
    pub(super) fn at(&self, value: f64) -> f64 {
        let share = (sound(value) - self.start) / (self.end - self.start);
        share.clamp(0.0, 1.0) * 100.0
    }
}

/// A number that can be drawn: never negative, never infinite.
fn sound(value: f64) -> f64 {
    if value.is_nan() { 0.0 } else { value.clamp(0.0, MOST) }
}

/// The smallest round step that is not below this one.
fn nice_step(least: f64, steps: Steps) -> f64 {
    if steps == Steps::Months
        && let Some(months) = [1.0, 2.0, 3.0, 6.0, 12.0, 24.0, 60.0].into_iter().find(|it| *it >= least)
    {
        return months;
    }
    let power = 10_f64.powf(least.log10().floor());
    let nice = [1.0, 2.0, 5.0, 10.0].into_iter().find(|it| it * power >= least * (1.0 - 1e-9));
    nice.unwrap_or(10.0) * power
}

/// A tick without the dust of binary fractions: 0.3, not 0.30000000000000004.
fn tidy(value: f64, step: f64) -> f64 {
    if step >= 1.0 {
        return value.round();
    }
    let power = 10_f64.powf(1.0 - step.log10().floor());
    (value * power).round() / power
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn ticks_are_round_numbers_that_cover_the_values() {
        let ticks = |highest| Scale::from_zero([highest], 6, Steps::Counted).ticks;
        assert_eq!(ticks(14.0), [0.0, 5.0, 10.0, 15.0]);
        assert_eq!(ticks(140.0), [0.0, 50.0, 100.0, 150.0]);
        assert_eq!(ticks(0.3), [0.0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3]);
        assert_eq!(ticks(0.0), [0.0, 0.2, 0.4, 0.6, 0.8, 1.0]);
    }

    #[test]
    fn months_are_divided_as_a_year_is() {
        let ticks = |highest| Scale::from_zero([highest], 6, Steps::Months).ticks;
        assert_eq!(ticks(18.0), [0.0, 3.0, 6.0, 9.0, 12.0, 15.0, 18.0]);
        assert_eq!(ticks(24.0), [0.0, 6.0, 12.0, 18.0, 24.0]);
    }

    #[test]
    fn an_axis_need_not_begin_at_zero() {
        assert_eq!(Scale::around([4.0, 10.0], 6).ticks, [4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0]);
        assert_eq!(Scale::around([7.0], 6).ticks, Scale::from_zero([7.0], 6, Steps::Counted).ticks);
    }

    proptest! {
        #[test]
        fn an_axis_holds_every_value_with_few_ticks(
            values in proptest::collection::vec(0.0..1e12_f64, 1..20),
            n_steps in 2..10_u32,
        ) {
            for scale in [
                Scale::from_zero(values.iter().copied(), n_steps, Steps::Counted),
                Scale::from_zero(values.iter().copied(), n_steps, Steps::Months),
                Scale::around(values.iter().copied(), n_steps),
            ] {
                let first = scale.ticks.first().copied().unwrap_or(f64::NAN);
                let last = scale.ticks.last().copied().unwrap_or(f64::NAN);
                for &value in &values {
                    prop_assert!(first <= value && value <= last * (1.0 + 1e-9), "{value} in {first}–{last}");
                }
                prop_assert!(scale.ticks.len() <= n_steps as usize + 2, "{:?}", scale.ticks);
                prop_assert!(scale.ticks.windows(2).all(|pair| pair[0] < pair[1]));
            }
        }

        #[test]
        fn whatever_the_number_it_stands_on_the_axis(values in proptest::collection::vec(any::<f64>(), 0..8)) {
            let values = values.into_iter().chain([f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX, -1.0]);
            let values: Vec<f64> = values.collect();
            for scale in [
                Scale::from_zero(values.iter().copied(), 6, Steps::Counted),
                Scale::from_zero(values.iter().copied(), 6, Steps::Months),
                Scale::around(values.iter().copied(), 6),
            ] {
                prop_assert!(scale.ticks.len() <= 16 && scale.ticks.iter().all(|it| it.is_finite()));
                for &value in &values {
                    let at = scale.at(value);
                    prop_assert!((0.0..=100.0).contains(&at), "{value} at {at}");
                }
            }
        }
    }
}
