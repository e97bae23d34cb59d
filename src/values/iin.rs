//! The individual identification number (ЖСН / ИИН).
//!
//! Twelve digits: birth date YYMMDD, a digit for century and sex, four digits, a check digit.
//! The check digit is Σ dᵢ·i mod 11 with weights 1…11; when that is 10, once more with weights 3…11, 1, 2;
//! when it is 10 again the number cannot exist.

use super::{Day, age_on};
use std::fmt;

/// A number whose check digit, date and century agree. It is personal data: `Debug` hides it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Iin(String);

/// Why twelve characters are no IIN.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IinError {
    /// Not twelve digits.
    Length,
    /// The last digit does not follow from the others.
    CheckDigit,
    /// The first seven digits are no birth date.
    BirthDate,
}

impl IinError {
    /// The code of the message, as in `problem-iin-length`.
    pub fn code(self) -> &'static str {
        match self {
            IinError::Length => "iin-length",
            IinError::CheckDigit => "iin-check-digit",
            IinError::BirthDate => "iin-birth-date",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sex {
    Male,
    Female,
}

impl Iin {
    pub fn parse(text: &str) -> Result<Iin, IinError> {
        let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        if digits.len() != 12 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(IinError::Length);
        }
        if check_digit(&digits) != digits.bytes().last().map(|b| b - b'0') {
            return Err(IinError::CheckDigit);
        }
        let iin = Iin(digits);
        match iin.read_birth_date() {
            Some(_) => Ok(iin),
            None => Err(IinError::BirthDate),
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn digit(&self, index: usize) -> u8 {
        self.0.as_bytes().get(index).map_or(0, |b| b - b'0')
    }

    fn read_birth_date(&self) -> Option<Day> {
        let pair = |at: usize| self.digit(at) * 10 + self.digit(at + 1);
        let century = match self.digit(6) {
            1 | 2 => 1800,
            3 | 4 => 1900,
            5 | 6 => 2000,
            _ => return None,
        };
        let (month, day) = (i8::try_from(pair(2)).ok()?, i8::try_from(pair(4)).ok()?);
        Day::new(century + i16::from(pair(0)), month, day)
    }

    pub fn birth_date(&self) -> Day {
        // `parse` lets through only numbers whose date can be read; the epoch is never reached.
        self.read_birth_date().unwrap_or_else(|| super::Instant::default().day())
    }

    pub fn sex(&self) -> Sex {
        if self.digit(6) % 2 == 1 { Sex::Male } else { Sex::Female }
    }

    /// Completed years on the given day.
    pub fn age_on(&self, day: Day) -> i32 {
        age_on(self.birth_date(), day)
    }

    /// Enough to recognise one's own number: `06••••••••12`.
    pub fn masked(&self) -> String {
        let end = self.0.get(10..).unwrap_or_default();
        let start = self.0.get(..2).unwrap_or_default();
        format!("{start}••••••••{end}")
    }
}

impl fmt::Debug for Iin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Iin(hidden)")
    }
}

/// The digit that completes eleven digits, or none when no number with this beginning can exist.
/// Only the first eleven characters are read; they must be digits.
fn check_digit(digits: &str) -> Option<u8> {
    const FIRST: [u32; 11] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
    const SECOND: [u32; 11] = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];
    let weigh = |weights: [u32; 11]| {
        let sum: u32 = digits.bytes().zip(weights).map(|(b, w)| u32::from(b - b'0') * w).sum();
        sum % 11
    };
    let digit = match weigh(FIRST) {
        10 => weigh(SECOND),
        digit => digit,
    };
    u8::try_from(digit).ok().filter(|d| *d < 10)
}

/// Completes a birth date, the century-and-sex digit and a serial to a valid number, for invented people.
/// None when no such number can exist.
pub fn invent(birth: Day, sex: Sex, serial: u16) -> Option<Iin> {
    let century = match birth.year() {
        1800..1900 => 1,
        1900..2000 => 3,
        2000..2100 => 5,
        _ => return None,
    };
    let century = century + u8::from(sex == Sex::Female);
    let beginning =
        format!("{:02}{:02}{:02}{century}{:04}", birth.year() % 100, birth.month(), birth.day(), serial % 10_000);
    let last = check_digit(&beginning)?;
    Iin::parse(&format!("{beginning}{last}")).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn published_vectors() {
        assert!(Iin::parse("061211600012").is_ok());
        assert_eq!(Iin::parse("540927631109").map(|iin| iin.birth_date().year()), Ok(2054), "only its age refuses it");
        assert_eq!(check_digit("54092763110"), Some(9), "needs the second pass");
        assert_eq!(check_digit("00074000072"), Some(8), "a BIN has the same check digit");
        assert_eq!(check_digit("14034001653"), Some(9));
        assert_eq!(check_digit("92041915200"), None, "no digit completes it");
    }

    #[test]
    fn each_fault_has_its_code() {
        assert_eq!(Iin::parse("06121160001"), Err(IinError::Length));
        assert_eq!(Iin::parse("06121160001x"), Err(IinError::Length));
        assert_eq!(Iin::parse("061211600013"), Err(IinError::CheckDigit));
        let beginning = "06131160001";
        let whole = format!("{beginning}{}", check_digit(beginning).expect("a digit"));
        assert_eq!(Iin::parse(&whole), Err(IinError::BirthDate));
    }

    proptest! {
        #[test]
        fn an_invented_number_says_who_it_is(days in 0i32..36_000, female: bool, serial in 0u16..10_000) {
            let birth = Day::new(1920, 1, 1).expect("a day").plus_days(days);
            let sex = if female { Sex::Female } else { Sex::Male };
            if let Some(iin) = invent(birth, sex, serial) {
                prop_assert_eq!(iin.birth_date(), birth);
                prop_assert_eq!(iin.sex(), sex);
            }
        }

        #[test]
        fn one_wrong_digit_never_passes_unless_the_sum_agrees(serial in 0u16..10_000, place in 7usize..11, other in 0u8..10) {
            let birth = Day::new(2001, 5, 17).expect("a day");
            if let Some(iin) = invent(birth, Sex::Female, serial) {
                let mut digits = iin.as_str().as_bytes().to_vec();
                prop_assume!(digits[place] != b'0' + other);
                digits[place] = b'0' + other;
                let changed = String::from_utf8(digits).expect("digits");
                // The first pass is linear with weights below 11, so a single slip always shows unless the second pass decides.
                if check_digit(&changed) == changed.bytes().last().map(|b| b - b'0') {
                    prop_assert!(Iin::parse(&changed).is_ok());
                } else {
                    prop_assert_eq!(Iin::parse(&changed), Err(IinError::CheckDigit));
                }
            }
        }
    }
}
