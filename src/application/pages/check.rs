//! "Check your answers": everything on one page, what is still wrong, the consent, and sending.

use super::answers::{self, Reader};
use crate::application::model::Section;
use crate::application::service::{self, Work};
use crate::i18n;
use crate::platform::Fault;
use crate::platform::form::FormData;
use crate::platform::web::Visit;
use crate::tr;
use crate::ui::{self, Form, Heading, Icon, Page, back_link, icon, section};
use crate::values::Problem;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

pub async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let work = match service::filling(&visit.app, visit.signed_in()?, &id).await {
        // Sent meanwhile: its own page says where it stands.
        Err(Fault::Conflict) => return Ok(visit.redirect(&format!("/applications/{id}"))),
        work => work?,
    };
    let (lang, page_visit) = (visit.lang, visit.clone());
    let page = Page::new(tr!(lang, "application-check-title"), move || view(&page_visit, &work));
    Ok(ui::respond(&visit, page.noindex()).await)
}

fn view(visit: &Visit, work: &Work) -> AnyView {
    let lang = visit.lang;
    let form = Form::new(visit, FormData::default());
    let problems = match &visit.posted {
        Some(posted) => posted.problems.clone(),
        None => work.problems(visit.app.now()),
    };
    let home = visit.href(&format!("/applications/{}", work.application.id));
    let complete = work.problems(visit.app.now()).is_empty();
    view! {
        {back_link(home, tr!(lang, "application-back"))}
        {summary(visit, work, &problems)}
        {Heading::new(tr!(lang, "application-check-title")).lead(tr!(lang, "application-check-lead")).view()}
        {answers::view(visit, work, Reader::Checking)}
        {complete.then(|| sending(visit, work, &form))}
    }
    .into_any()
}

fn sending(visit: &Visit, work: &Work, form: &Form) -> AnyView {
    let lang = visit.lang;
    let consent = work.round.rules.form.consent.get(lang).to_owned();
    let fields = view! {
        {form.hidden("revision", work.application.revision.to_string())}
        <p class="consent">{consent}</p>
        {form.checkbox("consent", tr!(lang, "application-consent")).view()}
        {form.submit(tr!(lang, "application-send"))}
    };
    let action = visit.href(&format!("/applications/{}/send", work.application.id));
    let once = tr!(lang, "application-send-once");
    section(tr!(lang, "application-send-part"), view! { <p>{once}</p>{form.post(action, fields)} })
}

/// The error summary of `Form` links inside its page; the fields of these problems lie on other pages.
fn summary(visit: &Visit, work: &Work, problems: &[Problem]) -> AnyView {
    if problems.is_empty() {
        return ().into_any();
    }
    let lang = visit.lang;
    let items = problems.iter().map(|problem| {
        let text = i18n::problem(lang, problem);
        match href(visit, work, &problem.field) {
            Some(href) => view! { <li><a href=href>{text}</a></li> }.into_any(),
            None => view! { <li>{text}</li> }.into_any(),
        }
    });
    view! {
        <div class="error-summary" id="error-summary" role="alert" tabindex="-1" autofocus aria-labelledby="error-summary-title">
            <h2 id="error-summary-title">{icon(Icon::Warning)} {tr!(lang, "ui-error-summary")}</h2>
            <ul>{items.collect_view()}</ul>
        </div>
    }
    .into_any()
}

fn href(visit: &Visit, work: &Work, field: &str) -> Option<String> {
    if field == "consent" {
        return Some("#consent".to_owned());
    }
    let section = Section::of(field)?;
    Some(visit.href(&format!("/applications/{}/{}?check=1#{field}", work.application.id, section.code())))
}

pub async fn send(visit: Visit, Path(id): Path<String>, data: FormData) -> Result<Response, Fault> {
    let actor = visit.signed_in()?;
    let revision = data.get("revision").parse().unwrap_or(0);
    let done = match data.get("consent") {
        "yes" => service::agree_and_send(&visit.app, actor, &id, revision).await,
        _ => Err(Fault::invalid("consent", "consent-missing")),
    };
    match done {
        Err(Fault::Invalid(problems)) => show(visit.with_problems(data, problems), Path(id)).await,
        other => {
            other?;
            Ok(visit.redirect(&format!("/applications/{id}?sent=1")))
        }
    }
}
