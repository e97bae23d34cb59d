//! One event for every state change, written in the same transaction, each holding the hash of the one before.
//!
//! Whoever keeps the latest hash can tell later whether an earlier event was altered or removed.
//! Events name people by their account's id, never by personal data. Casting a ballot writes none:
//! the order of events would tell what the secrecy of the vote hides.

use super::{App, Fault, Tx};
use crate::values::Instant;
use serde_json::Value;

/// What happened: who did what to which thing.
pub struct Event<'a> {
    /// Account id, or `command-line`, or `system`.
    pub actor: &'a str,
    /// A verb of the room, such as `application.submit`.
    pub action: &'a str,
    /// The id of the thing.
    pub subject: &'a str,
    pub detail: Value,
}

#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Recorded {
    pub seq: i64,
    pub at: i64,
    pub actor: String,
    pub action: String,
    pub subject: String,
    pub detail: String,
    pub hash: String,
}

impl Recorded {
    fn chained(&self, previous: &str) -> String {
        let text = serde_json::json!([previous, self.seq, self.at, self.actor, self.action, self.subject, self.detail]);
        super::crypto::sha256_hex(text.to_string().as_bytes())
    }

    pub fn at(&self) -> Instant {
        Instant::from_millis(self.at)
    }
}

/// Appends the event to the chain.
pub async fn record(app: &App, tx: &mut Tx, event: Event<'_>) -> Result<(), Fault> {
    // The update takes the head's lock, so events of other transactions wait for this one.
    let (seq, previous): (i64, String) =
        sqlx::query_as("UPDATE audit_head SET seq = seq + 1 WHERE id = 1 RETURNING seq, hash")
            .fetch_one(&mut **tx)
            .await?;
    let mut recorded = Recorded {
        seq,
        at: app.now().millis(),
        actor: event.actor.to_owned(),
        action: event.action.to_owned(),
        subject: event.subject.to_owned(),
        detail: event.detail.to_string(),
        hash: String::new(),
    };
    recorded.hash = recorded.chained(&previous);
    insert(tx, &recorded).await
}

async fn insert(tx: &mut Tx, event: &Recorded) -> Result<(), Fault> {
    sqlx::query(
        "INSERT INTO audit_event (seq, at, actor, action, subject, detail, hash) VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(event.seq)
    .bind(event.at)
    .bind(&event.actor)
    .bind(&event.action)
    .bind(&event.subject)
    .bind(&event.detail)
    .bind(&event.hash)
    .execute(&mut **tx)
    .await?;
    sqlx::query("UPDATE audit_head SET hash = $1 WHERE id = 1").bind(&event.hash).execute(&mut **tx).await?;
    Ok(())
}

/// The newest events first.
pub async fn latest(app: &App, limit: i64) -> Result<Vec<Recorded>, Fault> {
    let sql = "SELECT seq, at, actor, action, subject, detail, hash FROM audit_event ORDER BY seq DESC LIMIT $1";
    Ok(sqlx::query_as(sql).bind(limit).fetch_all(app.db.read()).await?)
}

/// The number of the first event that does not fit the chain; none when all do.
pub async fn first_break(app: &App) -> Result<Option<i64>, Fault> {
    let sql = "SELECT seq, at, actor, action, subject, detail, hash FROM audit_event ORDER BY seq";
    let events: Vec<Recorded> = sqlx::query_as(sql).fetch_all(app.db.read()).await?;
    let head: String = sqlx::query_scalar("SELECT hash FROM audit_head WHERE id = 1").fetch_one(app.db.read()).await?;
    let mut previous = String::new();
    for (index, event) in events.iter().enumerate() {
        let in_order = i64::try_from(index).is_ok_and(|index| index + 1 == event.seq);
        if !in_order || event.chained(&previous) != event.hash {
            return Ok(Some(event.seq));
        }
        previous.clone_from(&event.hash);
    }
    Ok((previous != head).then(|| i64::try_from(events.len()).unwrap_or(i64::MAX)))
}
