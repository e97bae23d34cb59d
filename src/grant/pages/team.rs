//! The winning team's own pages: what is agreed, what is paid, which report comes next.

use super::parts::{grant_badge, problem_list, report_badge, report_name, tranche_table};
use crate::grant::model::{ReportState, conditions_met, report_problems};
use crate::grant::service::{self, Dossier};
use crate::i18n;
use crate::platform::web::Visit;
use crate::platform::{App, Fault};
use crate::programme::PhaseKind;
use crate::programme::rules::ReportKind;
use crate::tr;
use crate::ui::{self, Card, Empty, Heading, Meter, Notice, Page, SummaryList, Table, back_link, card_grid, section};
use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;
use leptos::prelude::*;

pub fn routes() -> Router<App> {
    Router::new().route("/grants", get(list)).route("/grants/{project_id}", get(show))
}

async fn list(visit: Visit) -> Result<Response, Fault> {
    let own = service::own(&visit.app, visit.signed_in()?).await?;
    let (lang, shown) = (visit.lang, visit.clone());
    let page = Page::new(tr!(lang, "grant-own-title"), move || {
        let body = match own.is_empty() {
            true => Empty::new(tr!(lang, "grant-own-empty"))
                .text(tr!(lang, "grant-own-empty-text"))
                .action(shown.href("/cabinet"), tr!(lang, "grant-back-cabinet"))
                .view(),
            false => card_grid(own.iter().map(|dossier| card(&shown, dossier)).collect()),
        };
        view! {
            {back_link(shown.href("/cabinet"), tr!(lang, "grant-back-cabinet"))}
            {Heading::new(tr!(lang, "grant-own-title")).view()}
            {body}
        }
        .into_any()
    });
    Ok(ui::respond(&visit, page.noindex()).await)
}

fn card(visit: &Visit, dossier: &Dossier) -> AnyView {
    Card::new(dossier.project.title.clone())
        .href(visit.href(&format!("/grants/{}", dossier.project.id)))
        .top(grant_badge(visit.lang, dossier.grant.as_ref()))
        .body(meter(visit, dossier))
        .view()
}

fn meter(visit: &Visit, dossier: &Dossier) -> AnyView {
    let (lang, paid, amount) = (visit.lang, dossier.paid(), dossier.amount());
    let figures = tr!(lang, "grant-paid-of", paid = paid, amount = amount);
    Meter::new(tr!(lang, "grant-column-paid"), figures, paid.whole() as f64, amount.whole() as f64).view()
}

async fn show(visit: Visit, Path(project_id): Path<String>) -> Result<Response, Fault> {
    let dossier = service::for_captain(&visit.app, visit.signed_in()?, &project_id).await?;
    let account = dossier.masked_account(&visit.app);
    let shown = visit.clone();
    let page = Page::new(dossier.project.title.clone(), move || whole(&shown, &dossier, account));
    Ok(ui::respond(&visit, page.noindex()).await)
}

fn whole(visit: &Visit, dossier: &Dossier, account: Option<String>) -> AnyView {
    let lang = visit.lang;
    let project_link = {
        let href = visit.href(&dossier.project_path());
        view! { <a href=href>{tr!(lang, "grant-project-page")}</a> }
    };
    let heading = Heading::new(dossier.project.title.clone())
        .eyebrow(tr!(lang, "grant-eyebrow", number = dossier.project.number))
        .with(view! { {grant_badge(lang, dossier.grant.as_ref())} {project_link} });
    let met = conditions_met(&dossier.facts());
    view! {
        {back_link(visit.href("/grants"), tr!(lang, "grant-own-title"))}
        {heading.view()}
        {state(visit, dossier)}
        {section(tr!(lang, "grant-agreement"), agreement(visit, dossier, account))}
        {section(tr!(lang, "grant-tranches"), view! { {meter(visit, dossier)} {tranche_table(lang, &dossier.plan(), &met)} })}
        {section(tr!(lang, "grant-reports"), reports(visit, dossier))}
    }
    .into_any()
}

/// The one thing to know first.
fn state(visit: &Visit, dossier: &Dossier) -> AnyView {
    let lang = visit.lang;
    match dossier.grant.as_ref().map(|grant| grant.completed_at) {
        None => Notice::info(tr!(lang, "grant-own-waiting")).title(tr!(lang, "grant-own-won")).view(),
        Some(Some(at)) => Notice::success(tr!(lang, "grant-completed-on", day = at.day())).view(),
        Some(None) => ().into_any(),
    }
}

fn agreement(visit: &Visit, dossier: &Dossier, account: Option<String>) -> AnyView {
    let lang = visit.lang;
    let list = SummaryList::new(lang).row(tr!(lang, "grant-amount"), i18n::money(lang, dossier.amount()));
    match &dossier.grant {
        None => list.row(tr!(lang, "grant-agreement"), tr!(lang, "grant-state-waiting")).view(),
        Some(grant) => list
            .row(tr!(lang, "grant-agreement-number"), grant.agreement_number.clone())
            .row(tr!(lang, "grant-agreement-day"), i18n::day(lang, grant.agreement_day))
            .row(tr!(lang, "grant-account"), account.unwrap_or_default())
            .view(),
    }
}

fn reports(visit: &Visit, dossier: &Dossier) -> AnyView {
    let lang = visit.lang;
    let last_day = dossier.round.rules.phase(PhaseKind::Implementation).map(|phase| {
        view! { <p>{tr!(lang, "grant-reports-due", from = phase.from, to = phase.to)}</p> }
    });
    let table = Table::new(tr!(lang, "grant-reports"))
        .quiet_caption()
        .column(tr!(lang, "grant-column-report"))
        .column(tr!(lang, "grant-column-state"))
        .column(tr!(lang, "grant-column-next"));
    let kinds = dossier.round.rules.reports.iter().map(|rule| rule.kind);
    let table = kinds.fold(table, |table, kind| {
        let state = dossier.report(kind).map(|report| report.state);
        table.row(vec![report_name(lang, kind).into_any(), report_badge(lang, state), next_step(visit, dossier, kind)])
    });
    view! { {last_day} {table.view()} }.into_any()
}

/// What the team can do about a report now, or what it waits for.
fn next_step(visit: &Visit, dossier: &Dossier, kind: ReportKind) -> AnyView {
    let lang = visit.lang;
    let href = visit.href(&format!("/grants/{}/reports/{}", dossier.project.id, kind.code()));
    let link = |label: String| view! { <a href=href.clone()>{label}</a> }.into_any();
    let waits = report_problems(kind, &dossier.round.rules, &dossier.tranches, &dossier.facts());
    match dossier.report(kind).map(|report| report.state) {
        Some(ReportState::Submitted) => tr!(lang, "grant-report-being-read").into_any(),
        Some(ReportState::Accepted) => link(tr!(lang, "grant-report-read")),
        _ if !waits.is_empty() => problem_list(lang, &waits),
        _ if !dossier.report_phase_open(&visit.app, kind) => tr!(lang, "grant-report-phase-closed").into_any(),
        Some(ReportState::Returned) => link(tr!(lang, "grant-report-correct")),
        None => link(tr!(lang, "grant-report-write")),
    }
}
