//! The list of projects: admitted, winners, not admitted; by direction and by words.

use super::card;
use crate::platform::Fault;
use crate::platform::form::FormData;
use crate::platform::web::Visit;
use crate::portal::search::Search;
use crate::portal::showing::Showing;
use crate::programme::PhaseKind;
use crate::programme::pages::{no_round, timeline};
use crate::review::project::Project;
use crate::tr;
use crate::ui::{self, Empty, Form, Heading, Page, Picture, card_grid, filters, pagination, tabs};
use axum::response::Response;
use leptos::prelude::*;

const PER_PAGE: usize = 24;

/// Which of the decided projects are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Admitted,
    Winners,
    Rejected,
}

impl Kind {
    const ALL: [Kind; 3] = [Kind::Admitted, Kind::Winners, Kind::Rejected];

    fn code(self) -> &'static str {
        match self {
            Kind::Admitted => "admitted",
            Kind::Winners => "winners",
            Kind::Rejected => "rejected",
        }
    }

    /// Those that there is something to say about: nobody has won before the results are published.
    fn offered(showing: &Showing) -> impl Iterator<Item = Kind> {
        let published = showing.outcomes.is_some();
        Kind::ALL.into_iter().filter(move |kind| *kind != Kind::Winners || published)
    }

    fn from_query(query: &FormData, showing: &Showing) -> Kind {
        Kind::offered(showing).find(|kind| kind.code() == query.get("view")).unwrap_or(Kind::Admitted)
    }

    fn list(self, showing: &Showing) -> Vec<&Project> {
        match self {
            Kind::Admitted => showing.admitted().collect(),
            Kind::Winners => showing.winners(),
            Kind::Rejected => showing.rejected().collect(),
        }
    }
}

pub(super) async fn show(visit: Visit) -> Result<Response, Fault> {
    let showing = match Showing::current(&visit.app).await {
        Err(Fault::NotFound) => return Ok(no_round(&visit).await),
        other => other?,
    };
    let (lang, at) = (visit.lang, visit.clone());
    let programme = showing.round.rules.programme.name.get(lang).to_owned();
    let page = Page::new(tr!(lang, "portal-projects-title"), move || match showing.projects {
        Some(_) => listing(&at, &showing),
        None => waiting(&at, &showing),
    });
    let page = page.description(tr!(lang, "portal-projects-description", name = programme));
    Ok(ui::respond(&visit, page).await)
}

fn waiting(visit: &Visit, showing: &Showing) -> AnyView {
    let (lang, rules) = (visit.lang, &*showing.round.rules);
    let from = rules.phase(PhaseKind::Vote).map_or(showing.now, |phase| phase.from);
    let empty = Empty::new(tr!(lang, "portal-projects-wait"))
        .text(tr!(lang, "portal-projects-wait-text", from = from))
        .action(visit.href("/rules#review"), tr!(lang, "portal-projects-wait-action"));
    view! {
        {Heading::new(tr!(lang, "portal-projects-title")).lead(tr!(lang, "portal-projects-lead")).view()}
        {empty.view()}
        {timeline(lang, rules, showing.now, None)}
    }
    .into_any()
}

fn listing(visit: &Visit, showing: &Showing) -> AnyView {
    let (lang, query) = (visit.lang, visit.query());
    let kind = Kind::from_query(&query, showing);
    let (search, direction) = (Search::new(query.get("q")), query.get("direction"));
    let fits = |project: &&Project| (direction.is_empty() || project.direction == direction) && search.finds(project);
    let found: Vec<&Project> = kind.list(showing).into_iter().filter(fits).collect();
    let pages = found.len().div_ceil(PER_PAGE);
    let page = query.get("page").parse().unwrap_or(1).clamp(1, pages.max(1));
    let cards =
        found.iter().skip((page - 1) * PER_PAGE).take(PER_PAGE).map(|project| card::card(visit, showing, project));
    let cards: Vec<AnyView> = cards.collect();
    let list = if cards.is_empty() { nothing(visit, kind) } else { card_grid(cards) };
    let lead = crate::i18n::text(lang, &format!("portal-view-{}-lead", kind.code()));
    view! {
        {Heading::new(tr!(lang, "portal-projects-title")).lead(lead).view()}
        {views(visit, showing, kind)}
        {filter_form(visit, showing, kind)}
        <h2 class="quiet">{tr!(lang, "portal-views")}</h2>
        <p class="hint list-count" role="status">{tr!(lang, "portal-projects-found", count = found.len())}</p>
        {list}
        {pagination(lang, page, pages, |number| visit.href(&page_path(&query, number)))}
    }
    .into_any()
}

fn views(visit: &Visit, showing: &Showing, current: Kind) -> AnyView {
    let lang = visit.lang;
    let entries = Kind::offered(showing).map(|kind| {
        let count = kind.list(showing).len();
        let label = crate::i18n::text_with(lang, &format!("portal-view-{}", kind.code()), &[("count", count.into())]);
        (visit.href(&format!("/projects?view={}", kind.code())), label, kind == current)
    });
    tabs(tr!(lang, "portal-views"), entries.collect())
}

fn filter_form(visit: &Visit, showing: &Showing, kind: Kind) -> AnyView {
    let lang = visit.lang;
    let form = Form::with(lang, visit.query(), Vec::new());
    let directions = showing.round.rules.directions.iter();
    let directions = directions.map(|direction| (direction.code.clone(), direction.name.get(lang).to_owned()));
    let options = std::iter::once((String::new(), tr!(lang, "portal-all-directions"))).chain(directions);
    let fields = view! {
        {form.hidden("view", kind.code())}
        {form.search("q", tr!(lang, "portal-search")).view()}
        {form.select("direction", tr!(lang, "portal-direction"), options).view()}
        {form.submit(tr!(lang, "portal-filter"))}
    };
    filters(visit.href("/projects"), fields)
}

fn nothing(visit: &Visit, kind: Kind) -> AnyView {
    let lang = visit.lang;
    Empty::new(tr!(lang, "portal-nothing"))
        .picture(Picture::Search)
        .text(tr!(lang, "portal-nothing-text"))
        .action(visit.href(&format!("/projects?view={}", kind.code())), tr!(lang, "portal-nothing-action"))
        .view()
}

/// The same list on another page.
fn page_path(query: &FormData, number: usize) -> String {
    let mut pairs = form_urlencoded::Serializer::new(String::new());
    for (name, value) in query.pairs().filter(|(name, value)| *name != "page" && !value.is_empty()) {
        pairs.append_pair(name, value);
    }
    format!("/projects?{}", pairs.append_pair("page", &number.to_string()).finish())
}
