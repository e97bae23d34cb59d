//! The results for everybody, and their publication by the manager.

mod desk;
mod published;
mod results;
mod waiting;

use crate::platform::App;
use axum::Router;
use axum::routing::get;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/results", get(results::show))
        .route("/results/tally.json", get(results::tally))
        .route("/desk/results", get(desk::show).post(desk::publish))
}
