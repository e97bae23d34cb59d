//! Six-digit codes sent to phones.
//!
//! A code is bound to the phone and the purpose, lives five minutes of real time and bears five attempts.
//! Only its keyed hash is stored. An attempt is counted and committed before the code is looked at,
//! so no race and no restart gives anyone a sixth.

use crate::platform::{App, Fault, Tx, clock, crypto, outbox};
use crate::values::{Arg, Phone, Problem};

pub const CODE_MINUTES: i64 = 5;
pub const ATTEMPTS_MAX: i64 = 5;
const HOUR_MILLIS: i64 = 3_600_000;

/// The keyed hash that stands for a phone in every table.
pub fn phone_hash(app: &App, phone: &Phone) -> String {
    app.secrets.keyed_hash("phone", phone.as_str())
}

/// Makes a code and puts the message that `word` makes of it into the outbox. Returns the code's id, which is no secret.
pub async fn issue(
    app: &App,
    tx: &mut Tx,
    phone: &Phone,
    purpose: &str,
    word: impl Fn(&str) -> String,
) -> Result<String, Fault> {
    outbox::available(app)?;
    let (phone_hash, now) = (phone_hash(app, phone), clock::real_now().millis());
    let sql = "SELECT COUNT(*) FROM sms_code WHERE phone_hash = $1 AND created_at > $2";
    let recent: i64 = sqlx::query_scalar(sql).bind(&phone_hash).bind(now - HOUR_MILLIS).fetch_one(&mut **tx).await?;
    if recent >= app.config.codes_per_hour {
        return Err(Fault::TooMany);
    }
    let (id, code) = (crypto::new_id(), crypto::six_digits());
    sqlx::query(
        "INSERT INTO sms_code (id, phone_hash, phone_sealed, purpose, code_hash, attempts, created_at, expires_at) \
         VALUES ($1, $2, $3, $4, $5, 0, $6, $7)",
    )
    .bind(&id)
    .bind(&phone_hash)
    .bind(app.secrets.seal("phone", phone.as_str()))
    .bind(purpose)
    .bind(code_hash(app, &id, purpose, &code))
    .bind(now)
    .bind(now + CODE_MINUTES * 60_000)
    .execute(&mut **tx)
    .await?;
    outbox::put(app, tx, phone, &word(&code)).await?;
    Ok(id)
}

fn code_hash(app: &App, id: &str, purpose: &str, code: &str) -> String {
    app.secrets.keyed_hash("sms-code", &format!("{id}/{purpose}/{code}"))
}

/// Counts an attempt and compares. The code still has to be used up in the transaction that acts on it.
/// `Invalid` on field `code`: wrong (with the attempts left), or no longer valid.
pub async fn check(app: &App, id: &str, purpose: &str, code: &str) -> Result<(), Fault> {
    let code: String = code.chars().filter(char::is_ascii_digit).collect();
    if code.len() != 6 {
        return Err(Fault::invalid("code", "code-length"));
    }
    let mut tx = app.db.begin().await?;
    let sql = "UPDATE sms_code SET attempts = attempts + 1 \
               WHERE id = $1 AND purpose = $2 AND attempts < $3 AND used_at IS NULL AND expires_at > $4 \
               RETURNING code_hash, attempts";
    let row: Option<(String, i64)> = sqlx::query_as(sql)
        .bind(id)
        .bind(purpose)
        .bind(ATTEMPTS_MAX)
        .bind(clock::real_now().millis())
        .fetch_optional(&mut *tx)
        .await?;
    tx.commit().await?;
    let (expected, attempts) = row.ok_or_else(|| Fault::invalid("code", "code-expired"))?;
    if crypto::same(&expected, &code_hash(app, id, purpose, &code)) {
        return Ok(());
    }
    let left = Arg::Number(ATTEMPTS_MAX - attempts);
    Err(Fault::Invalid(vec![Problem::new("code", "code-wrong").with("left", left)]))
}

/// Uses the code up and returns the phone it proved. Of two transactions only one can.
pub async fn use_up(app: &App, tx: &mut Tx, id: &str) -> Result<Phone, Fault> {
    let sql = "UPDATE sms_code SET used_at = $1 WHERE id = $2 AND used_at IS NULL RETURNING phone_sealed";
    let sealed: Option<String> =
        sqlx::query_scalar(sql).bind(clock::real_now().millis()).bind(id).fetch_optional(&mut **tx).await?;
    let sealed = sealed.ok_or_else(|| Fault::invalid("code", "code-expired"))?;
    let phone = app.secrets.open("phone", &sealed).and_then(|text| Phone::parse(&text).ok());
    phone.ok_or_else(|| Fault::internal("a sealed phone cannot be opened"))
}

/// The phone a code went to, masked, for the page that asks for the code. None when the code is over.
pub async fn masked_phone(app: &App, id: &str) -> Result<Option<String>, Fault> {
    let sql = "SELECT phone_sealed FROM sms_code WHERE id = $1 AND used_at IS NULL AND expires_at > $2";
    let sealed: Option<String> =
        sqlx::query_scalar(sql).bind(id).bind(clock::real_now().millis()).fetch_optional(app.db.read()).await?;
    let phone = sealed.and_then(|sealed| app.secrets.open("phone", &sealed)).and_then(|text| Phone::parse(&text).ok());
    Ok(phone.map(|phone| phone.masked()))
}
