//! From numbers to places on a scale with round steps.

/// Steps are one of these, times a power of ten: what people count in.
const ROUND: [f64; 3] = [1.0, 2.0, 5.0];

/// A scale that holds zero and all of its numbers, and begins and ends at a round one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    /// The first and the last tick, in steps from zero.
    ends: (i32, i32),
    /// 1, 2, 5 or 10.
    mantissa: f64,
    /// The power of ten that the mantissa is multiplied by.
    exponent: i32,
}

impl Scale {
    /// A scale with at most `steps` steps above zero and as many below. Numbers that are not
    /// finite have no place.
    pub fn around(numbers: impl IntoIterator<Item = f64>, steps: u8) -> Self {
        let (low, high) = numbers
            .into_iter()
            .filter(|n| n.is_finite())
            .fold((0.0_f64, 0.0_f64), |(low, high), n| {
                (low.min(n), high.max(n))
            });
        let largest = high.max(-low);
        if largest <= 0.0 {
            return Scale {
                ends: (0, 1),
                mantissa: 1.0,
                exponent: 0,
            };
        }
        let least = largest / f64::from(steps.max(1));
        #[expect(clippy::cast_possible_truncation, reason = "at most 308")]
        let exponent = least.log10().floor() as i32;
        let needed = least / power(exponent);
        let mantissa = ROUND
            .into_iter()
            // A step that is computed a hair too large would be doubled for nothing.
            .find(|m| *m >= needed - 1e-9)
            .unwrap_or(10.0);
        let scale = Scale {
            ends: (0, 0),
            mantissa,
            exponent,
        };
        #[expect(clippy::cast_possible_truncation, reason = "at most `steps`")]
        let count = |n: f64| (n / scale.number(1) - 1e-9).ceil().max(0.0) as i32;
        Scale {
            ends: (-count(-low), count(high)),
            ..scale
        }
    }

    /// The round numbers, from the lowest.
    pub fn ticks(self) -> impl DoubleEndedIterator<Item = f64> {
        (self.ends.0..=self.ends.1).map(move |step| self.number(step))
    }

    /// Where a number stands, from 0 at the lowest tick to 1 at the highest.
    pub fn place(self, number: f64) -> f64 {
        let (low, high) = (self.number(self.ends.0), self.number(self.ends.1));
        ((number - low) / (high - low)).clamp(0.0, 1.0)
    }

    /// So many steps. Divided where it can be: 3 × 0.1 is not 0.3 in binary, 3 / 10 is.
    fn number(self, steps: i32) -> f64 {
        let whole = f64::from(steps) * self.mantissa;
        if self.exponent < 0 {
            whole / power(-self.exponent)
        } else {
            whole * power(self.exponent)
        }
    }
}

fn power(exponent: i32) -> f64 {
    10.0_f64.powi(exponent)
}

#[cfg(test)]
mod tests {
    use super::Scale;

    fn ticks(numbers: &[f64], steps: u8) -> Vec<f64> {
        Scale::around(numbers.iter().copied(), steps)
            .ticks()
            .collect()
    }

    #[test]
    fn ticks_are_round_and_hold_every_number() {
        assert_eq!(ticks(&[37.6, 29.0], 4), [0.0, 10.0, 20.0, 30.0, 40.0]);
        assert_eq!(
            ticks(&[1_820_000.0, 2_303_000.0], 5),
            [0.0, 500_000.0, 1e6, 1.5e6, 2e6, 2.5e6]
        );
        assert_eq!(ticks(&[0.25], 3), [0.0, 0.1, 0.2, 0.3]);
        assert_eq!(ticks(&[7.0], 3), [0.0, 5.0, 10.0]);
    }

    #[test]
    fn a_number_that_is_round_itself_is_the_end() {
        assert_eq!(ticks(&[100.0], 5), [0.0, 20.0, 40.0, 60.0, 80.0, 100.0]);
        assert_eq!(ticks(&[0.3], 3), [0.0, 0.1, 0.2, 0.3]);
        assert_eq!(ticks(&[4000.0], 4), [0.0, 1000.0, 2000.0, 3000.0, 4000.0]);
    }

    #[test]
    fn zero_is_always_there_and_numbers_below_it_too() {
        assert_eq!(ticks(&[900.0, 950.0], 2), [0.0, 500.0, 1000.0]);
        assert_eq!(ticks(&[-3.0, 10.0], 2), [-5.0, 0.0, 5.0, 10.0]);
        assert_eq!(ticks(&[-10.0], 2), [-10.0, -5.0, 0.0]);
        assert_eq!(ticks(&[0.0], 4), [0.0, 1.0]);
        assert_eq!(ticks(&[], 4), [0.0, 1.0]);
        assert_eq!(ticks(&[f64::NAN, f64::INFINITY], 4), [0.0, 1.0]);
    }

    #[test]
    fn places_are_shares_of_the_whole_scale() {
        let scale = Scale::around([40.0], 4);
        assert_eq!(scale.place(0.0), 0.0);
        assert_eq!(scale.place(10.0), 0.25);
        assert_eq!(scale.place(40.0), 1.0);
        let scale = Scale::around([-10.0, 10.0], 1);
        assert_eq!(scale.place(0.0), 0.5);
        assert_eq!(scale.place(-10.0), 0.0);
    }

    #[test]
    fn a_scale_has_few_steps_whatever_the_numbers_are() {
        for exponent in -12..=15 {
            for tenth in 1..100 {
                let number = f64::from(tenth) / 10.0 * 10.0_f64.powi(exponent);
                let ticks = ticks(&[number], 5);
                assert!((2..=6).contains(&ticks.len()), "{number}: {ticks:?}");
                assert!(ticks.last().unwrap() * 1.000_000_1 >= number, "{number}");
            }
        }
    }
}
