//! The document around every page: head, skip link, header, footer, and the demonstration's banner.

mod frame;
mod head;

use crate::platform::web::Visit;
use crate::tr;
use leptos::prelude::*;

/// How wide the content runs. Forms and texts are narrow, lists normal, protocols and boards wide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Width {
    Narrow,
    #[default]
    Normal,
    Wide,
}

type Body = Box<dyn FnOnce() -> AnyView + Send>;

/// What a handler answers with: a title and the content of `main`.
pub struct Page {
    pub title: String,
    pub description: Option<String>,
    pub body: Body,
    pub width: Width,
    pub islands: bool,
    pub noindex: bool,
}

impl Page {
    pub fn new(title: impl Into<String>, body: impl FnOnce() -> AnyView + Send + 'static) -> Page {
        Page {
            title: title.into(),
            description: None,
            body: Box::new(body),
            width: Width::Normal,
            islands: false,
            noindex: false,
        }
    }

    /// One sentence for search engines and link previews.
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.description = Some(text.into());
        self
    }

    pub fn narrow(mut self) -> Self {
        self.width = Width::Narrow;
        self
    }

    pub fn wide(mut self) -> Self {
        self.width = Width::Wide;
        self
    }

    /// The page has islands: it loads the browser's part of the program.
    pub fn with_islands(mut self) -> Self {
        self.islands = true;
        self
    }

    /// Personal pages and steps of a form stay out of search engines.
    pub fn noindex(mut self) -> Self {
        self.noindex = true;
        self
    }
}

/// The whole document.
pub fn document(visit: &Visit, page: Page) -> AnyView {
    let lang = visit.lang;
    let head = head::head(visit, &page);
    let header = frame::header(visit);
    let footer = frame::footer(visit);
    let banner = frame::demonstration(visit);
    let width = match page.width {
        Width::Narrow => "main main-narrow",
        Width::Normal => "main",
        Width::Wide => "main main-wide",
    };
    let body = (page.body)();
    view! {
        <!DOCTYPE html>
        <html lang=lang.code()>
            {head}
            <body>
                <a class="skip-link" href="#main">{tr!(lang, "ui-skip")}</a>
                {banner}
                {header}
                <main class=width id="main" tabindex="-1">{body}</main>
                {footer}
            </body>
        </html>
    }
    .into_any()
}
