//! What islands share with server pages: compiled for both sides.

/// The text of a `<textarea>` as its child.
///
/// Leptos 0.8 writes the children of `<textarea>` unescaped on the server, so a stored `</textarea><script>` would
/// run for the next reader. In the browser the same child goes through `createTextNode`, where escaping would show.
pub fn textarea_text(text: &str) -> String {
    if cfg!(feature = "ssr") { escape_for_textarea(text) } else { text.to_owned() }
}

fn escape_for_textarea(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    // The parser drops one newline right after the tag; a text that begins with one keeps it this way.
    if text.starts_with(['\n', '\r']) {
        escaped.push('\n');
    }
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            c => escaped.push(c),
        }
    }
    escaped
}
