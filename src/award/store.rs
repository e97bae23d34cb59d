//! The published result. The only SQL of the room.

use super::selection::{Outcome, Verdict};
use crate::platform::{App, Fault, Tx};
use crate::values::{Instant, Tenge};

/// A result as it was published: `tally` is served byte for byte.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    pub round_id: String,
    pub tally: String,
    pub tally_sha256: String,
    pub published_by: String,
    pub published_at: Instant,
    pub ballots: i64,
    pub money_left: Tenge,
}

/// What came of a project that was on the ballot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selected {
    pub project_id: String,
    /// From 1, in the order of the selection.
    pub place: i64,
    pub votes: i64,
    pub cost: Tenge,
    pub outcome: Verdict,
    pub money_before: Tenge,
}

/// Locks the round against ballots on their way: they hold the row from before they look at the clock until they are
/// in the box (`vote::store::hold_round`). To change the row to itself is the lock that both engines know.
pub async fn lock_round(tx: &mut Tx, round_id: &str) -> Result<(), Fault> {
    sqlx::query("UPDATE round SET state = state WHERE id = $1").bind(round_id).execute(&mut **tx).await?;
    Ok(())
}

/// Keeps the result. `Conflict` when the round has one.
pub async fn insert_result(tx: &mut Tx, published: &Published) -> Result<(), Fault> {
    let inserted = sqlx::query(
        "INSERT INTO result (round_id, tally, tally_sha256, published_by, published_at, ballots, money_left) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
    )
    .bind(&published.round_id)
    .bind(&published.tally)
    .bind(&published.tally_sha256)
    .bind(&published.published_by)
    .bind(published.published_at.millis())
    .bind(published.ballots)
    .bind(published.money_left.whole())
    .execute(&mut **tx)
    .await?;
    if inserted.rows_affected() == 1 { Ok(()) } else { Err(Fault::Conflict) }
}

pub async fn insert_selection(tx: &mut Tx, round_id: &str, project_id: &str, outcome: &Outcome) -> Result<(), Fault> {
    sqlx::query(
        "INSERT INTO selection (round_id, project_id, place, votes, cost, outcome, money_before) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(round_id)
    .bind(project_id)
    .bind(outcome.place)
    .bind(outcome.votes)
    .bind(outcome.cost.whole())
    .bind(outcome.outcome.code())
    .bind(outcome.money_before.whole())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

type ResultRow = (String, String, String, String, i64, i64, i64);

/// The round's published result.
pub async fn result(app: &App, round_id: &str) -> Result<Option<Published>, Fault> {
    let sql = "SELECT round_id, tally, tally_sha256, published_by, published_at, ballots, money_left \
               FROM result WHERE round_id = $1";
    let row: Option<ResultRow> = sqlx::query_as(sql).bind(round_id).fetch_optional(app.db.read()).await?;
    Ok(row.map(|(round_id, tally, tally_sha256, published_by, published_at, ballots, money_left)| Published {
        round_id,
        tally,
        tally_sha256,
        published_by,
        published_at: Instant::from_millis(published_at),
        ballots,
        money_left: Tenge::new(money_left),
    }))
}

#[derive(sqlx::FromRow)]
struct SelectedRow {
    project_id: String,
    place: i64,
    votes: i64,
    cost: i64,
    outcome: String,
    money_before: i64,
}

impl TryFrom<SelectedRow> for Selected {
    type Error = Fault;

    fn try_from(row: SelectedRow) -> Result<Selected, Fault> {
        let outcome = Verdict::from_code(&row.outcome);
        Ok(Selected {
            project_id: row.project_id,
            place: row.place,
            votes: row.votes,
            cost: Tenge::new(row.cost),
            outcome: outcome.ok_or_else(|| Fault::internal("a selection with an unknown outcome"))?,
            money_before: Tenge::new(row.money_before),
        })
    }
}

const SELECTED: &str = "project_id, place, votes, cost, outcome, money_before";

/// What came of every project of the round, by place; nothing before the publication.
pub async fn selections(app: &App, round_id: &str) -> Result<Vec<Selected>, Fault> {
    let sql = format!("SELECT {SELECTED} FROM selection WHERE round_id = $1 ORDER BY place");
    let query = sqlx::query_as::<_, SelectedRow>(sqlx::AssertSqlSafe(sql)).bind(round_id);
    query.fetch_all(app.db.read()).await?.into_iter().map(Selected::try_from).collect()
}

/// The project's place and money when it won.
pub async fn winner(app: &App, project_id: &str) -> Result<Option<Selected>, Fault> {
    let sql = format!("SELECT {SELECTED} FROM selection WHERE project_id = $1 AND outcome = 'won'");
    let query = sqlx::query_as::<_, SelectedRow>(sqlx::AssertSqlSafe(sql)).bind(project_id);
    query.fetch_optional(app.db.read()).await?.map(Selected::try_from).transpose()
}
