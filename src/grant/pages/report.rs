//! A report of the winning team: written, sent, corrected, read.

use super::parts::{paragraphs, photos, problem_list, report_badge, report_name};
use crate::grant::model::ReportState;
use crate::grant::service::{self, Filing};
use crate::grant::store::Report;
use crate::i18n;
use crate::platform::form::FormData;
use crate::platform::web::{Visit, read_multipart};
use crate::platform::{App, Fault};
use crate::programme::rules::ReportKind;
use crate::tr;
use crate::ui::{self, Empty, Form, Heading, Notice, Page, back_link, prose};
use crate::values::Lang;
use axum::Router;
use axum::extract::{Multipart, Path};
use axum::response::Response;
use axum::routing::get;
use leptos::prelude::*;

pub fn routes() -> Router<App> {
    Router::new().route("/grants/{project_id}/reports/{kind}", get(show).post(save))
}

type Address = Path<(String, String)>;

async fn show(visit: Visit, Path((project_id, kind)): Address) -> Result<Response, Fault> {
    let kind = ReportKind::from_code(&kind).ok_or(Fault::NotFound)?;
    let filing = service::filing(&visit.app, visit.signed_in()?, &project_id, kind).await?;
    let lang = visit.lang;
    let form = Form::new(&visit, initial(&filing));
    let shown = visit.clone();
    let page = Page::new(report_name(lang, kind), move || whole(&shown, &form, &filing));
    Ok(ui::respond(&visit, page.narrow().noindex()).await)
}

/// A returned report comes back as it was sent.
fn initial(filing: &Filing) -> FormData {
    match filing.dossier.report(filing.rule.kind) {
        Some(report) => {
            FormData::from_pairs([("body", report.body.clone()), ("spent", report.spent.whole().to_string())])
        }
        None => FormData::default(),
    }
}

async fn save(visit: Visit, Path((project_id, code)): Address, multipart: Multipart) -> Result<Response, Fault> {
    let kind = ReportKind::from_code(&code).ok_or(Fault::NotFound)?;
    // Refused before the files are read, when it is not theirs to do.
    service::filing(&visit.app, visit.signed_in()?, &project_id, kind).await?;
    // One photo too large must not cost the text: the whole body is bounded, each photo is measured when it is stored.
    let (data, uploads) = read_multipart(multipart, visit.app.config.upload_bytes_max as u64).await?;
    match service::file(&visit.app, visit.signed_in()?, &project_id, kind, &data, uploads).await {
        Err(Fault::Invalid(problems)) => show(visit.with_problems(data, problems), Path((project_id, code))).await,
        done => done.map(|()| visit.redirect(&format!("/grants/{project_id}"))),
    }
}

fn whole(visit: &Visit, form: &Form, filing: &Filing) -> AnyView {
    let (lang, kind) = (visit.lang, filing.rule.kind);
    let back = visit.href(&format!("/grants/{}", filing.dossier.project.id));
    let heading = Heading::new(report_name(lang, kind))
        .eyebrow(filing.dossier.project.title.clone())
        .with(report_badge(lang, filing.state()));
    let body = match (filing.dossier.report(kind), filing.is_open()) {
        (_, true) => editor(visit, form, filing),
        (Some(report), false) if report.state != ReportState::Returned => sent(lang, filing, report),
        _ => closed(lang, filing),
    };
    view! { {back_link(back, tr!(lang, "grant-back-grant"))} {form.summary()} {heading.view()} {body} }.into_any()
}

fn closed(lang: Lang, filing: &Filing) -> AnyView {
    let empty = Empty::closed(tr!(lang, "grant-report-not-yet"));
    if filing.waits.is_empty() {
        return empty.text(tr!(lang, "grant-report-phase-closed")).view();
    }
    view! { {empty.view()} {problem_list(lang, &filing.waits)} }.into_any()
}

fn sent(lang: Lang, filing: &Filing, report: &Report) -> AnyView {
    let spent = filing.rule.spending.then(|| view! { <p>{tr!(lang, "grant-report-spent", amount = report.spent)}</p> });
    let ids = filing.photos.iter().map(|photo| photo.id.clone());
    view! {
        <p class="hint">{tr!(lang, "grant-report-sent", at = report.submitted_at)}</p>
        {spent}
        {prose(paragraphs(&report.body))}
        {photos(lang, ids, &report_name(lang, report.kind))}
    }
    .into_any()
}

fn editor(visit: &Visit, form: &Form, filing: &Filing) -> AnyView {
    let (lang, kind) = (visit.lang, filing.rule.kind);
    let remark = filing
        .dossier
        .report(kind)
        .map(|report| Notice::warning(paragraphs(&report.remark)).title(tr!(lang, "grant-report-returned")).view());
    let again = form.has_problems().then(|| Notice::warning(tr!(lang, "grant-photos-again")).view());
    let action = visit.href(&format!("/grants/{}/reports/{}", filing.dossier.project.id, kind.code()));
    let hint = i18n::text(lang, &format!("grant-report-hint-{}", kind.code()));
    let fields = view! {
        {form.textarea("body", tr!(lang, "grant-report-body")).hint(hint).max(filing.rule.text.max).rows(14).required(true).view()}
        {spending(lang, form, filing)}
        {kept_photos(lang, form, filing)}
        {new_photos(lang, form, filing)}
        {form.submit(tr!(lang, "grant-report-send"))}
    };
    view! { {remark} {again} {form.post_files(action, fields)} }.into_any()
}

fn spending(lang: Lang, form: &Form, filing: &Filing) -> Option<AnyView> {
    let hint = tr!(lang, "grant-spent-hint", paid = filing.dossier.paid());
    filing.rule.spending.then(|| form.money("spent", tr!(lang, "grant-spent")).hint(hint).required(true).view())
}

/// The photos of the returned report, each with a box to take it away.
fn kept_photos(lang: Lang, form: &Form, filing: &Filing) -> Option<AnyView> {
    if filing.photos.is_empty() {
        return None;
    }
    let ids = filing.photos.iter().map(|photo| photo.id.clone());
    let pictures = photos(lang, ids, &report_name(lang, filing.rule.kind));
    let boxes = filing.photos.iter().enumerate().map(|(index, photo)| {
        (photo.id.clone(), tr!(lang, "grant-photo-drop", number = index + 1, name = photo.name.as_str()))
    });
    let boxes = form.checkboxes("drop", tr!(lang, "grant-photos-kept"), boxes).view();
    Some(view! { {pictures} {boxes} }.into_any())
}

fn new_photos(lang: Lang, form: &Form, filing: &Filing) -> AnyView {
    let megabytes = filing.dossier.round.rules.attachments.file_bytes_max / 1_048_576;
    let (min, max) = (filing.rule.photos_min, filing.rule.photos_max);
    let hint =
        tr!(lang, "grant-photos-hint", min = min, max = max, megabytes = i64::try_from(megabytes).unwrap_or(i64::MAX));
    let field = form.file("photos", tr!(lang, "grant-photos")).hint(hint);
    let field = field.accept("image/jpeg,image/png,image/webp").multiple();
    field.required(filing.photos.is_empty() && min > 0).view()
}
