//! What islands share with server pages: compiled for both sides.

/// The text of a `<textarea>` as its child.
///
/// Leptos 0.8 writes the children of `<textarea>` unescaped on the server, so a stored `</textarea><script>` would
/// run for the next reader. In the browser the same child goes through `createTextNode`, where escaping would show.
pub fn textarea_text(text: &str) -> String {
    if cfg!(not(feature = "ssr")) {
        return text.to_owned();
    }
    // The parser drops one newline right after the tag; a text that begins with one keeps it this way.
    let first = if text.starts_with(['\n', '\r']) { "\n" } else { "" };
    format!("{first}{}", escape_text(text))
}

/// Text for the places where Leptos does not escape.
pub fn escape_text(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
