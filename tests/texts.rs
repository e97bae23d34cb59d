//! The texts: every key in all three languages, with the same figures, and every key that the code names exists.

use jasbudget::i18n;
use jasbudget::values::Lang;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Key → the figures (`$name`) of its message.
fn messages(lang: Lang) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages = BTreeMap::new();
    for (room, source) in i18n::sources(lang) {
        let mut key = String::new();
        for line in source.lines() {
            let starts_message = line.starts_with(|c: char| c.is_ascii_lowercase());
            if let (true, Some((name, _))) = (starts_message, line.split_once('=')) {
                key = name.trim().to_owned();
                let again = messages.insert(key.clone(), BTreeSet::new());
                assert!(again.is_none(), "{}/{room}.ftl has '{key}' twice", lang.code());
            }
            if line.starts_with('#') {
                continue;
            }
            let figures = line.split('$').skip(1).map(|rest| {
                rest.chars().take_while(|c| c.is_alphanumeric() || *c == '-' || *c == '_').collect::<String>()
            });
            // A language without a form for "many" may say a text without the number that another chooses by.
            messages.entry(key.clone()).or_default().extend(figures.filter(|figure| figure != "count"));
        }
    }
    messages.remove("");
    messages
}

#[test]
fn all_languages_say_the_same_things() {
    let kazakh = messages(Lang::Kk);
    for lang in [Lang::Ru, Lang::En] {
        let other = messages(lang);
        let missing: Vec<_> = kazakh.keys().filter(|key| !other.contains_key(*key)).collect();
        let extra: Vec<_> = other.keys().filter(|key| !kazakh.contains_key(*key)).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{}: missing {missing:?}, extra {extra:?}", lang.code());
        for (key, figures) in &kazakh {
            assert_eq!(Some(figures), other.get(key), "{}: '{key}' has other figures", lang.code());
        }
    }
}

#[test]
fn every_message_can_be_read() {
    for lang in Lang::ALL {
        for key in messages(lang).keys() {
            assert!(i18n::has(lang, key), "{}: '{key}' is not read as a message", lang.code());
        }
    }
}

/// `"some-key"` right after the given beginnings in the sources.
fn named_in_code(beginnings: &[&str]) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    visit(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut |text| {
        let flat: String = text.split_whitespace().collect();
        for beginning in beginnings {
            for rest in flat.split(beginning).skip(1) {
                let key = rest.split('"').next().unwrap_or_default();
                if !key.is_empty() && key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') {
                    keys.insert(key.to_owned());
                }
            }
        }
    });
    keys
}

fn visit(folder: &Path, read: &mut impl FnMut(&str)) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            visit(&path, read);
        } else if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("tests.rs") {
            let text = std::fs::read_to_string(&path).expect("a source file");
            let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
            read(&code.join("\n"));
        }
    }
}

#[test]
fn every_key_in_the_code_has_its_text() {
    let texts = messages(Lang::Kk);
    let keys = named_in_code(&["tr!(lang,\"", "tr!(self.lang,\"", "tr!(visit.lang,\"", "text(lang,\"", "Closed(\""]);
    assert!(keys.len() > 100, "the search finds too few keys: {}", keys.len());
    let missing: Vec<_> = keys.iter().filter(|key| !texts.contains_key(*key)).collect();
    assert!(missing.is_empty(), "no text for {missing:?}");
}

#[test]
fn every_problem_has_its_message() {
    let texts = messages(Lang::Kk);
    let mut codes = BTreeSet::new();
    visit(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut |text| {
        let flat: String = text.split_whitespace().collect();
        for beginning in ["Problem::new(", "Fault::invalid("] {
            for call in flat.split(beginning).skip(1) {
                // `(field,"code")`: the second argument, when it is a literal and the first holds no parenthesis.
                let arguments = call.split(')').next().unwrap_or_default().trim_end_matches(',');
                let code = arguments.strip_suffix('"').and_then(|rest| rest.rsplit_once(",\"")).map(|(_, code)| code);
                codes.extend(code.map(str::to_owned));
            }
        }
    });
    assert!(codes.len() > 20, "the search finds too few codes: {}", codes.len());
    let missing: Vec<_> = codes.iter().filter(|code| !texts.contains_key(&format!("problem-{code}"))).collect();
    assert!(missing.is_empty(), "no message for the problems {missing:?}");
}
