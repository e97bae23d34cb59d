//! Every figure of the round's rules in plain words, and the rules as the frozen file.

use super::{cell, changes, deciding, filing, frozen, no_round, part, paying, timeline};
use crate::i18n;
use crate::platform::Fault;
use crate::platform::web::Visit;
use crate::programme::Rules;
use crate::programme::change::{self, Change};
use crate::programme::round::{self, Round};
use crate::tr;
use crate::ui::{self, Heading, Page, Table, disclosure};
use crate::values::{Instant, Lang};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;

/// The parts of the page by the anchors that other pages link to.
const PARTS: [&str; 11] = [
    "phases",
    "money",
    "people",
    "directions",
    "application",
    "review",
    "vote",
    "selection",
    "payment",
    "fingerprint",
    "changes",
];

pub(super) async fn show(visit: Visit) -> Result<Response, Fault> {
    let round = match round::current(&visit.app).await {
        Err(Fault::NotFound) => return Ok(no_round(&visit).await),
        other => other?,
    };
    let changes = change::of_round(&visit.app, &round.id).await?;
    let (lang, now, file) = (visit.lang, visit.app.now(), visit.href("/rules.json"));
    let description = tr!(lang, "programme-rules-description", name = round.rules.programme.name.get(lang));
    let page = Page::new(tr!(lang, "programme-rules-title"), move || body(lang, now, &round, &changes, file));
    Ok(ui::respond(&visit, page.description(description)).await)
}

/// Exactly the bytes that the fingerprint is of.
pub(super) async fn json(visit: Visit) -> Result<Response, Fault> {
    let round = round::current(&visit.app).await?;
    let text = round::frozen_text(&visit.app, &round.id).await?;
    let headers = [
        (header::CONTENT_TYPE, "application/json; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "inline; filename=\"rules.json\""),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    Ok((headers, text).into_response())
}

fn body(lang: Lang, now: Instant, round: &Round, changes: &[Change], file: String) -> AnyView {
    let rules = &*round.rules;
    let programme = &rules.programme;
    let lead = tr!(lang, "programme-rules-lead", organiser = programme.organiser.get(lang));
    let source = tr!(lang, "programme-rules-source", source = programme.source.get(lang));
    let title = |name: &str| i18n::text(lang, &format!("programme-part-{name}"));
    let bodies = [
        phases(lang, rules, now),
        filing::money(lang, rules),
        filing::people(lang, rules),
        filing::directions(lang, rules),
        filing::application(lang, rules),
        deciding::review(lang, rules),
        deciding::vote(lang, rules),
        deciding::selection(lang, rules),
        paying::payment(lang, rules),
        frozen::fingerprint(lang, round, file),
        changes::public(lang, changes),
    ];
    let parts = PARTS.into_iter().zip(bodies).map(|(id, body)| part(id, title(id), body)).collect_view();
    let links = PARTS.map(|id| view! { <li><a href=format!("#{id}")>{title(id)}</a></li> }).collect_view();
    view! {
        {Heading::new(tr!(lang, "programme-rules-title")).eyebrow(programme.name.get(lang).to_owned()).lead(lead).view()}
        <p class="hint">{source}</p>
        <nav class="contents" aria-label=tr!(lang, "programme-contents")>{disclosure(tr!(lang, "programme-contents"), view! { <ul>{links}</ul> })}</nav>
        {parts}
    }
    .into_any()
}

fn phases(lang: Lang, rules: &Rules, now: Instant) -> AnyView {
    let mut table = Table::new(tr!(lang, "programme-part-phases"))
        .quiet_caption()
        .column(tr!(lang, "programme-phase"))
        .column(tr!(lang, "programme-from"))
        .column(tr!(lang, "programme-to"))
        .column(tr!(lang, "programme-what"));
    for phase in &rules.phases {
        let code = phase.kind.code();
        table = table.row(vec![
            cell(i18n::text(lang, &format!("programme-phase-{code}"))),
            cell(i18n::moment(lang, phase.from)),
            cell(i18n::moment(lang, phase.to)),
            cell(i18n::text(lang, &format!("programme-phase-{code}-what"))),
        ]);
    }
    view! { {timeline(lang, rules, now, None)} {table.view()} <p class="hint">{tr!(lang, "programme-time-zone")}</p> }
        .into_any()
}
