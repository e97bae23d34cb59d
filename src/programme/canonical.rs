//! One text for equal rules, whatever the order and the layout of their file, and its hash: the hash in a round's
//! record proves by which rules the round was run.

use super::rules::Rules;
use serde_json::Value;
use sha2::{Digest, Sha256};

/// The rules as JSON after RFC 8785: no white space, keys sorted.
///
/// The RFC's rules for fractions are not needed, because rules hold whole numbers only.
pub fn canonical_json(rules: &Rules) -> String {
    let value = serde_json::to_value(rules).expect("rules are structs, lists, texts and whole numbers");
    canonical_value(&value)
}

/// The same for any value without fractions.
pub fn canonical_value(value: &Value) -> String {
    let mut text = String::new();
    write(value, &mut text);
    text
}

/// SHA-256 of the text's UTF-8 bytes, in 64 lower-case hexadecimal digits.
pub fn sha256_hex(text: &str) -> String {
    base16ct::lower::encode_string(&Sha256::digest(text))
}

fn write(value: &Value, out: &mut String) {
    match value {
        Value::Object(fields) => {
            // The map of serde_json keeps the order of insertion as soon as any crate of the build asks for that.
            let mut sorted: Vec<_> = fields.iter().collect();
            sorted.sort_by(|a, b| a.0.encode_utf16().cmp(b.0.encode_utf16()));
            write_list(('{', '}'), sorted, out, |(key, value), out| {
                write_plain(&Value::from(key.as_str()), out);
                out.push(':');
                write(value, out);
            });
        }
        Value::Array(entries) => write_list(('[', ']'), entries, out, write),
        plain => write_plain(plain, out),
    }
}

fn write_list<T>(
    (open, close): (char, char),
    entries: impl IntoIterator<Item = T>,
    out: &mut String,
    write_entry: impl Fn(T, &mut String),
) {
    out.push(open);
    for (index, entry) in entries.into_iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        write_entry(entry, out);
    }
    out.push(close);
}

/// Texts, whole numbers and truth values: serde_json writes them as the RFC asks, with the same escapes.
fn write_plain(value: &Value, out: &mut String) {
    out.push_str(&value.to_string());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::check::read_rules;

    const ALMATY: &str = include_str!("../../programmes/almaty-2026.toml");

    fn canonical(text: &str) -> String {
        canonical_json(&read_rules(text).expect("good rules"))
    }

    /// The file with its tables, and the keys inside the plain tables, the other way round.
    fn turned_over(text: &str) -> String {
        let table: toml::Table = text.parse().expect("a table");
        let mut turned = String::new();
        for (name, value) in table.iter().rev() {
            turned.push_str(&format!("{name} = {}\n", backwards(value)));
        }
        turned
    }

    fn backwards(value: &toml::Value) -> String {
        let joined = |parts: Vec<String>| parts.join(", ");
        match value {
            toml::Value::Table(table) => {
                let field = |(key, value)| format!("{key} = {}", backwards(value));
                format!("{{ {} }}", joined(table.iter().rev().map(field).collect()))
            }
            toml::Value::Array(entries) => format!("[{}]", joined(entries.iter().map(backwards).collect())),
            plain => plain.to_string(),
        }
    }

    #[test]
    fn the_order_of_keys_does_not_matter() {
        let turned = turned_over(ALMATY);
        assert!(turned.find("[money]").is_none() && turned.find("vote").unwrap() < turned.find("money").unwrap());
        assert_eq!(canonical(&turned), canonical(ALMATY));
    }

    #[test]
    fn another_figure_is_another_text() {
        let dearer = ALMATY.replace("project_max = 5_000_000", "project_max = 5_000_001");
        assert_ne!(canonical(&dearer), canonical(ALMATY));
    }

    #[test]
    fn the_text_is_the_rules() {
        let text = canonical(ALMATY);
        assert!(text.starts_with(r#"{"attachments":{"count_max":10,"count_min":1,"file_bytes_max":20971520,"#));
        let read: Rules = serde_json::from_str(&text).expect("JSON");
        assert_eq!(read, read_rules(ALMATY).expect("good rules"));
    }

    /// The example of RFC 8785, section 3.2.3, as far as whole numbers go.
    #[test]
    fn keys_and_escapes_follow_the_rfc() {
        let value = serde_json::json!({
            "\u{20ac}": "Euro Sign", "\r": "Carriage Return", "\u{fb33}": "Hebrew Letter Dalet With Dagesh",
            "1": "One", "\u{1f600}": "Emoji: Grinning Face", "\u{80}": "Control", "\u{f6}": "\u{f}\n<\"/\\",
        });
        let mut text = String::new();
        write(&value, &mut text);
        assert_eq!(
            text,
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u{80}\":\"Control\",\"\u{f6}\":\"\\u000f\\n<\\\"/\\\\\",\
             \"\u{20ac}\":\"Euro Sign\",\"\u{1f600}\":\"Emoji: Grinning Face\",\
             \"\u{fb33}\":\"Hebrew Letter Dalet With Dagesh\"}"
        );
    }

    /// FIPS 180-4's own examples.
    #[test]
    fn the_hash_is_sha256() {
        assert_eq!(sha256_hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!(sha256_hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
