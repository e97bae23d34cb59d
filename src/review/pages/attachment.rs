//! Attachments, for members only and only after their declaration: the room's own door to them.

use crate::application::pages::serve;
use crate::platform::Fault;
use crate::platform::web::Visit;
use crate::review::service;
use axum::extract::Path;
use axum::response::Response;

pub async fn show(visit: Visit, Path((application_id, id)): Path<(String, String)>) -> Result<Response, Fault> {
    let attachment = service::attachment(&visit.app, visit.signed_in()?, &application_id, &id).await?;
    serve(&visit.app, &attachment).await
}
