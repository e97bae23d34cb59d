//! The head of a page.

use leptos::prelude::*;

/// What kind of page, its title, and what it is about.
pub struct Heading {
    title: String,
    eyebrow: Option<AnyView>,
    lead: Option<String>,
    beside: Option<AnyView>,
    class: &'static str,
}

impl Heading {
    pub fn new(title: impl Into<String>) -> Heading {
        Heading { title: title.into(), eyebrow: None, lead: None, beside: None, class: "heading" }
    }

    /// The opening of the home page: large, on green, with the mountains over Almaty behind it.
    pub fn hero(title: impl Into<String>) -> Heading {
        Heading { class: "hero", ..Heading::new(title) }
    }

    /// A short line over the title: the programme, the section, a tag.
    pub fn eyebrow(mut self, view: impl IntoView + 'static) -> Self {
        self.eyebrow = Some(view.into_any());
        self
    }

    pub fn lead(mut self, text: impl Into<String>) -> Self {
        self.lead = Some(text.into());
        self
    }

    /// Under the lead: buttons, badges.
    pub fn with(mut self, view: impl IntoView + 'static) -> Self {
        self.beside = Some(view.into_any());
        self
    }

    pub fn view(self) -> AnyView {
        let eyebrow = self.eyebrow.map(|view| view! { <p class="eyebrow">{view}</p> });
        let lead = self.lead.map(|text| view! { <p class="lead">{text}</p> });
        let beside = self.beside.map(|view| view! { <div class="cluster">{view}</div> });
        view! { <header class=self.class>{eyebrow}<h1>{self.title}</h1>{lead}{beside}</header> }.into_any()
    }
}
