//! Sessions: a random token in a cookie, only its hash in the database.
//!
//! They live in real time: moving the demonstration's day signs nobody out.

use super::policy::{Actor, Role};
use super::{App, Fault, Tx, clock, crypto};
use axum::http::HeaderMap;
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};

const DAY_MILLIS: i64 = 86_400_000;

fn cookie_name(app: &App) -> &'static str {
    // The prefix makes browsers refuse the cookie from subdomains and over plain HTTP; it needs TLS.
    if app.config.secure_cookies() { "__Host-session" } else { "session" }
}

/// Starts a session and returns its cookie.
pub async fn start(app: &App, tx: &mut Tx, account_id: &str) -> Result<Cookie<'static>, Fault> {
    let token = crypto::token();
    let now = clock::real_now().millis();
    sqlx::query("DELETE FROM session WHERE expires_at < $1").bind(now).execute(&mut **tx).await?;
    sqlx::query("INSERT INTO session (token_hash, account_id, created_at, expires_at) VALUES ($1, $2, $3, $4)")
        .bind(crypto::sha256_hex(token.as_bytes()))
        .bind(account_id)
        .bind(now)
        .bind(now + app.config.session_days * DAY_MILLIS)
        .execute(&mut **tx)
        .await?;
    Ok(cookie(app, token))
}

fn cookie(app: &App, value: String) -> Cookie<'static> {
    Cookie::build((cookie_name(app), value))
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(app.config.secure_cookies())
        .build()
}

/// Ends the session of the request and returns the cookie that removes it from the browser.
pub async fn end(app: &App, headers: &HeaderMap) -> Result<Cookie<'static>, Fault> {
    if let Some(hash) = token_hash(app, headers) {
        let mut tx = app.db.begin().await?;
        sqlx::query("DELETE FROM session WHERE token_hash = $1").bind(hash).execute(&mut *tx).await?;
        tx.commit().await?;
    }
    let mut gone = cookie(app, String::new());
    gone.make_removal();
    Ok(gone)
}

fn token_hash(app: &App, headers: &HeaderMap) -> Option<String> {
    let jar = CookieJar::from_headers(headers);
    let cookie = jar.get(cookie_name(app))?;
    Some(crypto::sha256_hex(cookie.value().as_bytes()))
}

/// Who is behind the request's cookie, if anybody is.
pub async fn actor(app: &App, headers: &HeaderMap) -> Result<Option<Actor>, Fault> {
    let Some(hash) = token_hash(app, headers) else { return Ok(None) };
    let sql = "SELECT account.id, account.name FROM session JOIN account ON account.id = session.account_id \
               WHERE session.token_hash = $1 AND session.expires_at > $2 AND account.disabled_at IS NULL";
    let row: Option<(String, String)> =
        sqlx::query_as(sql).bind(hash).bind(clock::real_now().millis()).fetch_optional(app.db.read()).await?;
    let Some((account_id, name)) = row else { return Ok(None) };
    let roles = roles(app, &account_id).await?;
    Ok(Some(Actor { account_id, name, roles }))
}

async fn roles(app: &App, account_id: &str) -> Result<Vec<(Role, String)>, Fault> {
    let sql = "SELECT role, chamber FROM staff_role WHERE account_id = $1 ORDER BY role";
    let rows: Vec<(String, String)> = sqlx::query_as(sql).bind(account_id).fetch_all(app.db.read()).await?;
    Ok(rows.into_iter().filter_map(|(role, chamber)| Some((Role::from_code(&role)?, chamber))).collect())
}
