//! A monitoring visit: the form of its protocol, and the protocol for everybody.

use super::parts::{conclusion_badge, paragraphs, photos};
use crate::grant::form::{VISIT_FINDINGS, VISIT_PARTICIPANTS, VISIT_PHOTOS, VISIT_PLACE};
use crate::grant::model::Conclusion;
use crate::grant::service::{self, Dossier};
use crate::grant::store::Inspection;
use crate::i18n;
use crate::platform::form::FormData;
use crate::platform::web::{Visit, read_multipart};
use crate::platform::{App, Fault};
use crate::tr;
use crate::ui::{self, Form, Heading, Notice, Page, SummaryList, back_link, prose, section};
use crate::values::Lang;
use axum::Router;
use axum::extract::{Multipart, Path};
use axum::response::Response;
use axum::routing::get;
use leptos::prelude::*;

pub fn routes() -> Router<App> {
    Router::new().route("/desk/grants/{project_id}/visit", get(show_form).post(save)).route("/visits/{id}", get(show))
}

async fn show_form(visit: Visit, Path(project_id): Path<String>) -> Result<Response, Fault> {
    let dossier = service::inspection(&visit.app, visit.signed_in()?, &project_id).await?;
    let lang = visit.lang;
    let initial =
        FormData::from_pairs([("day", visit.app.now().day().to_string()), ("place", dossier.project.place.clone())]);
    let form = Form::new(&visit, initial);
    let action = visit.href(&format!("/desk/grants/{project_id}/visit"));
    let back = visit.href(&format!("/desk/grants/{project_id}"));
    let page = Page::new(tr!(lang, "grant-visit-title"), move || {
        let again = form.has_problems().then(|| Notice::warning(tr!(lang, "grant-photos-again")).view());
        view! {
            {back_link(back, dossier.project.title.clone())}
            {form.summary()}
            {Heading::new(tr!(lang, "grant-visit-title")).lead(tr!(lang, "grant-visit-lead")).view()}
            {again}
            {form.post_files(action, fields(lang, &form, &dossier))}
        }
        .into_any()
    });
    Ok(ui::respond(&visit, page.narrow().noindex()).await)
}

fn fields(lang: Lang, form: &Form, dossier: &Dossier) -> AnyView {
    let conclusions =
        Conclusion::ALL.map(|one| (one.code(), i18n::text(lang, &format!("grant-conclusion-{}", one.code()))));
    let (min, max) = VISIT_PHOTOS;
    let megabytes = dossier.round.rules.attachments.file_bytes_max / 1_048_576;
    let photos_hint =
        tr!(lang, "grant-photos-hint", min = min, max = max, megabytes = i64::try_from(megabytes).unwrap_or(i64::MAX));
    view! {
        {form.date("day", tr!(lang, "grant-visit-day")).required(true).view()}
        {form.text("place", tr!(lang, "grant-visit-place")).max(VISIT_PLACE.max).required(true).view()}
        {form.textarea("participants", tr!(lang, "grant-visit-participants")).hint(tr!(lang, "grant-visit-participants-hint"))
            .max(VISIT_PARTICIPANTS.max).rows(4).required(true).view()}
        {form.textarea("findings", tr!(lang, "grant-visit-findings")).hint(tr!(lang, "grant-visit-findings-hint"))
            .max(VISIT_FINDINGS.max).required(true).view()}
        {form.radios("conclusion", tr!(lang, "grant-visit-conclusion"), conclusions).view()}
        {form.file("photos", tr!(lang, "grant-photos")).hint(photos_hint).accept("image/jpeg,image/png,image/webp").multiple().required(true).view()}
        {form.submit(tr!(lang, "grant-visit-save"))}
    }
    .into_any()
}

async fn save(visit: Visit, Path(project_id): Path<String>, multipart: Multipart) -> Result<Response, Fault> {
    // Refused before the files are read, when it is not theirs to do.
    service::inspection(&visit.app, visit.signed_in()?, &project_id).await?;
    // One photo too large must not cost the text: the whole body is bounded, each photo is measured when it is stored.
    let (data, uploads) = read_multipart(multipart, visit.app.config.upload_bytes_max as u64).await?;
    match service::record(&visit.app, visit.signed_in()?, &project_id, &data, uploads).await {
        Err(Fault::Invalid(problems)) => show_form(visit.with_problems(data, problems), Path(project_id)).await,
        done => Ok(visit.redirect(&format!("/visits/{}", done?))),
    }
}

async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let (dossier, inspection, pictures) = service::visited(&visit.app, &id).await?;
    let lang = visit.lang;
    let title = tr!(lang, "grant-visit-of", day = inspection.day);
    let project_href = visit.href(&dossier.project_path());
    let ids: Vec<String> = pictures.into_iter().map(|photo| photo.id).collect();
    let page = Page::new(format!("{title} · {}", dossier.project.title), move || {
        protocol(lang, &title, project_href, &dossier, &inspection, ids)
    });
    Ok(ui::respond(&visit, page).await)
}

fn protocol(
    lang: Lang,
    title: &str,
    project_href: String,
    dossier: &Dossier,
    visit: &Inspection,
    ids: Vec<String>,
) -> AnyView {
    let project = format!("№\u{a0}{} · {}", dossier.project.number, dossier.project.title);
    let agreement = dossier.grant.as_ref().map(|grant| {
        tr!(lang, "grant-agreement-of", number = grant.agreement_number.as_str(), day = grant.agreement_day)
    });
    let passport = SummaryList::new(lang)
        .row(tr!(lang, "grant-column-project"), view! { <a href=project_href>{project}</a> })
        .row(tr!(lang, "grant-agreement"), agreement.unwrap_or_default())
        .row(tr!(lang, "grant-visit-day"), i18n::day(lang, visit.day))
        .row(tr!(lang, "grant-visit-place"), visit.place.clone())
        .row(tr!(lang, "grant-visit-participants"), paragraphs(&visit.participants))
        .row(tr!(lang, "grant-visit-conclusion"), conclusion_badge(lang, visit.conclusion));
    let recorded = tr!(lang, "grant-visit-recorded-by", name = visit.recorder.as_str(), at = visit.recorded_at);
    view! {
        <article class="protocol">
            {Heading::new(title).eyebrow(tr!(lang, "grant-protocol")).view()}
            {passport.view()}
            {section(tr!(lang, "grant-visit-findings"), prose(paragraphs(&visit.findings)))}
            {section(tr!(lang, "grant-photos"), photos(lang, ids, title))}
            <p class="hint">{recorded}</p>
        </article>
    }
    .into_any()
}
