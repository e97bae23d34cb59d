//! Cards and their grid.

use leptos::prelude::*;

/// A framed piece of content, with a link on its title when it leads somewhere.
pub struct Card {
    title: String,
    href: Option<String>,
    top: Option<AnyView>,
    body: Option<AnyView>,
    foot: Option<AnyView>,
    level: Level,
}

/// The heading level of a card's title. `h2` never skips a level, wherever the cards stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Level {
    #[default]
    Two,
    Three,
}

impl Card {
    pub fn new(title: impl Into<String>) -> Card {
        Card { title: title.into(), href: None, top: None, body: None, foot: None, level: Level::default() }
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

    /// Over the title: a badge, a date.
    pub fn top(mut self, view: impl IntoView + 'static) -> Self {
        self.top = Some(view.into_any());
        self
    }

    pub fn body(mut self, view: impl IntoView + 'static) -> Self {
        self.body = Some(view.into_any());
        self
    }

    /// At the bottom edge: actions, figures.
    pub fn foot(mut self, view: impl IntoView + 'static) -> Self {
        self.foot = Some(view.into_any());
        self
    }

    pub fn view(self) -> AnyView {
        let class = if self.href.is_some() { "card card-link" } else { "card" };
        let title = card_title(self.level, self.title, self.href);
        let top = self.top.map(|view| view! { <div class="cluster">{view}</div> });
        let foot = self.foot.map(|view| view! { <div class="card-foot">{view}</div> });
        view! { <article class=class>{top}{title}{self.body}{foot}</article> }.into_any()
    }
}

pub(super) fn card_title(level: Level, title: String, href: Option<String>) -> AnyView {
    let title = match href {
        Some(href) => view! { <a href=href>{title}</a> }.into_any(),
        None => title.into_any(),
    };
    match level {
        Level::Two => view! { <h2 class="card-title">{title}</h2> }.into_any(),
        Level::Three => view! { <h3 class="card-title">{title}</h3> }.into_any(),
    }
}

/// Cards side by side: one, two or three in a row, as the screen allows.
pub fn card_grid(cards: Vec<AnyView>) -> AnyView {
    let items = cards.into_iter().map(|card| view! { <li>{card}</li> });
    view! { <ul class="card-grid">{items.collect_view()}</ul> }.into_any()
}
