//! The configuration: one documented file (`jasbudget.toml`) and `JASBUDGET_*` variables, which win.
//!
//! A wrong value is refused at start with the key, the value and what is allowed. Leptos' own keys are in Leptos.toml.

use std::collections::BTreeMap;
use std::path::PathBuf;

/// What the program runs as. Only the demonstration has a day control and a visible outbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Environment {
    Production,
    Demonstration,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    Text,
    Json,
}

#[derive(Debug, Clone)]
pub struct Config {
    pub environment: Environment,
    /// Where people reach the portal; decides whether cookies are `Secure`.
    pub public_url: String,
    pub data_dir: PathBuf,
    pub database_url: String,
    pub day_control: bool,
    pub visible_outbox: bool,
    pub codes_per_hour: i64,
    pub session_days: i64,
    pub request_seconds: u64,
    pub upload_bytes_max: usize,
    pub log: String,
    pub log_format: LogFormat,
}

/// Key, what is allowed, and the default, in the order of the documentation.
pub const KEYS: [(&str, &str, &str); 12] = [
    ("environment", "production or demonstration", "production"),
    ("public_url", "https://… without a path; http:// only for 127.0.0.1 and localhost", "http://127.0.0.1:3000"),
    ("data_dir", "a folder this program may write", "data"),
    ("database_url", "sqlite:PATH or postgres://…", "sqlite:data/jasbudget.db"),
    ("day_control", "true or false; true only in the demonstration", "false"),
    ("visible_outbox", "true or false; true only in the demonstration", "false"),
    ("codes_per_hour", "1 to 1000 codes a phone", "3"),
    ("session_days", "1 to 90", "7"),
    ("request_seconds", "1 to 600", "30"),
    ("upload_bytes_max", "1048576 to 1073741824", "110100480"),
    ("log", "a filter of tracing, such as info or jasbudget=debug", "info"),
    ("log_format", "text or json", "json"),
];

/// What was given: variables over file over defaults.
struct Given(BTreeMap<String, String>);

impl Config {
    /// Reads the command's own settings, the file's text and the variables, the later winning.
    /// Every wrong key and value is named at once.
    pub fn read(
        base: &[(&str, &str)],
        file: &str,
        variables: impl Iterator<Item = (String, String)>,
    ) -> Result<Config, String> {
        let mut faults = Vec::new();
        let given = collect(base, file, variables, &mut faults);
        let config = given.build(&mut faults);
        check_together(&config, &mut faults);
        if faults.is_empty() { Ok(config) } else { Err(faults.join("\n")) }
    }

    pub fn demonstration(&self) -> bool {
        self.environment == Environment::Demonstration
    }

    /// Cookies are bound to TLS unless the portal itself is reached without it, which only a loopback address may.
    pub fn secure_cookies(&self) -> bool {
        self.public_url.starts_with("https://")
    }
}

fn collect(
    base: &[(&str, &str)],
    file: &str,
    variables: impl Iterator<Item = (String, String)>,
    faults: &mut Vec<String>,
) -> Given {
    let defaults = KEYS.iter().map(|(key, _, default)| (*key, *default));
    let mut given: BTreeMap<String, String> =
        defaults.chain(base.iter().copied()).map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
    let mut put = |origin: &str, key: String, value: String| match given.get_mut(&key) {
        Some(current) => *current = value,
        None => faults.push(format!("{origin}: there is no key '{key}'; allowed are {}", key_names())),
    };
    match file.parse::<toml::Table>() {
        Ok(table) => {
            for (key, value) in table {
                let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                put("configuration file", key, value);
            }
        }
        Err(error) => put("configuration file", error.to_string().replace('\n', " "), String::new()),
    }
    for (name, value) in variables {
        if let Some(key) = name.strip_prefix("JASBUDGET_")
            // Keys are secrets and read where they are used; CONFIG names the file itself; TEST_ is the test suite's.
            && !["SEAL_KEY", "HASH_KEY", "CONFIG", "CACHE"].contains(&key)
            && !key.starts_with("TEST_")
        {
            put("environment variable", key.to_lowercase(), value);
        }
    }
    Given(given)
}

fn key_names() -> String {
    KEYS.map(|(key, _, _)| key).join(", ")
}

impl Given {
    fn text(&self, key: &str) -> String {
        self.0.get(key).cloned().unwrap_or_default()
    }

    /// Parses one key; when it cannot be, says so and goes on with the type's own default so that all faults are found.
    fn parse<T: Default>(&self, key: &str, faults: &mut Vec<String>, parse: impl Fn(&str) -> Option<T>) -> T {
        let value = self.text(key);
        parse(&value).unwrap_or_else(|| {
            let allowed = KEYS.iter().find(|(name, _, _)| *name == key).map_or("", |(_, allowed, _)| allowed);
            // A database URL may hold a password.
            let shown = if key == "database_url" { "(hidden)" } else { value.as_str() };
            faults.push(format!("{key} = '{shown}': allowed is {allowed}"));
            T::default()
        })
    }

