//! Everything public as files, for whoever wants to count again or build on it.

use crate::i18n;
use crate::platform::Fault;
use crate::platform::web::Visit;
use crate::portal::showing::Showing;
use crate::review::project::Project;
use crate::tr;
use crate::ui::{self, Card, Heading, Icon, Page, card_grid, icon, prose, section};
use axum::Json;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;
use serde_json::{Value, json};

/// The files by the codes of their texts; the tally exists from the publication of the results on.
const FILES: [(&str, &str); 3] =
    [("rules", "/rules.json"), ("projects", "/projects.json"), ("tally", "/results/tally.json")];

pub(super) async fn show(visit: Visit) -> Result<Response, Fault> {
    let published = match Showing::current(&visit.app).await {
        Err(Fault::NotFound) => false,
        other => other?.outcomes.is_some(),
    };
    let (lang, at) = (visit.lang, visit.clone());
    let page = Page::new(tr!(lang, "portal-data-title"), move || {
        let cards = FILES.into_iter().map(|(code, path)| file(&at, code, path, code != "tally" || published));
        let cards = card_grid(cards.collect());
        let check =
            view! { <p>{tr!(lang, "portal-data-check-text")}</p> <pre><code>"jasbudget tally tally.json"</code></pre> };
        view! {
            {Heading::new(tr!(lang, "portal-data-title")).lead(tr!(lang, "portal-data-lead")).view()}
            {section(tr!(lang, "portal-data-files"), cards)}
            {section(tr!(lang, "portal-data-check"), prose(check))}
            {section(tr!(lang, "portal-data-use"), prose(view! { <p>{tr!(lang, "portal-data-use-text")}</p> }))}
        }
        .into_any()
    });
    Ok(ui::respond(&visit, page.description(tr!(lang, "portal-data-lead"))).await)
}

fn file(visit: &Visit, code: &str, path: &'static str, there: bool) -> AnyView {
    let lang = visit.lang;
    let text = i18n::text(lang, &format!("portal-data-{code}-text"));
    let card = Card::new(i18n::text(lang, &format!("portal-data-{code}"))).body(view! { <p>{text}</p> });
    if !there {
        return card.foot(view! { <span class="hint">{tr!(lang, "portal-data-later")}</span> }).view();
    }
    let name = path.rsplit('/').next().unwrap_or(path);
    card.foot(view! { <a href=visit.href(path)>{icon(Icon::Download)} {name}</a> }).view()
}

/// The admitted projects; an empty list before the commission's work is closed.
pub(super) async fn projects(visit: Visit) -> Result<Response, Fault> {
    let showing = Showing::current(&visit.app).await?;
    let list: Vec<Value> = showing.admitted().map(|project| public(&showing, project)).collect();
    let body = json!({
        "programme": showing.round.code,
        "rules_sha256": showing.round.rules_sha256,
        "review_closed": showing.projects.is_some(),
        "results_published": showing.outcomes.is_some(),
        "projects": list,
    });
    Ok(([(header::CACHE_CONTROL, "no-cache")], Json(body)).into_response())
}

fn public(showing: &Showing, project: &Project) -> Value {
    let outcome = showing.outcome(project).map(
        |selected| json!({ "outcome": selected.outcome.code(), "place": selected.place, "votes": selected.votes }),
    );
    json!({
        "code": project.code(&showing.round.code),
        "number": project.number,
        "title": project.title,
        "direction": project.direction,
        "sub_direction": project.sub_direction,
        "annotation": project.annotation,
        "problem": project.problem,
        "goal": project.goal,
        "place": project.place,
        "months": project.months,
        "cost_tenge": project.cost.whole(),
        "estimate": project.estimate,
        "score_thousandths": project.score_thousandths,
        "reviews": project.reviews,
        "reason": project.reason,
        "result": outcome,
    })
}
