//! The staff's home: what this person may do, and what waits for them.

use crate::application::model::State;
use crate::i18n;
use crate::platform::web::Visit;
use crate::platform::{Action, Actor, App, Fault};
use crate::portal::store;
use crate::programme::round::{self, Round};
use crate::tr;
use crate::ui::{self, Card, Heading, Notice, Page, Tone, badge, card_grid};
use crate::values::Lang;
use axum::response::Response;
use leptos::prelude::*;

/// A room of the desk; its texts are `portal-desk-<code>…`.
struct Door {
    code: &'static str,
    path: &'static str,
    /// How much waits there; none where nothing can wait.
    waiting: Option<i64>,
}

pub(super) async fn show(visit: Visit) -> Result<Response, Fault> {
    let actor = visit.signed_in()?;
    if !actor.is_staff() {
        return Err(Fault::Forbidden);
    }
    let round = match round::current(&visit.app).await {
        Err(Fault::NotFound) => None,
        other => Some(other?),
    };
    let mut doors = Vec::new();
    for (code, path, open) in rooms(actor) {
        if open {
            let waiting = waiting(&visit.app, actor, round.as_ref(), code).await?;
            doors.push(Door { code, path, waiting });
        }
    }
    let (lang, at, name) = (visit.lang, visit.clone(), actor.name.clone());
    let roles: Vec<String> =
        actor.roles.iter().map(|(role, _)| i18n::text(lang, &format!("portal-role-{}", role.code()))).collect();
    let page = Page::new(tr!(lang, "portal-desk-title"), move || {
        let heading = Heading::new(tr!(lang, "portal-desk-title")).eyebrow(name).lead(roles.join(", "));
        let closed = round.is_none().then(|| Notice::info(tr!(lang, "portal-desk-no-round")).view());
        let cards = doors.into_iter().map(|door| card(&at, door)).collect();
        view! { {heading.view()} {closed} <h2 class="quiet">{tr!(lang, "portal-desk-rooms")}</h2> {card_grid(cards)} }
            .into_any()
    });
    Ok(ui::respond(&visit, page.noindex()).await)
}

/// Code, address, and whether the person may go there.
fn rooms(actor: &Actor) -> [(&'static str, &'static str, bool); 7] {
    let may = |action| actor.may(action);
    // Members read files through the review, after they have declared their conflicts of interest.
    let applications = may(Action::ApplicationRead) && !may(Action::ReviewScore);
    [
        ("applications", "/desk/applications", applications),
        ("review", "/review", may(Action::ReviewScore)),
        ("closing", "/review/closing", may(Action::ReviewClose)),
        ("results", "/desk/results", may(Action::ResultsPublish)),
        ("grants", "/desk/grants", may(Action::GrantRead)),
        ("rules", "/desk/rules", may(Action::RulesChange)),
        ("audit", "/desk/audit", may(Action::AuditRead)),
    ]
}

async fn waiting(app: &App, actor: &Actor, round: Option<&Round>, code: &str) -> Result<Option<i64>, Fault> {
    let Some(round) = round else { return Ok(None) };
    let count = match code {
        "applications" if actor.may(Action::AdmissionDecide) => {
            store::in_state(app, &round.id, State::Submitted).await?
        }
        "review" => store::to_score(app, &round.id, &actor.account_id).await?,
        "closing" => store::in_state(app, &round.id, State::InReview).await?,
        "grants" if actor.may(Action::ReportDecide) => store::reports(app, &round.id).await?,
        "rules" => store::proposals(app, &round.id, &actor.account_id).await?,
        _ => return Ok(None),
    };
    Ok(Some(count))
}

fn card(visit: &Visit, door: Door) -> AnyView {
    let (lang, code) = (visit.lang, door.code);
    let text = i18n::text(lang, &format!("portal-desk-{code}-text"));
    let card = Card::new(i18n::text(lang, &format!("portal-desk-{code}")))
        .href(visit.href(door.path))
        .body(view! { <p>{text}</p> });
    match door.waiting {
        Some(count) => card.top(waiting_badge(lang, code, count)).view(),
        None => card.view(),
    }
}

fn waiting_badge(lang: Lang, code: &str, count: i64) -> AnyView {
    if count == 0 {
        return badge(tr!(lang, "portal-desk-nothing"), Tone::Neutral);
    }
    let text = i18n::text_with(lang, &format!("portal-desk-{code}-waiting"), &[("count", count.into())]);
    badge(text, Tone::Attention)
}
