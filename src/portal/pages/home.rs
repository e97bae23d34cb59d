//! The home page: what it is, where it stands, the one thing to do now, and why it can be trusted.

use super::{card, directions, how, now};
use crate::i18n;
use crate::platform::web::Visit;
use crate::platform::{App, Fault};
use crate::portal::showing::Showing;
use crate::portal::store;
use crate::programme::PhaseKind;
use crate::programme::pages::{no_round, timeline};
use crate::review::project::Project;
use crate::tr;
use crate::ui::{self, Page, Stat, card_grid, section, stats};
use crate::values::Tenge;
use crate::vote::store as votes;
use axum::response::Response;
use leptos::prelude::*;

/// How many projects the home page shows.
const FEATURED: usize = 6;

struct Figures {
    /// Applications sent; none before any could be.
    sent: Option<i64>,
    /// Ballots in the box; none before the vote.
    ballots: Option<i64>,
}

pub async fn home(visit: Visit) -> Result<Response, Fault> {
    let showing = match Showing::current(&visit.app).await {
        Err(Fault::NotFound) => return Ok(no_round(&visit).await),
        other => other?,
    };
    let figures = figures(&visit.app, &showing).await?;
    let (lang, at) = (visit.lang, visit.clone());
    let programme = &showing.round.rules.programme;
    let (title, summary) = (programme.name.get(lang).to_owned(), programme.summary.get(lang).to_owned());
    let page = Page::new(title, move || body(&at, &showing, &figures)).description(summary);
    Ok(ui::respond(&visit, page).await)
}

async fn figures(app: &App, showing: &Showing) -> Result<Figures, Fault> {
    let (round, now) = (&showing.round, showing.now);
    let begun = |kind| round.rules.phase(kind).is_some_and(|phase| phase.from <= now);
    let sent = match begun(PhaseKind::Application) {
        true => Some(store::sent(app, &round.id).await?),
        false => None,
    };
    let ballots = match begun(PhaseKind::Vote) {
        true => Some(votes::ballots(app.db.read(), &round.id).await?),
        false => None,
    };
    Ok(Figures { sent, ballots })
}

fn body(visit: &Visit, showing: &Showing, figures: &Figures) -> AnyView {
    let (lang, rules) = (visit.lang, &*showing.round.rules);
    view! {
        {hero(visit, showing)}
        {section(tr!(lang, "portal-home-stages"), timeline(lang, rules, showing.now, None))}
        {numbers(visit, showing, figures)}
        {featured(visit, showing)}
        {section(tr!(lang, "portal-home-directions"), directions::directions(visit, showing))}
        {section(tr!(lang, "portal-home-how"), how::steps(visit, rules))}
        {section(tr!(lang, "portal-home-trust"), how::trust(visit))}
    }
    .into_any()
}

fn hero(visit: &Visit, showing: &Showing) -> AnyView {
    let (lang, programme) = (visit.lang, &showing.round.rules.programme);
    view! {
        <div class="hero">
            <p class="eyebrow">{programme.organiser.get(lang).to_owned()}</p>
            <h1>{programme.name.get(lang).to_owned()}</h1>
            <p class="lead">{programme.summary.get(lang).to_owned()}</p>
            {now::now(visit, showing)}
        </div>
    }
    .into_any()
}

fn numbers(visit: &Visit, showing: &Showing, figures: &Figures) -> AnyView {
    let (lang, money) = (visit.lang, &showing.round.rules.money);
    let count = |value: i64| i18n::number(lang, value);
    let whole = |value: usize| i64::try_from(value).unwrap_or(i64::MAX);
    let mut tiles = vec![
        Stat::new(i18n::money(lang, money.pool), tr!(lang, "portal-stat-pool")),
        Stat::new(i18n::money(lang, money.project_max), tr!(lang, "portal-stat-project", min = money.project_min)),
    ];
    if let Some(sent) = figures.sent {
        tiles.push(Stat::new(count(sent), tr!(lang, "portal-stat-sent", count = sent)));
    }
    if showing.projects.is_some() {
        let admitted = whole(showing.admitted().count());
        tiles.push(Stat::new(count(admitted), tr!(lang, "portal-stat-admitted", count = admitted)));
    }
    if let Some(ballots) = figures.ballots {
        tiles.push(Stat::new(count(ballots), tr!(lang, "portal-stat-ballots", count = ballots)));
    }
    if showing.outcomes.is_some() {
        let winners = showing.winners();
        let sum: Tenge = winners.iter().map(|project| project.cost).sum();
        let note = tr!(lang, "portal-stat-won-sum", sum = sum);
        tiles.push(
            Stat::new(count(whole(winners.len())), tr!(lang, "portal-stat-won", count = winners.len())).note(note),
        );
    }
    section(tr!(lang, "portal-home-numbers"), stats(tiles))
}

fn featured(visit: &Visit, showing: &Showing) -> Option<AnyView> {
    let (lang, winners) = (visit.lang, showing.winners());
    let (title, path, list) = if winners.is_empty() {
        (tr!(lang, "portal-home-projects"), "/projects", of_the_day(showing))
    } else {
        (tr!(lang, "portal-home-winners"), "/projects?view=winners", winners)
    };
    if list.is_empty() {
        return None;
    }
    let cards = list.into_iter().take(FEATURED).map(|project| card::card(visit, showing, project));
    let grid = card_grid(cards.collect());
    let all =
        view! { {grid} <p class="buttons"><a href=visit.href(path)>{tr!(lang, "portal-home-all-projects")}</a></p> };
    Some(section(title, all))
}

/// Every day another project comes first: during the vote the home page must favour none.
fn of_the_day(showing: &Showing) -> Vec<&Project> {
    let mut list: Vec<&Project> = showing.admitted().collect();
    if !list.is_empty() {
        let day = usize::try_from(showing.now.millis() / 86_400_000).unwrap_or(0);
        let first = (day * FEATURED) % list.len();
        list.rotate_left(first);
    }
    list
}
