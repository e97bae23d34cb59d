//! The operator's desk: sent applications, and the decision whether they go to the commission.

use super::words::{direction_name, state_badge, state_name, title_or_none};
use super::{answers, show::history};
use crate::application::model::State;
use crate::application::sealing::SentFile;
use crate::application::service::{self, Decision, Work};
use crate::application::store::{self, Application};
use crate::i18n;
use crate::platform::form::FormData;
use crate::platform::web::Visit;
use crate::platform::{Action, Fault};
use crate::programme::PhaseKind;
use crate::programme::round::{self, Round};
use crate::tr;
use crate::ui::{self, Choice, Empty, Form, Heading, Notice, Page, Table, back_link, section, tabs};
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

/// Everything that was ever sent, in the order of the work.
const SHOWN: [State; 6] =
    [State::Submitted, State::Returned, State::InReview, State::Admitted, State::Rejected, State::Refused];

pub async fn list(visit: Visit) -> Result<Response, Fault> {
    service::authorise_reading(visit.signed_in()?)?;
    let round = round::current(&visit.app).await?;
    let all = store::in_states(&visit.app, &round.id, &SHOWN).await?;
    let chosen =
        State::from_code(visit.query().get("state")).filter(|state| SHOWN.contains(state)).unwrap_or(State::Submitted);
    let (lang, page_visit) = (visit.lang, visit.clone());
    let page = Page::new(tr!(lang, "application-desk-title"), move || {
        let links = SHOWN.map(|state| tab(&page_visit, &all, state, chosen));
        let rows: Vec<&Application> = all.iter().filter(|application| application.state == chosen).collect();
        view! {
            {back_link(page_visit.href("/desk"), tr!(lang, "ui-desk"))}
            {Heading::new(tr!(lang, "application-desk-title")).lead(round.rules.programme.name.get(lang)).view()}
            {tabs(tr!(lang, "application-desk-states"), links.into())}
            {table(&page_visit, &round, chosen, &rows)}
        }
        .into_any()
    });
    Ok(ui::respond(&visit, page.wide().noindex()).await)
}

fn tab(visit: &Visit, all: &[Application], state: State, chosen: State) -> (String, String, bool) {
    let count = all.iter().filter(|application| application.state == state).count();
    let href = visit.href(&format!("/desk/applications?state={}", state.code()));
    (href, format!("{} ({count})", state_name(visit.lang, state)), state == chosen)
}

fn table(visit: &Visit, round: &Round, chosen: State, rows: &[&Application]) -> AnyView {
    let lang = visit.lang;
    if rows.is_empty() {
        return Empty::new(tr!(lang, "application-desk-none")).view();
    }
    let mut table = Table::new(state_name(lang, chosen))
        .quiet_caption()
        .number_column(tr!(lang, "application-column-number"))
        .column(tr!(lang, "application-title"))
        .column(tr!(lang, "application-direction"))
        .number_column(tr!(lang, "application-total"))
        .column(tr!(lang, "application-column-changed"));
    for application in rows {
        let href = visit.href(&format!("/desk/applications/{}", application.id));
        let title = title_or_none(lang, &application.title);
        table = table.row(vec![
            application.number.unwrap_or_default().into_any(),
            view! { <a href=href>{title}</a> }.into_any(),
            direction_name(lang, &round.rules, &application.direction, "").into_any(),
            i18n::money(lang, application.grant_amount).into_any(),
            i18n::moment(lang, application.updated_at).into_any(),
        ]);
    }
    table.view()
}

pub async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let actor = visit.signed_in()?;
    let (work, files) = service::read_sent(&visit.app, actor, &id).await?;
    let steps = store::history(&visit.app, &id).await?;
    let phase = work.round.phase(visit.app.now());
    let open = matches!(phase, Some(PhaseKind::Application | PhaseKind::Review));
    let deciding = open && work.application.state == State::Submitted && actor.may(Action::AdmissionDecide);
    let form = Form::new(&visit, FormData::default());
    let (lang, page_visit) = (visit.lang, visit.clone());
    let title = title_or_none(lang, &work.draft.title);
    let page = Page::new(title.clone(), move || {
        let number = work.application.number.unwrap_or_default().to_string();
        view! {
            {back_link(page_visit.href("/desk/applications"), tr!(lang, "application-desk-title"))}
            {form.summary()}
            {Heading::new(title).eyebrow(tr!(lang, "application-number", number = number)).with(state_badge(lang, work.application.state)).view()}
            {check(&page_visit, &work, &files)}
            {answers::view_sent(&page_visit, &work, &files)}
            {deciding.then(|| decision(&page_visit, &work, &form))}
            {history(lang, &steps)}
        }
        .into_any()
    });
    Ok(ui::respond(&visit, page.noindex()).await)
}

/// The rules, applied once more to what was sent.
fn check(visit: &Visit, work: &Work, files: &[SentFile]) -> AnyView {
    let lang = visit.lang;
    let filing = work.application.filing(visit.app.now()).day();
    let problems = match work.draft.check(&work.round.rules, filing, files.len()) {
        Ok(_) => return Notice::info(tr!(lang, "application-desk-rules-kept", day = filing)).view(),
        Err(problems) => problems,
    };
    let items = problems.iter().map(|problem| {
        let text = i18n::problem(lang, problem);
        view! { <li>{text}</li> }
    });
    let items = items.collect_view();
    Notice::danger(view! { <ul>{items}</ul> }).title(tr!(lang, "application-desk-rules-broken")).view()
}

fn decision(visit: &Visit, work: &Work, form: &Form) -> AnyView {
    let lang = visit.lang;
    let choices = Decision::ALL.map(|decision| {
        let key = format!("application-decision-{}", decision.code());
        Choice::new(decision.code(), i18n::text(lang, &key)).hint(i18n::text(lang, &format!("{key}-hint")))
    });
    let fields = view! {
        {form.hidden("revision", work.application.revision.to_string())}
        {form.radios("decision", tr!(lang, "application-decision"), choices).view()}
        {form.textarea("remark", tr!(lang, "application-remark")).hint(tr!(lang, "application-remark-hint")).view()}
        {form.submit(tr!(lang, "application-decide"))}
    };
    let action = visit.href(&format!("/desk/applications/{}/admission", work.application.id));
    section(tr!(lang, "application-decision-title"), form.post(action, fields))
}

pub async fn decide(visit: Visit, Path(id): Path<String>, data: FormData) -> Result<Response, Fault> {
    let actor = visit.signed_in()?;
    actor.authorise(Action::AdmissionDecide)?;
    let revision = data.get("revision").parse().unwrap_or(0);
    let done = match Decision::from_code(data.get("decision")) {
        Some(decision) => service::decide(&visit.app, actor, &id, revision, decision, data.get("remark")).await,
        None => Err(Fault::invalid("decision", "choice")),
    };
    match done {
        Err(Fault::Invalid(problems)) => show(visit.with_problems(data, problems), Path(id)).await,
        other => {
            other?;
            Ok(visit.redirect("/desk/applications"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_but_drafts_is_shown() {
        let hidden: Vec<State> = State::ALL.into_iter().filter(|state| !SHOWN.contains(state)).collect();
        assert_eq!(hidden, [State::Draft]);
    }
}
