//! Counts for the home page and the desk: how much there is and how much waits. Nothing else is read here.

use crate::application::model::State;
use crate::platform::{App, Fault};

/// Applications that have been sent at least once.
pub async fn sent(app: &App, round_id: &str) -> Result<i64, Fault> {
    let sql = "SELECT COUNT(*) FROM application WHERE round_id = $1 AND number IS NOT NULL";
    Ok(sqlx::query_scalar(sql).bind(round_id).fetch_one(app.db.read()).await?)
}

pub async fn in_state(app: &App, round_id: &str, state: State) -> Result<i64, Fault> {
    let sql = "SELECT COUNT(*) FROM application WHERE round_id = $1 AND state = $2";
    Ok(sqlx::query_scalar(sql).bind(round_id).bind(state.code()).fetch_one(app.db.read()).await?)
}

/// Files under review that the member has neither scored nor stepped back from.
pub async fn to_score(app: &App, round_id: &str, member_id: &str) -> Result<i64, Fault> {
    let sql = "SELECT COUNT(*) FROM application WHERE round_id = $1 AND state = $2 AND NOT EXISTS \
               (SELECT 1 FROM review WHERE application_id = application.id AND member_id = $3 \
               AND (handed_in_at IS NOT NULL OR conflict = 'conflict'))";
    let state = State::InReview.code();
    Ok(sqlx::query_scalar(sql).bind(round_id).bind(state).bind(member_id).fetch_one(app.db.read()).await?)
}

/// Reports handed in and not yet decided on.
pub async fn reports(app: &App, round_id: &str) -> Result<i64, Fault> {
    let sql = "SELECT COUNT(*) FROM report JOIN project_grant ON project_grant.id = report.grant_id \
               WHERE project_grant.round_id = $1 AND report.state = 'submitted'";
    Ok(sqlx::query_scalar(sql).bind(round_id).fetch_one(app.db.read()).await?)
}

/// Proposed changes of the rules that this person may approve: those of others.
pub async fn proposals(app: &App, round_id: &str, account_id: &str) -> Result<i64, Fault> {
    let sql = "SELECT COUNT(*) FROM rule_change WHERE round_id = $1 AND approved_at IS NULL AND proposed_by <> $2";
    Ok(sqlx::query_scalar(sql).bind(round_id).bind(account_id).fetch_one(app.db.read()).await?)
}
