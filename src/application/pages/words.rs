//! States and fields in words.

use crate::application::model::{Progress, State};
use crate::i18n;
use crate::programme::Rules;
use crate::tr;
use crate::ui::{TaskState, Tone, badge};
use crate::values::Lang;
use leptos::prelude::AnyView;

pub fn state_name(lang: Lang, state: State) -> String {
    i18n::text(lang, &format!("application-state-{}", state.code()))
}

pub fn state_badge(lang: Lang, state: State) -> AnyView {
    let tone = match state {
        State::Draft => Tone::Neutral,
        State::Submitted | State::InReview => Tone::Info,
        State::Returned => Tone::Attention,
        State::Admitted => Tone::Good,
        State::Refused | State::Rejected => Tone::Bad,
    };
    badge(state_name(lang, state), tone)
}

pub fn task_state(progress: Progress) -> TaskState {
    match progress {
        Progress::ToDo => TaskState::ToDo,
        Progress::Started => TaskState::Started,
        Progress::Wrong => TaskState::Wrong,
        Progress::Done => TaskState::Done,
    }
}

/// The title, or words for one that is not written yet.
pub fn title_or_none(lang: Lang, title: &str) -> String {
    if title.trim().is_empty() { tr!(lang, "application-untitled") } else { title.trim().to_owned() }
}

/// "Culture and art: Fashion and design"; empty when nothing known is chosen.
pub fn direction_name(lang: Lang, rules: &Rules, direction: &str, sub: &str) -> String {
    let Some(direction) = rules.direction(direction) else { return String::new() };
    let name = direction.name.get(lang);
    match direction.sub(sub) {
        Some(sub) => format!("{name}: {}", sub.name.get(lang)),
        None => name.to_owned(),
    }
}

/// The label of a form's field, with the row's number for rows: "Line 2, price".
pub fn field_label(lang: Lang, field: &str) -> String {
    let mut parts = field.split('-');
    match (parts.next().unwrap_or_default(), parts.next().and_then(|number| number.parse::<i64>().ok()), parts.next()) {
        (kind, Some(number), Some(part)) => {
            let row = i18n::text_with(lang, &format!("application-{kind}-number"), &[("number", number.into())]);
            format!("{row}: {}", i18n::text(lang, &format!("application-{kind}-{part}")))
        }
        _ => i18n::text(lang, &format!("application-{field}")),
    }
}

/// `1,5 MB`-like size of a file.
pub fn size(lang: Lang, bytes: i64) -> String {
    let kilobytes = (bytes + 1023) / 1024;
    if kilobytes < 1024 {
        return tr!(lang, "application-kilobytes", count = kilobytes);
    }
    tr!(lang, "application-megabytes", count = (kilobytes + 512) / 1024)
}
