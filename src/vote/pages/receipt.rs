//! "Your vote is counted": the receipt, what it is for, and what happens next.

use super::token;
use crate::platform::Fault;
use crate::platform::web::Visit;
use crate::programme::{PhaseKind, round};
use crate::tr;
use crate::ui::{self, Page, Panel, button_link, section};
use crate::values::Instant;
use crate::vote::store;
use axum::http::HeaderMap;
use axum::response::Response;
use leptos::prelude::*;

pub async fn show(visit: Visit, headers: HeaderMap) -> Result<Response, Fault> {
    let Some(hash) = token::hash(&visit.app, &headers) else { return Ok(visit.redirect("/vote")) };
    let Some(receipt) = store::receipt_of(&visit.app, &hash).await? else { return Ok(visit.redirect("/vote")) };
    let round = round::current(&visit.app).await?;
    let ends = round.rules.phase(PhaseKind::Vote).map(|phase| phase.to);
    let lang = visit.lang;
    let next = next(&visit, ends);
    let share = share(&visit, round.rules.programme.name.get(lang));
    let page = Page::new(tr!(lang, "vote-receipt-title"), move || {
        let panel = Panel::new(tr!(lang, "vote-receipt-title"))
            .text(tr!(lang, "vote-receipt-text"))
            .code(tr!(lang, "vote-receipt-label"), receipt);
        view! { {panel.view()} {next} {share} }.into_any()
    });
    Ok(ui::respond(&visit, page.narrow().noindex()).await)
}

fn next(visit: &Visit, ends: Option<Instant>) -> AnyView {
    let lang = visit.lang;
    let when = ends.map(|ends| view! { <li>{tr!(lang, "vote-next-end", until = ends)}</li> });
    let list = view! {
        <div class="prose">
            <ul>
                <li>{tr!(lang, "vote-next-keep")}</li>
                {when}
                <li>{tr!(lang, "vote-next-results")}</li>
            </ul>
        </div>
        <div class="buttons">
            {button_link(visit.href("/projects"), tr!(lang, "vote-to-projects"))}
            <a href=visit.href("/vote/check")>{tr!(lang, "vote-check-link")}</a>
        </div>
    };
    section(tr!(lang, "vote-next-title"), list)
}

/// Links that invite others to the vote. They carry the address of the vote and nothing of the ballot.
fn share(visit: &Visit, programme: &str) -> AnyView {
    let lang = visit.lang;
    let address = format!("{}{}", visit.app.config.public_url, visit.href("/vote"));
    let invitation = tr!(lang, "vote-share-message", programme = programme);
    let encode = |pairs: &[(&str, &str)]| {
        form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish().replace('+', "%20")
    };
    let telegram =
        format!("https://t.me/share/url?{}", encode(&[("url", address.as_str()), ("text", invitation.as_str())]));
    let whatsapp = format!("https://wa.me/?{}", encode(&[("text", format!("{invitation} {address}").as_str())]));
    let shown = address.clone();
    let body = view! {
        <p>{tr!(lang, "vote-share-text")}</p>
        <ul class="buttons">
            <li><a href=telegram rel="noopener noreferrer">"Telegram"</a></li>
            <li><a href=whatsapp rel="noopener noreferrer">"WhatsApp"</a></li>
            <li><a href=address>{shown}</a></li>
        </ul>
    };
    section(tr!(lang, "vote-share-title"), body)
}
