//! The SQL of grants. Functions that take an executor read either from the pool or inside a transaction.

mod report;
mod visit;

pub use report::*;
pub use visit::*;

use super::form::Agreement;
use super::model::{Facts, GrantState, ReportState, Tranche};
use crate::platform::{App, Fault, Tx, crypto, db};
use crate::programme::rules::ReportKind;
use crate::values::{Day, Instant, Tenge};
use sqlx::AnyExecutor;

/// A grant whose agreement is signed.
#[derive(Debug, Clone)]
pub struct Grant {
    pub id: String,
    pub round_id: String,
    pub project_id: String,
    pub captain_id: String,
    pub amount: Tenge,
    pub state: GrantState,
    pub agreement_number: String,
    pub agreement_day: Day,
    /// The account's IBAN, sealed for the purpose `iban`.
    pub account_sealed: String,
    pub completed_at: Option<Instant>,
}

/// A stored word that no version of the program writes.
fn unknown(what: &str) -> Fault {
    Fault::internal(format!("a stored {what} cannot be read"))
}

#[derive(sqlx::FromRow)]
struct GrantRow {
    id: String,
    round_id: String,
    project_id: String,
    captain_id: String,
    amount: i64,
    state: String,
    agreement_number: String,
    agreement_day: String,
    agreement_account_sealed: String,
    completed_at: Option<i64>,
}

impl TryFrom<GrantRow> for Grant {
    type Error = Fault;

    fn try_from(row: GrantRow) -> Result<Grant, Fault> {
        Ok(Grant {
            state: GrantState::from_code(&row.state).ok_or_else(|| unknown("grant's state"))?,
            agreement_day: Day::parse(&row.agreement_day).ok_or_else(|| unknown("agreement's day"))?,
            amount: Tenge::new(row.amount),
            completed_at: row.completed_at.map(Instant::from_millis),
            id: row.id,
            round_id: row.round_id,
            project_id: row.project_id,
            captain_id: row.captain_id,
            agreement_number: row.agreement_number,
            account_sealed: row.agreement_account_sealed,
        })
    }
}

const GRANT: &str = "id, round_id, project_id, captain_id, amount, state, agreement_number, agreement_day, \
                     agreement_account_sealed, completed_at";

async fn one_grant<'e>(executor: impl AnyExecutor<'e>, column: &str, value: &str) -> Result<Option<Grant>, Fault> {
    let sql = format!("SELECT {GRANT} FROM project_grant WHERE {column} = $1");
    let row: Option<GrantRow> = sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(value).fetch_optional(executor).await?;
    row.map(Grant::try_from).transpose()
}

/// The project's grant; none while the agreement is not signed.
pub async fn by_project(app: &App, project_id: &str) -> Result<Option<Grant>, Fault> {
    one_grant(app.db.read(), "project_id", project_id).await
}

pub async fn by_id(app: &App, id: &str) -> Result<Grant, Fault> {
    one_grant(app.db.read(), "id", id).await?.ok_or(Fault::NotFound)
}

/// The project's grant as the transaction sees it; `NotFound` while the agreement is not signed.
pub async fn in_tx(tx: &mut Tx, project_id: &str) -> Result<Grant, Fault> {
    one_grant(&mut **tx, "project_id", project_id).await?.ok_or(Fault::NotFound)
}

/// Whether another grant of the round has this agreement number.
pub async fn number_taken(tx: &mut Tx, round_id: &str, number: &str) -> Result<bool, Fault> {
    let sql = "SELECT COUNT(*) FROM project_grant WHERE round_id = $1 AND agreement_number = $2";
    let count: i64 = sqlx::query_scalar(sql).bind(round_id).bind(number).fetch_one(&mut **tx).await?;
    Ok(count > 0)
}

/// What a grant begins with.
pub struct NewGrant<'a> {
    pub round_id: &'a str,
    pub project_id: &'a str,
    pub captain_id: &'a str,
    pub amount: Tenge,
    pub agreement: &'a Agreement,
    pub tranches: &'a [Tranche],
}

/// Writes the grant with its tranches and returns its id. `Conflict` when the project has one.
pub async fn insert(tx: &mut Tx, app: &App, new: &NewGrant<'_>) -> Result<String, Fault> {
    let id = crypto::new_id();
    let sql = "INSERT INTO project_grant (id, round_id, project_id, captain_id, amount, state, agreement_number, \
               agreement_day, agreement_account_sealed, created_at) VALUES ($1, $2, $3, $4, $5, 'signed', $6, $7, $8, $9)";
    let inserted = sqlx::query(sql)
        .bind(&id)
        .bind(new.round_id)
        .bind(new.project_id)
        .bind(new.captain_id)
        .bind(new.amount.whole())
        .bind(&new.agreement.number)
        .bind(new.agreement.day.to_string())
        .bind(app.secrets.seal("iban", new.agreement.account.as_str()))
        .bind(app.now().millis())
        .execute(&mut **tx)
        .await;
    match inserted {
        Err(error) if db::is_duplicate(&error) => return Err(Fault::Conflict),
        other => other?,
    };
    for tranche in new.tranches {
        insert_tranche(tx, &id, tranche).await?;
    }
    Ok(id)
}

