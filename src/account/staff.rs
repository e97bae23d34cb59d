//! Staff are accounts with roles. The command line adds and disables them.

use super::service::ensure;
use crate::platform::audit::{self, Event};
use crate::platform::{App, Fault, Role, clock, db};
use crate::values::Phone;

#[derive(Debug, Clone, sqlx::FromRow)]
pub struct StaffMember {
    pub id: String,
    pub name: String,
    pub phone_sealed: String,
    pub role: String,
    pub chamber: String,
    pub disabled_at: Option<i64>,
}

impl StaffMember {
    /// The phone without its middle.
    pub fn masked_phone(&self, app: &App) -> String {
        let phone = app.secrets.open("phone", &self.phone_sealed).and_then(|text| Phone::parse(&text).ok());
        phone.map(|phone| phone.masked()).unwrap_or_default()
    }
}

/// Gives the phone's account a role and a name. `Conflict` when it has the role already.
pub async fn add(app: &App, phone: &Phone, name: &str, role: Role, chamber: &str) -> Result<(), Fault> {
    let mut tx = app.db.begin().await?;
    let id = ensure(app, &mut tx, phone, name).await?;
    sqlx::query("UPDATE account SET name = $1, disabled_at = NULL WHERE id = $2")
        .bind(name)
        .bind(&id)
        .execute(&mut *tx)
        .await?;
    let granted = sqlx::query("INSERT INTO staff_role (account_id, role, chamber, granted_at) VALUES ($1, $2, $3, $4)")
        .bind(&id)
        .bind(role.code())
        .bind(chamber)
        .bind(clock::real_now().millis())
        .execute(&mut *tx)
        .await;
    match granted {
        Err(error) if db::is_duplicate(&error) => return Err(Fault::Conflict),
        other => other?,
    };
    let detail = serde_json::json!({ "role": role.code(), "chamber": chamber });
    audit::record(app, &mut tx, Event { actor: "command-line", action: "staff.add", subject: &id, detail }).await?;
    tx.commit().await?;
    Ok(())
}

/// Everybody with a role, one row a role.
pub async fn list(app: &App) -> Result<Vec<StaffMember>, Fault> {
    let sql = "SELECT account.id, account.name, account.phone_sealed, staff_role.role, staff_role.chamber, account.disabled_at \
               FROM staff_role JOIN account ON account.id = staff_role.account_id ORDER BY account.name, staff_role.role";
    Ok(sqlx::query_as(sql).fetch_all(app.db.read()).await?)
}

/// Takes all roles away, ends the sessions and refuses further sign-ins.
pub async fn disable(app: &App, phone: &Phone) -> Result<(), Fault> {
    let hash = super::codes::phone_hash(app, phone);
    let mut tx = app.db.begin().await?;
    let sql = "SELECT account.id FROM account WHERE phone_hash = $1 \
               AND EXISTS (SELECT 1 FROM staff_role WHERE account_id = account.id)";
    let id: String = sqlx::query_scalar(sql).bind(hash).fetch_one(&mut *tx).await?;
    let now = clock::real_now().millis();
    sqlx::query("UPDATE account SET disabled_at = $1 WHERE id = $2").bind(now).bind(&id).execute(&mut *tx).await?;
    sqlx::query("DELETE FROM staff_role WHERE account_id = $1").bind(&id).execute(&mut *tx).await?;
    sqlx::query("DELETE FROM session WHERE account_id = $1").bind(&id).execute(&mut *tx).await?;
    let detail = serde_json::json!({});
    audit::record(app, &mut tx, Event { actor: "command-line", action: "staff.disable", subject: &id, detail }).await?;
    tx.commit().await?;
    Ok(())
}
