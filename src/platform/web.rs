//! A request as the rooms see it: who asks, in which language, for which page, and what they had typed.

use super::files::Upload;
use super::form::FormData;
use super::policy::Actor;
use super::{App, Fault, session};
use crate::values::{Lang, Problem};
use axum::extract::{FromRequestParts, Multipart, OriginalUri};
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum_extra::extract::cookie::Cookie;

/// One request. Made by axum from the address and the cookie.
#[derive(Clone)]
pub struct Visit {
    pub app: App,
    pub lang: Lang,
    /// Path and query without the language: `/projects?direction=media`.
    pub path: String,
    pub actor: Option<Actor>,
    /// Set when a posted form broke rules and its page is shown again.
    pub posted: Option<Posted>,
}

/// What was typed, and what is wrong with it.
#[derive(Clone)]
pub struct Posted {
    pub data: FormData,
    pub problems: Vec<Problem>,
}

impl Visit {
    /// The address of a page in the visit's language.
    pub fn href(&self, path: &str) -> String {
        format!("/{}{path}", self.lang.code())
    }

    /// The query's fields.
    pub fn query(&self) -> FormData {
        let query = self.path.split_once('?').map_or("", |(_, query)| query);
        FormData::parse(query.as_bytes())
    }

    /// Who is signed in; a visitor is led to the sign-in.
    pub fn signed_in(&self) -> Result<&Actor, Fault> {
        self.actor.as_ref().ok_or(Fault::SignIn)
    }

    /// Goes on to another page after a form was done (POST–redirect–GET).
    pub fn redirect(&self, path: &str) -> Response {
        (StatusCode::SEE_OTHER, [(header::LOCATION, self.href(path))]).into_response()
    }

    /// The same visit, showing again what was typed with what is wrong.
    pub fn with_problems(mut self, data: FormData, problems: Vec<Problem>) -> Visit {
        self.posted = Some(Posted { data, problems });
        self
    }
}

impl FromRequestParts<App> for Visit {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Fault> {
        let Ok(OriginalUri(uri)) = OriginalUri::from_request_parts(parts, app).await;
        let full = uri.path_and_query().map_or("/", |path| path.as_str());
        let (lang, path) = split_language(full).ok_or(Fault::NotFound)?;
        let actor = session::actor(app, &parts.headers).await?;
        Ok(Visit { app: app.clone(), lang, path, actor, posted: None })
    }
}

/// `/kk/projects?x` → Kazakh and `/projects?x`.
pub fn split_language(path: &str) -> Option<(Lang, String)> {
    let rest = path.strip_prefix('/')?;
    let end = rest.find(['/', '?']).unwrap_or(rest.len());
    let (code, tail) = rest.split_at(end);
    let lang = Lang::from_code(code)?;
    let tail = if tail.starts_with('/') { tail.to_owned() } else { format!("/{tail}") };
    Some((lang, tail))
}

/// Adds a cookie to an answer.
pub fn with_cookie(mut response: Response, cookie: &Cookie<'_>) -> Response {
    if let Ok(value) = cookie.to_string().parse() {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    response
}

/// Reads a form with files. A file above `bytes_max` is refused while it comes in, before the rest is read.
pub async fn read_multipart(mut multipart: Multipart, bytes_max: u64) -> Result<(FormData, Vec<Upload>), Fault> {
    let mut pairs: Vec<(String, String)> = Vec::new();
    let mut uploads = Vec::new();
    while let Some(mut part) = multipart.next_field().await.map_err(multipart_fault)? {
        let field = part.name().unwrap_or_default().to_owned();
        let file_name = part.file_name().map(str::to_owned);
        let mut bytes = bytes::BytesMut::new();
        while let Some(chunk) = part.chunk().await.map_err(multipart_fault)? {
            bytes.extend_from_slice(&chunk);
            if bytes.len() as u64 > bytes_max {
                let problem = Problem::new(field, "file-too-large")
                    .with("megabytes", i64::try_from(bytes_max / 1_048_576).unwrap_or(i64::MAX));
                return Err(Fault::Invalid(vec![problem]));
            }
        }
        match file_name {
            // A file field left empty comes as a nameless empty file.
            Some(name) if name.is_empty() && bytes.is_empty() => {}
            Some(name) => uploads.push(Upload { field, name, bytes: bytes.freeze() }),
            None => pairs.push((field, String::from_utf8_lossy(&bytes).replace("\r\n", "\n"))),
        }
    }
    Ok((FormData::from_pairs(pairs), uploads))
}

fn multipart_fault(error: axum::extract::multipart::MultipartError) -> Fault {
    match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Fault::TooLarge,
        _ => Fault::invalid("", "form-unreadable"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_segment_is_the_language() {
        assert_eq!(split_language("/ru/projects?p=1"), Some((Lang::Ru, "/projects?p=1".into())));
        assert_eq!(split_language("/kk"), Some((Lang::Kk, "/".into())));
        assert_eq!(split_language("/en?x"), Some((Lang::En, "/?x".into())));
        assert_eq!(split_language("/kkk"), None);
        assert_eq!(split_language("/pkg/a.css"), None);
    }
}