async fn insert_tranche(tx: &mut Tx, grant_id: &str, tranche: &Tranche) -> Result<(), Fault> {
    let sql = "INSERT INTO tranche (grant_id, ordinal, percent, amount, waits_for, payment_order) \
               VALUES ($1, $2, $3, $4, $5, '')";
    sqlx::query(sql)
        .bind(grant_id)
        .bind(i64::try_from(tranche.ordinal).map_err(Fault::internal)?)
        .bind(i64::from(tranche.percent))
        .bind(tranche.amount.whole())
        .bind(serde_json::to_string(&tranche.waits_for)?)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct TrancheRow {
    ordinal: i64,
    percent: i64,
    amount: i64,
    waits_for: String,
    paid_at: Option<i64>,
    payment_order: String,
}

impl TryFrom<TrancheRow> for Tranche {
    type Error = Fault;

    fn try_from(row: TrancheRow) -> Result<Tranche, Fault> {
        Ok(Tranche {
            ordinal: usize::try_from(row.ordinal).map_err(Fault::internal)?,
            percent: u32::try_from(row.percent).map_err(Fault::internal)?,
            amount: Tenge::new(row.amount),
            waits_for: serde_json::from_str(&row.waits_for)?,
            paid_at: row.paid_at.map(Instant::from_millis),
            payment_order: row.payment_order,
        })
    }
}

/// In their order.
pub async fn tranches<'e>(executor: impl AnyExecutor<'e>, grant_id: &str) -> Result<Vec<Tranche>, Fault> {
    let sql = "SELECT ordinal, percent, amount, waits_for, paid_at, payment_order FROM tranche WHERE grant_id = $1 ORDER BY ordinal";
    let rows: Vec<TrancheRow> = sqlx::query_as(sql).bind(grant_id).fetch_all(executor).await?;
    rows.into_iter().map(Tranche::try_from).collect()
}

/// Marks a tranche as paid. Of two that try, one gets `Conflict`.
pub async fn mark_paid(tx: &mut Tx, grant_id: &str, ordinal: usize, order: &str, now: Instant) -> Result<(), Fault> {
    let sql =
        "UPDATE tranche SET paid_at = $1, payment_order = $2 WHERE grant_id = $3 AND ordinal = $4 AND paid_at IS NULL";
    let done = sqlx::query(sql)
        .bind(now.millis())
        .bind(order)
        .bind(grant_id)
        .bind(i64::try_from(ordinal).map_err(Fault::internal)?)
        .execute(&mut **tx)
        .await?;
    if done.rows_affected() == 1 { Ok(()) } else { Err(Fault::Conflict) }
}

/// Ends the grant. Of two that try, one gets `Conflict`.
pub async fn mark_completed(tx: &mut Tx, grant_id: &str, now: Instant) -> Result<(), Fault> {
    let sql = "UPDATE project_grant SET state = 'completed', completed_at = $1 WHERE id = $2 AND state = 'signed'";
    let done = sqlx::query(sql).bind(now.millis()).bind(grant_id).execute(&mut **tx).await?;
    if done.rows_affected() == 1 { Ok(()) } else { Err(Fault::Conflict) }
}

/// The facts that conditions are checked against, as the transaction sees them.
pub async fn facts(tx: &mut Tx, grant_id: &str) -> Result<Facts, Fault> {
    let sql = "SELECT kind, state FROM report WHERE grant_id = $1";
    let rows: Vec<(String, String)> = sqlx::query_as(sql).bind(grant_id).fetch_all(&mut **tx).await?;
    let read = |(kind, state): (String, String)| Some((ReportKind::from_code(&kind)?, ReportState::from_code(&state)?));
    let reports = rows.into_iter().filter_map(read).collect();
    let sql = "SELECT COUNT(*) FROM monitoring_visit WHERE grant_id = $1";
    let visits: i64 = sqlx::query_scalar(sql).bind(grant_id).fetch_one(&mut **tx).await?;
    Ok(Facts { signed: true, reports, visits: usize::try_from(visits).map_err(Fault::internal)? })
}
