//! One grant at the desk: agreement, tranches, reports, visits, completion. Buttons only for those who may.

use super::parts::{
    conclusion_badge, grant_badge, paragraphs, photos, problem_list, report_badge, report_name, tranche_table,
};
use crate::grant::form::REMARK;
use crate::grant::model::{GrantState, Next, ReportState, completion_problems, conditions_met, next_tranche};
use crate::grant::service::{self, Dossier};
use crate::grant::store::{self, Report};
use crate::i18n;
use crate::platform::form::FormData;
use crate::platform::web::Visit;
use crate::platform::{Action, Actor, App, Fault};
use crate::programme::rules::{ReportKind, ReportRule};
use crate::tr;
use crate::ui::{self, Form, Heading, Notice, Page, SummaryList, back_link, button_link, post_button, prose, section};
use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::{get, post};
use leptos::prelude::*;
use std::collections::BTreeMap;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/desk/grants/{project_id}", get(show))
        .route("/desk/grants/{project_id}/agreement", post(sign))
        .route("/desk/grants/{project_id}/tranches/{ordinal}", post(pay))
        .route("/desk/grants/{project_id}/reports/{kind}", post(decide))
        .route("/desk/grants/{project_id}/complete", post(complete))
}

/// Everything the page shows.
struct Desk {
    visit: Visit,
    actor: Actor,
    form: Form,
    dossier: Dossier,
    account: Option<String>,
    /// Ids of photos by the report's id.
    photos: BTreeMap<String, Vec<String>>,
}

impl Desk {
    async fn load(visit: &Visit, project_id: &str) -> Result<Desk, Fault> {
        let actor = visit.signed_in()?.clone();
        let dossier = service::for_staff(&visit.app, &actor, project_id).await?;
        let mut photos = BTreeMap::new();
        for report in &dossier.reports {
            let ids = store::photos(&visit.app, &report.id).await?.into_iter().map(|photo| photo.id);
            photos.insert(report.id.clone(), ids.collect());
        }
        let account = dossier.masked_account(&visit.app);
        let form = Form::new(visit, FormData::default());
        Ok(Desk { visit: visit.clone(), actor, form, dossier, account, photos })
    }

    fn action(&self, tail: &str) -> String {
        self.visit.href(&format!("/desk/grants/{}{tail}", self.dossier.project.id))
    }

    fn under_way(&self) -> bool {
        self.dossier.grant.as_ref().is_some_and(|grant| grant.state == GrantState::Signed)
    }
}

async fn show(visit: Visit, Path(project_id): Path<String>) -> Result<Response, Fault> {
    let desk = Desk::load(&visit, &project_id).await?;
    let page = Page::new(desk.dossier.project.title.clone(), move || whole(&desk));
    Ok(ui::respond(&visit, page.noindex()).await)
}

/// After an action: on to the grant's page, or the page again with what is wrong.
async fn answer(
    mut visit: Visit,
    project_id: String,
    data: FormData,
    done: Result<(), Fault>,
) -> Result<Response, Fault> {
    let path = format!("/desk/grants/{project_id}");
    match done {
        Err(Fault::Invalid(problems)) => {
            // The action's own address cannot be read; links to the other languages lead to the page.
            visit.path = path;
            show(visit.with_problems(data, problems), Path(project_id)).await
        }
        other => other.map(|()| visit.redirect(&path)),
    }
}

async fn sign(visit: Visit, Path(project_id): Path<String>, data: FormData) -> Result<Response, Fault> {
    let done = service::sign(&visit.app, visit.signed_in()?, &project_id, &data).await;
    answer(visit, project_id, data, done).await
}

async fn pay(
    visit: Visit,
    Path((project_id, ordinal)): Path<(String, usize)>,
    data: FormData,
) -> Result<Response, Fault> {
    let done = service::pay(&visit.app, visit.signed_in()?, &project_id, ordinal, &data).await;
    answer(visit, project_id, data, done).await
}

