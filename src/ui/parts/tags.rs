//! Small labels: the state of a thing and the direction of a project.

use crate::ui::icons::{Icon, icon};
use leptos::prelude::*;

/// How a state feels. The words always say it too; colour alone carries nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    #[default]
    Neutral,
    Info,
    Good,
    Attention,
    Bad,
}

impl Tone {
    pub(super) fn class(self) -> &'static str {
        match self {
            Tone::Neutral => "tone-neutral",
            Tone::Info => "tone-info",
            Tone::Good => "tone-good",
            Tone::Attention => "tone-attention",
            Tone::Bad => "tone-bad",
        }
    }
}

/// The state of a thing: "Draft", "Accepted".
pub fn badge(label: impl Into<String>, tone: Tone) -> AnyView {
    let label = label.into();
    view! { <span class=format!("badge {}", tone.class())>{label}</span> }.into_any()
}

/// A direction with its picture and colour, both known by the code; any other code gets neutral ones.
pub fn direction_tag(code: &str, name: impl Into<String>) -> AnyView {
    let name = name.into();
    let class = format!("direction direction-{}", known(code));
    view! { <span class=class>{icon(Icon::of_direction(code))}{name}</span> }.into_any()
}

/// Only our own words get into a class name.
fn known(code: &str) -> &str {
    if Icon::of_direction(code) == Icon::Spark { "other" } else { code }
}
