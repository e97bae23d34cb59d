//! Why an action was not done. Each has one HTTP status and one page that offers a way on.
//!
//! Rules say what is wrong with codes (`Problem`); a fault carries them to the edge, where they are worded
//! in the person's language. What nobody expected becomes `Internal` with an id that the log has too.

use crate::values::Problem;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use std::fmt::Display;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    NotFound,
    /// Nobody is signed in; the page leads to the sign-in and back.
    SignIn,
    /// Signed in, but this is not theirs to do.
    Forbidden,
    /// Somebody else was there first: the state moved on, or a newer version exists.
    Conflict,
    /// What was entered breaks rules. Pages show the form again; elsewhere the list itself is the answer.
    Invalid(Vec<Problem>),
    /// Not now: the text key names what is closed, as in `closed-vote`.
    Closed(&'static str),
    /// Larger than allowed; nothing of it was kept.
    TooLarge,
    TooMany,
    Unavailable,
    Internal(String),
}

impl Fault {
    pub fn status(&self) -> StatusCode {
        match self {
            Fault::NotFound => StatusCode::NOT_FOUND,
            Fault::SignIn => StatusCode::UNAUTHORIZED,
            Fault::Forbidden => StatusCode::FORBIDDEN,
            Fault::Conflict => StatusCode::CONFLICT,
            Fault::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Fault::Closed(_) => StatusCode::LOCKED,
            Fault::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Fault::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Fault::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            Fault::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// One broken rule.
    pub fn invalid(field: &str, code: &str) -> Fault {
        Fault::Invalid(vec![Problem::new(field, code)])
    }

    /// Logs what happened and keeps only an id for the person.
    pub fn internal(error: impl Display) -> Fault {
        let id = super::crypto::short_id();
        tracing::error!(incident = %id, %error, "unexpected error");
        Fault::Internal(id)
    }
}

impl From<sqlx::Error> for Fault {
    fn from(error: sqlx::Error) -> Self {
        match error {
            sqlx::Error::RowNotFound => Fault::NotFound,
            sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed => {
                tracing::warn!(%error, "database busy");
                Fault::Unavailable
            }
            error => Fault::internal(error),
        }
    }
}

impl From<serde_json::Error> for Fault {
    fn from(error: serde_json::Error) -> Self {
        Fault::internal(error)
    }
}

/// The bare answer; `web::word_faults` turns it into a page in the person's language.
impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}
