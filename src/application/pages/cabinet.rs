//! The applicant's own page: their applications, and starting one.

use super::words::{state_badge, title_or_none};
use crate::application::service;
use crate::application::store::{self, Application};
use crate::i18n;
use crate::platform::web::Visit;
use crate::platform::{Action, Fault};
use crate::programme::PhaseKind;
use crate::programme::round::{self, Round};
use crate::tr;
use crate::ui::{self, Card, Empty, Heading, Page, card_grid, post_button};
use crate::values::{Instant, Lang};
use axum::response::Response;
use leptos::prelude::*;

pub async fn show(visit: Visit) -> Result<Response, Fault> {
    let actor = visit.signed_in()?;
    // Staff keep out of their own programme's applications; their work lies on the desk.
    if actor.is_staff() {
        return Ok(visit.redirect("/desk"));
    }
    actor.authorise(Action::ApplicationFile)?;
    let mine = store::by_captain(&visit.app, &actor.account_id).await?;
    let round = match round::current(&visit.app).await {
        Ok(round) => Some(round),
        Err(Fault::NotFound) => None,
        Err(fault) => return Err(fault),
    };
    let (lang, now, page_visit) = (visit.lang, visit.app.now(), visit.clone());
    let page = Page::new(tr!(lang, "application-cabinet-title"), move || {
        let cards: Vec<AnyView> = mine.iter().map(|application| card(&page_visit, application)).collect();
        let begin = begin(&page_visit, round.as_ref(), now, cards.is_empty());
        view! {
            {Heading::new(tr!(lang, "application-cabinet-title")).lead(tr!(lang, "application-cabinet-lead")).view()}
            {(!cards.is_empty()).then(|| card_grid(cards))}
            {begin}
        }
        .into_any()
    });
    Ok(ui::respond(&visit, page.noindex()).await)
}

fn card(visit: &Visit, application: &Application) -> AnyView {
    let lang = visit.lang;
    let updated = tr!(lang, "application-updated", moment = application.updated_at);
    let number = application.number.map(|number| tr!(lang, "application-number", number = number.to_string()));
    Card::new(title_or_none(lang, &application.title))
        .href(visit.href(&format!("/applications/{}", application.id)))
        .top(state_badge(lang, application.state))
        .body(number.map(|number| view! { <p>{number}</p> }))
        .foot(updated)
        .view()
}

/// The button that starts an application, or when it can be started.
fn begin(visit: &Visit, round: Option<&Round>, now: Instant, none_yet: bool) -> AnyView {
    let lang = visit.lang;
    let open = round.filter(|round| round.require_phase(now, PhaseKind::Application).is_ok());
    let Some(round) = open else { return closed(lang, round, now) };
    let until =
        round.rules.phase(PhaseKind::Application).map(|phase| tr!(lang, "application-open-until", moment = phase.to));
    let label = if none_yet { tr!(lang, "application-start") } else { tr!(lang, "application-start-another") };
    let button = match none_yet {
        true => view! {
            <form class="inline-form" method="post" action=visit.href("/applications")><button class="button" type="submit">{label}</button></form>
        }
        .into_any(),
        false => post_button(visit.href("/applications"), label, &[]),
    };
    let need = none_yet.then(|| view! { <p>{tr!(lang, "application-start-need")}</p> });
    view! { <section class="section">{need}<p class="hint">{until}</p>{button}</section> }.into_any()
}

fn closed(lang: Lang, round: Option<&Round>, now: Instant) -> AnyView {
    let phase = round.and_then(|round| round.rules.phase(PhaseKind::Application));
    let text = match phase {
        Some(phase) if now < phase.from => tr!(lang, "application-opens", moment = phase.from),
        Some(phase) => tr!(lang, "application-was-open", moment = phase.to),
        None => tr!(lang, "application-no-round"),
    };
    let rules = format!("/{}/rules", lang.code());
    Empty::closed(tr!(lang, "application-closed"))
        .text(text)
        .action(rules, i18n::text(lang, "application-see-rules"))
        .view()
}

pub async fn start(visit: Visit) -> Result<Response, Fault> {
    let round = round::current(&visit.app).await?;
    let application = service::start(&visit.app, visit.signed_in()?, &round).await?;
    Ok(visit.redirect(&format!("/applications/{}", application.id)))
}
