//! From the choice to the receipt, in plain forms without a script.

mod check;
mod choose;
mod closed;
mod confirm;
mod identify;
mod receipt;
mod token;

use super::ballot::Choices;
use super::standing::Paper;
use crate::i18n;
use crate::platform::App;
use crate::platform::web::Visit;
use crate::tr;
use crate::ui::SummaryList;
use axum::Router;
use axum::routing::get;
use leptos::prelude::*;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/vote", get(choose::show))
        .route("/vote/identify", get(identify::show).post(identify::send))
        .route("/vote/confirm", get(confirm::show).post(confirm::cast))
        .route("/vote/receipt", get(receipt::show))
        .route("/vote/check", get(check::show))
}

/// Where one step of three stands.
fn step(visit: &Visit, number: i64) -> AnyView {
    tr!(visit.lang, "vote-step", number = number).into_any()
}

/// The chosen projects with a way back to change them.
fn chosen(visit: &Visit, paper: &Paper, choices: &Choices) -> AnyView {
    let lang = visit.lang;
    let chosen = paper.projects.iter().filter(|project| choices.contains(project.number));
    let list = SummaryList::new(lang).title(tr!(lang, "vote-your-choice"));
    let list = list.change_all(visit.href(&format!("/vote?{}", choices.query())));
    let list = chosen.fold(list, |list, project| {
        let value = view! { <strong>{project.title.clone()}</strong> <br/> {i18n::money(lang, project.cost)} };
        list.row(format!("№\u{a0}{}", project.number), value)
    });
    list.view()
}
