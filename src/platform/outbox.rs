//! Messages to phones. They are written in the transaction that causes them, so a message and its cause never part.
//!
//! The demonstration shows them on a page. Delivery through an SMS gateway is not built yet:
//! outside the demonstration whoever would need a message is told that the service is unavailable.

use super::{App, Fault, Tx};
use crate::values::{Instant, Phone};

pub struct Message {
    pub id: String,
    pub phone: String,
    pub body: String,
    pub created_at: Instant,
}

/// Whether messages reach anybody.
pub fn available(app: &App) -> Result<(), Fault> {
    if app.config.visible_outbox { Ok(()) } else { Err(Fault::Unavailable) }
}

pub async fn put(app: &App, tx: &mut Tx, phone: &Phone, body: &str) -> Result<(), Fault> {
    sqlx::query("INSERT INTO outbox (id, phone_sealed, body_sealed, created_at) VALUES ($1, $2, $3, $4)")
        .bind(super::crypto::new_id())
        .bind(app.secrets.seal("phone", phone.as_str()))
        .bind(app.secrets.seal("message", body))
        .bind(super::clock::real_now().millis())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// The newest messages first, opened: for the demonstration's page only.
pub async fn visible(app: &App, limit: i64) -> Result<Vec<Message>, Fault> {
    available(app).map_err(|_| Fault::NotFound)?;
    let sql = "SELECT id, phone_sealed, body_sealed, created_at FROM outbox ORDER BY created_at DESC, id DESC LIMIT $1";
    let rows: Vec<(String, String, String, i64)> = sqlx::query_as(sql).bind(limit).fetch_all(app.db.read()).await?;
    let open = |purpose: &str, sealed: &str| app.secrets.open(purpose, sealed).unwrap_or_default();
    let message = |(id, phone, body, at): (String, String, String, i64)| Message {
        id,
        phone: open("phone", &phone),
        body: open("message", &body),
        created_at: Instant::from_millis(at),
    };
    Ok(rows.into_iter().map(message).collect())
}
