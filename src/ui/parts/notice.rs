//! Messages inside a page.

use crate::ui::icons::{Icon, icon};
use leptos::prelude::*;

/// Something the reader should know here and now.
pub struct Notice {
    class: &'static str,
    picture: Icon,
    role: Option<&'static str>,
    title: Option<String>,
    body: AnyView,
    action: Option<(String, String)>,
}

impl Notice {
    fn new(class: &'static str, picture: Icon, body: AnyView) -> Notice {
        Notice { class, picture, role: None, title: None, body, action: None }
    }

    pub fn info(body: impl IntoView + 'static) -> Notice {
        Notice::new("notice tone-info", Icon::Info, body.into_any())
    }

    /// After an action that worked; read out at once.
    pub fn success(body: impl IntoView + 'static) -> Notice {
        Notice { role: Some("status"), ..Notice::new("notice tone-good", Icon::Check, body.into_any()) }
    }

    pub fn warning(body: impl IntoView + 'static) -> Notice {
        Notice::new("notice tone-attention", Icon::Warning, body.into_any())
    }

    pub fn danger(body: impl IntoView + 'static) -> Notice {
        Notice::new("notice tone-bad", Icon::Warning, body.into_any())
    }

    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    pub fn action(mut self, href: impl Into<String>, label: impl Into<String>) -> Self {
        self.action = Some((href.into(), label.into()));
        self
    }

    pub fn view(self) -> AnyView {
        let title = self.title.map(|title| view! { <p class="notice-title">{title}</p> });
        let action = self.action.map(|(href, label)| view! { <p><a href=href>{label}</a></p> });
        view! {
            <div class=self.class role=self.role>
                {icon(self.picture)}
                <div class="notice-body">{title}<div>{self.body}</div>{action}</div>
            </div>
        }
        .into_any()
    }
}
