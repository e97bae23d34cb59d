//! Texts of the interface in Kazakh, Russian and English, and the formats of numbers, money and dates.
//!
//! One Fluent file a room and language. Keys start with the room's name (`vote-title`); messages of
//! broken rules start with `problem-`. A missing key is a defect that `tests/texts.rs` finds;
//! at run time it shows as the key itself, never as a crash.

mod format;

pub use format::{day, moment, money, number, percent, time};

use crate::values::{Arg, Lang, Problem};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::LazyLock;

/// Looks a text up: `tr!(lang, "vote-left", count = 2)`.
#[macro_export]
macro_rules! tr {
    ($lang:expr, $key:expr $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::i18n::text_with($lang, $key, &[$((stringify!($name), $crate::values::Arg::from($value))),*])
    };
}

macro_rules! sources {
    ($($room:literal),*) => {
        /// The Fluent sources of a language, by room.
        pub fn sources(lang: Lang) -> Vec<(&'static str, &'static str)> {
            match lang {
                Lang::Kk => vec![$(($room, include_str!(concat!("kk/", $room, ".ftl")))),*],
                Lang::Ru => vec![$(($room, include_str!(concat!("ru/", $room, ".ftl")))),*],
                Lang::En => vec![$(($room, include_str!(concat!("en/", $room, ".ftl")))),*],
            }
        }
    };
}

sources!("ui", "platform", "account", "programme", "application", "review", "vote", "award", "grant", "portal", "demo");

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<[Bundle; 3]> = LazyLock::new(|| Lang::ALL.map(bundle));

fn bundle(lang: Lang) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(lang.code().parse().into_iter().collect());
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(n) if n.value.fract() == 0.0 => Some(crate::values::group_digits(n.value as i64)),
        _ => None,
    }));
    for (room, source) in sources(lang) {
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(partial, errors)| {
            eprintln!("i18n/{}/{room}.ftl: {errors:?}", lang.code());
            partial
        });
        if let Err(errors) = bundle.add_resource(resource) {
            eprintln!("i18n/{}/{room}.ftl: {errors:?}", lang.code());
        }
    }
    bundle
}

fn bundle_of(lang: Lang) -> &'static Bundle {
    let [kk, ru, en] = &*BUNDLES;
    match lang {
        Lang::Kk => kk,
        Lang::Ru => ru,
        Lang::En => en,
    }
}

/// A text without figures, by a key known only at run time.
pub fn text(lang: Lang, key: &str) -> String {
    text_with(lang, key, &[])
}

/// Whether the language has the key.
pub fn has(lang: Lang, key: &str) -> bool {
    bundle_of(lang).has_message(key)
}

/// A text with named figures. Prefer the `tr!` macro.
pub fn text_with(lang: Lang, key: &str, args: &[(&str, Arg)]) -> String {
    let bundle = bundle_of(lang);
    let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
        return key.to_owned();
    };
    let fluent_args: FluentArgs = args.iter().map(|(name, arg)| (*name, fluent_value(lang, arg))).collect();
    let mut errors = Vec::new();
    bundle.format_pattern(pattern, Some(&fluent_args), &mut errors).into_owned()
}

fn fluent_value(lang: Lang, arg: &Arg) -> FluentValue<'static> {
    match arg {
        Arg::Number(number) => FluentValue::from(*number),
        Arg::Money(whole) => FluentValue::from(money(lang, crate::values::Tenge::new(*whole))),
        Arg::Day(value) => FluentValue::from(day(lang, *value)),
        Arg::Moment(value) => FluentValue::from(moment(lang, *value)),
        Arg::Text(value) => FluentValue::from(value.clone()),
    }
}

/// The message of a broken rule.
pub fn problem(lang: Lang, problem: &Problem) -> String {
    let args: Vec<(&str, Arg)> = problem.args.iter().map(|(name, arg)| (name.as_str(), arg.clone())).collect();
    text_with(lang, &format!("problem-{}", problem.code), &args)
}
