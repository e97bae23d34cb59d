//! The voter's one-time token: in a cookie for half an hour, never in an address.

use crate::platform::App;
use crate::vote::intent;
use axum::http::HeaderMap;
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};

fn name(app: &App) -> &'static str {
    // The prefix makes browsers refuse the cookie from subdomains and over plain HTTP; it needs TLS.
    if app.config.secure_cookies() { "__Host-ballot" } else { "ballot" }
}

pub fn cookie(app: &App, token: String) -> Cookie<'static> {
    let mut cookie = Cookie::build((name(app), token))
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(app.config.secure_cookies())
        .build();
    // The duration's type belongs to a crate that nothing else here needs: the conversion names it for us.
    cookie.set_max_age(std::time::Duration::from_secs(intent::MINUTES.unsigned_abs() * 60).try_into().ok());
    cookie
}

/// The hash of the request's token.
pub fn hash(app: &App, headers: &HeaderMap) -> Option<String> {
    let jar = CookieJar::from_headers(headers);
    jar.get(name(app)).map(|cookie| intent::token_hash(cookie.value()))
}
