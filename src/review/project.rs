//! The public face of an application that the commission decided on: no IIN, no phone, no attachment.
//!
//! The rows exist from the moment of the decision. Whether visitors may see them is another question, which
//! `store::closed_at` answers: nothing of the commission's work is public before the review is closed.

use crate::platform::{App, Fault, Tx, db};
use crate::values::{Instant, Tenge};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Project {
    pub id: String,
    pub round_id: String,
    pub application_id: String,
    /// The application's number, unique within the round.
    pub number: i64,
    /// Admitted to the vote, or not.
    pub admitted: bool,
    /// Why the commission decided so; public.
    pub reason: String,
    /// Average total of the reviews in thousandths of a point.
    pub score_thousandths: i64,
    /// How many reviews the average is of.
    pub reviews: i64,
    pub title: String,
    pub annotation: String,
    pub direction: String,
    pub sub_direction: String,
    pub problem: String,
    pub goal: String,
    pub place: String,
    pub months: i64,
    /// The sum of the estimate: what the team asks for.
    pub cost: Tenge,
    /// Names only.
    pub team: Vec<String>,
    pub estimate: Vec<PublicLine>,
    pub decided_at: Instant,
}

/// A line of the estimate as everybody may read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicLine {
    pub item: String,
    pub unit: String,
    /// As people write it: `12`, `0,5`.
    pub quantity: String,
    pub price: Tenge,
    pub total: Tenge,
}

impl Project {
    /// What addresses, ballots and receipts call it: `almaty-2026-12`.
    pub fn code(&self, round_code: &str) -> String {
        format!("{round_code}-{}", self.number)
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    round_id: String,
    application_id: String,
    number: i64,
    admitted: i64,
    reason: String,
    score_thousandths: i64,
    reviews: i64,
    title: String,
    annotation: String,
    direction: String,
    sub_direction: String,
    problem: String,
    goal: String,
    place: String,
    months: i64,
    cost: i64,
    team: String,
    estimate: String,
    decided_at: i64,
}

impl TryFrom<Row> for Project {
    type Error = Fault;

    fn try_from(row: Row) -> Result<Project, Fault> {
        Ok(Project {
            id: row.id,
            round_id: row.round_id,
            application_id: row.application_id,
            number: row.number,
            admitted: row.admitted == 1,
            reason: row.reason,
            score_thousandths: row.score_thousandths,
            reviews: row.reviews,
            title: row.title,
            annotation: row.annotation,
            direction: row.direction,
            sub_direction: row.sub_direction,
            problem: row.problem,
            goal: row.goal,
            place: row.place,
            months: row.months,
            cost: Tenge::new(row.cost),
            team: serde_json::from_str(&row.team)?,
            estimate: serde_json::from_str(&row.estimate)?,
            decided_at: Instant::from_millis(row.decided_at),
        })
    }
}

const COLUMNS: &str = "id, round_id, application_id, number, admitted, reason, score_thousandths, reviews, title, annotation, \
                       direction, sub_direction, problem, goal, place, months, cost, team, estimate, decided_at";

async fn list(app: &App, round_id: &str, condition: &str) -> Result<Vec<Project>, Fault> {
    let sql = format!("SELECT {COLUMNS} FROM project WHERE round_id = $1 {condition} ORDER BY number");
    let rows: Vec<Row> = sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(round_id).fetch_all(app.db.read()).await?;
    rows.into_iter().map(Project::try_from).collect()
}

/// The projects admitted to the vote, by number. Public only once the review is closed.
pub async fn admitted(app: &App, round_id: &str) -> Result<Vec<Project>, Fault> {
    list(app, round_id, "AND admitted = 1").await
}

/// Everything decided, admitted or not, by number. Public only once the review is closed.
pub async fn decided(app: &App, round_id: &str) -> Result<Vec<Project>, Fault> {
    list(app, round_id, "").await
}

/// The decided project with this number, admitted or not; `NotFound` when there is none.
pub async fn by_number(app: &App, round_id: &str, number: i64) -> Result<Project, Fault> {
    let sql = format!("SELECT {COLUMNS} FROM project WHERE round_id = $1 AND number = $2");
    let row: Row =
        sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(round_id).bind(number).fetch_one(app.db.read()).await?;
    Project::try_from(row)
}

/// The decided project, admitted or not; `NotFound` when there is none.
pub async fn by_id(app: &App, id: &str) -> Result<Project, Fault> {
    let sql = format!("SELECT {COLUMNS} FROM project WHERE id = $1");
    let row: Row = sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(id).fetch_one(app.db.read()).await?;
    Project::try_from(row)
}

/// The decision on an application; `NotFound` while there is none.
pub async fn by_application(app: &App, application_id: &str) -> Result<Project, Fault> {
    let sql = format!("SELECT {COLUMNS} FROM project WHERE application_id = $1");
    let row: Row = sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(application_id).fetch_one(app.db.read()).await?;
    Project::try_from(row)
}

/// Records a decision. `Conflict` when the application has one already.
pub(super) async fn insert(tx: &mut Tx, project: &Project) -> Result<(), Fault> {
    let sql = format!(
        "INSERT INTO project ({COLUMNS}) VALUES \
         ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)"
    );
    let inserted = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(&project.id)
        .bind(&project.round_id)
        .bind(&project.application_id)
        .bind(project.number)
        .bind(i64::from(project.admitted))
        .bind(&project.reason)
        .bind(project.score_thousandths)
        .bind(project.reviews)
        .bind(&project.title)
        .bind(&project.annotation)
        .bind(&project.direction)
        .bind(&project.sub_direction)
        .bind(&project.problem)
        .bind(&project.goal)
        .bind(&project.place)
        .bind(project.months)
        .bind(project.cost.whole())
        .bind(serde_json::to_string(&project.team)?)
        .bind(serde_json::to_string(&project.estimate)?)
        .bind(project.decided_at.millis())
        .execute(&mut **tx)
        .await;
    match inserted {
        Err(error) if db::is_duplicate(&error) => Err(Fault::Conflict),
        Err(error) => Err(error.into()),
        Ok(_) => Ok(()),
    }
}
