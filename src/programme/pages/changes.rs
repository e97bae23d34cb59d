//! Changes of frozen rules as everybody may read them: reason, days, differences; never a name.

use super::cell;
use crate::programme::change::Change;
use crate::tr;
use crate::ui::{Card, Table, Tone, badge, disclosure};
use crate::values::Lang;
use leptos::prelude::*;

/// The list on the public page.
pub(super) fn public(lang: Lang, changes: &[Change]) -> AnyView {
    if changes.is_empty() {
        return view! { <p>{tr!(lang, "programme-changes-none")}</p> }.into_any();
    }
    let cards = changes.iter().map(|change| card(lang, change, None)).collect_view();
    view! { <p>{tr!(lang, "programme-changes-lead")}</p> <div class="stack">{cards}</div> }.into_any()
}

/// One change; `foot` holds what may be done with it.
pub(super) fn card(lang: Lang, change: &Change, foot: Option<AnyView>) -> AnyView {
    let (state, tone) = match change.approved_at() {
        Some(_) => (tr!(lang, "programme-change-approved"), Tone::Good),
        None => (tr!(lang, "programme-change-proposed"), Tone::Attention),
    };
    let proposed = tr!(lang, "programme-change-proposed-at", at = change.proposed_at());
    let approved = change.approved_at().map(|at| view! { <br/> {tr!(lang, "programme-change-approved-at", at = at)} });
    let reason = change.reason.clone();
    let differences = change.differences();
    let summary = tr!(lang, "programme-change-differences", count = differences.len());
    let hash = change.sha256_after.clone();
    let body = view! {
        <p>{reason}</p>
        <p class="hint">{proposed}{approved}</p>
        {disclosure(summary, difference_table(lang, differences))}
        <p class="fingerprint"><span>{tr!(lang, "programme-change-hash")}</span> <code>{hash}</code></p>
    };
    let card = Card::new(tr!(lang, "programme-change-title", day = change.proposed_at().day()))
        .top(badge(state, tone))
        .body(body);
    match foot {
        Some(foot) => card.foot(foot).view(),
        None => card.view(),
    }
}

fn difference_table(lang: Lang, differences: Vec<(String, String, String)>) -> AnyView {
    let mut table = Table::new(tr!(lang, "programme-differences"))
        .quiet_caption()
        .column(tr!(lang, "programme-difference-key"))
        .column(tr!(lang, "programme-difference-before"))
        .column(tr!(lang, "programme-difference-after"));
    for (key, before, after) in differences {
        table = table.row(vec![view! { <code>{key}</code> }.into_any(), cell(before), cell(after)]);
    }
    table.view()
}
