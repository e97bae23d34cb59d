//! The call to action: the one thing to do today.

use crate::i18n;
use crate::platform::web::Visit;
use crate::portal::showing::Showing;
use crate::portal::stage::{Stage, stage};
use crate::programme::PhaseKind;
use crate::ui::{Icon, icon};
use crate::values::Arg;
use leptos::prelude::*;

/// What goes on, as the texts and the links tell it apart.
fn situation(showing: &Showing, stage: Stage) -> &'static str {
    let published = showing.outcomes.is_some();
    match stage {
        // The commission may finish before the date.
        Stage::During(PhaseKind::Review) if showing.projects.is_some() => "ahead-vote",
        Stage::During(PhaseKind::Vote) if !showing.vote_is_open() => "vote-waits",
        Stage::During(PhaseKind::Results) | Stage::Ahead(PhaseKind::Implementation) if published => "published",
        Stage::During(PhaseKind::Implementation) | Stage::Over if !published => "results",
        Stage::During(phase) => phase.code(),
        Stage::Ahead(PhaseKind::Application) => "ahead-application",
        Stage::Ahead(PhaseKind::Review) => "ahead-review",
        Stage::Ahead(PhaseKind::Vote) => "ahead-vote",
        Stage::Ahead(PhaseKind::Results) => "ahead-results",
        Stage::Ahead(PhaseKind::Implementation) => "results",
        Stage::Over => "over",
    }
}

/// Where the main and the second link of a situation lead.
fn links(situation: &str) -> (&'static str, &'static str) {
    match situation {
        "application" => ("/cabinet", "/rules#application"),
        "ahead-application" => ("/rules", "/about"),
        "review" | "ahead-review" => ("/rules#review", "/rules#phases"),
        "vote" => ("/vote", "/projects"),
        "published" => ("/results", "/projects?view=winners"),
        "implementation" | "over" => ("/projects?view=winners", "/results"),
        _ => ("/projects", "/rules#phases"),
    }
}

pub(super) fn now(visit: &Visit, showing: &Showing) -> AnyView {
    let lang = visit.lang;
    let (stage, phase) = stage(&showing.round.rules, showing.now);
    let situation = situation(showing, stage);
    let phase = if situation == "ahead-vote" { showing.round.rules.phase(PhaseKind::Vote) } else { phase };
    let (from, until) = phase.map_or((showing.now, showing.now), |phase| (phase.from, phase.to));
    let args = [("from", Arg::Moment(from)), ("until", Arg::Moment(until))];
    let text = |part: &str| i18n::text_with(lang, &format!("portal-now-{situation}-{part}"), &args);
    let (first, second) = links(situation);
    let (first, second) = (visit.href(first), visit.href(second));
    let running = matches!(stage, Stage::During(_)) && !situation.starts_with("ahead");
    let class = if running { "now now-open" } else { "now" };
    view! {
        <section class=class aria-labelledby="now-title">
            <p class="now-stage">{icon(if running { Icon::Clock } else { Icon::Calendar })} {text("stage")}</p>
            <h2 id="now-title">{text("title")}</h2>
            <p>{text("text")}</p>
            <p class="now-links">
                <a class="button" href=first>{text("action")} {icon(Icon::ArrowRight)}</a>
                <a href=second>{text("other")}</a>
            </p>
        </section>
    }
    .into_any()
}
