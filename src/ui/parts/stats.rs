//! Big numbers and bars.

use super::Tone;
use leptos::prelude::*;

/// A number people remember, and what it counts.
pub struct Stat {
    value: String,
    caption: String,
    note: Option<String>,
}

impl Stat {
    pub fn new(value: impl Into<String>, caption: impl Into<String>) -> Stat {
        Stat { value: value.into(), caption: caption.into(), note: None }
    }

    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

/// A row of big numbers.
pub fn stats(stats: Vec<Stat>) -> AnyView {
    let tiles = stats.into_iter().map(|stat| {
        let note = stat.note.map(|note| view! { <span class="stat-note">{note}</span> });
        // Eight figures fit half a phone; longer ones, such as money, get the whole row.
        let class = if stat.value.chars().count() > 8 { "stat stat-long" } else { "stat" };
        view! { <div class=class><dt>{stat.caption}{note}</dt><dd>{stat.value}</dd></div> }
    });
    view! { <dl class="stats">{tiles.collect_view()}</dl> }.into_any()
}

/// How much of something is reached: label and figures as text, the bar for the eye.
pub struct Meter {
    label: String,
    text: String,
    share: f64,
    tone: Tone,
}

impl Meter {
    /// `text` says the figures, as in "3 120 of 10 000".
    pub fn new(label: impl Into<String>, text: impl Into<String>, value: f64, max: f64) -> Meter {
        let share = if max > 0.0 { (value / max).clamp(0.0, 1.0) } else { 0.0 };
        Meter { label: label.into(), text: text.into(), share, tone: Tone::Good }
    }

    pub fn tone(mut self, tone: Tone) -> Self {
        self.tone = tone;
        self
    }

    pub fn view(self) -> AnyView {
        view! {
            <div class=format!("meter {}", self.tone.class())>
                <p class="meter-words"><span>{self.label}</span> <strong>{self.text}</strong></p>
                {bar(self.share)}
            </div>
        }
        .into_any()
    }
}

/// A bar as long as `share` of its row. A width in `style=` is not allowed by the content policy, an SVG attribute is.
pub(super) fn bar(share: f64) -> AnyView {
    let width = format!("{:.1}", share * 100.0);
    view! {
        <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="bar-rest" width="100" height="10"></rect>
            <rect class="bar-value" width=width height="10"></rect>
        </svg>
    }
    .into_any()
}
