//! The SQL of monitoring visits.

use super::super::form::Protocol;
use super::super::model::Conclusion;
use super::unknown;
use crate::platform::files::{self, Attachment};
use crate::platform::{App, Fault, Tx, crypto};
use crate::values::{Day, Instant};

/// The owner kind of a visit's photos.
pub const OF_VISIT: &str = "visit";

/// A monitoring visit with its protocol.
#[derive(Debug, Clone)]
pub struct Inspection {
    pub id: String,
    pub grant_id: String,
    pub day: Day,
    pub place: String,
    pub participants: String,
    pub findings: String,
    pub conclusion: Conclusion,
    /// Who wrote the protocol.
    pub recorder: String,
    pub recorded_at: Instant,
}

#[derive(sqlx::FromRow)]
struct InspectionRow {
    id: String,
    grant_id: String,
    day: String,
    place: String,
    participants: String,
    findings: String,
    conclusion: String,
    recorder: String,
    recorded_at: i64,
}

impl TryFrom<InspectionRow> for Inspection {
    type Error = Fault;

    fn try_from(row: InspectionRow) -> Result<Inspection, Fault> {
        Ok(Inspection {
            day: Day::parse(&row.day).ok_or_else(|| unknown("visit's day"))?,
            conclusion: Conclusion::from_code(&row.conclusion).ok_or_else(|| unknown("visit's conclusion"))?,
            recorded_at: Instant::from_millis(row.recorded_at),
            id: row.id,
            grant_id: row.grant_id,
            place: row.place,
            participants: row.participants,
            findings: row.findings,
            recorder: row.recorder,
        })
    }
}

async fn visits_where(app: &App, column: &str, value: &str) -> Result<Vec<Inspection>, Fault> {
    let sql = format!(
        "SELECT monitoring_visit.id, grant_id, day, place, participants, findings, conclusion, account.name AS recorder, \
         recorded_at FROM monitoring_visit JOIN account ON account.id = monitoring_visit.recorded_by \
         WHERE monitoring_visit.{column} = $1 ORDER BY day, recorded_at"
    );
    let rows: Vec<InspectionRow> =
        sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(value).fetch_all(app.db.read()).await?;
    rows.into_iter().map(Inspection::try_from).collect()
}

/// By day.
pub async fn visits(app: &App, grant_id: &str) -> Result<Vec<Inspection>, Fault> {
    visits_where(app, "grant_id", grant_id).await
}

pub async fn visit_by_id(app: &App, id: &str) -> Result<Inspection, Fault> {
    visits_where(app, "id", id).await?.into_iter().next().ok_or(Fault::NotFound)
}

/// Writes the protocol and returns its id; none when this person recorded a visit of this day already.
pub async fn insert_visit(
    tx: &mut Tx,
    grant_id: &str,
    protocol: &Protocol,
    by: &str,
    now: Instant,
) -> Result<Option<String>, Fault> {
    let id = crypto::new_id();
    let sql = "INSERT INTO monitoring_visit (id, grant_id, day, place, participants, findings, conclusion, recorded_by, recorded_at) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (grant_id, day, recorded_by) DO NOTHING";
    let done = sqlx::query(sql)
        .bind(&id)
        .bind(grant_id)
        .bind(protocol.day.to_string())
        .bind(&protocol.place)
        .bind(&protocol.participants)
        .bind(&protocol.findings)
        .bind(protocol.conclusion.code())
        .bind(by)
        .bind(now.millis())
        .execute(&mut **tx)
        .await?;
    Ok((done.rows_affected() == 1).then_some(id))
}

pub async fn visit_photos(app: &App, visit_id: &str) -> Result<Vec<Attachment>, Fault> {
    files::of_owner(app, OF_VISIT, visit_id).await
}
