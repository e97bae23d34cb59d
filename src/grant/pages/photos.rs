//! Photos of reports and visits.

use crate::application::pages::serve;
use crate::grant::service;
use crate::platform::web::Visit;
use crate::platform::{App, Fault, files};
use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;

pub fn routes() -> Router<App> {
    Router::new().route("/grant-files/{id}", get(show))
}

async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let photo = files::by_id(&visit.app, &id).await?;
    let photo = service::photo(&visit.app, visit.actor.as_ref(), photo).await?;
    serve(&visit.app, &photo).await
}
