//! What happened to a thing, newest first or oldest first as the page gives it.

use leptos::prelude::*;

pub struct HistoryEntry {
    when: String,
    what: String,
    who: Option<String>,
    note: Option<String>,
}

impl HistoryEntry {
    pub fn new(when: impl Into<String>, what: impl Into<String>) -> HistoryEntry {
        HistoryEntry { when: when.into(), what: what.into(), who: None, note: None }
    }

    pub fn who(mut self, who: impl Into<String>) -> Self {
        self.who = Some(who.into());
        self
    }

    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

#[derive(Default)]
pub struct History {
    entries: Vec<HistoryEntry>,
}

impl History {
    pub fn new(entries: Vec<HistoryEntry>) -> History {
        History { entries }
    }

    pub fn view(self) -> AnyView {
        let items = self.entries.into_iter().map(|entry| {
            let who = entry.who.map(|who| view! { <span class="history-who">{who}</span> });
            let note = entry.note.map(|note| view! { <p>{note}</p> });
            view! { <li><span class="history-when">{entry.when}</span><strong>{entry.what}</strong>{who}{note}</li> }
        });
        view! { <ol class="history">{items.collect_view()}</ol> }.into_any()
    }
}
