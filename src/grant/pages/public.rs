//! The grant on the project's public page.

use super::parts::{conclusion_badge, paragraphs, photos, report_name};
use crate::grant::public::{Progress, PublicReport};
use crate::i18n;
use crate::tr;
use crate::ui::{Meter, Notice, SummaryList, Table, Tone, badge, prose, section};
use crate::values::Lang;
use leptos::prelude::*;

/// Agreement, money, accepted reports, visits and the end, under one heading.
pub fn public_section(lang: Lang, progress: Progress) -> AnyView {
    let done = progress.completed_on.map(|day| Notice::success(tr!(lang, "grant-completed-on", day = day)).view());
    let agreement = SummaryList::new(lang).row(tr!(lang, "grant-amount"), i18n::money(lang, progress.amount)).row(
        tr!(lang, "grant-agreement"),
        tr!(lang, "grant-agreement-of", number = progress.agreement_number.as_str(), day = progress.agreement_day),
    );
    let figures = tr!(lang, "grant-paid-of", paid = progress.paid, amount = progress.amount);
    let meter = Meter::new(
        tr!(lang, "grant-column-paid"),
        figures,
        progress.paid.whole() as f64,
        progress.amount.whole() as f64,
    );
    let reports: Vec<AnyView> = progress.reports.iter().map(|report| report_view(lang, report)).collect();
    let body = view! {
        {done}
        {agreement.view()}
        {meter.view()}
        {tranches(lang, &progress)}
        {reports}
        {visits(lang, &progress)}
    };
    section(tr!(lang, "grant-public-title"), body)
}

fn tranches(lang: Lang, progress: &Progress) -> AnyView {
    let table = Table::new(tr!(lang, "grant-tranches"))
        .column(tr!(lang, "grant-column-tranche"))
        .number_column(tr!(lang, "grant-column-amount"))
        .column(tr!(lang, "grant-column-state"));
    let rows = progress.tranches.iter();
    let table = rows.fold(table, |table, tranche| {
        let name = tr!(lang, "grant-tranche-share", ordinal = tranche.ordinal, percent = tranche.percent);
        let state = match tranche.paid_on {
            Some(day) => {
                view! { <p>{badge(tr!(lang, "grant-paid"), Tone::Good)} " " {i18n::day(lang, day)}</p> }.into_any()
            }
            None => badge(tr!(lang, "grant-unpaid"), Tone::Neutral),
        };
        table.row(vec![name.into_any(), i18n::money(lang, tranche.amount).into_any(), state])
    });
    table.view()
}

fn report_view(lang: Lang, report: &PublicReport) -> AnyView {
    let name = report_name(lang, report.kind);
    let accepted =
        report.accepted_on.map(|day| view! { <p class="hint">{tr!(lang, "grant-report-accepted-on", day = day)}</p> });
    let spent = report.spent.map(|amount| view! { <p>{tr!(lang, "grant-report-spent", amount = amount)}</p> });
    view! {
        <section>
            <h3>{name.clone()}</h3>
            {accepted}
            {spent}
            {prose(paragraphs(&report.body))}
            {photos(lang, report.photos.iter().cloned(), &name)}
        </section>
    }
    .into_any()
}

fn visits(lang: Lang, progress: &Progress) -> Option<AnyView> {
    if progress.visits.is_empty() {
        return None;
    }
    let items = progress.visits.iter().map(|visit| {
        let href = format!("/{}/visits/{}", lang.code(), visit.id);
        view! { <li><a href=href>{tr!(lang, "grant-visit-of", day = visit.day)}</a> " " {conclusion_badge(lang, visit.conclusion)}</li> }
    });
    let items = items.collect_view();
    Some(view! { <section><h3>{tr!(lang, "grant-visits")}</h3><ul>{items}</ul></section> }.into_any())
}
