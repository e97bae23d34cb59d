//! The declaration on conflicts of interest, which comes before the file.

use super::{direction_tag, numbered};
use crate::platform::Fault;
use crate::platform::form::FormData;
use crate::platform::web::Visit;
use crate::review::model::{CONFLICT_REASON, Standing};
use crate::review::service::{self, Declaring};
use crate::tr;
use crate::ui::{self, Form, Heading, Notice, Page, SummaryList, back_link};
use crate::values::Lang;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

pub async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let declaring = service::declaring(&visit.app, visit.signed_in()?, &id).await?;
    let form = Form::new(&visit, FormData::default());
    let shown = visit.clone();
    let page = Page::new(tr!(visit.lang, "review-declare-title"), move || body(&shown, declaring, &form));
    Ok(ui::respond(&visit, page.narrow().noindex()).await)
}

pub async fn declare(visit: Visit, Path(id): Path<String>, data: FormData) -> Result<Response, Fault> {
    match service::declare(&visit.app, visit.signed_in()?, &id, &data).await {
        Err(Fault::Invalid(problems)) => show(visit.with_problems(data, problems), Path(id)).await,
        // Without a conflict on to the file; with one the file's address leads back to the declaration.
        other => other.map(|()| visit.redirect(&format!("/review/{id}"))),
    }
}

fn body(visit: &Visit, declaring: Declaring, form: &Form) -> AnyView {
    let lang = visit.lang;
    let case = &declaring.case;
    let team = declaring.team.iter().map(|name| view! { <li>{name.clone()}</li> }).collect_view();
    let subject = SummaryList::new(lang)
        .row(tr!(lang, "review-application"), numbered(lang, case.application.number, &case.application.title))
        .row(tr!(lang, "review-direction"), direction_tag(lang, &case.round.rules, &case.application.direction))
        .row(tr!(lang, "review-team"), view! { <ul>{team}</ul> })
        .view();
    let action = visit.href(&format!("/review/{}/declare", case.application.id));
    let file = visit.href(&format!("/review/{}", case.application.id));
    let rest = match (case.standing(), &case.own) {
        (Standing::Conflict, Some(own)) => {
            let text = tr!(lang, "review-conflict-kept-out");
            let reason =
                tr!(lang, "review-conflict-told", when = own.declared_at, reason = own.conflict_reason.as_str());
            Notice::info(view! { <p>{text}</p><p>{reason}</p> }).title(tr!(lang, "review-conflict-declared")).view()
        }
        (Standing::HandedIn, _) => {
            Notice::info(tr!(lang, "review-declared-and-handed-in")).action(file, tr!(lang, "review-to-file")).view()
        }
        (Standing::ToScore, _) => form.post(action, late_fields(lang, form)),
        _ => form.post(action, first_fields(lang, form)),
    };
    let lead = match case.own {
        None => Some(view! { <p class="lead">{tr!(lang, "review-declare-lead")}</p> }),
        Some(_) => None,
    };
    view! {
        {form.summary()}
        {back_link(visit.href("/review"), tr!(lang, "review-to-queue"))}
        {Heading::new(tr!(lang, "review-declare-title")).view()}
        {lead}
        {subject}
        {rest}
    }
    .into_any()
}

fn first_fields(lang: Lang, form: &Form) -> AnyView {
    let choices = [
        ("none", tr!(lang, "review-conflict-none"), tr!(lang, "review-conflict-none-hint")),
        ("conflict", tr!(lang, "review-conflict-some"), tr!(lang, "review-conflict-some-hint")),
    ];
    view! {
        {form.radios("conflict", tr!(lang, "review-conflict-question"), choices).hint(tr!(lang, "review-conflict-hint")).view()}
        {reason_field(lang, form, tr!(lang, "review-conflict-reason-hint", min = CONFLICT_REASON.min))}
        {form.submit(tr!(lang, "review-declare"))}
    }
    .into_any()
}

/// Noticed only in the file: "no conflict" is declared already, so only the other way is open.
fn late_fields(lang: Lang, form: &Form) -> AnyView {
    view! {
        {Notice::warning(tr!(lang, "review-conflict-late")).view()}
        {form.hidden("conflict", "conflict")}
        {reason_field(lang, form, tr!(lang, "review-conflict-late-hint", min = CONFLICT_REASON.min))}
        {form.submit(tr!(lang, "review-declare-conflict"))}
    }
    .into_any()
}

fn reason_field(lang: Lang, form: &Form, hint: String) -> AnyView {
    form.textarea("reason", tr!(lang, "review-conflict-reason")).hint(hint).max(CONFLICT_REASON.max).rows(4).view()
}