async fn decide(
    visit: Visit,
    Path((project_id, kind)): Path<(String, String)>,
    data: FormData,
) -> Result<Response, Fault> {
    let kind = ReportKind::from_code(&kind).ok_or(Fault::NotFound)?;
    let done = service::decide(&visit.app, visit.signed_in()?, &project_id, kind, &data).await;
    answer(visit, project_id, data, done).await
}

async fn complete(visit: Visit, Path(project_id): Path<String>, data: FormData) -> Result<Response, Fault> {
    let done = service::complete(&visit.app, visit.signed_in()?, &project_id).await;
    answer(visit, project_id, data, done).await
}

fn whole(desk: &Desk) -> AnyView {
    let (lang, dossier) = (desk.visit.lang, &desk.dossier);
    let project_link = {
        let href = desk.visit.href(&dossier.project_path());
        view! { <a href=href>{tr!(lang, "grant-project-page")}</a> }
    };
    let heading = Heading::new(dossier.project.title.clone())
        .eyebrow(tr!(lang, "grant-eyebrow", number = dossier.project.number))
        .with(view! { {grant_badge(lang, dossier.grant.as_ref())} {project_link} });
    view! {
        {back_link(desk.visit.href("/desk/grants"), tr!(lang, "grant-desk-title"))}
        {desk.form.summary()}
        {heading.view()}
        {section(tr!(lang, "grant-agreement"), agreement(desk))}
        {section(tr!(lang, "grant-tranches"), tranches(desk))}
        {section(tr!(lang, "grant-reports"), reports(desk))}
        {section(tr!(lang, "grant-visits"), visits(desk))}
        {completion(desk)}
    }
    .into_any()
}

fn agreement(desk: &Desk) -> AnyView {
    let (lang, dossier) = (desk.visit.lang, &desk.dossier);
    let money = SummaryList::new(lang).row(tr!(lang, "grant-amount"), i18n::money(lang, dossier.amount()));
    if let Some(grant) = &dossier.grant {
        return money
            .row(tr!(lang, "grant-agreement-number"), grant.agreement_number.clone())
            .row(tr!(lang, "grant-agreement-day"), i18n::day(lang, grant.agreement_day))
            .row(tr!(lang, "grant-account"), desk.account.clone().unwrap_or_default())
            .view();
    }
    let next = match (dossier.agreements_open(&desk.visit.app), desk.actor.may(Action::AgreementSign)) {
        (true, true) => agreement_form(desk),
        (true, false) => Notice::info(tr!(lang, "grant-agreement-awaited")).view(),
        (false, _) => Notice::info(tr!(lang, "grant-agreement-closed")).view(),
    };
    view! { {money.view()} {next} }.into_any()
}

fn agreement_form(desk: &Desk) -> AnyView {
    let (lang, form) = (desk.visit.lang, &desk.form);
    let fields = view! {
        {form.text("number", tr!(lang, "grant-agreement-number")).width(14).required(true).view()}
        {form.date("day", tr!(lang, "grant-agreement-day")).required(true).view()}
        {form.text("account", tr!(lang, "grant-account")).hint(tr!(lang, "grant-account-hint")).width(30).autocomplete("off").required(true).view()}
        {form.submit(tr!(lang, "grant-sign"))}
    };
    form.post(desk.action("/agreement"), fields)
}

fn tranches(desk: &Desk) -> AnyView {
    let (lang, form, plan) = (desk.visit.lang, &desk.form, desk.dossier.plan());
    let met = conditions_met(&desk.dossier.facts());
    let next = match next_tranche(&plan, &met) {
        Next::Pay(tranche) if desk.actor.may(Action::TranchePay) => {
            let fields = view! {
                {form.text("payment_order", tr!(lang, "grant-payment-order")).hint(tr!(lang, "grant-payment-order-hint")).width(14).required(true).view()}
                {form.submit(tr!(lang, "grant-pay", ordinal = tranche.ordinal, amount = tranche.amount))}
            };
            Some(form.post(desk.action(&format!("/tranches/{}", tranche.ordinal)), fields))
        }
        _ => None,
    };
    view! { {tranche_table(lang, &plan, &met)} {next} }.into_any()
}

fn reports(desk: &Desk) -> AnyView {
    let rules = desk.dossier.round.rules.reports.iter();
    rules.map(|rule| one_report(desk, rule)).collect_view().into_any()
}

