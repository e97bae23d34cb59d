//! What is wrong with an input, said so that any language can word it.

use serde::{Deserialize, Serialize};

/// A value inside a problem's message; the look-up formats it for the language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Arg {
    Number(i64),
    /// Whole tenge.
    Money(i64),
    Day(super::Day),
    Moment(super::Instant),
    Text(String),
}

impl From<i64> for Arg {
    fn from(value: i64) -> Self {
        Arg::Number(value)
    }
}
impl From<u32> for Arg {
    fn from(value: u32) -> Self {
        Arg::Number(value.into())
    }
}
impl From<i32> for Arg {
    fn from(value: i32) -> Self {
        Arg::Number(value.into())
    }
}
impl From<usize> for Arg {
    fn from(value: usize) -> Self {
        Arg::Number(i64::try_from(value).unwrap_or(i64::MAX))
    }
}
impl From<super::Tenge> for Arg {
    fn from(value: super::Tenge) -> Self {
        Arg::Money(value.whole())
    }
}
impl From<super::Day> for Arg {
    fn from(value: super::Day) -> Self {
        Arg::Day(value)
    }
}
impl From<super::Instant> for Arg {
    fn from(value: super::Instant) -> Self {
        Arg::Moment(value)
    }
}
impl From<&str> for Arg {
    fn from(value: &str) -> Self {
        Arg::Text(value.to_owned())
    }
}
impl From<String> for Arg {
    fn from(value: String) -> Self {
        Arg::Text(value)
    }
}

/// One broken rule: the field it concerns, the rule's code and the figures of the message.
///
/// The message of code `age-above` is the Fluent key `problem-age-above`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// The form's field name, such as `title` or `team-2-iin`; empty when the whole form is meant.
    pub field: String,
    pub code: String,
    pub args: Vec<(String, Arg)>,
}

impl Problem {
    pub fn new(field: impl Into<String>, code: &str) -> Self {
        Problem { field: field.into(), code: code.to_owned(), args: Vec::new() }
    }

    /// Adds a named figure to the message.
    pub fn with(mut self, name: &str, value: impl Into<Arg>) -> Self {
        self.args.push((name.to_owned(), value.into()));
        self
    }
}
