//! All rooms under one roof: routes, the layers around them, and the pages for faults.

use crate::platform::web::{Visit, split_language};
use crate::platform::{App, Fault, session};
use crate::ui::{self, ErrorPage, Page};
use crate::values::Lang;
use crate::{account, application, award, demo, grant, i18n, portal, programme, review, vote};
use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{MethodRouter, get};
use std::path::Path;
use std::time::Duration;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;
use tower_http::timeout::TimeoutLayer;
use tower_http::trace::TraceLayer;

/// Every page of one language; the same under `/kk`, `/ru` and `/en`.
fn pages(app: &App) -> Router<App> {
    let rooms = Router::new()
        .merge(account::pages::routes())
        .merge(programme::pages::routes())
        .merge(application::pages::routes())
        .merge(review::pages::routes())
        .merge(vote::pages::routes())
        .merge(award::pages::routes())
        .merge(grant::pages::routes())
        .merge(portal::pages::routes());
    if app.config.day_control || app.config.visible_outbox { rooms.merge(demo::pages::routes()) } else { rooms }
}

/// The whole server.
pub fn router(app: App) -> Router {
    // Leptos renders on tokio's threads. It fails only when this was said before, which changes nothing.
    let _ = any_spawner::Executor::init_tokio();
    let mut router = Router::new()
        .route("/", get(|| async { Redirect::to("/kk/") }))
        .route("/healthz", get(|| async { "ok" }))
        .route("/readyz", get(ready))
        .route("/robots.txt", get(|| async { "User-agent: *\nDisallow: /*/desk\nDisallow: /*/cabinet\n" }));
    for lang in Lang::ALL {
        let prefix = format!("/{}", lang.code());
        let home = get(portal::pages::home);
        router = router.route(&prefix, home.clone()).route(&format!("{prefix}/"), home).nest(&prefix, pages(&app));
    }
    let trace = TraceLayer::new_for_http().make_span_with(|request: &Request| {
        // The query may hold what a person typed; the log does without it.
        tracing::info_span!("request", method = %request.method(), path = request.uri().path())
    });
    router
        .fallback_service(assets(&app))
        .method_not_allowed_fallback(|| async { Fault::NotFound })
        .layer(DefaultBodyLimit::max(app.config.upload_bytes_max))
        .layer(from_fn_with_state(app.clone(), word_faults))
        .layer(CsrfLayer::new())
        .layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            Duration::from_secs(app.config.request_seconds),
        ))
        .layer(CatchPanicLayer::new())
        .layer(CompressionLayer::new())
        .layer(safety_header("x-content-type-options", "nosniff"))
        .layer(safety_header("referrer-policy", "same-origin"))
        .layer(safety_header("cross-origin-opener-policy", "same-origin"))
        .layer(safety_header("permissions-policy", "camera=(), microphone=(), geolocation=(), payment=()"))
        .layer(SetResponseHeaderLayer::if_not_present(header::STRICT_TRANSPORT_SECURITY, strict_transport(&app)))
        .layer(trace)
        .with_state(app)
}

fn safety_header(name: &'static str, value: &'static str) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::overriding(HeaderName::from_static(name), HeaderValue::from_static(value))
}

/// Only where the portal is reached over TLS; elsewhere the header must not be sent.
fn strict_transport(app: &App) -> Option<HeaderValue> {
    app.config.secure_cookies().then(|| HeaderValue::from_static("max-age=63072000; includeSubDomains"))
}

/// Style, fonts, icons and the browser's part, compressed when they were built.
fn assets(app: &App) -> ServeDir<MethodRouter> {
    let root = app.leptos_options.site_root.to_string();
    ServeDir::new(Path::new(&root))
        .append_index_html_on_directories(false)
        .precompressed_br()
        .precompressed_gzip()
        .fallback(get(|| async { Fault::NotFound }))
}

/// Whether this server can do its work: the database answers.
async fn ready(State(app): State<App>) -> Result<&'static str, Fault> {
    let one: Result<i64, sqlx::Error> = sqlx::query_scalar("SELECT CAST(1 AS BIGINT)").fetch_one(app.db.read()).await;
    one.map(|_| "ready").map_err(|_| Fault::Unavailable)
}

/// Turns a fault into a page in the person's language with a way on.
async fn word_faults(State(app): State<App>, request: Request, next: Next) -> Response {
    let path = request.uri().path_and_query().map_or("/", |path| path.as_str());
    let (lang, path) = split_language(path).unwrap_or_else(|| (Lang::default(), "/".to_owned()));
    let headers = request.headers().clone();
    let mut response = next.run(request).await;
    let Some(fault) = response.extensions_mut().remove::<Fault>() else { return response };
    if fault == Fault::SignIn {
        return to_sign_in(lang, &path);
    }
    let visit = Visit { actor: actor(&app, &headers).await, app, lang, path, posted: None };
    fault_page(&visit, &fault).await
}

async fn actor(app: &App, headers: &HeaderMap) -> Option<crate::platform::Actor> {
    session::actor(app, headers).await.ok().flatten()
}

fn to_sign_in(lang: Lang, path: &str) -> Response {
    let query = form_urlencoded::Serializer::new(String::new()).append_pair("next", path).finish();
    (StatusCode::SEE_OTHER, [(header::LOCATION, format!("/{}/sign-in?{query}", lang.code()))]).into_response()
}

async fn fault_page(visit: &Visit, fault: &Fault) -> Response {
    let (lang, status) = (visit.lang, fault.status());
    let mut page = ErrorPage::new(lang, status.as_u16());
    match fault {
        Fault::Internal(id) => page = page.incident(id.clone()),
        Fault::Closed(key) => page = page.detail(i18n::text(lang, key)),
        Fault::Invalid(problems) if !problems.is_empty() => {
            let words: Vec<String> = problems.iter().map(|problem| i18n::problem(lang, problem)).collect();
            page = page.detail(words.join(". "));
        }
        _ => {}
    }
    let title = page.title();
    let mut response = ui::respond_with(visit, status, Page::new(title, move || page.view()).noindex()).await;
    if matches!(fault, Fault::Unavailable | Fault::TooMany) {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("60"));
    }
    response
}
