//! The register, the ballots and what waits between the two. The only SQL of the room.

use super::ballot::{Choices, numbers_of};
use crate::platform::db::Engine;
use crate::platform::{App, Fault, Tx};
use crate::programme::rules::Channel;
use crate::values::Day;
use sqlx::{Any, Executor};
use std::collections::BTreeMap;

/// Somebody who has said who they are and what they choose, and still has to confirm it with the code.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Intent {
    pub round_id: String,
    pub person_hash: String,
    pub phone_hash: String,
    pub phone_sealed: String,
    pub channel: String,
    pub choices: String,
    pub code_id: String,
    pub expires_at: i64,
}

const INTENT: &str = "round_id, person_hash, phone_hash, phone_sealed, channel, choices, code_id, expires_at";

/// Keeps an intent under its token's hash and clears those whose time is over.
pub async fn put_intent(tx: &mut Tx, token_hash: &str, intent: &Intent, now: i64) -> Result<(), Fault> {
    sqlx::query("DELETE FROM vote_intent WHERE expires_at <= $1").bind(now).execute(&mut **tx).await?;
    let sql = format!("INSERT INTO vote_intent (token_hash, {INTENT}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)");
    sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(token_hash)
        .bind(&intent.round_id)
        .bind(&intent.person_hash)
        .bind(&intent.phone_hash)
        .bind(&intent.phone_sealed)
        .bind(&intent.channel)
        .bind(&intent.choices)
        .bind(&intent.code_id)
        .bind(intent.expires_at)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// The intent of the token, unless its time is over.
pub async fn intent(app: &App, token_hash: &str, now: i64) -> Result<Option<Intent>, Fault> {
    let sql = format!("SELECT {INTENT} FROM vote_intent WHERE token_hash = $1 AND expires_at > $2");
    let query = sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(token_hash).bind(now);
    Ok(query.fetch_optional(app.db.read()).await?)
}

/// Takes the intent out; of two transactions only one gets it.
pub async fn take_intent(tx: &mut Tx, token_hash: &str, now: i64) -> Result<Option<Intent>, Fault> {
    let sql = format!("DELETE FROM vote_intent WHERE token_hash = $1 AND expires_at > $2 RETURNING {INTENT}");
    let query = sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(token_hash).bind(now);
    Ok(query.fetch_optional(&mut **tx).await?)
}

/// Forgets what was never confirmed: nobody needs to know any more who wanted to choose what.
pub async fn clear_intents(tx: &mut Tx, round_id: &str) -> Result<(), Fault> {
    sqlx::query("DELETE FROM vote_intent WHERE round_id = $1").bind(round_id).execute(&mut **tx).await?;
    Ok(())
}

/// Holds the round against the publication of its results until the transaction ends: `award` locks the same row
/// before it counts, so a ballot is either counted or refused, and never acknowledged and left out.
/// Ballots do not hold up one another. SQLite has one writer at a time and needs no lock.
pub async fn hold_round(app: &App, tx: &mut Tx, round_id: &str) -> Result<(), Fault> {
    if app.db.engine() == Engine::Postgres {
        sqlx::query("SELECT id FROM round WHERE id = $1 FOR SHARE").bind(round_id).execute(&mut **tx).await?;
    }
    Ok(())
}

/// Whether the round's results are out: then the box is closed for good, even if the day is set back.
pub async fn is_counted<'e>(executor: impl Executor<'e, Database = Any>, round_id: &str) -> Result<bool, Fault> {
    let sql = "SELECT COUNT(*) FROM result WHERE round_id = $1";
    let results: i64 = sqlx::query_scalar(sql).bind(round_id).fetch_one(executor).await?;
    Ok(results > 0)
}

/// The numbers of the projects one may choose from, ascending; none before the commission has closed its review.
pub async fn on_ballot<'e>(executor: impl Executor<'e, Database = Any>, round_id: &str) -> Result<Vec<i64>, Fault> {
    let sql = "SELECT number FROM project WHERE round_id = $1 AND admitted = 1 \
               AND EXISTS (SELECT 1 FROM review_closing WHERE review_closing.round_id = project.round_id) ORDER BY number";
    Ok(sqlx::query_scalar(sql).bind(round_id).fetch_all(executor).await?)
}

/// What the register keeps of a person who votes.
pub struct Voter<'a> {
    pub person_hash: &'a str,
    pub phone_hash: &'a str,
    pub channel: Channel,
    pub day: Day,
}

/// Enters the person in the register under one of the phone's places. False when the row's keys are taken.
pub async fn register(tx: &mut Tx, round_id: &str, voter: &Voter<'_>, place: i64) -> Result<bool, Fault> {
    let inserted = sqlx::query(
        "INSERT INTO voter (round_id, person_hash, phone_hash, phone_place, channel, day) VALUES ($1, $2, $3, $4, $5, $6) \
         ON CONFLICT DO NOTHING",
    )
    .bind(round_id)
    .bind(voter.person_hash)
    .bind(voter.phone_hash)
    .bind(place)
    .bind(channel_code(voter.channel))
    .bind(voter.day.to_string())
    .execute(&mut **tx)
    .await?;
    Ok(inserted.rows_affected() == 1)
}

pub async fn has_voted(tx: &mut Tx, round_id: &str, person_hash: &str) -> Result<bool, Fault> {
    let sql = "SELECT COUNT(*) FROM voter WHERE round_id = $1 AND person_hash = $2";
    let voted: i64 = sqlx::query_scalar(sql).bind(round_id).bind(person_hash).fetch_one(&mut **tx).await?;
    Ok(voted > 0)
}

