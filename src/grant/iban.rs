//! Bank accounts of Kazakhstan: ISO 13616, in the IBAN registry `KZ2!n3!n13!c`.
//!
//! Twenty characters: `KZ`, two check digits, three digits of the bank, thirteen letters or digits of the account.
//! With the first four moved to the end and letters read as 10…35 the number leaves 1 when divided by 97 (ISO 7064).

use std::fmt;

/// An account number whose check digits agree. Personal data: `Debug` hides it.
#[derive(Clone, PartialEq, Eq)]
pub struct Iban(String);

/// Why a text is no account number of Kazakhstan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IbanError {
    /// Not twenty characters, or not letters and digits where they belong.
    Shape,
    /// An account of another country.
    Country,
    /// The check digits do not follow from the rest: a slip of the finger.
    CheckDigits,
}

impl IbanError {
    /// The code of the message, as in `problem-iban-shape`.
    pub fn code(self) -> &'static str {
        match self {
            IbanError::Shape => "iban-shape",
            IbanError::Country => "iban-country",
            IbanError::CheckDigits => "iban-check-digits",
        }
    }
}

impl Iban {
    const LENGTH: usize = 20;

    /// Reads what people type: spaces and small letters are fine.
    pub fn parse(text: &str) -> Result<Iban, IbanError> {
        let text: String = text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect();
        let is_code = text.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase());
        if !is_code || text.len() < 2 {
            return Err(IbanError::Shape);
        }
        if text.starts_with(|c: char| c.is_ascii_uppercase()) && !text.starts_with("KZ") {
            return Err(IbanError::Country);
        }
        let numbers_in_place = text.bytes().skip(2).take(5).all(|b| b.is_ascii_digit());
        if text.len() != Self::LENGTH || !text.starts_with("KZ") || !numbers_in_place {
            return Err(IbanError::Shape);
        }
        if remainder(&text) == 1 { Ok(Iban(text)) } else { Err(IbanError::CheckDigits) }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Enough to recognise one's own account: `KZ86 •••• 0100`.
    pub fn masked(&self) -> String {
        let part = |range: std::ops::Range<usize>| self.0.get(range).unwrap_or_default();
        format!("{}\u{a0}••••\u{a0}{}", part(0..4), part(16..20))
    }
}

impl fmt::Debug for Iban {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Iban(hidden)")
    }
}

/// The remainder by 97 of letters and digits, the first four read last.
fn remainder(text: &str) -> u32 {
    let (head, tail) = text.split_at_checked(4).unwrap_or((text, ""));
    let digits = tail.chars().chain(head.chars()).filter_map(|c| c.to_digit(36));
    digits.fold(0, |sum, value| if value > 9 { (sum * 100 + value) % 97 } else { (sum * 10 + value) % 97 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The example of Kazakhstan in the IBAN registry.
    const REGISTRY: &str = "KZ86125KZT5004100100";

    #[test]
    fn the_registrys_example_is_read_however_it_is_typed() {
        for text in [REGISTRY, "kz86 125k zt50 0410 0100", " KZ86 125KZT 5004100100\u{a0}"] {
            assert_eq!(Iban::parse(text).map(|iban| iban.0), Ok(REGISTRY.to_owned()), "{text}");
        }
        let masked = Iban::parse(REGISTRY).map(|iban| iban.masked());
        assert_eq!(masked.as_deref(), Ok("KZ86\u{a0}••••\u{a0}0100"));
    }

    #[test]
    fn refuses_with_the_reason() {
        for text in [
            "",
            "K",
            "KZ",
            "KZ86125KZT500410010",
            "KZ86125KZT50041001000",
            "KZ8612AKZT5004100100",
            "86125KZT500410010012",
        ] {
            assert_eq!(Iban::parse(text), Err(IbanError::Shape), "{text}");
        }
        assert_eq!(
            Iban::parse("KZ86125ҚZT5004100100"),
            Err(IbanError::Shape),
            "Cyrillic look-alikes are no letters here"
        );
        assert_eq!(Iban::parse("GB82WEST12345698765432"), Err(IbanError::Country));
        assert_eq!(Iban::parse("KZ87125KZT5004100100"), Err(IbanError::CheckDigits));
    }

    proptest! {
        // A digit taken for a letter shifts the rest by a place, which the check digits do not always notice.
        #[test]
        fn a_digit_for_a_digit_or_a_letter_for_a_letter_never_passes(place in 4usize..20, other in 0u32..36) {
            let mut text: Vec<char> = REGISTRY.chars().collect();
            let other = char::from_digit(other, 36).expect("a digit").to_ascii_uppercase();
            prop_assume!(text[place] != other && text[place].is_ascii_digit() == other.is_ascii_digit());
            text[place] = other;
            prop_assert!(Iban::parse(&text.into_iter().collect::<String>()).is_err());
        }

        #[test]
        fn two_swapped_neighbours_never_pass(place in 4usize..19) {
            let mut text: Vec<char> = REGISTRY.chars().collect();
            prop_assume!(text[place] != text[place + 1]);
            text.swap(place, place + 1);
            prop_assert!(Iban::parse(&text.into_iter().collect::<String>()).is_err());
        }
    }
}
