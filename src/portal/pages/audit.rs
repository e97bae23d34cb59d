//! What happened, newest first, and whether the chain of events is whole.

use crate::i18n;
use crate::platform::audit::{self, Recorded};
use crate::platform::web::Visit;
use crate::platform::{Action, Fault};
use crate::tr;
use crate::ui::{self, Heading, Notice, Page, Table, back_link};
use crate::values::Lang;
use axum::response::Response;
use leptos::prelude::*;

const SHOWN: i64 = 200;

pub(super) async fn show(visit: Visit) -> Result<Response, Fault> {
    visit.signed_in()?.authorise(Action::AuditRead)?;
    let events = audit::latest(&visit.app, SHOWN).await?;
    let broken = audit::first_break(&visit.app).await?;
    let (lang, desk) = (visit.lang, visit.href("/desk"));
    let page = Page::new(tr!(lang, "portal-audit-title"), move || {
        view! {
            {back_link(desk, tr!(lang, "portal-desk-title"))}
            {Heading::new(tr!(lang, "portal-audit-title")).lead(tr!(lang, "portal-audit-lead")).view()}
            {chain(lang, broken, events.first())}
            {table(lang, &events)}
        }
        .into_any()
    });
    Ok(ui::respond(&visit, page.wide().noindex()).await)
}

fn chain(lang: Lang, broken: Option<i64>, latest: Option<&Recorded>) -> AnyView {
    if let Some(seq) = broken {
        let text = tr!(lang, "portal-audit-broken-text");
        return Notice::danger(text).title(tr!(lang, "portal-audit-broken", seq = seq)).view();
    }
    let hash = latest.map(|event| event.hash.clone());
    let hash = hash.map(
        |hash| view! { <p class="fingerprint"><span>{tr!(lang, "portal-audit-head")}</span> <code>{hash}</code></p> },
    );
    let body = view! { <p>{tr!(lang, "portal-audit-whole-text")}</p> {hash} };
    Notice::success(body).title(tr!(lang, "portal-audit-whole")).view()
}

fn table(lang: Lang, events: &[Recorded]) -> AnyView {
    let code = |text: &str| view! { <code>{text.to_owned()}</code> }.into_any();
    let mut table = Table::new(tr!(lang, "portal-audit-events", count = events.len()))
        .number_column(tr!(lang, "portal-audit-seq"))
        .column(tr!(lang, "portal-audit-when"))
        .column(tr!(lang, "portal-audit-action"))
        .column(tr!(lang, "portal-audit-actor"))
        .column(tr!(lang, "portal-audit-subject"))
        .column(tr!(lang, "portal-audit-detail"));
    for event in events {
        table = table.row(vec![
            i18n::number(lang, event.seq).into_any(),
            i18n::moment(lang, event.at()).into_any(),
            code(&event.action),
            code(&event.actor),
            code(&event.subject),
            code(&event.detail),
        ]);
    }
    table.view()
}
