//! The room's SQL: applications, sent versions, people of sent teams, history.

use super::model::{Draft, State};
use super::sealing;
use crate::platform::{App, Fault, Tx, crypto};
use crate::values::{Instant, Tenge};
use sqlx::AssertSqlSafe;

/// A row of `application`.
#[derive(Debug, Clone)]
pub struct Application {
    pub id: String,
    pub round_id: String,
    pub captain_id: String,
    pub state: State,
    pub revision: i64,
    /// JSON with sealed IINs; `Application::draft` opens it.
    stored_draft: String,
    pub title: String,
    /// The direction's code.
    pub direction: String,
    /// Given on the first sending.
    pub number: Option<i64>,
    pub grant_amount: Tenge,
    pub created_at: Instant,
    pub updated_at: Instant,
    /// The first sending: ages count on this day, also when it is sent again.
    pub submitted_at: Option<Instant>,
}

impl Application {
    /// The form as saved last.
    pub fn draft(&self, app: &App) -> Result<Draft, Fault> {
        sealing::open(&app.secrets, &self.stored_draft)
    }

    /// The instant whose day decides on ages.
    pub fn filing(&self, now: Instant) -> Instant {
        self.submitted_at.unwrap_or(now)
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    round_id: String,
    captain_id: String,
    state: String,
    revision: i64,
    draft: String,
    title: String,
    direction: String,
    number: Option<i64>,
    grant_amount: i64,
    created_at: i64,
    updated_at: i64,
    submitted_at: Option<i64>,
}

impl TryFrom<Row> for Application {
    type Error = Fault;

