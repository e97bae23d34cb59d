//! What everybody may know of a grant: the agreement, the money sent, accepted reports, visits, the end.

use super::model::{self, Conclusion};
use super::store;
use crate::platform::{App, Fault};
use crate::programme::round;
use crate::programme::rules::ReportKind;
use crate::values::{Day, Tenge};

/// The grant as the project's public page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    pub amount: Tenge,
    pub paid: Tenge,
    pub agreement_number: String,
    pub agreement_day: Day,
    pub tranches: Vec<PublicTranche>,
    /// Accepted ones only.
    pub reports: Vec<PublicReport>,
    pub visits: Vec<PublicVisit>,
    pub completed_on: Option<Day>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicTranche {
    pub ordinal: usize,
    pub percent: u32,
    pub amount: Tenge,
    pub paid_on: Option<Day>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicReport {
    pub kind: ReportKind,
    pub body: String,
    /// Of the grant, so far; none in reports that do not ask.
    pub spent: Option<Tenge>,
    pub accepted_on: Option<Day>,
    /// Ids of the photos, which are served at `/grant-files/{id}`.
    pub photos: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicVisit {
    /// The protocol is at `/visits/{id}`.
    pub id: String,
    pub day: Day,
    pub conclusion: Conclusion,
}

/// The project's grant for everybody; none while the agreement is not signed.
pub async fn progress(app: &App, project_id: &str) -> Result<Option<Progress>, Fault> {
    let Some(grant) = store::by_project(app, project_id).await? else { return Ok(None) };
    let round = round::by_id(app, &grant.round_id).await?;
    let tranches = store::tranches(app.db.read(), &grant.id).await?;
    let mut reports = Vec::new();
    for report in store::reports(app.db.read(), &grant.id).await? {
        if report.state == model::ReportState::Accepted {
            let asks = round.rules.report(report.kind).is_some_and(|rule| rule.spending);
            let photos = store::photos(app, &report.id).await?.into_iter().map(|photo| photo.id).collect();
            reports.push(PublicReport {
                kind: report.kind,
                spent: asks.then_some(report.spent),
                accepted_on: report.decided_at.map(|at| at.day()),
                body: report.body,
                photos,
            });
        }
    }
    let visits = store::visits(app, &grant.id).await?.into_iter();
    let public = tranches.iter().map(|tranche| PublicTranche {
        ordinal: tranche.ordinal,
        percent: tranche.percent,
        amount: tranche.amount,
        paid_on: tranche.paid_at.map(|at| at.day()),
    });
    Ok(Some(Progress {
        amount: grant.amount,
        paid: model::paid(&tranches),
        agreement_number: grant.agreement_number,
        agreement_day: grant.agreement_day,
        tranches: public.collect(),
        reports,
        visits: visits
            .map(|visit| PublicVisit { id: visit.id, day: visit.day, conclusion: visit.conclusion })
            .collect(),
        completed_on: grant.completed_at.map(|at| at.day()),
    }))
}
