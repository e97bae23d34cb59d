//! What the portal is, how the vote stays secret, what is done with personal data, whom to ask.

use crate::i18n;
use crate::platform::Fault;
use crate::platform::web::Visit;
use crate::programme::round;
use crate::tr;
use crate::ui::{self, Heading, Page, prose};
use crate::values::Lang;
use axum::response::Response;
use leptos::prelude::*;

/// The parts by their anchors, with the number of paragraphs of each: `portal-about-<part>-<n>`.
const PARTS: [(&str, usize); 5] = [("portal", 2), ("secrecy", 4), ("data", 3), ("access", 3), ("languages", 1)];

pub(super) async fn show(visit: Visit) -> Result<Response, Fault> {
    let round = match round::current(&visit.app).await {
        Err(Fault::NotFound) => None,
        other => Some(other?),
    };
    let (lang, rules) = (visit.lang, visit.href("/rules#application"));
    let organiser = round.map(|round| round.rules.programme.organiser.get(lang).to_owned());
    let page = Page::new(tr!(lang, "portal-about-title"), move || {
        let parts = PARTS.into_iter().map(|(part, count)| text(lang, part, count)).collect_view();
        view! {
            {Heading::new(tr!(lang, "portal-about-title")).lead(tr!(lang, "portal-about-lead")).view()}
            {parts}
            <p><a href=rules>{tr!(lang, "portal-about-consent")}</a></p>
            {contacts(lang, organiser)}
        }
        .into_any()
    });
    Ok(ui::respond(&visit, page.narrow().description(tr!(lang, "portal-about-lead"))).await)
}

fn text(lang: Lang, part: &'static str, count: usize) -> AnyView {
    let title = i18n::text(lang, &format!("portal-about-{part}"));
    let paragraphs = (1..=count).map(|n| i18n::text(lang, &format!("portal-about-{part}-{n}")));
    let paragraphs = paragraphs.map(|text| view! { <p>{text}</p> }).collect_view();
    view! { <section class="section" id=part><h2>{title}</h2>{prose(paragraphs)}</section> }.into_any()
}

fn contacts(lang: Lang, organiser: Option<String>) -> AnyView {
    let who = organiser.map(|name| view! { <p><strong>{name}</strong></p> });
    let body = view! { {who} <p>{tr!(lang, "portal-about-contacts-1")}</p> };
    view! { <section class="section" id="contacts"><h2>{tr!(lang, "portal-about-contacts")}</h2>{prose(body)}</section> }.into_any()
}
