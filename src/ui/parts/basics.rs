//! Buttons, sections and other small things.

use crate::ui::icons::{Icon, icon};
use leptos::prelude::*;

/// A link that looks like the page's main button.
pub fn button_link(href: impl Into<String>, label: impl Into<String>) -> AnyView {
    let (href, label) = (href.into(), label.into());
    view! { <a class="button" href=href>{label}</a> }.into_any()
}

/// A button that changes something and needs no fields: a form of its own. `hidden` are its name–value pairs.
pub fn post_button(action: impl Into<String>, label: impl Into<String>, hidden: &[(&str, &str)]) -> AnyView {
    let (action, label) = (action.into(), label.into());
    let hidden = hidden
        .iter()
        .map(|(name, value)| view! { <input type="hidden" name=(*name).to_owned() value=(*value).to_owned()/> });
    view! {
        <form class="inline-form" method="post" action=action>
            {hidden.collect_view()}
            <button class="button button-quiet" type="submit">{label}</button>
        </form>
    }
    .into_any()
}

/// A part of a page under its own `h2`.
pub fn section(title: impl Into<String>, body: impl IntoView + 'static) -> AnyView {
    let (title, body) = (title.into(), body.into_any());
    view! { <section class="section"><h2>{title}</h2>{body}</section> }.into_any()
}

/// Running text at a readable width: paragraphs, lists and headings inside need no classes.
pub fn prose(body: impl IntoView + 'static) -> AnyView {
    let body = body.into_any();
    view! { <div class="prose">{body}</div> }.into_any()
}

/// More for those who want it, closed at first; works without a script.
pub fn disclosure(summary: impl Into<String>, body: impl IntoView + 'static) -> AnyView {
    let (summary, body) = (summary.into(), body.into_any());
    view! { <details class="disclosure"><summary>{summary}</summary><div class="disclosure-body">{body}</div></details> }.into_any()
}

/// One fact with its picture, as in "📍 Medeu district".
pub fn fact(picture: Icon, text: impl Into<String>) -> AnyView {
    let text = text.into();
    view! { <li class="fact">{icon(picture)}<span>{text}</span></li> }.into_any()
}

/// A row of facts.
pub fn facts(facts: Vec<AnyView>) -> AnyView {
    view! { <ul class="facts">{facts}</ul> }.into_any()
}

/// A line of filters over a list: a GET form, so that a filtered list has an address.
pub fn filters(action: impl Into<String>, fields: impl IntoView + 'static) -> AnyView {
    let (action, fields) = (action.into(), fields.into_any());
    view! { <form class="filters" method="get" action=action>{fields}</form> }.into_any()
}
