//! One year's run of a programme: made from a rule file, opened once, its rules frozen from then on.

use super::canonical::{canonical_json, sha256_hex};
use super::{PhaseKind, Rules};
use crate::platform::audit::{self, Event};
use crate::platform::{App, Fault, Tx, crypto, db};
use crate::values::Instant;
use std::sync::Arc;

#[derive(Debug, Clone)]
pub struct Round {
    pub id: String,
    /// The programme's code, which addresses and receipts carry.
    pub code: String,
    pub rules: Arc<Rules>,
    /// Of the canonical JSON of the rules.
    pub rules_sha256: String,
    pub opened_at: Option<Instant>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    code: String,
    rules: String,
    rules_sha256: String,
    opened_at: Option<i64>,
}

const COLUMNS: &str = "id, code, rules, rules_sha256, opened_at";

impl Round {
    fn from_row(row: Row) -> Result<Round, Fault> {
        let rules = Arc::new(serde_json::from_str(&row.rules)?);
        let opened_at = row.opened_at.map(Instant::from_millis);
        Ok(Round { id: row.id, code: row.code, rules, rules_sha256: row.rules_sha256, opened_at })
    }

    /// The phase of the instant; none before the round opens and between phases.
    pub fn phase(&self, now: Instant) -> Option<PhaseKind> {
        self.opened_at.and_then(|_| self.rules.phase_at(now))
    }

    /// Refuses what belongs to another phase than the present one.
    pub fn require_phase(&self, now: Instant, kind: PhaseKind) -> Result<(), Fault> {
        if self.phase(now) == Some(kind) { Ok(()) } else { Err(Fault::Closed(closed_key(kind))) }
    }

    /// Whether the phase is over (or was never open).
    pub fn is_past(&self, now: Instant, kind: PhaseKind) -> bool {
        self.rules.phase(kind).is_some_and(|phase| phase.to <= now)
    }
}

/// The key of the text that says a phase is not open.
fn closed_key(kind: PhaseKind) -> &'static str {
    match kind {
        PhaseKind::Application => "closed-application",
        PhaseKind::Review => "closed-review",
        PhaseKind::Vote => "closed-vote",
        PhaseKind::Results => "closed-results",
        PhaseKind::Implementation => "closed-implementation",
    }
}

/// The round that visitors see: of the open ones the last opened.
pub async fn current(app: &App) -> Result<Round, Fault> {
    let sql = format!("SELECT {COLUMNS} FROM round WHERE state = 'open' ORDER BY opened_at DESC, id DESC LIMIT 1");
    Round::from_row(sqlx::query_as(sqlx::AssertSqlSafe(sql)).fetch_one(app.db.read()).await?)
}

pub async fn by_id(app: &App, id: &str) -> Result<Round, Fault> {
    let sql = format!("SELECT {COLUMNS} FROM round WHERE id = $1");
    Round::from_row(sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(id).fetch_one(app.db.read()).await?)
}

pub async fn by_code(app: &App, code: &str) -> Result<Round, Fault> {
    let sql = format!("SELECT {COLUMNS} FROM round WHERE code = $1");
    Round::from_row(sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(code).fetch_one(app.db.read()).await?)
}

/// The rules as they were frozen: exactly the bytes that the hash is of.
pub async fn frozen_text(app: &App, id: &str) -> Result<String, Fault> {
    let sql = "SELECT rules FROM round WHERE id = $1";
    Ok(sqlx::query_scalar(sql).bind(id).fetch_one(app.db.read()).await?)
}

/// The round as a transaction sees it. Decisions that depend on the phase read it here.
pub async fn in_tx(tx: &mut Tx, id: &str) -> Result<Round, Fault> {
    let sql = format!("SELECT {COLUMNS} FROM round WHERE id = $1");
    Round::from_row(sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(id).fetch_one(&mut **tx).await?)
}

pub async fn all(app: &App) -> Result<Vec<Round>, Fault> {
    let sql = format!("SELECT {COLUMNS} FROM round ORDER BY created_at");
    let rows: Vec<Row> = sqlx::query_as(sqlx::AssertSqlSafe(sql)).fetch_all(app.db.read()).await?;
    rows.into_iter().map(Round::from_row).collect()
}

/// Prepares a round. `Conflict` when one of this programme exists already.
pub async fn create(app: &App, rules: &Rules) -> Result<Round, Fault> {
    let (id, json) = (crypto::new_id(), canonical_json(rules));
    let sha256 = sha256_hex(&json);
    let mut tx = app.db.begin().await?;
    let sql =
        "INSERT INTO round (id, code, state, rules, rules_sha256, created_at) VALUES ($1, $2, 'prepared', $3, $4, $5)";
    let inserted = sqlx::query(sql)
        .bind(&id)
        .bind(&rules.programme.code)
        .bind(&json)
        .bind(&sha256)
        .bind(app.now().millis())
        .execute(&mut *tx)
        .await;
    match inserted {
        Err(error) if db::is_duplicate(&error) => return Err(Fault::Conflict),
        other => other?,
    };
    let detail = serde_json::json!({ "rules": sha256 });
    audit::record(app, &mut tx, Event { actor: "command-line", action: "round.create", subject: &id, detail }).await?;
    tx.commit().await?;
    by_id(app, &id).await
}

/// Opens a prepared round: its rules are frozen and public from now on.
pub async fn open(app: &App, code: &str) -> Result<Round, Fault> {
    let round = by_code(app, code).await?;
    let mut tx = app.db.begin().await?;
    let sql = "UPDATE round SET state = 'open', opened_at = $1 WHERE id = $2 AND state = 'prepared'";
    let done = sqlx::query(sql).bind(app.now().millis()).bind(&round.id).execute(&mut *tx).await?;
    if done.rows_affected() != 1 {
        return Err(Fault::Conflict);
    }
    let detail = serde_json::json!({ "rules": round.rules_sha256 });
    audit::record(app, &mut tx, Event { actor: "command-line", action: "round.open", subject: &round.id, detail })
        .await?;
    tx.commit().await?;
    by_id(app, &round.id).await
}
