//! `/results`: waiting before the publication, the whole calculation after it.

use super::{published, waiting};
use crate::award::store;
use crate::platform::Fault;
use crate::platform::web::Visit;
use crate::programme::round;
use crate::review::project;
use axum::http::header;
use axum::response::{IntoResponse, Response};

pub async fn show(visit: Visit) -> Result<Response, Fault> {
    let round = match round::current(&visit.app).await {
        Err(Fault::NotFound) => return Ok(waiting::no_round(&visit).await),
        other => other?,
    };
    let Some(result) = store::result(&visit.app, &round.id).await? else {
        return waiting::show(&visit, &round).await;
    };
    let projects = project::admitted(&visit.app, &round.id).await?;
    let selected = store::selections(&visit.app, &round.id).await?;
    published::show(&visit, published::Results { round, result, projects, selected }).await
}

/// The published file, byte for byte as it was hashed.
pub async fn tally(visit: Visit) -> Result<Response, Fault> {
    let round = round::current(&visit.app).await?;
    let result = store::result(&visit.app, &round.id).await?.ok_or(Fault::NotFound)?;
    Ok(([(header::CONTENT_TYPE, "application/json")], result.tally).into_response())
}
