//! Collects contradictions; the checks that many parts of the rules share, each worded once.

use super::Contradiction;
use crate::programme::rules::{Length, Named};
use crate::values::{Lang, LocalText};
use serde::Serialize;
use std::fmt::Display;

/// The contradictions found so far.
#[derive(Default)]
pub struct Found {
    pub list: Vec<Contradiction>,
}

impl Found {
    pub fn add(&mut self, key: impl Into<String>, message: impl Into<String>) {
        self.list.push(Contradiction { key: key.into(), message: message.into() });
    }

    pub fn refuse_if(&mut self, wrong: bool, key: &str, message: impl Into<String>) {
        if wrong {
            self.add(key, message);
        }
    }

    /// Two keys of one table, the first of which may not exceed the second.
    pub fn ordered<T: PartialOrd + Display>(
        &mut self,
        table: &str,
        (low_key, low): (&str, T),
        (high_key, high): (&str, T),
    ) {
        self.refuse_if(
            low > high,
            &format!("{table}.{low_key}"),
            format!("{low} is more than {high_key} ({high}); lower it or raise {high_key}"),
        );
    }

    pub fn positive(&mut self, key: &str, value: impl Into<i128>) {
        let value = value.into();
        self.refuse_if(value < 1, key, format!("{value} is too little; state at least 1"));
    }

    pub fn length(&mut self, key: &str, length: Length) {
        self.ordered(key, ("min", length.min), ("max", length.max));
        self.refuse_if(
            length.max == 0,
            &format!("{key}.max"),
            "0 leaves no room for a text; state at least 1 character",
        );
    }

    pub fn text(&mut self, key: &str, text: &LocalText) {
        for lang in Lang::ALL {
            self.refuse_if(
                text.get(lang).trim().is_empty(),
                &format!("{key}.{}", lang.code()),
                format!("the {} text is missing; every text is needed in all three languages", english_name(lang)),
            );
        }
    }

    pub fn code(&mut self, key: &str, code: &str) {
        self.refuse_if(
            !is_kebab_case(code),
            key,
            format!(
                "'{code}' is no code; use lower-case Latin letters, digits and single hyphens, beginning with a letter"
            ),
        );
    }

    /// Codes of the entries of one list: well formed and all different.
    pub fn codes<'a>(&mut self, list: &str, codes: impl Iterator<Item = &'a str>) {
        let mut seen: Vec<&str> = Vec::new();
        for (index, code) in codes.enumerate() {
            let key = format!("{list}[{index}].code");
            self.code(&key, code);
            if let Some(first) = seen.iter().position(|other| *other == code) {
                self.add(
                    key,
                    format!("'{code}' is the code of {list}[{first}] already; every code of a list must differ"),
                );
            }
            seen.push(code);
        }
    }

    pub fn named(&mut self, list: &str, entries: &[Named]) {
        self.codes(list, entries.iter().map(|entry| entry.code.as_str()));
        for (index, entry) in entries.iter().enumerate() {
            self.text(&format!("{list}[{index}].name"), &entry.name);
        }
    }

    /// Plain values of one list that must all differ.
    pub fn distinct<T: PartialEq + Serialize>(&mut self, list: &str, values: &[T]) {
        for (index, value) in values.iter().enumerate() {
            self.refuse_if(
                values[..index].contains(value),
                &format!("{list}[{index}]"),
                format!("'{}' is stated twice; keep one", written(value)),
            );
        }
    }
}

/// A plain value as the rule file writes it, without the quotes.
pub fn written(value: &impl Serialize) -> String {
    serde_json::to_string(value).map(|json| json.trim_matches('"').to_owned()).unwrap_or_default()
}

fn is_kebab_case(code: &str) -> bool {
    let plain =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    code.starts_with(|first: char| first.is_ascii_lowercase()) && code.split('-').all(plain)
}

fn english_name(lang: Lang) -> &'static str {
    match lang {
        Lang::Kk => "Kazakh",
        Lang::Ru => "Russian",
        Lang::En => "English",
    }
}