    fn try_from(row: Row) -> Result<Application, Fault> {
        let state = State::from_code(&row.state);
        Ok(Application {
            state: state.ok_or_else(|| Fault::internal(format!("an application cannot be '{}'", row.state)))?,
            id: row.id,
            round_id: row.round_id,
            captain_id: row.captain_id,
            revision: row.revision,
            stored_draft: row.draft,
            title: row.title,
            direction: row.direction,
            number: row.number,
            grant_amount: Tenge::new(row.grant_amount),
            created_at: Instant::from_millis(row.created_at),
            updated_at: Instant::from_millis(row.updated_at),
            submitted_at: row.submitted_at.map(Instant::from_millis),
        })
    }
}

const COLUMNS: &str = "id, round_id, captain_id, state, revision, draft, title, direction, number, grant_amount, \
                       created_at, updated_at, submitted_at";

fn select(rest: &str) -> AssertSqlSafe<String> {
    AssertSqlSafe(format!("SELECT {COLUMNS} FROM application {rest}"))
}

/// `'draft', 'returned'`: codes are our own words, never input.
fn state_list(states: &[State]) -> String {
    let quoted: Vec<String> = states.iter().map(|state| format!("'{}'", state.code())).collect();
    quoted.join(", ")
}

fn all(rows: Vec<Row>) -> Result<Vec<Application>, Fault> {
    rows.into_iter().map(Application::try_from).collect()
}

pub async fn by_id(app: &App, id: &str) -> Result<Application, Fault> {
    let row: Row = sqlx::query_as(select("WHERE id = $1")).bind(id).fetch_one(app.db.read()).await?;
    row.try_into()
}

/// The application as the transaction sees it.
pub async fn in_tx(tx: &mut Tx, id: &str) -> Result<Application, Fault> {
    let row: Row = sqlx::query_as(select("WHERE id = $1")).bind(id).fetch_one(&mut **tx).await?;
    row.try_into()
}

/// The same, kept from changing until the transaction ends.
pub async fn locked(tx: &mut Tx, id: &str) -> Result<Application, Fault> {
    sqlx::query("UPDATE application SET revision = revision WHERE id = $1").bind(id).execute(&mut **tx).await?;
    in_tx(tx, id).await
}

/// Those of a round in any of the states, by number.
pub async fn in_states(app: &App, round_id: &str, states: &[State]) -> Result<Vec<Application>, Fault> {
    if states.is_empty() {
        return Ok(Vec::new());
    }
    let rest = format!("WHERE round_id = $1 AND state IN ({}) ORDER BY number, created_at, id", state_list(states));
    all(sqlx::query_as(select(&rest)).bind(round_id).fetch_all(app.db.read()).await?)
}

/// Those of a captain, the last changed first.
pub async fn by_captain(app: &App, account_id: &str) -> Result<Vec<Application>, Fault> {
    let sql = select("WHERE captain_id = $1 ORDER BY updated_at DESC, id DESC");
    all(sqlx::query_as(sql).bind(account_id).fetch_all(app.db.read()).await?)
}

/// The captain's draft of the round that was started and never saved since, if there is one.
/// Holds the captain's row, so that a double click finds what the first one made.
pub async fn untouched(tx: &mut Tx, captain_id: &str, round_id: &str) -> Result<Option<String>, Fault> {
    sqlx::query("UPDATE account SET name = name WHERE id = $1").bind(captain_id).execute(&mut **tx).await?;
    let sql = "SELECT id FROM application WHERE captain_id = $1 AND round_id = $2 AND state = 'draft' AND revision = 1 \
               AND NOT EXISTS (SELECT 1 FROM attachment WHERE owner_kind = 'application' AND owner_id = application.id) \
               ORDER BY id LIMIT 1";
    Ok(sqlx::query_scalar(sql).bind(captain_id).bind(round_id).fetch_optional(&mut **tx).await?)
}

/// Makes a draft with revision 1 and returns its id.
pub async fn insert(app: &App, tx: &mut Tx, round_id: &str, captain_id: &str, draft: &Draft) -> Result<String, Fault> {
    let (id, now) = (crypto::new_id(), app.now().millis());
    sqlx::query(
        "INSERT INTO application (id, round_id, captain_id, state, revision, draft, title, direction, grant_amount, \
         created_at, updated_at) VALUES ($1, $2, $3, 'draft', 1, $4, $5, $6, $7, $8, $8)",
    )
    .bind(&id)
    .bind(round_id)
    .bind(captain_id)
    .bind(sealing::seal(&app.secrets, draft)?)
    .bind(draft.title.trim())
    .bind(&draft.direction)
    .bind(draft.total().whole())
    .bind(now)
    .execute(&mut **tx)
    .await?;
    Ok(id)
}

/// Saves the draft over the revision it was read at. False when the row has moved on.
pub async fn save(app: &App, tx: &mut Tx, id: &str, revision: i64, draft: &Draft) -> Result<bool, Fault> {
    let sql = format!(
        "UPDATE application SET draft = $1, title = $2, direction = $3, grant_amount = $4, updated_at = $5, \
         revision = revision + 1 WHERE id = $6 AND revision = $7 AND state IN ({})",
        state_list(&State::EDITABLE)
    );
    let done = sqlx::query(AssertSqlSafe(sql))
        .bind(sealing::seal(&app.secrets, draft)?)
        .bind(draft.title.trim())
        .bind(&draft.direction)
        .bind(draft.total().whole())
        .bind(app.now().millis())
        .bind(id)
        .bind(revision)
        .execute(&mut **tx)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Moves the state. False when the application was in none of the states `from`.
pub async fn set_state(app: &App, tx: &mut Tx, id: &str, from: &[State], to: State) -> Result<bool, Fault> {
    let sql =
        format!("UPDATE application SET state = $1, updated_at = $2 WHERE id = $3 AND state IN ({})", state_list(from));
    let done =
        sqlx::query(AssertSqlSafe(sql)).bind(to.code()).bind(app.now().millis()).bind(id).execute(&mut **tx).await?;
    Ok(done.rows_affected() == 1)
}

/// Gives the next number of the round, the first time only, and notes when it was first sent. Returns the number.
pub async fn give_number(app: &App, tx: &mut Tx, application: &Application) -> Result<i64, Fault> {
    // Holding the round's row makes senders take turns, so nobody reads a maximum that is about to change.
    sqlx::query("UPDATE round SET state = state WHERE id = $1").bind(&application.round_id).execute(&mut **tx).await?;
    let sql = "UPDATE application SET submitted_at = COALESCE(submitted_at, $1), number = COALESCE(number, \
               (SELECT COALESCE(MAX(other.number), 0) + 1 FROM application AS other WHERE other.round_id = $2)) \
               WHERE id = $3 RETURNING number";
    let number: i64 = sqlx::query_scalar(sql)
        .bind(app.now().millis())
        .bind(&application.round_id)
        .bind(&application.id)
        .fetch_one(&mut **tx)
        .await?;
    Ok(number)
}

/// Keeps what was sent; versions count from 1.
pub async fn add_version(app: &App, tx: &mut Tx, id: &str, content: &str, sha256: &str) -> Result<(), Fault> {
    sqlx::query(
        "INSERT INTO application_version (application_id, version, content, sha256, sent_at) \
         SELECT $1, COALESCE(MAX(version), 0) + 1, $2, $3, $4 FROM application_version WHERE application_id = $5",
    )
    .bind(id)
    .bind(content)
    .bind(sha256)
    .bind(app.now().millis())
    .bind(id)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// The content of the newest sent version. NotFound when it was never sent.
pub async fn newest_version(app: &App, id: &str) -> Result<String, Fault> {
    let sql = "SELECT content FROM application_version WHERE application_id = $1 ORDER BY version DESC LIMIT 1";
    Ok(sqlx::query_scalar(sql).bind(id).fetch_one(app.db.read()).await?)
}

/// Takes the people of a team for the round and returns those that another team of the round has.
pub async fn claim_people(tx: &mut Tx, application: &Application, people: &[String]) -> Result<Vec<String>, Fault> {
    let sql = "DELETE FROM team_member WHERE application_id = $1";
    sqlx::query(sql).bind(&application.id).execute(&mut **tx).await?;
    // One order for all: two teams that share two people never wait for each other.
    let mut people = people.to_vec();
    people.sort();
    let mut taken = Vec::new();
    for person in people {
        let sql = "INSERT INTO team_member (round_id, person_hash, application_id) VALUES ($1, $2, $3) \
                   ON CONFLICT (round_id, person_hash) DO NOTHING";
        let query = sqlx::query(sql).bind(&application.round_id).bind(&person).bind(&application.id);
        if query.execute(&mut **tx).await?.rows_affected() == 0 {
            taken.push(person);
        }
    }
    Ok(taken)
}

/// A step of an application's life.
#[derive(Debug, Clone)]
pub struct Step {
    pub at: Instant,
    pub state: State,
    /// The words that went with it: a remark, a reason; may be empty.
    pub note: String,
}

pub async fn add_history(app: &App, tx: &mut Tx, id: &str, state: State, note: &str) -> Result<(), Fault> {
    sqlx::query("INSERT INTO application_history (id, application_id, at, state, note) VALUES ($1, $2, $3, $4, $5)")
        .bind(crypto::new_id())
        .bind(id)
        .bind(app.now().millis())
        .bind(state.code())
        .bind(note)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// The oldest step first.
pub async fn history(app: &App, id: &str) -> Result<Vec<Step>, Fault> {
    let sql = "SELECT at, state, note FROM application_history WHERE application_id = $1 ORDER BY at, id";
    let rows: Vec<(i64, String, String)> = sqlx::query_as(sql).bind(id).fetch_all(app.db.read()).await?;
    let step = |(at, state, note): (i64, String, String)| {
        State::from_code(&state).map(|state| Step { at: Instant::from_millis(at), state, note })
    };
    Ok(rows.into_iter().filter_map(step).collect())
}
