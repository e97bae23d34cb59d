//! The tables `review` and `review_closing`. (`project.rs` has the table `project`.)

use super::scores::Scored;
use crate::platform::{App, Fault, Tx, crypto, db};
use crate::values::Instant;
use std::collections::BTreeMap;

/// One member's declaration on one application and, once handed in, the review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    pub application_id: String,
    pub member_id: String,
    /// The member's name.
    pub member: String,
    /// The chamber the member sat for when declaring.
    pub chamber: String,
    pub conflict: bool,
    pub conflict_reason: String,
    /// Criterion code → score; empty until handed in.
    pub scores: BTreeMap<String, u32>,
    pub total: i64,
    pub comment: String,
    pub declared_at: Instant,
    pub handed_in_at: Option<Instant>,
}

#[derive(sqlx::FromRow)]
struct Row {
    application_id: String,
    member_id: String,
    member: String,
    chamber: String,
    conflict: String,
    conflict_reason: String,
    scores: String,
    total: i64,
    comment: String,
    declared_at: i64,
    handed_in_at: Option<i64>,
}

const NONE: &str = "none";
const CONFLICT: &str = "conflict";

impl TryFrom<Row> for Review {
    type Error = Fault;

    fn try_from(row: Row) -> Result<Review, Fault> {
        Ok(Review {
            application_id: row.application_id,
            member_id: row.member_id,
            member: row.member,
            chamber: row.chamber,
            // Whatever is not plainly "none" keeps the file closed.
            conflict: row.conflict != NONE,
            conflict_reason: row.conflict_reason,
            scores: serde_json::from_str(&row.scores)?,
            total: row.total,
            comment: row.comment,
            declared_at: Instant::from_millis(row.declared_at),
            handed_in_at: row.handed_in_at.map(Instant::from_millis),
        })
    }
}

const SELECT: &str = "SELECT review.application_id, review.member_id, account.name AS member, review.chamber, review.conflict, \
     review.conflict_reason, review.scores, review.total, review.comment, review.declared_at, review.handed_in_at \
     FROM review JOIN account ON account.id = review.member_id";

/// All declarations and reviews of a round, by chamber and name.
pub async fn of_round(app: &App, round_id: &str) -> Result<Vec<Review>, Fault> {
    let sql = format!(
        "{SELECT} JOIN application ON application.id = review.application_id WHERE application.round_id = $1 \
         ORDER BY review.chamber, account.name, review.member_id"
    );
    let rows: Vec<Row> = sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(round_id).fetch_all(app.db.read()).await?;
    rows.into_iter().map(Review::try_from).collect()
}

/// All declarations and reviews of an application, by chamber and name.
pub async fn of_application(app: &App, application_id: &str) -> Result<Vec<Review>, Fault> {
    let sql =
        format!("{SELECT} WHERE review.application_id = $1 ORDER BY review.chamber, account.name, review.member_id");
    let rows: Vec<Row> = sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(application_id).fetch_all(app.db.read()).await?;
    rows.into_iter().map(Review::try_from).collect()
}

/// What a member declared and scored on an application; none before the declaration.
pub async fn own(app: &App, application_id: &str, member_id: &str) -> Result<Option<Review>, Fault> {
    let sql = format!("{SELECT} WHERE review.application_id = $1 AND review.member_id = $2");
    let query = sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(application_id).bind(member_id);
    let row: Option<Row> = query.fetch_optional(app.db.read()).await?;
    row.map(Review::try_from).transpose()
}

/// The first declaration of a member on an application. `Conflict` when there is one already.
pub async fn declare(
    tx: &mut Tx,
    application_id: &str,
    member: (&str, &str),
    reason: Option<&str>,
    at: Instant,
) -> Result<(), Fault> {
    let (member_id, chamber) = member;
    let inserted = sqlx::query(
        "INSERT INTO review (id, application_id, member_id, chamber, conflict, conflict_reason, scores, total, comment, declared_at) \
         VALUES ($1, $2, $3, $4, $5, $6, '{}', 0, '', $7)",
    )
    .bind(crypto::new_id())
    .bind(application_id)
    .bind(member_id)
    .bind(chamber)
    .bind(if reason.is_some() { CONFLICT } else { NONE })
    .bind(reason.unwrap_or_default())
    .bind(at.millis())
    .execute(&mut **tx)
    .await;
    match inserted {
        Err(error) if db::is_duplicate(&error) => Err(Fault::Conflict),
        Err(error) => Err(error.into()),
        Ok(_) => Ok(()),
    }
}

/// A conflict noticed only in the file: possible until the review is handed in, and never undone.
pub async fn recuse(
    tx: &mut Tx,
    application_id: &str,
    member_id: &str,
    reason: &str,
    at: Instant,
) -> Result<(), Fault> {
    let sql = "UPDATE review SET conflict = $1, conflict_reason = $2, declared_at = $3 \
               WHERE application_id = $4 AND member_id = $5 AND conflict = $6 AND handed_in_at IS NULL";
    let query = sqlx::query(sql).bind(CONFLICT).bind(reason).bind(at.millis());
    let done = query.bind(application_id).bind(member_id).bind(NONE).execute(&mut **tx).await?;
    if done.rows_affected() == 1 { Ok(()) } else { Err(Fault::Conflict) }
}

