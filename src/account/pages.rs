//! Signing in: the phone, then the code.

use super::{codes, service};
use crate::platform::form::FormData;
use crate::platform::web::{Visit, with_cookie};
use crate::platform::{App, Fault, session};
use crate::tr;
use crate::ui::{self, Form, Heading, Page};
use axum::Router;
use axum::http::HeaderMap;
use axum::response::Response;
use axum::routing::{get, post};
use leptos::prelude::*;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/sign-in", get(show_phone).post(send_code))
        .route("/sign-in/code", get(show_code).post(check_code))
        .route("/sign-out", post(sign_out))
}

/// Where the person wanted to go; only a path of this portal.
fn next_page(data: &FormData) -> String {
    let next = data.get("next");
    if next.starts_with('/') { next.to_owned() } else { String::new() }
}

async fn show_phone(visit: Visit) -> Result<Response, Fault> {
    let (lang, query) = (visit.lang, visit.query());
    let form = Form::new(&visit, query);
    let next = next_page(&FormData::from_pairs([("next", form.value("next"))]));
    let action = visit.href("/sign-in");
    let page = Page::new(tr!(lang, "account-sign-in-title"), move || {
        let fields = view! {
            {form.hidden("next", next)}
            {form.phone("phone", tr!(lang, "account-phone")).hint(tr!(lang, "account-phone-hint")).required(true).view()}
            {form.submit(tr!(lang, "account-send-code"))}
        };
        view! {
            {form.summary()}
            {Heading::new(tr!(lang, "account-sign-in-title")).lead(tr!(lang, "account-sign-in-lead")).view()}
            {form.post(action, fields)}
        }
        .into_any()
    });
    Ok(ui::respond(&visit, page.narrow().noindex()).await)
}

async fn send_code(visit: Visit, data: FormData) -> Result<Response, Fault> {
    match service::request_code(&visit.app, visit.lang, data.get("phone")).await {
        Err(Fault::Invalid(problems)) => show_phone(visit.with_problems(data, problems)).await,
        other => {
            let query = form_urlencoded::Serializer::new(String::new())
                .append_pair("id", &other?)
                .append_pair("next", &next_page(&data))
                .finish();
            Ok(visit.redirect(&format!("/sign-in/code?{query}")))
        }
    }
}

async fn show_code(visit: Visit) -> Result<Response, Fault> {
    let (lang, form) = (visit.lang, Form::new(&visit, visit.query()));
    let (id, next) = (form.value("id").to_owned(), form.value("next").to_owned());
    let Some(phone) = codes::masked_phone(&visit.app, &id).await? else {
        return Ok(visit.redirect("/sign-in"));
    };
    let (action, again) = (visit.href("/sign-in/code"), visit.href("/sign-in"));
    let page = Page::new(tr!(lang, "account-code-title"), move || {
        let minutes = codes::CODE_MINUTES;
        let fields = view! {
            {form.hidden("id", id)}
            {form.hidden("next", next)}
            {form.code("code", tr!(lang, "account-code")).hint(tr!(lang, "account-code-hint", minutes = minutes)).required(true).view()}
            {form.submit(tr!(lang, "account-sign-in"))}
        };
        view! {
            {form.summary()}
            {Heading::new(tr!(lang, "account-code-title")).lead(tr!(lang, "account-code-lead", phone = phone)).view()}
            {form.post(action, fields)}
            <p><a href=again>{tr!(lang, "account-code-again")}</a></p>
        }
        .into_any()
    });
    Ok(ui::respond(&visit, page.narrow().noindex()).await)
}

async fn check_code(visit: Visit, data: FormData) -> Result<Response, Fault> {
    match service::sign_in(&visit.app, data.get("id"), data.get("code")).await {
        Err(Fault::Invalid(problems)) if codes::masked_phone(&visit.app, data.get("id")).await?.is_some() => {
            show_code(visit.with_problems(data, problems)).await
        }
        // The code is over: back to the phone, with the reason.
        Err(Fault::Invalid(problems)) => show_phone(visit.with_problems(data, problems)).await,
        other => {
            let cookie = other?;
            let next = next_page(&data);
            let next = if next.is_empty() { "/cabinet" } else { &next };
            Ok(with_cookie(visit.redirect(next), &cookie))
        }
    }
}

async fn sign_out(visit: Visit, headers: HeaderMap) -> Result<Response, Fault> {
    let gone = session::end(&visit.app, &headers).await?;
    Ok(with_cookie(visit.redirect("/"), &gone))
}
