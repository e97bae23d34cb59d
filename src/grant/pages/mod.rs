//! The pages of grants: finance, operator, commission, the team, and the part of the project's public page.

mod desk;
mod desk_list;
mod parts;
mod photos;
mod public;
mod report;
mod team;
mod visit;

pub use public::public_section;

use crate::platform::App;
use axum::Router;

pub fn routes() -> Router<App> {
    Router::new()
        .merge(desk_list::routes())
        .merge(desk::routes())
        .merge(visit::routes())
        .merge(team::routes())
        .merge(report::routes())
        .merge(photos::routes())
}