/// Hands a review in, once. `Conflict` without a declaration of no conflict and when it was handed in before.
pub async fn hand_in(
    tx: &mut Tx,
    application_id: &str,
    member_id: &str,
    scored: &Scored,
    at: Instant,
) -> Result<(), Fault> {
    let sql = "UPDATE review SET scores = $1, total = $2, comment = $3, handed_in_at = $4 \
               WHERE application_id = $5 AND member_id = $6 AND conflict = $7 AND handed_in_at IS NULL";
    let query = sqlx::query(sql)
        .bind(serde_json::to_string(&scored.scores)?)
        .bind(i64::from(scored.total))
        .bind(&scored.comment)
        .bind(at.millis());
    let done = query.bind(application_id).bind(member_id).bind(NONE).execute(&mut **tx).await?;
    if done.rows_affected() == 1 { Ok(()) } else { Err(Fault::Conflict) }
}

/// `Forbidden` unless the member declared that there is no conflict.
pub async fn require_no_conflict(tx: &mut Tx, application_id: &str, member_id: &str) -> Result<(), Fault> {
    let sql = "SELECT COUNT(*) FROM review WHERE application_id = $1 AND member_id = $2 AND conflict = $3";
    let query = sqlx::query_scalar(sql).bind(application_id).bind(member_id).bind(NONE);
    let declared: i64 = query.fetch_one(&mut **tx).await?;
    if declared == 1 { Ok(()) } else { Err(Fault::Forbidden) }
}

/// The totals of the reviews handed in. Call it while holding the application.
pub async fn totals(tx: &mut Tx, application_id: &str) -> Result<Vec<i64>, Fault> {
    let sql = "SELECT total FROM review WHERE application_id = $1 AND handed_in_at IS NOT NULL";
    Ok(sqlx::query_scalar(sql).bind(application_id).fetch_all(&mut **tx).await?)
}

/// Applications of a round that are not through yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::FromRow)]
pub struct Unfinished {
    /// Sent, with the admission check still to come.
    pub submitted: i64,
    /// Back with their captains.
    pub returned: i64,
    /// Without a decision of the commission.
    pub undecided: i64,
}

pub async fn unfinished(tx: &mut Tx, round_id: &str) -> Result<Unfinished, Fault> {
    // One statement, so that an application moving from the one to the other is seen in one of them.
    let sql = "SELECT COUNT(CASE WHEN state = 'submitted' THEN 1 END) AS submitted, \
               COUNT(CASE WHEN state = 'returned' THEN 1 END) AS returned, \
               COUNT(CASE WHEN state = 'in-review' THEN 1 END) AS undecided \
               FROM application WHERE round_id = $1";
    Ok(sqlx::query_as(sql).bind(round_id).fetch_one(&mut **tx).await?)
}

/// Closes the commission's work of a round. `Conflict` when it is closed already.
pub async fn close(tx: &mut Tx, round_id: &str, closed_by: &str, at: Instant) -> Result<(), Fault> {
    let sql = "INSERT INTO review_closing (round_id, closed_by, closed_at) VALUES ($1, $2, $3)";
    let inserted = sqlx::query(sql).bind(round_id).bind(closed_by).bind(at.millis()).execute(&mut **tx).await;
    match inserted {
        Err(error) if db::is_duplicate(&error) => Err(Fault::Conflict),
        Err(error) => Err(error.into()),
        Ok(_) => Ok(()),
    }
}

/// When the commission's work of the round was closed. From then on its decisions are public and final.
pub async fn closed_at(app: &App, round_id: &str) -> Result<Option<Instant>, Fault> {
    let sql = "SELECT closed_at FROM review_closing WHERE round_id = $1";
    let millis: Option<i64> = sqlx::query_scalar(sql).bind(round_id).fetch_optional(app.db.read()).await?;
    Ok(millis.map(Instant::from_millis))
}

/// `Closed` when the commission's work of the round is over.
pub async fn require_open(tx: &mut Tx, round_id: &str) -> Result<(), Fault> {
    let sql = "SELECT COUNT(*) FROM review_closing WHERE round_id = $1";
    let closings: i64 = sqlx::query_scalar(sql).bind(round_id).fetch_one(&mut **tx).await?;
    if closings == 0 { Ok(()) } else { Err(Fault::Closed("closed-review")) }
}

/// The name of whoever closed the round's review.
pub async fn closed_by(app: &App, round_id: &str) -> Result<String, Fault> {
    let sql = "SELECT account.name FROM review_closing JOIN account ON account.id = review_closing.closed_by \
               WHERE review_closing.round_id = $1";
    Ok(sqlx::query_scalar(sql).bind(round_id).fetch_one(app.db.read()).await?)
}
