//! The bar at the bottom of a ballot: how many are chosen, and on. It sticks to the lower edge of the screen.

use leptos::prelude::*;

pub struct ChoiceBar {
    label: String,
    of: Option<String>,
    action: AnyView,
}

impl ChoiceBar {
    /// The count is made by CSS counters over the ticked boxes that stand before the bar inside `.ballot`,
    /// so it is right at once and without a script. It is decoration; the server counts.
    pub fn new(label: impl Into<String>, action: impl IntoView + 'static) -> ChoiceBar {
        ChoiceBar { label: label.into(), of: None, action: action.into_any() }
    }

    /// The most that may be chosen, shown after the count.
    pub fn of(mut self, limit: impl Into<String>) -> Self {
        self.of = Some(limit.into());
        self
    }

    pub fn view(self) -> AnyView {
        let of = self.of.map(|limit| view! { <span class="choice-limit">{format!(" / {limit}")}</span> });
        view! {
            <div class="choice-bar">
                <p>{self.label} " " <span class="choice-count"></span>{of}</p>
                {self.action}
            </div>
        }
        .into_any()
    }
}
