//! Names and values, with a link to change each: "check your answers", a protocol's head, a project's passport.

use crate::tr;
use crate::values::Lang;
use leptos::prelude::*;

pub struct SummaryList {
    lang: Lang,
    title: Option<String>,
    change_all: Option<String>,
    rows: Vec<AnyView>,
}

impl SummaryList {
    pub fn new(lang: Lang) -> SummaryList {
        SummaryList { lang, title: None, change_all: None, rows: Vec::new() }
    }

    /// Makes it a card with a head.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// A link in the head that changes the whole group.
    pub fn change_all(mut self, href: impl Into<String>) -> Self {
        self.change_all = Some(href.into());
        self
    }

    pub fn row(self, name: impl Into<String>, value: impl IntoView + 'static) -> Self {
        self.push(name.into(), value.into_any(), None)
    }

    /// A row with its own link back to the question.
    pub fn row_change(self, name: impl Into<String>, value: impl IntoView + 'static, href: impl Into<String>) -> Self {
        self.push(name.into(), value.into_any(), Some(href.into()))
    }

    fn push(mut self, name: String, value: AnyView, href: Option<String>) -> Self {
        let change = href.map(|href| {
            let link = change_link(self.lang, href, &name);
            view! { <dd class="summary-change">{link}</dd> }
        });
        self.rows.push(view! { <div class="summary-row"><dt>{name}</dt><dd>{value}</dd>{change}</div> }.into_any());
        self
    }

    pub fn view(self) -> AnyView {
        let list = view! { <dl class="summary-list">{self.rows}</dl> };
        let Some(title) = self.title else {
            return list.into_any();
        };
        let change = self.change_all.map(|href| change_link(self.lang, href, &title));
        view! { <section class="summary-card"><header><h2>{title}</h2>{change}</header>{list}</section> }.into_any()
    }
}

/// "Change" alone would be heard a dozen times: what is changed is read out with it.
fn change_link(lang: Lang, href: String, what: &str) -> AnyView {
    let what = format!(": {what}");
    view! { <a href=href>{tr!(lang, "ui-change")}<span class="quiet">{what}</span></a> }.into_any()
}
