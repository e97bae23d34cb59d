//! Where the keys of a rule file stand in its text.

use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// One key or list entry of the file.
pub struct Place {
    /// The dotted key, list entries counted from 0.
    pub key: String,
    /// The key as written; of a list entry, which has no key, the entry itself.
    key_span: Range<usize>,
    value_span: Range<usize>,
    /// A TOML date-time, which the rules never take: they want text.
    pub is_unquoted_time: bool,
}

/// All places of a file, each table or list before what it holds.
pub struct Places<'a> {
    text: &'a str,
    places: Vec<Place>,
}

impl<'a> Places<'a> {
    pub fn new(text: &'a str, document: &DeTable<'_>) -> Self {
        let mut found = Places { text, places: Vec::new() };
        found.enter_table("", document);
        found
    }

    /// The line of a key; of the nearest table or list around it when the file does not write the key; 0 for none.
    pub fn line(&self, key: &str) -> usize {
        let mut key = key;
        loop {
            if let Some(place) = self.places.iter().find(|place| place.key == key) {
                return self.line_at(&place.key_span);
            }
            match key.rfind(['.', '[']) {
                Some(end) => key = &key[..end],
                None => return 0,
            }
        }
    }

    pub fn line_at(&self, span: &Range<usize>) -> usize {
        line_of(self.text, span.start)
    }

    /// The innermost place whose key or value is exactly this stretch of the text.
    pub fn at(&self, span: &Range<usize>) -> Option<&Place> {
        // A list of [[tables]] spans only its first header, as does its first entry: the later place is the inner one.
        self.places.iter().rfind(|place| place.key_span == *span || place.value_span == *span)
    }

    fn enter_table(&mut self, prefix: &str, table: &DeTable<'_>) {
        for (key, value) in table {
            let name = key.get_ref();
            let dotted = if prefix.is_empty() { name.to_string() } else { format!("{prefix}.{name}") };
            self.enter(dotted, key.span(), value);
        }
    }

    fn enter(&mut self, key: String, key_span: Range<usize>, value: &Spanned<DeValue<'_>>) {
        self.places.push(Place {
            key: key.clone(),
            key_span,
            value_span: value.span(),
            is_unquoted_time: value.get_ref().is_datetime(),
        });
        match value.get_ref() {
            DeValue::Table(table) => self.enter_table(&key, table),
            DeValue::Array(entries) => {
                for (index, entry) in entries.iter().enumerate() {
                    self.enter(format!("{key}[{index}]"), entry.span(), entry);
                }
            }
            _ => {}
        }
    }
}

/// The line, counted from 1, of a byte of the text.
pub fn line_of(text: &str, offset: usize) -> usize {
    let before = &text.as_bytes()[..offset.min(text.len())];
    before.iter().filter(|byte| **byte == b'\n').count() + 1
}
