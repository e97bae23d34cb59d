//! Mobile numbers of Kazakhstan.

use std::fmt;

/// A mobile number in international form, `+7 7XX XXX XX XX` without spaces. Personal data: `Debug` hides it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Phone(String);

/// Why a text is no mobile number of Kazakhstan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PhoneError {
    /// Not a complete number.
    Incomplete,
    /// A number of Russia's plan (+7 9XX and others outside Kazakhstan's).
    Foreign,
    /// A land line, such as Almaty's +7 727: it receives no SMS.
    LandLine,
}

impl PhoneError {
    /// The code of the message, as in `problem-phone-land-line`.
    pub fn code(self) -> &'static str {
        match self {
            PhoneError::Incomplete => "phone-incomplete",
            PhoneError::Foreign => "phone-foreign",
            PhoneError::LandLine => "phone-land-line",
        }
    }
}

impl Phone {
    /// Accepts `+7 701 234 56 78`, `8 (701) 234-56-78`, `7701…` and `701…`.
    pub fn parse(text: &str) -> Result<Phone, PhoneError> {
        let allowed = |c: char| c.is_ascii_digit() || c.is_whitespace() || "+()-.\u{a0}".contains(c);
        if !text.chars().all(allowed) {
            return Err(PhoneError::Incomplete);
        }
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let national = match (digits.len(), digits.as_bytes().first()) {
            (11, Some(b'7' | b'8')) => digits.get(1..).unwrap_or_default(),
            (10, _) => digits.as_str(),
            _ => return Err(PhoneError::Incomplete),
        };
        match national.as_bytes() {
            // Mobile codes of Kazakhstan: 700–708, 747, 750–751, 760–764, 771, 775–778.
            [b'7', b'0', _, ..] | [b'7', b'4', b'7', ..] => {}
            [b'7', b'5', b'0' | b'1', ..] | [b'7', b'6', b'0'..=b'4', ..] => {}
            [b'7', b'7', b'1' | b'5'..=b'8', ..] => {}
            [b'7', ..] => return Err(PhoneError::LandLine),
            _ => return Err(PhoneError::Foreign),
        }
        Ok(Phone(format!("+7{national}")))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Enough to recognise one's own number: `+7 701 ••• •• 78`.
    pub fn masked(&self) -> String {
        let part = |range: std::ops::Range<usize>| self.0.get(range).unwrap_or_default();
        format!("+7\u{a0}{}\u{a0}•••\u{a0}••\u{a0}{}", part(2..5), part(10..12))
    }
}

impl fmt::Debug for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Phone(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_of_writing_is_one_number() {
        for text in ["+7 701 234 56 78", "8 (701) 234-56-78", "77012345678", "701 234 56 78"] {
            assert_eq!(Phone::parse(text).map(|p| p.as_str().to_owned()), Ok("+77012345678".to_owned()), "{text}");
        }
    }

    #[test]
    fn refuses_with_the_reason() {
        assert_eq!(Phone::parse("+7 912 345 67 89"), Err(PhoneError::Foreign));
        assert_eq!(Phone::parse("+7 727 345 67 89"), Err(PhoneError::LandLine));
        assert_eq!(Phone::parse("701 234"), Err(PhoneError::Incomplete));
        assert_eq!(Phone::parse("701 234 56 78 ext"), Err(PhoneError::Incomplete));
    }
}
