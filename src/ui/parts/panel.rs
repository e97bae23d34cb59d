//! The end of something: sent, voted, signed.

use crate::ui::icons::{Icon, icon};
use leptos::prelude::*;

pub struct Panel {
    title: String,
    text: Option<String>,
    code: Option<(String, String)>,
}

impl Panel {
    pub fn new(title: impl Into<String>) -> Panel {
        Panel { title: title.into(), text: None, code: None }
    }

    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// A number or code to keep, such as a receipt.
    pub fn code(mut self, label: impl Into<String>, code: impl Into<String>) -> Self {
        self.code = Some((label.into(), code.into()));
        self
    }

    pub fn view(self) -> AnyView {
        let text = self.text.map(|text| view! { <p>{text}</p> });
        let code =
            self.code.map(|(label, code)| view! { <p class="panel-code"><span>{label}</span><code>{code}</code></p> });
        view! { <div class="panel">{icon(Icon::Check)}<h1>{self.title}</h1>{text}{code}</div> }.into_any()
    }
}
