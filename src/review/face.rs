//! From an application as sent to its public face: what everybody may read, and nothing that tells who the people are
//! beyond their names.

use super::model::Decision;
use super::project::{Project, PublicLine};
use crate::application::model::{Draft, Line};
use crate::application::store::Application;
use crate::platform::{Fault, crypto};
use crate::values::{Instant, Quantity, Tenge};

/// What the commission said about it.
pub struct Verdict<'v> {
    pub decision: &'v Decision,
    /// Average total in thousandths of a point.
    pub score_thousandths: i64,
    pub reviews: i64,
    pub at: Instant,
}

/// The public row of an application. What was sent kept the rules, so a figure that cannot be read is `Internal`.
pub fn project(application: &Application, draft: &Draft, verdict: &Verdict<'_>) -> Result<Project, Fault> {
    let unreadable = |what: &str| Fault::internal(format!("application {}: {what} cannot be read", application.id));
    let text = |text: &str| text.trim().to_owned();
    let estimate: Option<Vec<PublicLine>> = draft.lines.iter().map(line).collect();
    let estimate = estimate.ok_or_else(|| unreadable("estimate"))?;
    Ok(Project {
        id: crypto::new_id(),
        round_id: application.round_id.clone(),
        application_id: application.id.clone(),
        number: application.number.ok_or_else(|| unreadable("number"))?,
        admitted: verdict.decision.admit,
        reason: verdict.decision.reason.clone(),
        score_thousandths: verdict.score_thousandths,
        reviews: verdict.reviews,
        title: text(&draft.title),
        annotation: text(&draft.annotation),
        direction: text(&draft.direction),
        sub_direction: text(&draft.sub_direction),
        problem: text(&draft.problem),
        goal: text(&draft.goal),
        place: text(&draft.place),
        months: draft.months.trim().parse().map_err(|_| unreadable("months"))?,
        cost: estimate.iter().map(|line| line.total).sum(),
        team: draft.team.iter().map(|member| text(&member.name)).collect(),
        estimate,
        decided_at: verdict.at,
    })
}

fn line(line: &Line) -> Option<PublicLine> {
    Some(PublicLine {
        item: line.item.trim().to_owned(),
        unit: line.unit.trim().to_owned(),
        quantity: Quantity::parse(&line.quantity)?.to_string(),
        price: Tenge::parse(&line.price)?,
        total: line.total()?,
    })
}
