//! Money in whole tenge and quantities in thousandths: sums never round.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::iter::Sum;

/// An amount in whole tenge. Never negative where people enter it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Tenge(i64);

impl Tenge {
    pub const ZERO: Tenge = Tenge(0);
    /// A thousand times the national budget: anything above is a slip of the finger.
    const LARGEST_ENTRY: i64 = 1_000_000_000_000_000;

    pub const fn new(whole: i64) -> Self {
        Tenge(whole)
    }

    pub const fn whole(self) -> i64 {
        self.0
    }

    /// Reads what a person types: digits with ordinary, non-breaking or thin spaces, and an optional ₸.
    pub fn parse(text: &str) -> Option<Tenge> {
        let digits: String = text
            .trim()
            .trim_end_matches('₸')
            .chars()
            .filter(|c| !c.is_whitespace() && *c != '\u{a0}' && *c != '\u{202f}')
            .collect();
        if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        digits.parse().ok().filter(|n| *n <= Self::LARGEST_ENTRY).map(Tenge)
    }

    pub fn saturating_add(self, other: Tenge) -> Tenge {
        Tenge(self.0.saturating_add(other.0))
    }

    pub fn saturating_sub(self, other: Tenge) -> Tenge {
        Tenge(self.0.saturating_sub(other.0))
    }

    /// `percent` of the amount, rounded down to a whole tenge.
    pub fn percent(self, percent: u32) -> Tenge {
        let share = i128::from(self.0) * i128::from(percent) / 100;
        Tenge(i64::try_from(share).unwrap_or(i64::MAX))
    }

    /// Splits the amount by percentages that add up to 100; the last part takes what rounding leaves,
    /// so the parts always add up to the whole.
    pub fn split(self, percents: &[u32]) -> Vec<Tenge> {
        let mut left = self;
        let mut parts = Vec::with_capacity(percents.len());
        for (index, percent) in percents.iter().enumerate() {
            let part = if index + 1 == percents.len() { left } else { self.percent(*percent) };
            left = left.saturating_sub(part);
            parts.push(part);
        }
        parts
    }
}

impl Sum for Tenge {
    fn sum<I: Iterator<Item = Tenge>>(iter: I) -> Tenge {
        iter.fold(Tenge::ZERO, Tenge::saturating_add)
    }
}

/// Digits in groups of three with non-breaking spaces, and the sign: `1 234 567 ₸`.
impl fmt::Display for Tenge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\u{a0}₸", group_digits(self.0))
    }
}

/// `1234567` → `1 234 567` with U+00A0, as Kazakh and Russian write it (CLDR 48).
pub(crate) fn group_digits(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut grouped = String::new();
    if number < 0 {
        grouped.push('\u{2212}');
    }
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push('\u{a0}');
        }
        grouped.push(digit);
    }
    grouped
}

/// A quantity in thousandths: `0,5` day is 500.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Quantity(i64);

impl Quantity {
    const LARGEST_ENTRY: i64 = 1_000_000_000;

    pub const fn from_thousandths(thousandths: i64) -> Self {
        Quantity(thousandths)
    }

    pub const fn thousandths(self) -> i64 {
        self.0
    }

    /// Reads `12`, `0,5` or `0.125`: at most three decimals, comma or point.
    pub fn parse(text: &str) -> Option<Quantity> {
        let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let (whole, decimals) = match text.split_once([',', '.']) {
            Some((whole, decimals)) if !decimals.is_empty() => (whole, decimals),
            Some(_) => return None,
            None => (text.as_str(), ""),
        };
        let all_digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
        if whole.is_empty() || decimals.len() > 3 || !all_digits(whole) || !all_digits(decimals) {
            return None;
        }
        let whole: i64 = whole.parse().ok().filter(|n| *n <= Self::LARGEST_ENTRY)?;
        let decimals: i64 = format!("{decimals:0<3}").parse().ok()?;
        Some(Quantity(whole * 1000 + decimals))
    }

    /// Quantity × price, rounded half up to a whole tenge. Saturates instead of overflowing.
    pub fn times(self, price: Tenge) -> Tenge {
        let product = i128::from(self.0) * i128::from(price.whole());
        Tenge(i64::try_from((product + 500).div_euclid(1000)).unwrap_or(i64::MAX))
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, decimals) = (self.0 / 1000, self.0 % 1000);
        if decimals == 0 {
            return write!(f, "{whole}");
        }
        let decimals = format!("{decimals:03}");
        write!(f, "{whole},{}", decimals.trim_end_matches('0'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_what_people_type() {
        assert_eq!(Tenge::parse(" 1 500 000 ₸"), Some(Tenge(1_500_000)));
        assert_eq!(Tenge::parse("1\u{a0}500"), Some(Tenge(1_500)));
        for wrong in ["", "-5", "1,5", "12a", "999999999999999999999", "1000000000000001"] {
            assert_eq!(Tenge::parse(wrong), None, "{wrong}");
        }
        assert_eq!(Quantity::parse("0,5"), Some(Quantity(500)));
        assert_eq!(Quantity::parse("2.125"), Some(Quantity(2125)));
        for wrong in ["", ",5", "1,", "1,2345", "-1", "1,2,3", "x"] {
            assert_eq!(Quantity::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn half_a_day_of_a_hall() {
        let hall = Quantity::parse("0,5").map(|q| q.times(Tenge(140_000)));
        assert_eq!(hall, Some(Tenge(70_000)));
        assert_eq!(Tenge(1_234_567).to_string(), "1\u{a0}234\u{a0}567\u{a0}₸");
    }

    proptest! {
        #[test]
        fn parts_add_up_to_the_whole(whole in 0i64..10_000_000_000, first in 0u32..=100, second in 0u32..=100) {
            prop_assume!(first + second <= 100);
            let parts = Tenge(whole).split(&[first, second, 100 - first - second]);
            prop_assert_eq!(parts.into_iter().sum::<Tenge>(), Tenge(whole));
        }

        #[test]
        fn what_is_shown_is_read_back(whole in 0i64..1_000_000_000_000, thousandths in 0i64..1_000_000_000) {
            prop_assert_eq!(Tenge::parse(&Tenge(whole).to_string()), Some(Tenge(whole)));
            prop_assert_eq!(Quantity::parse(&Quantity(thousandths).to_string()), Some(Quantity(thousandths)));
        }
    }
}
