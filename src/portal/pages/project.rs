//! A project's own page, from the idea to the last report.

use super::{card, outcome, paragraphs};
use crate::grant;
use crate::i18n;
use crate::platform::web::Visit;
use crate::platform::{App, Fault};
use crate::portal::showing::Showing;
use crate::programme::round;
use crate::review::pages::points_of_max;
use crate::review::project::Project;
use crate::tr;
use crate::ui::{
    self, Heading, Icon, Notice, Page, Table, Tone, badge, breadcrumbs, direction_tag, fact, facts, prose, section,
};
use crate::values::Lang;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

/// Finds the project of an address such as `almaty-2026-12`. What is not public yet is not there.
async fn find(app: &App, code: &str) -> Result<(Showing, Project), Fault> {
    let (round_code, number) = code.rsplit_once('-').ok_or(Fault::NotFound)?;
    let number: i64 = number.parse().map_err(|_| Fault::NotFound)?;
    let round = round::by_code(app, round_code).await?;
    let showing = Showing::of(app, round).await?;
    let project = showing.projects.iter().flatten().find(|project| project.number == number).cloned();
    let project = project.ok_or(Fault::NotFound)?;
    Ok((showing, project))
}

pub(super) async fn show(visit: Visit, Path(code): Path<String>) -> Result<Response, Fault> {
    let (showing, project) = find(&visit.app, &code).await?;
    let (at, lang) = (visit.clone(), visit.lang);
    let progress = grant::public::progress(&visit.app, &project.id).await?;
    let (title, description) = (project.title.clone(), project.annotation.clone());
    let page = Page::new(title, move || {
        let funded = progress.map(|progress| grant::pages::public_section(lang, progress));
        body(&at, &showing, &project, funded)
    });
    Ok(ui::respond(&visit, page.description(description)).await)
}

fn body(visit: &Visit, showing: &Showing, project: &Project, funded: Option<AnyView>) -> AnyView {
    let lang = visit.lang;
    let path = vec![
        (visit.href("/"), tr!(lang, "portal-home")),
        (visit.href("/projects"), tr!(lang, "portal-projects-title")),
    ];
    view! {
        {breadcrumbs(lang, path)}
        {head(visit, showing, project)}
        {passport(visit, project)}
        {decision(visit, showing, project)}
        {funded}
        {section(tr!(lang, "portal-problem"), prose(paragraphs(&project.problem)))}
        {section(tr!(lang, "portal-goal"), prose(paragraphs(&project.goal)))}
        {section(tr!(lang, "portal-estimate"), estimate(lang, project))}
        {team(lang, project)}
        {section(tr!(lang, "portal-review"), review(visit, showing, project))}
        {(project.admitted && showing.vote_is_open()).then(|| view! { <p class="buttons">{card::choose(visit, project)}</p> })}
    }
    .into_any()
}

fn head(visit: &Visit, showing: &Showing, project: &Project) -> AnyView {
    let lang = visit.lang;
    let direction = showing.round.rules.direction(&project.direction);
    let name = direction.map_or(project.direction.as_str(), |direction| direction.name.get(lang));
    let sub = direction.and_then(|direction| direction.sub(&project.sub_direction));
    let sub = sub.map(|sub| view! { <span>{sub.name.get(lang).to_owned()}</span> });
    let tags = view! { <span class="cluster">{direction_tag(&project.direction, name)}{sub}</span> };
    let heading = Heading::new(project.title.clone()).eyebrow(tags).lead(project.annotation.clone());
    if !project.admitted {
        return heading.with(badge(tr!(lang, "portal-rejected"), Tone::Neutral)).view();
    }
    match showing.outcome(project) {
        Some(selected) => heading.with(outcome::badge(lang, selected)).view(),
        None if showing.vote_is_open() => heading.with(card::choose(visit, project)).view(),
        None => heading.view(),
    }
}

fn passport(visit: &Visit, project: &Project) -> AnyView {
    let lang = visit.lang;
    facts(vec![
        fact(Icon::Flag, tr!(lang, "portal-number", number = project.number.to_string())),
        fact(Icon::Coins, i18n::money(lang, project.cost)),
        fact(Icon::Pin, project.place.clone()),
        fact(Icon::Calendar, tr!(lang, "portal-months", count = project.months)),
    ])
}

/// Why it won or not, or why it never came to the vote.
fn decision(visit: &Visit, showing: &Showing, project: &Project) -> Option<AnyView> {
    let lang = visit.lang;
    if !project.admitted {
        let reason = paragraphs(&project.reason);
        return Some(Notice::info(reason).title(tr!(lang, "portal-rejected-why")).view());
    }
    let votes_min = showing.round.rules.selection.votes_min;
    showing.outcome(project).map(|selected| outcome::why(lang, selected, votes_min, visit.href("/results")))
}

fn estimate(lang: Lang, project: &Project) -> AnyView {
    let text = |text: String| text.into_any();
    let mut table = Table::new(tr!(lang, "portal-estimate"))
        .quiet_caption()
        .column(tr!(lang, "portal-line-item"))
        .number_column(tr!(lang, "portal-line-quantity"))
        .number_column(tr!(lang, "portal-line-price"))
        .number_column(tr!(lang, "portal-line-total"));
    for line in &project.estimate {
        table = table.row(vec![
            text(line.item.clone()),
            text(format!("{} {}", line.quantity, line.unit)),
            text(i18n::money(lang, line.price)),
            text(i18n::money(lang, line.total)),
        ]);
    }
    let nothing = || ().into_any();
    table
        .foot(vec![text(tr!(lang, "portal-total")), nothing(), nothing(), text(i18n::money(lang, project.cost))])
        .view()
}

/// Names are public for projects that go to the vote, never for those that were turned down.
fn team(lang: Lang, project: &Project) -> Option<AnyView> {
    if !project.admitted || project.team.is_empty() {
        return None;
    }
    let names = project.team.iter().map(|name| fact(Icon::User, name.clone())).collect();
    Some(section(tr!(lang, "portal-team"), facts(names)))
}

fn review(visit: &Visit, showing: &Showing, project: &Project) -> AnyView {
    let lang = visit.lang;
    let score = points_of_max(lang, project.score_thousandths, &showing.round.rules);
    let score = tr!(lang, "portal-review-score", score = score, count = project.reviews);
    // The page of a project that was turned down has said why at its top.
    let reason = project.admitted.then(|| paragraphs(&project.reason));
    let protocol = visit.href("/review/protocol");
    prose(
        view! { <p><strong>{score}</strong></p> {reason} <p><a href=protocol>{tr!(lang, "portal-review-protocol")}</a></p> },
    )
}
