//! The pages of applications: the captain's and the operator's.

mod about;
mod answers;
mod attachments;
mod cabinet;
mod check;
mod desk;
mod estimate;
mod fields;
mod files;
mod section;
mod show;
mod team;
mod words;

pub use files::serve;

use crate::platform::App;
use axum::Router;
use axum::routing::{get, post};

/// Paths without the language.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/cabinet", get(cabinet::show))
        .route("/applications", post(cabinet::start))
        .route("/applications/{id}", get(show::show))
        .route("/applications/{id}/check", get(check::show))
        .route("/applications/{id}/send", post(check::send))
        .route("/applications/{id}/attachments", get(attachments::show).post(attachments::upload))
        .route("/applications/{id}/attachments/{file}/remove", post(attachments::remove))
        .route("/applications/{id}/{section}", get(section::show).post(section::save))
        .route("/files/{id}", get(files::show))
        .route("/desk/applications", get(desk::list))
        .route("/desk/applications/{id}", get(desk::show))
        .route("/desk/applications/{id}/admission", post(desk::decide))
}
