//! One application for its captain: what is left to do, where it stands, and its history.

use super::answers::{self, Reader};
use super::words::{state_badge, state_name, task_state, title_or_none};
use crate::application::model::{Section, State};
use crate::application::service::{self, Work, open_for_filling};
use crate::application::store::{self, Step};
use crate::i18n;
use crate::platform::Fault;
use crate::platform::web::Visit;
use crate::programme::PhaseKind;
use crate::tr;
use crate::ui::{
    self, Heading, History, HistoryEntry, Meter, Notice, Page, Panel, TaskList, TaskState, back_link, prose, section,
};
use crate::values::Lang;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

pub async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let work = service::own(&visit.app, visit.signed_in()?, &id).await?;
    let steps = store::history(&visit.app, &id).await?;
    let (lang, page_visit) = (visit.lang, visit.clone());
    let title = title_or_none(lang, &work.application.title);
    let page = Page::new(title, move || view(&page_visit, &work, &steps));
    Ok(ui::respond(&visit, page.noindex()).await)
}

fn view(visit: &Visit, work: &Work, steps: &[Step]) -> AnyView {
    let (lang, state) = (visit.lang, work.application.state);
    let sent = visit.query().has("sent") && state == State::Submitted;
    let head = if sent { confirmation(lang, work) } else { heading(lang, work) };
    let open = open_for_filling(&work.round, visit.app.now(), state);
    let body = match (state.is_editable(), open.is_ok()) {
        (true, true) => tasks(visit, work),
        (true, false) => view! { {closed(lang, work)}{answers::view(visit, work, Reader::Captain)} }.into_any(),
        _ => answers::view(visit, work, Reader::Captain),
    };
    view! {
        {back_link(visit.href("/cabinet"), tr!(lang, "application-cabinet-title"))}
        {head}
        {standing(lang, state, steps)}
        {body}
        {history(lang, steps)}
    }
    .into_any()
}

fn heading(lang: Lang, work: &Work) -> AnyView {
    let number = work.application.number.map(|number| tr!(lang, "application-number", number = number.to_string()));
    let eyebrow = number.unwrap_or_else(|| work.round.rules.programme.name.get(lang).to_owned());
    Heading::new(title_or_none(lang, &work.application.title))
        .eyebrow(eyebrow)
        .with(state_badge(lang, work.application.state))
        .view()
}

fn confirmation(lang: Lang, work: &Work) -> AnyView {
    let number = work.application.number.unwrap_or_default().to_string();
    let panel = Panel::new(tr!(lang, "application-sent-title"))
        .text(title_or_none(lang, &work.application.title))
        .code(tr!(lang, "application-sent-number"), number)
        .view();
    view! {
        {panel}
        {section(tr!(lang, "application-next-title"), prose(view! {
            <ol>
                <li>{tr!(lang, "application-next-operator")}</li>
                <li>{tr!(lang, "application-next-review")}</li>
                <li>{tr!(lang, "application-next-vote")}</li>
            </ol>
        }))}
    }
    .into_any()
}

/// What the state means for the captain; after a return or refusal, the operator's words.
fn standing(lang: Lang, state: State, steps: &[Step]) -> AnyView {
    let remark = steps.iter().rev().find(|step| step.state == state).map(|step| step.note.clone()).unwrap_or_default();
    let text = || i18n::text(lang, &format!("application-standing-{}", state.code()));
    let said = (!remark.is_empty()).then(|| view! { <p class="pre-line">{remark}</p> });
    let title = state_name(lang, state);
    match state {
        State::Draft => ().into_any(),
        State::Returned => Notice::warning(view! { {said}<p>{text()}</p> }).title(title).view(),
        State::Refused | State::Rejected => Notice::danger(view! { {said}<p>{text()}</p> }).title(title).view(),
        _ => Notice::info(view! { <p>{text()}</p> }).view(),
    }
}

fn tasks(visit: &Visit, work: &Work) -> AnyView {
    let (lang, now) = (visit.lang, visit.app.now());
    let problems = work.problems(now);
    let progress = Section::ALL.map(|section| work.draft.progress(section, &problems, work.attachments.len()));
    let href = |part: &str| visit.href(&format!("/applications/{}/{part}", work.application.id));
    let mut list = TaskList::new(lang).section(tr!(lang, "application-fill-in"));
    for (section, progress) in Section::ALL.into_iter().zip(progress) {
        let name = i18n::text(lang, &format!("application-section-{}", section.code()));
        let hint = i18n::text(lang, &format!("application-section-{}-hint", section.code()));
        list = list.task_with_hint(name, href(section.code()), task_state(progress), hint);
    }
    let ready = if problems.is_empty() { TaskState::ToDo } else { TaskState::NotYet };
    let list = list.section(tr!(lang, "application-send-part")).task(
        tr!(lang, "application-check-title"),
        href("check"),
        ready,
    );
    let done = progress.iter().filter(|progress| **progress == crate::application::model::Progress::Done).count();
    let all = Section::ALL.len();
    let figures = tr!(lang, "application-done-of", done = done, all = all);
    let meter = Meter::new(tr!(lang, "application-progress"), figures, done as f64, all as f64).view();
    let until = deadline(lang, work).map(|text| view! { <p class="hint">{text}</p> });
    let early = (!problems.is_empty()).then(|| {
        view! { <p><a href=href("check")>{tr!(lang, "application-see-problems")}</a></p> }
    });
    view! { {meter}{until}{list.view()}{early} }.into_any()
}

fn deadline(lang: Lang, work: &Work) -> Option<String> {
    let kind = if work.application.state == State::Returned { PhaseKind::Review } else { PhaseKind::Application };
    work.round.rules.phase(kind).map(|phase| tr!(lang, "application-open-until", moment = phase.to))
}

fn closed(lang: Lang, work: &Work) -> AnyView {
    let kind = if work.application.state == State::Returned { PhaseKind::Review } else { PhaseKind::Application };
    let text = work.round.rules.phase(kind).map(|phase| tr!(lang, "application-too-late", moment = phase.to));
    Notice::warning(text).title(tr!(lang, "application-closed")).view()
}

/// The newest step first.
pub fn history(lang: Lang, steps: &[Step]) -> AnyView {
    if steps.is_empty() {
        return ().into_any();
    }
    let entries = steps.iter().rev().map(|step| {
        let entry = HistoryEntry::new(i18n::moment(lang, step.at), state_name(lang, step.state));
        if step.note.is_empty() { entry } else { entry.note(step.note.clone()) }
    });
    section(tr!(lang, "application-history"), History::new(entries.collect()).view())
}
