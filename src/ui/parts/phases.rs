//! The stages of a round as a line: what is over, what goes on, what comes.

use crate::tr;
use crate::ui::icons::{Icon, icon};
use crate::values::Lang;
use leptos::prelude::*;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PhaseState {
    Done,
    Current,
    Next,
}

pub struct Phase {
    name: String,
    dates: String,
    state: PhaseState,
    action: Option<(String, String)>,
}

impl Phase {
    pub fn new(name: impl Into<String>, dates: impl Into<String>, state: PhaseState) -> Phase {
        Phase { name: name.into(), dates: dates.into(), state, action: None }
    }

    /// What one can do in this phase: a link under the dates.
    pub fn action(mut self, href: impl Into<String>, label: impl Into<String>) -> Self {
        self.action = Some((href.into(), label.into()));
        self
    }
}

/// A column on phones, a line from tablets on.
pub struct Phases {
    lang: Lang,
    phases: Vec<Phase>,
}

impl Phases {
    pub fn new(lang: Lang, phases: Vec<Phase>) -> Phases {
        Phases { lang, phases }
    }

    pub fn view(self) -> AnyView {
        let lang = self.lang;
        let items = self.phases.into_iter().enumerate().map(|(index, phase)| item(lang, index + 1, phase));
        view! { <ol class="phases">{items.collect_view()}</ol> }.into_any()
    }
}

fn item(lang: Lang, number: usize, phase: Phase) -> AnyView {
    let (class, word) = match phase.state {
        PhaseState::Done => ("phase phase-done", tr!(lang, "ui-phase-done")),
        PhaseState::Current => ("phase phase-current", tr!(lang, "ui-phase-current")),
        PhaseState::Next => ("phase phase-next", tr!(lang, "ui-phase-next")),
    };
    let current = (phase.state == PhaseState::Current).then_some("step");
    let dot = match phase.state {
        PhaseState::Done => icon(Icon::Check),
        _ => number.to_string().into_any(),
    };
    let action = phase.action.map(|(href, label)| view! { <a href=href>{label}</a> });
    view! {
        <li class=class aria-current=current>
            <span class="phase-dot" aria-hidden="true">{dot}</span>
            <div>
                <strong>{phase.name}</strong>
                <span class="phase-state">{word}</span>
                <span class="phase-dates">{phase.dates}</span>
                {action}
            </div>
        </li>
    }
    .into_any()
}
