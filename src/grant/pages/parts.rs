//! What several pages of grants show alike.

use crate::grant::model::{Conclusion, GrantState, ReportState, Tranche};
use crate::grant::store::Grant;
use crate::i18n;
use crate::programme::rules::{Condition, ReportKind};
use crate::tr;
use crate::ui::{Photo, Table, Tone, badge, gallery, prose};
use crate::values::{Lang, Problem};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The address of a photo in the page's language.
pub fn photo_href(lang: Lang, id: &str) -> String {
    format!("/{}/grant-files/{id}", lang.code())
}

/// Photos that open in full; `what` says what they show.
pub fn photos(lang: Lang, ids: impl IntoIterator<Item = String>, what: &str) -> AnyView {
    let photos = ids.into_iter().enumerate().map(|(index, id)| {
        let href = photo_href(lang, &id);
        let alt = tr!(lang, "grant-photo-alt", what = what, number = index + 1);
        Photo::new(href.clone(), alt).href(href)
    });
    let photos: Vec<Photo> = photos.collect();
    if photos.is_empty() { ().into_any() } else { gallery(photos) }
}

/// A text as it was typed, paragraph by paragraph.
pub fn paragraphs(text: &str) -> AnyView {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines.map(|line| view! { <p>{line.to_owned()}</p> }).collect_view().into_any()
}

/// What is still missing, in words.
pub fn problem_list(lang: Lang, problems: &[Problem]) -> AnyView {
    let items = problems.iter().map(|problem| view! { <li>{i18n::problem(lang, problem)}</li> });
    prose(view! { <ul>{items.collect_view()}</ul> })
}

pub fn report_name(lang: Lang, kind: ReportKind) -> String {
    i18n::text(lang, &format!("grant-report-{}", kind.code()))
}

pub fn condition_name(lang: Lang, condition: Condition) -> String {
    i18n::text(lang, &format!("grant-condition-{}", condition.code()))
}

pub fn grant_badge(lang: Lang, grant: Option<&Grant>) -> AnyView {
    match grant.map(|grant| grant.state) {
        None => badge(tr!(lang, "grant-state-waiting"), Tone::Attention),
        Some(GrantState::Signed) => badge(tr!(lang, "grant-state-signed"), Tone::Info),
        Some(GrantState::Completed) => badge(tr!(lang, "grant-state-completed"), Tone::Good),
    }
}

pub fn report_badge(lang: Lang, state: Option<ReportState>) -> AnyView {
    match state {
        None => badge(tr!(lang, "grant-report-state-none"), Tone::Neutral),
        Some(ReportState::Submitted) => badge(tr!(lang, "grant-report-state-submitted"), Tone::Info),
        Some(ReportState::Returned) => badge(tr!(lang, "grant-report-state-returned"), Tone::Attention),
        Some(ReportState::Accepted) => badge(tr!(lang, "grant-report-state-accepted"), Tone::Good),
    }
}

pub fn conclusion_badge(lang: Lang, conclusion: Conclusion) -> AnyView {
    let tone = match conclusion {
        Conclusion::InOrder => Tone::Good,
        Conclusion::Remarks => Tone::Attention,
    };
    badge(i18n::text(lang, &format!("grant-conclusion-{}", conclusion.code())), tone)
}

/// The tranches with what was paid and what each still waits for.
pub fn tranche_table(lang: Lang, tranches: &[Tranche], met: &BTreeSet<Condition>) -> AnyView {
    let table = Table::new(tr!(lang, "grant-tranches"))
        .quiet_caption()
        .column(tr!(lang, "grant-column-tranche"))
        .number_column(tr!(lang, "grant-column-amount"))
        .column(tr!(lang, "grant-column-state"));
    let row = |table: Table, tranche: &Tranche| {
        let name = tr!(lang, "grant-tranche-share", ordinal = tranche.ordinal, percent = tranche.percent);
        let amount = i18n::money(lang, tranche.amount);
        table.row(vec![name.into_any(), amount.into_any(), tranche_state(lang, tranche, met)])
    };
    tranches.iter().fold(table, row).view()
}

fn tranche_state(lang: Lang, tranche: &Tranche, met: &BTreeSet<Condition>) -> AnyView {
    if let Some(paid_at) = tranche.paid_at {
        let order = tranche.payment_order.as_str();
        let words = tr!(lang, "grant-paid-on", day = paid_at.day(), order = order);
        return view! { <p>{badge(tr!(lang, "grant-paid"), Tone::Good)} " " {words}</p> }.into_any();
    }
    let items = tranche.waits_for.iter().map(|condition| {
        let state = match met.contains(condition) {
            true => badge(tr!(lang, "grant-condition-met"), Tone::Good),
            false => badge(tr!(lang, "grant-condition-awaited"), Tone::Neutral),
        };
        view! { <li>{condition_name(lang, *condition)} " " {state}</li> }
    });
    view! { <ul class="conditions">{items.collect_view()}</ul> }.into_any()
}
