//! Pages for what went wrong: what happened in plain words, and a way on.

use crate::i18n;
use crate::tr;
use crate::ui::parts::{Picture, button_link};
use crate::values::Lang;
use leptos::prelude::*;

/// The page of an HTTP status. Unknown statuses get the words of their class (400 or 500).
pub struct ErrorPage {
    lang: Lang,
    status: u16,
    detail: Option<String>,
    incident: Option<String>,
    action: Option<(String, String)>,
}

const WORDED: [u16; 12] = [400, 401, 403, 404, 405, 409, 413, 422, 423, 429, 500, 503];

impl ErrorPage {
    pub fn new(lang: Lang, status: u16) -> ErrorPage {
        let class = if status < 500 { 400 } else { 500 };
        let status = if WORDED.contains(&status) { status } else { class };
        ErrorPage { lang, status, detail: None, incident: None, action: None }
    }

    /// What exactly was refused, in place of the general words.
    pub fn detail(mut self, text: impl Into<String>) -> Self {
        self.detail = Some(text.into());
        self
    }

    /// The id under which the log knows it.
    pub fn incident(mut self, id: impl Into<String>) -> Self {
        self.incident = Some(id.into());
        self
    }

    /// A better way on than the usual one of the status.
    pub fn action(mut self, href: impl Into<String>, label: impl Into<String>) -> Self {
        self.action = Some((href.into(), label.into()));
        self
    }

    /// For the page's title and heading.
    pub fn title(&self) -> String {
        i18n::text(self.lang, &format!("ui-error-{}-title", self.status))
    }

    fn picture(&self) -> Picture {
        match self.status {
            404 | 405 => Picture::Search,
            401 | 403 | 423 | 429 | 503 => Picture::Closed,
            409 | 422 => Picture::Sprout,
            _ => Picture::Fallen,
        }
    }

    /// The nearest page from where one can go on.
    fn way_on(&self) -> (String, String) {
        let lang = self.lang;
        let at = |path: &str| format!("/{}{path}", lang.code());
        match self.status {
            401 => (at("/sign-in"), tr!(lang, "ui-sign-in")),
            404 => (at("/projects"), tr!(lang, "ui-way-projects")),
            409 | 422 => (at("/cabinet"), tr!(lang, "ui-way-cabinet")),
            _ => (at("/"), tr!(lang, "ui-way-home")),
        }
    }

    pub fn view(self) -> AnyView {
        let (lang, title, picture) = (self.lang, self.title(), self.picture());
        let (href, label) = self.action.clone().unwrap_or_else(|| self.way_on());
        let text = self.detail.unwrap_or_else(|| i18n::text(lang, &format!("ui-error-{}-text", self.status)));
        let incident = self.incident.map(|id| {
            view! { <p class="incident">{tr!(lang, "ui-incident")} " " <code>{id}</code></p> }
        });
        view! {
            <div class="error-page">
                {picture.view()}
                <div>
                    <p class="eyebrow">{self.status}</p>
                    <h1>{title}</h1>
                    <p class="lead">{text}</p>
                    {incident}
                    {button_link(href, label)}
                </div>
            </div>
        }
        .into_any()
    }
}
