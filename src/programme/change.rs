//! Changing frozen rules: one person proposes with a reason, another approves, and both are public.

use super::canonical::{canonical_json, sha256_hex};
use super::check::read_rules;
use super::round::Round;
use crate::platform::audit::{self, Event};
use crate::platform::{Action, Actor, App, Fault, Tx, crypto};
use crate::values::{Arg, Instant, Problem};

#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Change {
    pub id: String,
    pub round_id: String,
    pub rules_before: String,
    pub sha256_before: String,
    pub rules_after: String,
    pub sha256_after: String,
    pub reason: String,
    pub proposed_by: String,
    pub proposed_at: i64,
    pub approved_at: Option<i64>,
}

impl Change {
    pub fn proposed_at(&self) -> Instant {
        Instant::from_millis(self.proposed_at)
    }

    pub fn approved_at(&self) -> Option<Instant> {
        self.approved_at.map(Instant::from_millis)
    }

    /// The figures that differ, as dotted keys with the value before and after.
    pub fn differences(&self) -> Vec<(String, String, String)> {
        let parse = |text: &str| serde_json::from_str(text).unwrap_or(serde_json::Value::Null);
        let mut found = Vec::new();
        compare("", &parse(&self.rules_before), &parse(&self.rules_after), &mut found);
        found
    }
}

fn compare(
    path: &str,
    before: &serde_json::Value,
    after: &serde_json::Value,
    found: &mut Vec<(String, String, String)>,
) {
    use serde_json::Value;
    let join = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
    match (before, after) {
        (Value::Object(left), Value::Object(right)) => {
            let keys: std::collections::BTreeSet<&String> = left.keys().chain(right.keys()).collect();
            for key in keys {
                let null = Value::Null;
                compare(&join(key), left.get(key).unwrap_or(&null), right.get(key).unwrap_or(&null), found);
            }
        }
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            for (index, (left, right)) in left.iter().zip(right).enumerate() {
                compare(&format!("{path}[{}]", index + 1), left, right, found);
            }
        }
        (left, right) if left != right => found.push((path.to_owned(), left.to_string(), right.to_string())),
        _ => {}
    }
}

const COLUMNS: &str = "id, round_id, rules_before, sha256_before, rules_after, sha256_after, reason, \
                       proposed_by, proposed_at, approved_at";
const REASON_MIN: usize = 20;
const REASON_MAX: usize = 2000;

/// Every change of the round's rules, proposed and approved, the newest first.
pub async fn of_round(app: &App, round_id: &str) -> Result<Vec<Change>, Fault> {
    let sql = format!("SELECT {COLUMNS} FROM rule_change WHERE round_id = $1 ORDER BY proposed_at DESC, id DESC");
    Ok(sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(round_id).fetch_all(app.db.read()).await?)
}

/// Proposes a whole new rule file. `Invalid` names each line that is wrong.
pub async fn propose(app: &App, actor: &Actor, round: &Round, file: &str, reason: &str) -> Result<String, Fault> {
    actor.authorise(Action::RulesChange)?;
    let reason = reason.trim();
    if !(REASON_MIN..=REASON_MAX).contains(&reason.chars().count()) {
        let problem = Problem::new("reason", "text-length").with("min", REASON_MIN).with("max", REASON_MAX);
        return Err(Fault::Invalid(vec![problem]));
    }
    let rules = read_rules(file).map_err(|findings| {
        let problem = |text: String| Problem::new("rules", "rule-file").with("finding", Arg::Text(text));
        Fault::Invalid(findings.into_iter().map(|finding| problem(finding.to_string())).collect())
    })?;
    if rules.programme.code != round.code {
        return Err(Fault::invalid("rules", "rule-file-other-programme"));
    }
    let after = canonical_json(&rules);
    let sha256_after = sha256_hex(&after);
    if sha256_after == round.rules_sha256 {
        return Err(Fault::invalid("rules", "rule-file-unchanged"));
    }
    let mut tx = app.db.begin().await?;
    let id = insert(&mut tx, app, actor, round, (&after, &sha256_after), reason).await?;
    let detail = serde_json::json!({ "before": round.rules_sha256, "after": sha256_after });
    audit::record(app, &mut tx, Event { actor: &actor.account_id, action: "rules.propose", subject: &id, detail })
        .await?;
    tx.commit().await?;
    Ok(id)
}

async fn insert(
    tx: &mut Tx,
    app: &App,
    actor: &Actor,
    round: &Round,
    (after, sha256_after): (&str, &str),
    reason: &str,
) -> Result<String, Fault> {
    let id = crypto::new_id();
    sqlx::query(
        "INSERT INTO rule_change (id, round_id, rules_before, sha256_before, rules_after, sha256_after, reason, \
         proposed_by, proposed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(&id)
    .bind(&round.id)
    .bind(canonical_json(&round.rules))
    .bind(&round.rules_sha256)
    .bind(after)
    .bind(sha256_after)
    .bind(reason)
    .bind(&actor.account_id)
    .bind(app.now().millis())
    .execute(&mut **tx)
    .await?;
    Ok(id)
}

/// Approves a change that somebody else proposed. `Conflict` when the rules have changed since or it was approved already.
pub async fn approve(app: &App, actor: &Actor, id: &str) -> Result<(), Fault> {
    actor.authorise(Action::RulesChange)?;
    let mut tx = app.db.begin().await?;
    let sql = format!("SELECT {COLUMNS} FROM rule_change WHERE id = $1");
    let change: Change = sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(id).fetch_one(&mut *tx).await?;
    if change.proposed_by == actor.account_id {
        return Err(Fault::invalid("", "rule-change-own"));
    }
    let sql = "UPDATE round SET rules = $1, rules_sha256 = $2 WHERE id = $3 AND rules_sha256 = $4";
    let round = sqlx::query(sql)
        .bind(&change.rules_after)
        .bind(&change.sha256_after)
        .bind(&change.round_id)
        .bind(&change.sha256_before)
        .execute(&mut *tx)
        .await?;
    let sql = "UPDATE rule_change SET approved_by = $1, approved_at = $2 WHERE id = $3 AND approved_by IS NULL";
    let approved = sqlx::query(sql).bind(&actor.account_id).bind(app.now().millis()).bind(id).execute(&mut *tx).await?;
    if round.rows_affected() != 1 || approved.rows_affected() != 1 {
        return Err(Fault::Conflict);
    }
    let detail = serde_json::json!({ "before": change.sha256_before, "after": change.sha256_after });
    audit::record(app, &mut tx, Event { actor: &actor.account_id, action: "rules.approve", subject: id, detail })
        .await?;
    tx.commit().await?;
    Ok(())
}
