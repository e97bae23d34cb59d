//! The receipt: 80 random bits in 16 characters, `7KQ2-M0ZT-…`. It proves that a ballot is in the box and says
//! neither whose it is nor what is on it.
//!
//! Crockford's base 32: no I, L, O and U, so that people can read it out and type it in again.

use crate::platform::crypto;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CHARACTERS: usize = 16;
const GROUP: usize = 4;

/// A fresh receipt.
pub fn make() -> String {
    written(crypto::random::<10>())
}

fn written(bytes: [u8; 10]) -> String {
    let bits = bytes.iter().fold(0u128, |bits, byte| bits << 8 | u128::from(*byte));
    let digit = |index: usize| (bits >> (5 * (CHARACTERS - 1 - index)) & 31) as usize;
    let characters = (0..CHARACTERS).filter_map(|index| ALPHABET.get(digit(index)).map(|byte| char::from(*byte)));
    grouped(characters)
}

fn grouped(characters: impl Iterator<Item = char>) -> String {
    let mut text = String::with_capacity(CHARACTERS + CHARACTERS / GROUP);
    for (index, character) in characters.enumerate() {
        if index > 0 && index % GROUP == 0 {
            text.push('-');
        }
        text.push(character);
    }
    text
}

/// A receipt as somebody typed it: any case, with or without separators, O for 0 and I or L for 1.
/// None when it cannot be one.
pub fn read(text: &str) -> Option<String> {
    let mut characters = Vec::with_capacity(CHARACTERS);
    for character in text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '\u{2010}' | '\u{2011}'))
    {
        let character = match character.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        let known = u8::try_from(character).is_ok_and(|byte| ALPHABET.contains(&byte));
        if !known || characters.len() == CHARACTERS {
            return None;
        }
        characters.push(character);
    }
    (characters.len() == CHARACTERS).then(|| grouped(characters.into_iter()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_ends_of_the_range() {
        assert_eq!(written([0; 10]), "0000-0000-0000-0000");
        assert_eq!(written([255; 10]), "ZZZZ-ZZZZ-ZZZZ-ZZZZ");
        assert_eq!(written([0, 0, 0, 0, 0, 0, 0, 0, 0, 33]), "0000-0000-0000-0011");
    }

    #[test]
    fn typing_is_forgiving_and_nonsense_is_refused() {
        assert_eq!(read(" oil0 0000-0000 0000 ").as_deref(), Some("0110-0000-0000-0000"));
        for wrong in ["", "0000-0000-0000-000", "0000-0000-0000-00000", "0000-0000-0000-000U", "құпия"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_made_can_be_typed_in(bytes: [u8; 10]) {
            let receipt = written(bytes);
            prop_assert_eq!(read(&receipt), Some(receipt.clone()));
            prop_assert_eq!(read(&receipt.replace('-', "").to_lowercase()), Some(receipt));
        }
    }
}