    fn number(&self, key: &str, faults: &mut Vec<String>, range: std::ops::RangeInclusive<i64>) -> i64 {
        self.parse(key, faults, |text| text.parse().ok().filter(|n| range.contains(n)))
    }

    fn build(&self, faults: &mut Vec<String>) -> Config {
        let flag = |text: &str| text.parse::<bool>().ok();
        let environment = self.parse("environment", faults, |text| match text {
            "production" => Some(Some(Environment::Production)),
            "demonstration" => Some(Some(Environment::Demonstration)),
            _ => None,
        });
        let log_format = self.parse("log_format", faults, |text| match text {
            "text" => Some(Some(LogFormat::Text)),
            "json" => Some(Some(LogFormat::Json)),
            _ => None,
        });
        Config {
            environment: environment.unwrap_or(Environment::Production),
            public_url: self.parse("public_url", faults, public_url),
            data_dir: self.parse("data_dir", faults, |text| (!text.is_empty()).then(|| PathBuf::from(text))),
            database_url: self.parse("database_url", faults, database_url),
            day_control: self.parse("day_control", faults, flag),
            visible_outbox: self.parse("visible_outbox", faults, flag),
            codes_per_hour: self.number("codes_per_hour", faults, 1..=1000),
            session_days: self.number("session_days", faults, 1..=90),
            request_seconds: self.number("request_seconds", faults, 1..=600).unsigned_abs(),
            upload_bytes_max: self.parse("upload_bytes_max", faults, |text| {
                text.parse().ok().filter(|n| (1_048_576..=1_073_741_824).contains(n))
            }),
            log: self.parse("log", faults, |text| {
                text.parse::<tracing_subscriber::EnvFilter>().is_ok().then(|| text.to_owned())
            }),
            log_format: log_format.unwrap_or(LogFormat::Json),
        }
    }
}

fn public_url(text: &str) -> Option<String> {
    let text = text.trim_end_matches('/');
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    let loopback = ["127.0.0.1", "localhost", "[::1]"]
        .iter()
        .any(|own| host.strip_prefix(own).is_some_and(|rest| rest.is_empty() || rest.starts_with(':')));
    let allowed = !host.is_empty() && !host.contains('/') && (text.starts_with("https://") || loopback);
    allowed.then(|| text.to_owned())
}

fn database_url(text: &str) -> Option<String> {
    let known = ["sqlite:", "postgres://", "postgresql://"];
    let long_enough = known.iter().any(|start| text.strip_prefix(start).is_some_and(|rest| !rest.is_empty()));
    long_enough.then(|| text.to_owned())
}

fn check_together(config: &Config, faults: &mut Vec<String>) {
    if config.environment == Environment::Production {
        for (key, asked) in [("day_control", config.day_control), ("visible_outbox", config.visible_outbox)] {
            if asked {
                faults.push(format!("{key} = 'true': allowed only with environment = 'demonstration'"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(file: &str, variables: &[(&str, &str)]) -> Result<Config, String> {
        let variables = variables.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect::<Vec<_>>();
        Config::read(&[], file, variables.into_iter())
    }

    #[test]
    fn variables_win_over_the_file() {
        let config = read("session_days = 3\nlog = 'warn'", &[("JASBUDGET_SESSION_DAYS", "9"), ("OTHER", "x")]);
        let config = config.expect("valid");
        assert_eq!((config.session_days, config.log.as_str()), (9, "warn"));
    }

    #[test]
    fn every_wrong_value_is_named() {
        let wrong = read("session_days = 0\ncolour = 'red'", &[("JASBUDGET_PUBLIC_URL", "http://example.kz")]);
        let message = wrong.expect_err("refused");
        assert!(message.contains("session_days = '0': allowed is 1 to 90"), "{message}");
        assert!(message.contains("no key 'colour'"), "{message}");
        assert!(message.contains("public_url = 'http://example.kz'"), "{message}");
        let hidden = read("database_url = 'mysql://user:secret@db'", &[]).expect_err("refused");
        assert!(!hidden.contains("secret"), "{hidden}");
    }

    #[test]
    fn production_has_no_day_control_and_no_visible_outbox() {
        for key in ["day_control", "visible_outbox"] {
            assert!(read(&format!("{key} = true"), &[]).expect_err("refused").contains(key));
            assert!(read(&format!("{key} = true\nenvironment = 'demonstration'"), &[]).is_ok());
        }
    }
}
