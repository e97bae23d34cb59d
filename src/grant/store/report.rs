//! The SQL of reports.

use super::super::form::ReportText;
use super::super::model::ReportState;
use super::unknown;
use crate::platform::files::{self, Attachment};
use crate::platform::{App, Fault, Tx, crypto, db};
use crate::programme::rules::ReportKind;
use crate::values::{Instant, Tenge};
use sqlx::AnyExecutor;

/// The owner kind of a report's photos.
pub const OF_REPORT: &str = "report";

/// A report that was sent at least once.
#[derive(Debug, Clone)]
pub struct Report {
    pub id: String,
    pub grant_id: String,
    pub kind: ReportKind,
    pub state: ReportState,
    pub body: String,
    pub spent: Tenge,
    pub remark: String,
    pub submitted_at: Instant,
    pub decided_at: Option<Instant>,
}

#[derive(sqlx::FromRow)]
struct ReportRow {
    id: String,
    grant_id: String,
    kind: String,
    state: String,
    body: String,
    spent: i64,
    remark: String,
    submitted_at: i64,
    decided_at: Option<i64>,
}

impl TryFrom<ReportRow> for Report {
    type Error = Fault;

    fn try_from(row: ReportRow) -> Result<Report, Fault> {
        Ok(Report {
            kind: ReportKind::from_code(&row.kind).ok_or_else(|| unknown("report's kind"))?,
            state: ReportState::from_code(&row.state).ok_or_else(|| unknown("report's state"))?,
            spent: Tenge::new(row.spent),
            submitted_at: Instant::from_millis(row.submitted_at),
            decided_at: row.decided_at.map(Instant::from_millis),
            id: row.id,
            grant_id: row.grant_id,
            body: row.body,
            remark: row.remark,
        })
    }
}

const REPORT: &str = "id, grant_id, kind, state, body, spent, remark, submitted_at, decided_at";

async fn reports_where<'e>(executor: impl AnyExecutor<'e>, column: &str, value: &str) -> Result<Vec<Report>, Fault> {
    let sql = format!("SELECT {REPORT} FROM report WHERE {column} = $1");
    let rows: Vec<ReportRow> = sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(value).fetch_all(executor).await?;
    rows.into_iter().map(Report::try_from).collect()
}

/// What was sent so far, returned reports among it, in the order of their kinds.
pub async fn reports<'e>(executor: impl AnyExecutor<'e>, grant_id: &str) -> Result<Vec<Report>, Fault> {
    let mut reports = reports_where(executor, "grant_id", grant_id).await?;
    reports.sort_by_key(|report| report.kind);
    Ok(reports)
}

pub async fn report_by_id(app: &App, id: &str) -> Result<Report, Fault> {
    reports_where(app.db.read(), "id", id).await?.into_iter().next().ok_or(Fault::NotFound)
}

pub async fn photos(app: &App, report_id: &str) -> Result<Vec<Attachment>, Fault> {
    files::of_owner(app, OF_REPORT, report_id).await
}

/// Writes a report sent for the first time and returns its id. `Conflict` when there is one of this kind.
pub async fn insert_report(
    tx: &mut Tx,
    grant_id: &str,
    kind: ReportKind,
    text: &ReportText,
    now: Instant,
) -> Result<String, Fault> {
    let id = crypto::new_id();
    let sql = "INSERT INTO report (id, grant_id, kind, state, body, spent, remark, submitted_at) \
               VALUES ($1, $2, $3, 'submitted', $4, $5, '', $6)";
    let inserted = sqlx::query(sql)
        .bind(&id)
        .bind(grant_id)
        .bind(kind.code())
        .bind(&text.body)
        .bind(text.spent.whole())
        .bind(now.millis())
        .execute(&mut **tx)
        .await;
    match inserted {
        Err(error) if db::is_duplicate(&error) => Err(Fault::Conflict),
        Err(error) => Err(error.into()),
        Ok(_) => Ok(id),
    }
}

/// Sends a returned report again. Of two that try, one gets `Conflict`.
pub async fn resend_report(tx: &mut Tx, id: &str, text: &ReportText, now: Instant) -> Result<(), Fault> {
    let sql = "UPDATE report SET state = 'submitted', body = $1, spent = $2, submitted_at = $3, decided_at = NULL \
               WHERE id = $4 AND state = 'returned'";
    let done = sqlx::query(sql)
        .bind(&text.body)
        .bind(text.spent.whole())
        .bind(now.millis())
        .bind(id)
        .execute(&mut **tx)
        .await?;
    if done.rows_affected() == 1 { Ok(()) } else { Err(Fault::Conflict) }
}

/// Decides on the report as it was sent at `seen`; `Conflict` when it was decided on, or sent again, meanwhile.
pub async fn decide_report(
    tx: &mut Tx,
    id: &str,
    state: ReportState,
    remark: &str,
    seen: i64,
    now: Instant,
) -> Result<(), Fault> {
    let sql = "UPDATE report SET state = $1, remark = $2, decided_at = $3 \
               WHERE id = $4 AND state = 'submitted' AND submitted_at = $5";
    let done = sqlx::query(sql)
        .bind(state.code())
        .bind(remark)
        .bind(now.millis())
        .bind(id)
        .bind(seen)
        .execute(&mut **tx)
        .await?;
    if done.rows_affected() == 1 { Ok(()) } else { Err(Fault::Conflict) }
}
