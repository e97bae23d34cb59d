//! All the winners of the round for those who pay, check and monitor.

use super::parts::{condition_name, grant_badge, report_badge, report_name};
use crate::grant::model::{Next, conditions_met, next_tranche};
use crate::grant::service::{self, Dossier};
use crate::platform::web::Visit;
use crate::platform::{App, Fault};
use crate::tr;
use crate::ui::{self, Empty, Heading, Page, Table, back_link};
use crate::values::Lang;
use axum::Router;
use axum::response::Response;
use axum::routing::get;
use leptos::prelude::*;

pub fn routes() -> Router<App> {
    Router::new().route("/desk/grants", get(show))
}

async fn show(visit: Visit) -> Result<Response, Fault> {
    let winners = service::winners(&visit.app, visit.signed_in()?).await?;
    let (lang, shown) = (visit.lang, visit.clone());
    let page = Page::new(tr!(lang, "grant-desk-title"), move || {
        view! {
            {back_link(shown.href("/desk"), tr!(lang, "grant-back-desk"))}
            {Heading::new(tr!(lang, "grant-desk-title")).lead(tr!(lang, "grant-desk-lead")).view()}
            {list(&shown, &winners)}
        }
        .into_any()
    });
    Ok(ui::respond(&visit, page.wide().noindex()).await)
}

fn list(visit: &Visit, winners: &[Dossier]) -> AnyView {
    let lang = visit.lang;
    if winners.is_empty() {
        return Empty::new(tr!(lang, "grant-desk-empty")).text(tr!(lang, "grant-desk-empty-text")).view();
    }
    let table = Table::new(tr!(lang, "grant-desk-title"))
        .quiet_caption()
        .column(tr!(lang, "grant-column-project"))
        .column(tr!(lang, "grant-column-agreement"))
        .number_column(tr!(lang, "grant-column-paid"))
        .column(tr!(lang, "grant-column-next"))
        .column(tr!(lang, "grant-column-report"));
    winners.iter().fold(table, |table, dossier| table.row(row(visit, dossier))).view()
}

fn row(visit: &Visit, dossier: &Dossier) -> Vec<AnyView> {
    let (lang, project) = (visit.lang, &dossier.project);
    let href = visit.href(&format!("/desk/grants/{}", project.id));
    let name = format!("№\u{a0}{} · {}", project.number, project.title);
    let paid = tr!(lang, "grant-paid-of", paid = dossier.paid(), amount = dossier.amount());
    vec![
        view! { <a href=href>{name}</a> }.into_any(),
        grant_badge(lang, dossier.grant.as_ref()),
        paid.into_any(),
        next_step(lang, dossier).into_any(),
        last_report(lang, dossier),
    ]
}

/// What the money waits for, in one line.
fn next_step(lang: Lang, dossier: &Dossier) -> String {
    let plan = dossier.plan();
    match next_tranche(&plan, &conditions_met(&dossier.facts())) {
        Next::Pay(tranche) => tr!(lang, "grant-next-pay", ordinal = tranche.ordinal, amount = tranche.amount),
        Next::Wait(tranche, missing) => {
            let missing: Vec<String> = missing.into_iter().map(|condition| condition_name(lang, condition)).collect();
            tr!(lang, "grant-next-wait", ordinal = tranche.ordinal, missing = missing.join("; "))
        }
        Next::AllPaid => tr!(lang, "grant-next-none"),
    }
}

fn last_report(lang: Lang, dossier: &Dossier) -> AnyView {
    match dossier.reports.last() {
        Some(report) => {
            view! { {report_name(lang, report.kind)} " " {report_badge(lang, Some(report.state))} }.into_any()
        }
        None => report_badge(lang, None),
    }
}
