//! A project in the portal's lists.

use super::outcome;
use crate::platform::web::Visit;
use crate::portal::showing::Showing;
use crate::review::project::Project;
use crate::tr;
use crate::ui::{Icon, ProjectCard, Tone, badge, icon};
use leptos::prelude::*;

pub(super) fn address(showing: &Showing, project: &Project) -> String {
    format!("/projects/{}", project.code(&showing.round.code))
}

pub(super) fn card(visit: &Visit, showing: &Showing, project: &Project) -> AnyView {
    let lang = visit.lang;
    let direction = showing.round.rules.direction(&project.direction);
    let name = direction.map_or(project.direction.as_str(), |direction| direction.name.get(lang));
    let mut card = ProjectCard::new(project.title.clone())
        .href(visit.href(&address(showing, project)))
        .direction(&project.direction, name)
        .cost(lang, project.cost)
        .place(project.place.clone())
        .fact(Icon::Flag, tr!(lang, "portal-number", number = project.number.to_string()));
    if let Some(selected) = showing.outcome(project) {
        card = card
            .badge(outcome::badge(lang, selected))
            .fact(Icon::Vote, tr!(lang, "portal-votes", count = selected.votes));
    }
    if !project.admitted {
        let reason = tr!(lang, "portal-rejected-reason", reason = project.reason.clone());
        return card.badge(badge(tr!(lang, "portal-rejected"), Tone::Neutral)).annotation(reason).view();
    }
    card = card.annotation(project.annotation.clone());
    if showing.vote_is_open() {
        card = card.foot(choose(visit, project));
    }
    card.view()
}

/// The way to the ballot with this project ticked.
pub(super) fn choose(visit: &Visit, project: &Project) -> AnyView {
    let title = format!(": {}", project.title);
    let href = visit.href(&format!("/vote?p={}", project.number));
    view! { <a class="button" href=href>{icon(Icon::Vote)} {tr!(visit.lang, "portal-choose")}<span class="quiet">{title}</span></a> }.into_any()
}