fn one_report(desk: &Desk, rule: &ReportRule) -> AnyView {
    let lang = desk.visit.lang;
    let (name, report) = (report_name(lang, rule.kind), desk.dossier.report(rule.kind));
    let body = report.map(|report| report_body(desk, rule, report));
    view! { <section><h3>{name} " " {report_badge(lang, report.map(|report| report.state))}</h3>{body}</section> }
        .into_any()
}

fn report_body(desk: &Desk, rule: &ReportRule, report: &Report) -> AnyView {
    let lang = desk.visit.lang;
    let sent = tr!(lang, "grant-report-sent", at = report.submitted_at);
    let spent = rule.spending.then(|| view! { <p>{tr!(lang, "grant-report-spent", amount = report.spent)}</p> });
    let remark = (!report.remark.is_empty())
        .then(|| Notice::warning(paragraphs(&report.remark)).title(tr!(lang, "grant-report-remark")).view());
    let ids = desk.photos.get(&report.id).cloned().unwrap_or_default();
    let may_decide = report.state == ReportState::Submitted && desk.actor.may(Action::ReportDecide);
    let decision = may_decide.then(|| decision_form(desk, report));
    view! {
        <p class="hint">{sent}</p>
        {spent}
        {prose(paragraphs(&report.body))}
        {photos(lang, ids, &report_name(lang, rule.kind))}
        {remark}
        {decision}
    }
    .into_any()
}

fn decision_form(desk: &Desk, report: &Report) -> AnyView {
    let (lang, form) = (desk.visit.lang, &desk.form);
    let choices = [("accept", tr!(lang, "grant-decision-accept")), ("return", tr!(lang, "grant-decision-return"))];
    let fields = view! {
        {form.hidden("seen", report.submitted_at.millis().to_string())}
        {form.radios("decision", tr!(lang, "grant-decision"), choices).view()}
        {form.textarea("remark", tr!(lang, "grant-remark")).hint(tr!(lang, "grant-remark-hint")).max(REMARK.max).rows(4).view()}
        {form.submit(tr!(lang, "grant-decide"))}
    };
    form.post(desk.action(&format!("/reports/{}", report.kind.code())), fields)
}

fn visits(desk: &Desk) -> AnyView {
    let lang = desk.visit.lang;
    let (done, min) = (desk.dossier.visits.len(), desk.dossier.round.rules.monitoring.visits_min);
    let items = desk.dossier.visits.iter().map(|visit| {
        let href = desk.visit.href(&format!("/visits/{}", visit.id));
        let label = tr!(lang, "grant-visit-of", day = visit.day);
        view! { <li><a href=href>{label}</a> " " {conclusion_badge(lang, visit.conclusion)}</li> }
    });
    let record = (desk.under_way() && desk.actor.may(Action::VisitRecord))
        .then(|| button_link(desk.action("/visit"), tr!(lang, "grant-visit-record")));
    view! { <p>{tr!(lang, "grant-visits-done", done = done, min = min)}</p> <ul>{items.collect_view()}</ul> {record} }
        .into_any()
}

fn completion(desk: &Desk) -> AnyView {
    let (lang, dossier) = (desk.visit.lang, &desk.dossier);
    let body = match dossier.grant.as_ref().map(|grant| grant.completed_at) {
        None => return ().into_any(),
        Some(Some(at)) => Notice::success(tr!(lang, "grant-completed-on", day = at.day())).view(),
        Some(None) => {
            let missing = completion_problems(&dossier.round.rules, &dossier.tranches, &dossier.facts());
            match (missing.is_empty(), desk.actor.may(Action::GrantComplete)) {
                (true, true) => post_button(desk.action("/complete"), tr!(lang, "grant-complete"), &[]),
                (true, false) => tr!(lang, "grant-complete-ready").into_any(),
                (false, _) => {
                    view! { <p>{tr!(lang, "grant-complete-missing")}</p> {problem_list(lang, &missing)} }.into_any()
                }
            }
        }
    };
    section(tr!(lang, "grant-completion"), body)
}
