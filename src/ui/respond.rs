//! From a page to an answer: rendering, status, and the content policy that fits what the page holds.

use super::shell::{Page, document};
use crate::platform::web::Visit;
use axum::body::Body;
use axum::http::{HeaderValue, Request, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use leptos::prelude::*;
use std::sync::{Arc, Mutex};

/// Pages without islands run no script at all.
const POLICY_PLAIN: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
                            script-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Renders the page. Its status is 200, or 422 when it shows a form that broke rules.
pub async fn respond(visit: &Visit, page: Page) -> Response {
    let broken = visit.posted.as_ref().is_some_and(|posted| !posted.problems.is_empty());
    let status = if broken { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    respond_with(visit, status, page).await
}

/// Renders the page with a status of its own.
pub async fn respond_with(visit: &Visit, status: StatusCode, page: Page) -> Response {
    let mut response = if page.islands { with_islands(visit, page).await } else { plain(visit, page) };
    *response.status_mut() = status;
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// The document and nothing else: the renderer of Leptos ends every page with scripts that only islands need.
fn plain(visit: &Visit, page: Page) -> Response {
    let html = Owner::new().with(|| document(visit, page).to_html());
    ([(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY_PLAIN))], Html(html)).into_response()
}

async fn with_islands(visit: &Visit, page: Page) -> Response {
    let visit = visit.clone();
    // The page's views are built inside the renderer's owner, once.
    let page = Arc::new(Mutex::new(Some(page)));
    let nonce = Arc::new(Mutex::new(None));
    let nonce_seen = nonce.clone();
    let shell = move || {
        if let Ok(mut seen) = nonce_seen.lock() {
            *seen = leptos::nonce::use_nonce().map(|nonce| nonce.to_string());
        }
        page.lock().ok().and_then(|mut page| page.take()).map(|page| document(&visit, page))
    };
    let render = leptos_axum::render_app_async_with_context(|| {}, shell);
    let mut response = render(Request::new(Body::empty())).await;
    let nonce = nonce.lock().ok().and_then(|mut nonce| nonce.take());
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy(nonce));
    response
}

fn policy(nonce: Option<String>) -> HeaderValue {
    let with_islands = nonce.map(|nonce| {
        POLICY_PLAIN.replace(
            "script-src 'none'",
            &format!("script-src 'self' 'nonce-{nonce}' 'wasm-unsafe-eval'; connect-src 'self'"),
        )
    });
    with_islands
        .and_then(|policy| HeaderValue::from_str(&policy).ok())
        .unwrap_or_else(|| HeaderValue::from_static(POLICY_PLAIN))
}
