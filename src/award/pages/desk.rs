//! The manager's page: what must hold, and the one button that counts and publishes.

use crate::award::service::{self, Ready};
use crate::i18n;
use crate::platform::form::FormData;
use crate::platform::web::Visit;
use crate::platform::{Action, Fault};
use crate::programme::PhaseKind;
use crate::programme::round::{self, Round};
use crate::tr;
use crate::ui::{self, Form, Heading, Notice, Page, Stat, TaskList, TaskState, back_link, stats};
use crate::vote;
use axum::response::Response;
use leptos::prelude::*;

pub async fn show(visit: Visit) -> Result<Response, Fault> {
    visit.signed_in()?.authorise(Action::ResultsPublish)?;
    let round = round::current(&visit.app).await?;
    let ready = service::ready(&visit.app, &round).await?;
    let ballots = vote::store::ballots(visit.app.db.read(), &round.id).await?;
    let lang = visit.lang;
    let back = back_link(visit.href("/desk"), tr!(lang, "award-to-desk"));
    let name = round.rules.programme.name.get(lang).to_owned();
    let (tasks, action) = (tasks(&visit, &round, ready), action(&visit, ready));
    let form = Form::new(&visit, FormData::default());
    let page = Page::new(tr!(lang, "award-desk-title"), move || {
        let heading = Heading::new(tr!(lang, "award-desk-title")).eyebrow(name).lead(tr!(lang, "award-desk-lead"));
        let ballots = Stat::new(i18n::number(lang, ballots), tr!(lang, "award-ballots", count = ballots));
        view! { {back} {form.summary()} {heading.view()} {stats(vec![ballots])} {tasks} {action} }.into_any()
    });
    Ok(ui::respond(&visit, page.narrow().noindex()).await)
}

pub async fn publish(visit: Visit, data: FormData) -> Result<Response, Fault> {
    let actor = visit.signed_in()?;
    actor.authorise(Action::ResultsPublish)?;
    let round = round::current(&visit.app).await?;
    let done = match data.get("sure") {
        "yes" => service::publish(&visit.app, actor, &round).await,
        _ => Err(Fault::invalid("sure", "award-not-sure")),
    };
    match done {
        Err(Fault::Invalid(problems)) => show(visit.with_problems(data, problems)).await,
        other => {
            other?;
            Ok(visit.redirect("/results"))
        }
    }
}

fn tasks(visit: &Visit, round: &Round, ready: Ready) -> AnyView {
    let lang = visit.lang;
    let state = |done: bool| if done { TaskState::Done } else { TaskState::NotYet };
    let end = round.rules.phase(PhaseKind::Vote).map(|phase| phase.to).unwrap_or_default();
    TaskList::new(lang)
        .section(tr!(lang, "award-desk-needs"))
        .task(tr!(lang, "award-need-review"), visit.href("/review"), state(ready.review_closed))
        .task_with_hint(
            tr!(lang, "award-need-vote"),
            visit.href("/vote"),
            state(ready.vote_over),
            tr!(lang, "award-need-vote-hint", end = end),
        )
        .view()
}

fn action(visit: &Visit, ready: Ready) -> AnyView {
    let lang = visit.lang;
    if !ready.unpublished {
        let notice = Notice::success(tr!(lang, "award-desk-published"));
        return notice.action(visit.href("/results"), tr!(lang, "award-to-results")).view();
    }
    if !ready.all() {
        return Notice::info(tr!(lang, "award-desk-not-yet")).view();
    }
    let form = Form::new(visit, FormData::default());
    let fields = view! {
        {Notice::warning(tr!(lang, "award-desk-once")).view()}
        {form.checkbox("sure", tr!(lang, "award-desk-sure")).required(true).view()}
        {form.submit(tr!(lang, "award-desk-publish"))}
    };
    form.post(visit.href("/desk/results"), fields)
}