/// How many persons have voted with the phone.
pub async fn persons_of_phone(tx: &mut Tx, round_id: &str, phone_hash: &str) -> Result<i64, Fault> {
    let sql = "SELECT COUNT(*) FROM voter WHERE round_id = $1 AND phone_hash = $2";
    Ok(sqlx::query_scalar(sql).bind(round_id).bind(phone_hash).fetch_one(&mut **tx).await?)
}

pub async fn put_ballot(tx: &mut Tx, round_id: &str, receipt: &str, choices: &Choices) -> Result<(), Fault> {
    sqlx::query("INSERT INTO ballot (receipt, round_id, choices) VALUES ($1, $2, $3)")
        .bind(receipt)
        .bind(round_id)
        .bind(choices.to_string())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

pub async fn put_token(tx: &mut Tx, token_hash: &str, receipt: &str) -> Result<(), Fault> {
    sqlx::query("INSERT INTO ballot_token (token_hash, receipt) VALUES ($1, $2)")
        .bind(token_hash)
        .bind(receipt)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// The receipt that the token's ballot got.
pub async fn receipt_of(app: &App, token_hash: &str) -> Result<Option<String>, Fault> {
    let sql = "SELECT receipt FROM ballot_token WHERE token_hash = $1";
    Ok(sqlx::query_scalar(sql).bind(token_hash).fetch_optional(app.db.read()).await?)
}

/// Whether a ballot with the receipt is in the box of the round.
pub async fn has_receipt(app: &App, round_id: &str, receipt: &str) -> Result<bool, Fault> {
    let sql = "SELECT COUNT(*) FROM ballot WHERE receipt = $1 AND round_id = $2";
    let found: i64 = sqlx::query_scalar(sql).bind(receipt).bind(round_id).fetch_one(app.db.read()).await?;
    Ok(found > 0)
}

/// Votes by project number. Projects without a vote are not in it.
pub async fn counts<'e>(
    executor: impl Executor<'e, Database = Any>,
    round_id: &str,
) -> Result<BTreeMap<i64, i64>, Fault> {
    // Few different ballots stand for many equal ones: the sum over groups moves little data.
    let sql = "SELECT choices, COUNT(*) FROM ballot WHERE round_id = $1 GROUP BY choices";
    let groups: Vec<(String, i64)> = sqlx::query_as(sql).bind(round_id).fetch_all(executor).await?;
    Ok(tally(&groups))
}

/// Adds up ballots given as choices and how many ballots have them.
pub fn tally(groups: &[(String, i64)]) -> BTreeMap<i64, i64> {
    let mut counts = BTreeMap::new();
    for (choices, ballots) in groups {
        for number in numbers_of(choices) {
            *counts.entry(number).or_default() += ballots;
        }
    }
    counts
}

/// Ballots in the box.
pub async fn ballots<'e>(executor: impl Executor<'e, Database = Any>, round_id: &str) -> Result<i64, Fault> {
    let sql = "SELECT COUNT(*) FROM ballot WHERE round_id = $1";
    Ok(sqlx::query_scalar(sql).bind(round_id).fetch_one(executor).await?)
}

/// Persons in the register: as many as ballots, or something is wrong.
pub async fn voters<'e>(executor: impl Executor<'e, Database = Any>, round_id: &str) -> Result<i64, Fault> {
    let sql = "SELECT COUNT(*) FROM voter WHERE round_id = $1";
    Ok(sqlx::query_scalar(sql).bind(round_id).fetch_one(executor).await?)
}

/// Persons in the register by day, the first day first.
pub async fn voters_by_day<'e>(
    executor: impl Executor<'e, Database = Any>,
    round_id: &str,
) -> Result<Vec<(Day, i64)>, Fault> {
    let sql = "SELECT day, COUNT(*) FROM voter WHERE round_id = $1 GROUP BY day ORDER BY day";
    let rows: Vec<(String, i64)> = sqlx::query_as(sql).bind(round_id).fetch_all(executor).await?;
    Ok(rows.into_iter().filter_map(|(day, voters)| Some((Day::parse(&day)?, voters))).collect())
}

/// The word of the tables for a way of proving who one is.
pub fn channel_code(channel: Channel) -> &'static str {
    match channel {
        Channel::Sms => "sms",
        Channel::Eds => "eds",
    }
}

pub fn channel_from_code(code: &str) -> Option<Channel> {
    [Channel::Sms, Channel::Eds].into_iter().find(|channel| channel_code(*channel) == code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// Counting ballots one by one as they come in and counting them all at the end must agree, in any order.
        #[test]
        fn one_by_one_is_all_at_once(sent in prop::collection::vec(prop::collection::btree_set(1i64..9, 1..4), 0..60)) {
            let mut one_by_one: BTreeMap<i64, i64> = BTreeMap::new();
            let mut groups: BTreeMap<String, i64> = BTreeMap::new();
            for numbers in &sent {
                let written: Vec<String> = numbers.iter().map(i64::to_string).collect();
                *groups.entry(written.join(",")).or_default() += 1;
                for number in numbers {
                    *one_by_one.entry(*number).or_default() += 1;
                }
            }
            let groups: Vec<(String, i64)> = groups.into_iter().rev().collect();
            prop_assert_eq!(tally(&groups), one_by_one);
        }
    }
}
