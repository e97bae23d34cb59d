//! The programme's pages: the rules in plain words for everybody, and their changes for those who may propose them.

mod changes;
mod deciding;
mod desk;
mod filing;
mod frozen;
mod paying;
mod rules;
mod timeline;

pub use timeline::timeline;

use crate::i18n;
use crate::platform::App;
use crate::platform::web::Visit;
use crate::tr;
use crate::ui::{self, Empty, Heading, Page};
use crate::values::Lang;
use axum::Router;
use axum::response::Response;
use axum::routing::{get, post};
use leptos::prelude::*;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/rules", get(rules::show))
        .route("/rules.json", get(rules::json))
        .route("/desk/rules", get(desk::show).post(desk::propose))
        .route("/desk/rules/{id}/approve", post(desk::approve))
}

/// What visitors see on any page of the round while no round is open.
pub async fn no_round(visit: &Visit) -> Response {
    let (lang, about) = (visit.lang, visit.href("/about"));
    let page = Page::new(tr!(lang, "programme-none-title"), move || {
        let empty = Empty::closed(tr!(lang, "programme-none-empty"))
            .text(tr!(lang, "programme-none-text"))
            .action(about, tr!(lang, "programme-none-action"));
        view! {
            {Heading::new(tr!(lang, "programme-none-title")).lead(tr!(lang, "programme-none-lead")).view()}
            {empty.view()}
        }
        .into_any()
    });
    ui::respond(visit, page).await
}

/// A part of the rules that links can point at.
fn part(id: &'static str, title: String, body: AnyView) -> AnyView {
    view! { <section class="section" id=id><h2>{title}</h2><div class="stack">{body}</div></section> }.into_any()
}

/// A text as a table's cell or a list's value.
fn cell(text: impl Into<String>) -> AnyView {
    let text: String = text.into();
    text.into_any()
}

/// A number as a table's cell.
fn figure(lang: Lang, number: usize) -> AnyView {
    cell(i18n::number(lang, i64::try_from(number).unwrap_or(i64::MAX)))
}

/// A list inside a cell or a value.
fn list(entries: Vec<String>) -> AnyView {
    let entries = entries.into_iter().map(|entry| view! { <li>{entry}</li> }).collect_view();
    view! { <ul>{entries}</ul> }.into_any()
}
