//! Before the publication: when the results come, and how many have voted so far.

use crate::i18n;
use crate::platform::Fault;
use crate::platform::web::Visit;
use crate::programme::PhaseKind;
use crate::programme::round::Round;
use crate::programme::rules::CountsPublic;
use crate::review::project::{self, Project};
use crate::tr;
use crate::ui::{self, BarChart, Empty, Heading, Page, Picture, Stat, stats};
use crate::values::Lang;
use crate::vote;
use axum::response::Response;
use leptos::prelude::*;
use std::collections::BTreeMap;

pub async fn no_round(visit: &Visit) -> Response {
    let lang = visit.lang;
    let empty = Empty::closed(tr!(lang, "award-no-round-title"))
        .text(tr!(lang, "award-no-round-text"))
        .action(visit.href("/"), tr!(lang, "award-to-home"))
        .view();
    let page = Page::new(tr!(lang, "award-title"), move || {
        view! { {Heading::new(tr!(lang, "award-title")).view()} {empty} }.into_any()
    });
    ui::respond(visit, page).await
}

pub async fn show(visit: &Visit, round: &Round) -> Result<Response, Fault> {
    let (lang, now) = (visit.lang, visit.app.now());
    let turnout = vote::turnout::turnout(&visit.app, &round.id).await?;
    let live = live_chart(visit, round).await?;
    let empty = empty(visit, round);
    let name = round.rules.programme.name.get(lang).to_owned();
    let begun = round.rules.phase(PhaseKind::Vote).is_some_and(|phase| phase.from <= now);
    let page = Page::new(tr!(lang, "award-title"), move || {
        let voted = Stat::new(i18n::number(lang, turnout.ballots), tr!(lang, "award-ballots", count = turnout.ballots));
        let by_day =
            turnout.by_day.into_iter().fold(BarChart::new(lang, tr!(lang, "award-by-day")), |chart, (day, voters)| {
                chart.bar(i18n::day(lang, day), voters as f64, i18n::number(lang, voters))
            });
        let by_day = by_day.columns(tr!(lang, "award-day"), tr!(lang, "award-voters"));
        let so_far = begun.then(|| {
            view! { <div class="section">{stats(vec![voted])}</div> <div class="section">{by_day.view()}</div> }
        });
        view! {
            {Heading::new(tr!(lang, "award-title")).eyebrow(name).view()}
            {empty}
            {so_far}
            <div class="section">{live}</div>
        }
        .into_any()
    });
    Ok(ui::respond(visit, page).await)
}

/// Ahead of the vote, during it, or between its end and the publication.
fn empty(visit: &Visit, round: &Round) -> AnyView {
    let (lang, now) = (visit.lang, visit.app.now());
    let vote = round.rules.phase(PhaseKind::Vote);
    let (from, to) = vote.map(|phase| (phase.from, phase.to)).unwrap_or_default();
    let results = round.rules.phase(PhaseKind::Results).map(|phase| (phase.from, phase.to)).unwrap_or_default();
    let empty = if now < from {
        Empty::closed(tr!(lang, "award-ahead-title"))
            .text(tr!(lang, "award-ahead-text", from = from, to = to))
            .action(visit.href("/rules"), tr!(lang, "award-to-rules"))
    } else if now < to {
        Empty::new(tr!(lang, "award-voting-title"))
            .picture(Picture::Ballot)
            .text(tr!(lang, "award-voting-text", to = to, results = results.0))
            .action(visit.href("/vote"), tr!(lang, "award-to-vote"))
    } else {
        Empty::new(tr!(lang, "award-counting-title"))
            .picture(Picture::Ballot)
            .text(tr!(lang, "award-counting-text", to = to, results = results.1))
            .action(visit.href("/projects"), tr!(lang, "award-to-projects"))
    };
    empty.view()
}

/// The votes of each project so far, only where the rules make them public while the vote goes on.
async fn live_chart(visit: &Visit, round: &Round) -> Result<Option<AnyView>, Fault> {
    let public = round.rules.vote.counts_public == CountsPublic::Live;
    if !public || round.phase(visit.app.now()) != Some(PhaseKind::Vote) {
        return Ok(None);
    }
    let counts = vote::store::counts(visit.app.db.read(), &round.id).await?;
    let projects = project::admitted(&visit.app, &round.id).await?;
    Ok(Some(chart(visit.lang, &projects, &counts)))
}

fn chart(lang: Lang, projects: &[Project], counts: &BTreeMap<i64, i64>) -> AnyView {
    let bars = projects.iter().fold(BarChart::new(lang, tr!(lang, "award-live-chart")), |chart, project| {
        let votes = counts.get(&project.number).copied().unwrap_or_default();
        chart.bar(project.title.clone(), votes as f64, i18n::number(lang, votes))
    });
    bars.columns(tr!(lang, "award-project"), tr!(lang, "award-votes")).view()
}
