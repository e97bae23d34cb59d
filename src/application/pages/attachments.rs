//! The attachments: what is there, adding, removing.

use super::answers::file_link;
use super::words::size;
use crate::application::model::Section;
use crate::application::service::{self, Work};
use crate::platform::Fault;
use crate::platform::files::Attachment;
use crate::platform::form::FormData;
use crate::platform::web::{Visit, read_multipart};
use crate::tr;
use crate::ui::{self, Empty, Form, Heading, Page, Photo, back_link, button_link, gallery, section};
use axum::extract::{Multipart, Path};
use axum::response::Response;
use leptos::prelude::*;

pub async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let work = match service::filling(&visit.app, visit.signed_in()?, &id).await {
        // Sent meanwhile: its own page says where it stands.
        Err(Fault::Conflict) => return Ok(visit.redirect(&format!("/applications/{id}"))),
        work => work?,
    };
    let checking = visit.posted.is_none() && visit.query().has("check");
    let problems = if checking { Section::Attachments.own(&work.problems(visit.app.now())) } else { Vec::new() };
    let form = match checking {
        true => Form::with(visit.lang, FormData::default(), problems),
        false => Form::new(&visit, FormData::default()),
    };
    let (lang, page_visit) = (visit.lang, visit.clone());
    let page = Page::new(tr!(lang, "application-section-attachments"), move || view(&page_visit, &work, &form));
    Ok(ui::respond(&visit, page.narrow().noindex()).await)
}

fn view(visit: &Visit, work: &Work, form: &Form) -> AnyView {
    let lang = visit.lang;
    let home = format!("/applications/{}", work.application.id);
    let full = work.attachments.len() >= work.round.rules.attachments.count_max;
    let adding = if full { ().into_any() } else { uploader(visit, work, form) };
    view! {
        {back_link(visit.href(&home), tr!(lang, "application-back"))}
        {form.summary()}
        {Heading::new(tr!(lang, "application-section-attachments")).lead(tr!(lang, "application-section-attachments-lead")).view()}
        {list(visit, work)}
        {adding}
        {(!work.attachments.is_empty()).then(|| button_link(visit.href(&home), tr!(lang, "application-files-done")))}
    }
    .into_any()
}

fn uploader(visit: &Visit, work: &Work, form: &Form) -> AnyView {
    let (lang, limits) = (visit.lang, &work.round.rules.attachments);
    let megabytes = |bytes: u64| size(lang, i64::try_from(bytes).unwrap_or(i64::MAX));
    let hint = tr!(
        lang,
        "application-files-hint",
        types = limits.types.join(", "),
        count = limits.count_max,
        each = megabytes(limits.file_bytes_max),
        all = megabytes(limits.total_bytes_max),
    );
    let accept: Vec<String> = limits.types.iter().map(|kind| format!(".{kind}")).collect();
    let fields = view! {
        {form.file("file", tr!(lang, "application-files-choose")).hint(hint).accept(accept.join(",")).multiple().view()}
        {form.submit(tr!(lang, "application-files-upload"))}
    };
    form.post_files(visit.href(&format!("/applications/{}/attachments", work.application.id)), fields)
}

fn list(visit: &Visit, work: &Work) -> AnyView {
    let lang = visit.lang;
    if work.attachments.is_empty() {
        return Empty::new(tr!(lang, "application-no-files")).text(tr!(lang, "application-files-ideas")).view();
    }
    let items = work.attachments.iter().map(|file| {
        let remove = format!("/applications/{}/attachments/{}/remove", work.application.id, file.id);
        let (link, name) = (file_link(visit, file, true), format!(": {}", file.name));
        view! {
            {link}
            <li class="files-action">
                <form class="inline-form" method="post" action=visit.href(&remove)>
                    <button class="button button-quiet" type="submit">{tr!(lang, "application-files-remove")}<span class="quiet">{name}</span></button>
                </form>
            </li>
        }
    });
    let pictures: Vec<Photo> =
        work.attachments.iter().filter(|file| file.is_picture()).map(|file| photo(visit, file)).collect();
    let pictures = (!pictures.is_empty()).then(|| gallery(pictures));
    let items = items.collect_view();
    section(tr!(lang, "application-files-added"), view! { <ul class="files">{items}</ul>{pictures} })
}

fn photo(visit: &Visit, file: &Attachment) -> Photo {
    let address = visit.href(&format!("/files/{}", file.id));
    Photo::new(address.clone(), file.name.clone()).href(address)
}

pub async fn upload(visit: Visit, Path(id): Path<String>, multipart: Multipart) -> Result<Response, Fault> {
    let actor = visit.signed_in()?;
    // Asked before the files are read: nobody sends a hundred megabytes to an application that is closed or not theirs.
    let work = service::filling(&visit.app, actor, &id).await?;
    let bytes_max = work.round.rules.attachments.file_bytes_max;
    let done = match read_multipart(multipart, bytes_max).await {
        Ok((_, uploads)) => service::add_attachments(&visit.app, actor, &id, uploads).await,
        Err(fault) => Err(fault),
    };
    match done {
        Err(Fault::Invalid(problems)) => show(visit.with_problems(FormData::default(), problems), Path(id)).await,
        other => {
            other?;
            Ok(visit.redirect(&format!("/applications/{id}/attachments")))
        }
    }
}

pub async fn remove(visit: Visit, Path((id, file)): Path<(String, String)>) -> Result<Response, Fault> {
    service::remove_attachment(&visit.app, visit.signed_in()?, &id, &file).await?;
    Ok(visit.redirect(&format!("/applications/{id}/attachments")))
}
