//! Stage two: the commission declares, scores and decides.

use super::filing::of_number;
use super::{DAY, HOUR, hold, in_phase, staff_actor};
use crate::application::model::State;
use crate::application::store;
use crate::demo::STAFF;
use crate::demo::content::{Fate, Invented};
use crate::demo::random::Random;
use crate::platform::form::FormData;
use crate::platform::{Actor, App, Fault, Role};
use crate::programme::round::Round;
use crate::programme::rules::PhaseKind;
use crate::review::{closing, service};
use crate::values::Lang;

pub async fn decide(app: &App, round: &Round, invented: &[Invented], random: &mut Random) -> Result<(), Fault> {
    let mut members = Vec::new();
    for person in STAFF.iter().filter(|person| person.role.needs_chamber()) {
        members.push((person.role, staff_actor(app, person).await?));
    }
    let under_review = store::in_states(app, &round.id, &[State::InReview]).await?;
    for application in &under_review {
        let Some(project) = application.number.and_then(|number| of_number(invented, number)) else { continue };
        hold(app, in_phase(round, PhaseKind::Review, 2 * DAY)).await?;
        // One member knows the team of every eleventh application: the declaration keeps them out.
        let conflicted = application.number.is_some_and(|number| number % 11 == 0);
        for (index, (_, member)) in members.iter().enumerate() {
            review(app, round, member, &application.id, project, conflicted && index == 1, random).await?;
        }
    }
    hold(app, in_phase(round, PhaseKind::Review, 20 * DAY)).await?;
    let Some((_, chair)) = members.iter().find(|(role, _)| *role == Role::Chair) else { return Ok(()) };
    for application in &under_review {
        let Some(project) = application.number.and_then(|number| of_number(invented, number)) else { continue };
        let decision = if project.fate == Fate::Admit { "admit" } else { "reject" };
        let data = FormData::from_pairs([("decision", decision), ("reason", project.reason.as_str())]);
        closing::decide(app, chair, &application.id, &data).await?;
    }
    // What was returned for correction can be sent again until the phase ends; only then can the chair close.
    let end = round.rules.phase(PhaseKind::Review).map(|phase| phase.to).unwrap_or_default();
    hold(app, end.plus_minutes(HOUR)).await?;
    closing::close(app, chair).await
}

async fn review(
    app: &App,
    round: &Round,
    member: &Actor,
    application_id: &str,
    project: &Invented,
    conflicted: bool,
    random: &mut Random,
) -> Result<(), Fault> {
    let declaration = match (conflicted, project.language) {
        (true, _) => {
            FormData::from_pairs([("conflict", "conflict"), ("reason", "Топ мүшесімен бұрын бірге жұмыс істегенмін.")])
        }
        (false, _) => FormData::from_pairs([("conflict", "none")]),
    };
    service::declare(app, member, application_id, &declaration).await?;
    if conflicted {
        return Ok(());
    }
    let scores = round.rules.review.criteria.iter().map(|criterion| {
        let liked = i64::from(project.score) * i64::from(criterion.score_max) / 100;
        let score = (liked + i64::from(random.below(3)) - 1).clamp(0, i64::from(criterion.score_max));
        (format!("score-{}", criterion.code), score.to_string())
    });
    let comment = match project.language {
        Lang::Ru => "Заявку прочитал внимательно: цель понятна, смета прослеживается по строкам.",
        _ => "Өтінімді мұқият оқыдым: мақсаты түсінікті, сметаның әр жолы негізделген.",
    };
    let data = FormData::from_pairs(scores.chain([("comment".to_owned(), comment.to_owned())]));
    service::hand_in(app, member, application_id, &data).await
}
