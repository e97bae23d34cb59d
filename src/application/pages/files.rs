//! Serving a stored file so that whatever it holds cannot act in the portal's name.

use crate::application::service;
use crate::platform::files::Attachment;
use crate::platform::web::Visit;
use crate::platform::{App, Fault};
use axum::body::Body;
use axum::extract::Path;
use axum::http::header;
use axum::response::Response;

/// A file of an application; who may read it is decided by `service::readable_attachment`.
pub async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let attachment = service::readable_attachment(&visit.app, visit.signed_in()?, &id).await?;
    serve(&visit.app, &attachment).await
}

/// The answer with a file's bytes. Who may read it has been decided before.
/// Pictures open in the browser, everything else is saved; nothing in it may run or be guessed to be of another kind.
pub async fn serve(app: &App, attachment: &Attachment) -> Result<Response, Fault> {
    let bytes = app.files.read(&attachment.sha256).await?;
    let way = if attachment.is_picture() { "inline" } else { "attachment" };
    Response::builder()
        .header(header::CONTENT_TYPE, &attachment.media_type)
        .header(header::CONTENT_DISPOSITION, format!("{way}; filename*=UTF-8''{}", percent_encode(&attachment.name)))
        .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
        .header(header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox")
        .header(header::CACHE_CONTROL, "private")
        .body(Body::from(bytes))
        .map_err(Fault::internal)
}

/// RFC 8187: every byte but letters, digits and a few marks as `%XX`.
fn percent_encode(name: &str) -> String {
    let mut encoded = String::with_capacity(name.len() * 3);
    for byte in name.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => encoded.push(char::from(byte)),
            byte => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::percent_encode;

    #[test]
    fn names_survive_in_a_header() {
        assert_eq!(percent_encode("план v1.pdf"), "%D0%BF%D0%BB%D0%B0%D0%BD%20v1.pdf");
        assert_eq!(percent_encode("a\"; x=\r\n"), "a%22%3B%20x%3D%0D%0A");
    }
}
