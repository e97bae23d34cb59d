//! Signing in and accounts. One function an action.

use super::codes;
use crate::platform::audit::{self, Event};
use crate::platform::{App, Fault, Tx, clock, crypto, session};
use crate::tr;
use crate::values::{Lang, Phone, Problem};
use axum_extra::extract::cookie::Cookie;

const SIGN_IN: &str = "sign-in";

/// Sends a sign-in code. The answer is the same whether the number is known or not.
pub async fn request_code(app: &App, lang: Lang, phone: &str) -> Result<String, Fault> {
    let phone = read_phone(phone)?;
    let mut tx = app.db.begin().await?;
    let id = codes::issue(app, &mut tx, &phone, SIGN_IN, |code| tr!(lang, "account-sms-sign-in", code = code)).await?;
    tx.commit().await?;
    Ok(id)
}

/// A phone from a form's field `phone`.
pub fn read_phone(text: &str) -> Result<Phone, Fault> {
    Phone::parse(text).map_err(|error| Fault::Invalid(vec![Problem::new("phone", error.code())]))
}

/// Checks the code and starts a session; the first time, the account is made.
pub async fn sign_in(app: &App, code_id: &str, code: &str) -> Result<Cookie<'static>, Fault> {
    codes::check(app, code_id, SIGN_IN, code).await?;
    let mut tx = app.db.begin().await?;
    let phone = codes::use_up(app, &mut tx, code_id).await?;
    let account_id = ensure(app, &mut tx, &phone, "").await?;
    let active: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM account WHERE id = $1 AND disabled_at IS NULL")
        .bind(&account_id)
        .fetch_one(&mut *tx)
        .await?;
    if active == 0 {
        return Err(Fault::Forbidden);
    }
    let cookie = session::start(app, &mut tx, &account_id).await?;
    tx.commit().await?;
    Ok(cookie)
}

/// The account of the phone, made when there is none. A name is only set on a new account.
pub async fn ensure(app: &App, tx: &mut Tx, phone: &Phone, name: &str) -> Result<String, Fault> {
    let (id, hash) = (crypto::new_id(), codes::phone_hash(app, phone));
    let inserted = sqlx::query(
        "INSERT INTO account (id, phone_hash, phone_sealed, name, created_at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (phone_hash) DO NOTHING",
    )
    .bind(&id)
    .bind(&hash)
    .bind(app.secrets.seal("phone", phone.as_str()))
    .bind(name)
    .bind(clock::real_now().millis())
    .execute(&mut **tx)
    .await?;
    if inserted.rows_affected() == 1 {
        let event = Event { actor: &id, action: "account.create", subject: &id, detail: serde_json::json!({}) };
        audit::record(app, tx, event).await?;
        return Ok(id);
    }
    let sql = "SELECT id FROM account WHERE phone_hash = $1";
    Ok(sqlx::query_scalar(sql).bind(hash).fetch_one(&mut **tx).await?)
}

/// The phone of an account, for messages to it.
pub async fn phone_of(app: &App, tx: &mut Tx, account_id: &str) -> Result<Phone, Fault> {
    let sealed: String = sqlx::query_scalar("SELECT phone_sealed FROM account WHERE id = $1")
        .bind(account_id)
        .fetch_one(&mut **tx)
        .await?;
    let phone = app.secrets.open("phone", &sealed).and_then(|text| Phone::parse(&text).ok());
    phone.ok_or_else(|| Fault::internal("a sealed phone cannot be opened"))
}
