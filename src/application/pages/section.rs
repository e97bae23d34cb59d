//! A section of the form: showing it, saving it, and what happens when somebody saved meanwhile.

use super::words::field_label;
use super::{about, estimate, fields, team};
use crate::application::model::{Draft, Section};
use crate::application::service::{self, Saving, Work};
use crate::i18n;
use crate::platform::Fault;
use crate::platform::form::FormData;
use crate::platform::web::Visit;
use crate::tr;
use crate::ui::{self, Form, Heading, Notice, Page, back_link};
use crate::values::Problem;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

/// What a section's page shows.
pub struct Editing {
    pub visit: Visit,
    pub work: Work,
    /// As stored, or as typed when the save was stale.
    pub draft: Draft,
    pub problems: Vec<Problem>,
    /// Empty rows asked for besides the usual ones.
    pub more: bool,
}

pub async fn show(visit: Visit, Path((id, section)): Path<(String, String)>) -> Result<Response, Fault> {
    let section = known(&section)?;
    let actor = visit.signed_in()?;
    let work = match service::filling(&visit.app, actor, &id).await {
        // Sent meanwhile: its own page says where it stands.
        Err(Fault::Conflict) => return Ok(visit.redirect(&format!("/applications/{id}"))),
        work => work?,
    };
    let query = visit.query();
    let problems = if query.has("check") { section.own(&work.problems(visit.app.now())) } else { Vec::new() };
    let (draft, more) = (work.draft.clone(), query.has("more"));
    let editing = Editing { visit: visit.clone(), work, draft, problems, more };
    Ok(ui::respond(&visit, page(section, editing, None)).await)
}

fn known(code: &str) -> Result<Section, Fault> {
    Section::from_code(code).filter(|section| *section != Section::Attachments).ok_or(Fault::NotFound)
}

pub async fn save(
    visit: Visit,
    Path((id, section)): Path<(String, String)>,
    data: FormData,
) -> Result<Response, Fault> {
    let section = known(&section)?;
    let actor = visit.signed_in()?;
    // Without a revision nothing is overwritten: the page comes back with what is stored.
    let revision = data.get("revision").parse().unwrap_or(0);
    let saving = service::save(&visit.app, actor, &id, revision, |draft| fields::read(section, &data, draft)).await?;
    match saving {
        Saving::Saved(work) => Ok(go_on(&visit, section, &work, data.get("then"))),
        Saving::Stale(work) => Ok(stale(visit, section, *work, &data).await),
    }
}

fn go_on(visit: &Visit, section: Section, work: &Work, then: &str) -> Response {
    let home = format!("/applications/{}", work.application.id);
    let here = format!("{home}/{}", section.code());
    match then {
        "more" => visit.redirect(&format!("{here}?more=1")),
        "later" => visit.redirect(&home),
        _ if section.own(&work.problems(visit.app.now())).is_empty() => visit.redirect(&home),
        _ => visit.redirect(&format!("{here}?check=1")),
    }
}

/// Both versions at once: the form holds what was typed, the notice what is stored and differs.
/// Saving again chooses what was typed; the link in the notice chooses what is stored.
async fn stale(visit: Visit, section: Section, work: Work, data: &FormData) -> Response {
    let mut draft = work.draft.clone();
    fields::read(section, data, &mut draft);
    let differences = differences(section, &work.draft, &draft);
    let editing = Editing { visit: visit.clone(), work, draft, problems: Vec::new(), more: false };
    ui::respond_with(&visit, StatusCode::CONFLICT, page(section, editing, Some(differences))).await
}

/// Field and stored value wherever the stored draft says something else than the typed one.
fn differences(section: Section, stored: &Draft, typed: &Draft) -> Vec<(String, String)> {
    let typed = FormData::from_pairs(fields::write(section, typed));
    let stored = fields::write(section, stored);
    let gone =
        typed.pairs().filter(|(name, value)| !value.is_empty() && !stored.iter().any(|(other, _)| other == name));
    let gone: Vec<(String, String)> = gone.map(|(name, _)| (name.to_owned(), String::new())).collect();
    let changed = stored.into_iter().filter(|(name, value)| typed.get(name) != value.trim());
    changed.chain(gone).collect()
}

fn page(section: Section, editing: Editing, differences: Option<Vec<(String, String)>>) -> Page {
    let lang = editing.visit.lang;
    let title = i18n::text(lang, &format!("application-section-{}", section.code()));
    let page_title = format!("{title} · {}", super::words::title_or_none(lang, &editing.work.application.title));
    let page = Page::new(page_title, move || {
        let form =
            Form::with(lang, FormData::from_pairs(fields::write(section, &editing.draft)), editing.problems.clone());
        let home = format!("/applications/{}", editing.work.application.id);
        let action = editing.visit.href(&format!("{home}/{}", section.code()));
        let conflict = differences.map(|differences| conflict(&editing, &action, &differences));
        let own = match section {
            Section::About => about::fields(&editing, &form),
            Section::Team => team::fields(&editing, &form),
            Section::Estimate | Section::Attachments => estimate::fields(&editing),
        };
        let lead = i18n::text(lang, &format!("application-section-{}-lead", section.code()));
        let rest = view! {
            {form.hidden("revision", editing.work.application.revision.to_string())}
            {own}
            <div class="cluster">
                {form.submit(tr!(lang, "application-save"))}
                {form.secondary("then", "later", tr!(lang, "application-save-later"))}
            </div>
        };
        view! {
            {back_link(editing.visit.href(&home), tr!(lang, "application-back"))}
            {conflict}
            {form.summary()}
            {Heading::new(title).lead(lead).view()}
            {form.post(action, rest)}
        }
        .into_any()
    });
    let page = if section == Section::Estimate { page.wide().with_islands() } else { page.narrow() };
    page.noindex()
}

fn conflict(editing: &Editing, action: &str, differences: &[(String, String)]) -> AnyView {
    let lang = editing.visit.lang;
    let rows = differences.iter().map(|(field, value)| {
        let value = if value.is_empty() { tr!(lang, "application-empty") } else { shown(editing, field, value) };
        view! { <div class="summary-row"><dt>{field_label(lang, field)}</dt><dd class="pre-line">{value}</dd></div> }
    });
    let rows = rows.collect_view();
    let body = view! {
        <p>{tr!(lang, "application-conflict-text")}</p>
        <dl class="summary-list">{rows}</dl>
    };
    let notice = Notice::danger(body).title(tr!(lang, "application-conflict-title"));
    notice.action(action.to_owned(), tr!(lang, "application-conflict-take-stored")).view()
}

fn shown(editing: &Editing, field: &str, value: &str) -> String {
    if field != "direction" {
        return value.to_owned();
    }
    let (direction, sub) = value.split_once('/').unwrap_or((value, ""));
    super::words::direction_name(editing.visit.lang, &editing.work.round.rules, direction, sub)
}
