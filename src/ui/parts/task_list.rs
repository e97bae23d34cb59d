//! The task list of a long form (GOV.UK): what is done and what is left.

use super::{Tone, badge};
use crate::tr;
use crate::values::Lang;
use leptos::prelude::*;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TaskState {
    Done,
    Started,
    ToDo,
    /// Filled in, but something in it is wrong.
    Wrong,
    /// Waits for something else: shown without a link.
    NotYet,
}

pub struct TaskList {
    lang: Lang,
    sections: Vec<(String, Vec<AnyView>)>,
}

impl TaskList {
    pub fn new(lang: Lang) -> TaskList {
        TaskList { lang, sections: Vec::new() }
    }

    /// Begins a section; an empty title makes a list without one.
    pub fn section(mut self, title: impl Into<String>) -> Self {
        self.sections.push((title.into(), Vec::new()));
        self
    }

    pub fn task(self, label: impl Into<String>, href: impl Into<String>, state: TaskState) -> Self {
        self.push(label.into(), href.into(), state, None)
    }

    pub fn task_with_hint(
        self,
        label: impl Into<String>,
        href: impl Into<String>,
        state: TaskState,
        hint: impl Into<String>,
    ) -> Self {
        self.push(label.into(), href.into(), state, Some(hint.into()))
    }

    fn push(mut self, label: String, href: String, state: TaskState, hint: Option<String>) -> Self {
        let row = row(self.lang, label, href, state, hint);
        if self.sections.is_empty() {
            self.sections.push((String::new(), Vec::new()));
        }
        if let Some((_, rows)) = self.sections.last_mut() {
            rows.push(row);
        }
        self
    }

    pub fn view(self) -> AnyView {
        let sections = self.sections.into_iter().map(|(title, rows)| {
            let title = (!title.is_empty()).then(|| view! { <h2>{title}</h2> });
            view! { <section class="tasks">{title}<ul>{rows}</ul></section> }
        });
        sections.collect_view().into_any()
    }
}

fn row(lang: Lang, label: String, href: String, state: TaskState, hint: Option<String>) -> AnyView {
    let (word, tone) = match state {
        TaskState::Done => (tr!(lang, "ui-task-done"), Tone::Good),
        TaskState::Started => (tr!(lang, "ui-task-started"), Tone::Info),
        TaskState::ToDo => (tr!(lang, "ui-task-to-do"), Tone::Neutral),
        TaskState::Wrong => (tr!(lang, "ui-task-wrong"), Tone::Bad),
        TaskState::NotYet => (tr!(lang, "ui-task-not-yet"), Tone::Neutral),
    };
    let name = match state {
        TaskState::NotYet => view! { <span class="task-name">{label}</span> }.into_any(),
        _ => view! { <a class="task-name" href=href>{label}</a> }.into_any(),
    };
    let hint = hint.map(|hint| view! { <span class="hint">{hint}</span> });
    view! { <li class="task"><div>{name}{hint}</div>{badge(word, tone)}</li> }.into_any()
}
