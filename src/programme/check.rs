//! Reads a rule file and refuses one that contradicts itself, naming the line of every mistake.

mod contradictions;
mod found;
mod places;
#[cfg(test)]
mod tests;

use super::rules::Rules;
use places::{Places, line_of};
use serde::Deserialize;
use std::fmt;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, Deserializer, Error};

pub use contradictions::check;

/// Two statements of the rules that cannot both hold, or one that cannot hold at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    /// The dotted key to change, list entries counted from 0: `phases[2].from`.
    pub key: String,
    /// What is wrong and what would be right.
    pub message: String,
}

/// A mistake in a rule file and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Counted from 1; 0 when the mistake has no line, as with a missing table.
    pub line: usize,
    /// The dotted key, list entries counted from 0; empty when the mistake belongs to no key.
    pub key: String,
    /// What is wrong and what would be right.
    pub message: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.line, self.key.as_str()) {
            (0, "") => f.write_str(&self.message),
            (0, key) => write!(f, "{key}: {}", self.message),
            (line, "") => write!(f, "line {line}: {}", self.message),
            (line, key) => write!(f, "line {line}, {key}: {}", self.message),
        }
    }
}

/// Reads the rules from the text of a rule file.
///
/// Breaks of the TOML syntax hide everything else, and the first value of a wrong type hides the contradictions, so
/// those are reported alone; contradictions are reported all at once.
pub fn read_rules(text: &str) -> Result<Rules, Vec<Finding>> {
    let document = parse(text)?;
    let places = Places::new(text, document.get_ref());
    let rules = Rules::deserialize(Deserializer::from(document)).map_err(|error| vec![mismatch(&error, &places)])?;
    let findings: Vec<Finding> =
        check(&rules).into_iter().map(|contradiction| locate(contradiction, &places)).collect();
    if findings.is_empty() { Ok(rules) } else { Err(findings) }
}

fn parse(text: &str) -> Result<Spanned<DeTable<'_>>, Vec<Finding>> {
    let (document, errors) = DeTable::parse_recoverable(text);
    if errors.is_empty() {
        return Ok(document);
    }
    let mut findings: Vec<Finding> = errors.iter().map(|error| syntax_error(error, text)).collect();
    // The parser goes on after a mistake; what it finds on the same line is an echo of the first.
    findings.dedup_by_key(|finding| finding.line);
    Err(findings)
}

fn syntax_error(error: &Error, text: &str) -> Finding {
    Finding {
        line: error.span().map_or(0, |span| line_of(text, span.start)),
        key: String::new(),
        message: error.message().to_owned(),
    }
}

/// A value of the wrong type, an unknown key or a missing one.
fn mismatch(error: &Error, places: &Places<'_>) -> Finding {
    let message = error.message().to_owned();
    // The span of the whole document is empty: a missing table has no line.
    let Some(span) = error.span().filter(|span: &Range<usize>| !span.is_empty()) else {
        return Finding { line: 0, key: String::new(), message };
    };
    let place = places.at(&span);
    let message = match place {
        Some(place) if place.is_unquoted_time => {
            "an instant is written in quotes, as \"2026-03-01T09:00:00+05:00\"".to_owned()
        }
        _ => message,
    };
    Finding { line: places.line_at(&span), key: place.map(|place| place.key.clone()).unwrap_or_default(), message }
}

fn locate(contradiction: Contradiction, places: &Places<'_>) -> Finding {
    Finding { line: places.line(&contradiction.key), key: contradiction.key, message: contradiction.message }
}
