//! The portal's pages.

mod about;
mod audit;
mod card;
mod desk;
mod directions;
mod home;
mod how;
mod now;
mod open_data;
mod outcome;
mod project;
mod projects;

pub use home::home;

use crate::platform::App;
use axum::Router;
use axum::routing::get;
use leptos::prelude::*;

/// All pages but the home page, which stands at the language's own address.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/projects", get(projects::show))
        .route("/projects.json", get(open_data::projects))
        .route("/projects/{code}", get(project::show))
        .route("/about", get(about::show))
        .route("/open-data", get(open_data::show))
        .route("/desk", get(desk::show))
        .route("/desk/audit", get(audit::show))
}

/// A text of several lines as paragraphs.
fn paragraphs(text: &str) -> AnyView {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| view! { <p>{line.to_owned()}</p> }).collect_view().into_any()
}
