//! A project in a list, and on the ballot with its box to tick.

use super::cards::{Level, card_title};
use super::{direction_tag, fact, facts};
use crate::i18n;
use crate::ui::icons::{Icon, icon};
use crate::values::{Lang, Tenge};
use leptos::prelude::*;

pub struct ProjectCard {
    title: String,
    href: Option<String>,
    tags: Vec<AnyView>,
    annotation: Option<String>,
    facts: Vec<AnyView>,
    choice: Option<Tick>,
    photo: Option<(String, String)>,
    foot: Option<AnyView>,
    level: Level,
}

struct Tick {
    kind: &'static str,
    name: String,
    value: String,
    label: String,
    checked: bool,
}

impl ProjectCard {
    pub fn new(title: impl Into<String>) -> ProjectCard {
        ProjectCard {
            title: title.into(),
            href: None,
            tags: Vec::new(),
            annotation: None,
            facts: Vec::new(),
            choice: None,
            photo: None,
            foot: None,
            level: Level::default(),
        }
    }

    pub fn href(mut self, href: impl Into<String>) -> Self {
        self.href = Some(href.into());
        self
    }

    /// For cards inside a `section`, whose own title is the `h2`.
    pub fn level3(mut self) -> Self {
        self.level = Level::Three;
        self
    }

    pub fn direction(mut self, code: &str, name: impl Into<String>) -> Self {
        self.tags.push(direction_tag(code, name));
        self
    }

    pub fn badge(mut self, badge: AnyView) -> Self {
        self.tags.push(badge);
        self
    }

    pub fn annotation(mut self, text: impl Into<String>) -> Self {
        self.annotation = Some(text.into());
        self
    }

    pub fn cost(self, lang: Lang, cost: Tenge) -> Self {
        self.fact(Icon::Coins, i18n::money(lang, cost))
    }

    pub fn place(self, place: impl Into<String>) -> Self {
        self.fact(Icon::Pin, place)
    }

    pub fn fact(mut self, picture: Icon, text: impl Into<String>) -> Self {
        self.facts.push(fact(picture, text));
        self
    }

    pub fn photo(mut self, src: impl Into<String>, alt: impl Into<String>) -> Self {
        self.photo = Some((src.into(), alt.into()));
        self
    }

    pub fn foot(mut self, view: impl IntoView + 'static) -> Self {
        self.foot = Some(view.into_any());
        self
    }

    /// A checkbox across the foot of the card: several projects may be chosen.
    pub fn choose(
        self,
        name: impl Into<String>,
        value: impl Into<String>,
        label: impl Into<String>,
        checked: bool,
    ) -> Self {
        self.tick("checkbox", name.into(), value.into(), label.into(), checked)
    }

    /// The same as a radio button: one project is chosen.
    pub fn choose_one(
        self,
        name: impl Into<String>,
        value: impl Into<String>,
        label: impl Into<String>,
        checked: bool,
    ) -> Self {
        self.tick("radio", name.into(), value.into(), label.into(), checked)
    }

    fn tick(mut self, kind: &'static str, name: String, value: String, label: String, checked: bool) -> Self {
        self.choice = Some(Tick { kind, name, value, label, checked });
        self
    }

    pub fn view(self) -> AnyView {
        let linked = if self.href.is_some() && self.choice.is_none() {
            "card card-link project-card"
        } else {
            "card project-card"
        };
        let photo = self
            .photo
            .map(|(src, alt)| view! { <img class="project-photo" src=src alt=alt loading="lazy" decoding="async"/> });
        let tags = (!self.tags.is_empty()).then(|| view! { <div class="cluster">{self.tags}</div> });
        let choice = self.choice.map(|tick| tick_view(tick, &self.title));
        let title = card_title(self.level, self.title, self.href);
        let annotation = self.annotation.map(|text| view! { <p class="project-annotation">{text}</p> });
        let facts = (!self.facts.is_empty()).then(|| facts(self.facts));
        let foot = self.foot.map(|view| view! { <div class="card-foot">{view}</div> });
        view! { <article class=linked>{photo}{tags}{title}{annotation}{facts}{foot}{choice}</article> }.into_any()
    }
}

/// The label is read with the project's title, as a list of boxes called "Choose" would say nothing.
fn tick_view(tick: Tick, title: &str) -> AnyView {
    let title = format!(": {title}");
    view! {
        <label class="tick">
            <input type=tick.kind name=tick.name value=tick.value checked=tick.checked/>
            <span class="tick-box" aria-hidden="true">{icon(Icon::Check)}</span>
            <span>{tick.label}<span class="quiet">{title}</span></span>
        </label>
    }
    .into_any()
}
