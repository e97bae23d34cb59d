//! What a form sent: pairs of names and texts, kept as they were typed so that nothing is lost when a rule is broken.

use super::Fault;
use axum::extract::{FromRequest, Request};

/// A form of texts is far smaller; files come another way.
const BYTES_MAX: usize = 1_048_576;

/// The fields of a posted form or a query, in the order they came.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FormData(Vec<(String, String)>);

impl FormData {
    pub fn from_pairs<N: Into<String>, V: Into<String>>(pairs: impl IntoIterator<Item = (N, V)>) -> FormData {
        FormData(pairs.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }

    /// Reads `application/x-www-form-urlencoded` text. Line ends become `\n`.
    pub fn parse(text: &[u8]) -> FormData {
        let pairs = form_urlencoded::parse(text);
        FormData(pairs.map(|(name, value)| (name.into_owned(), value.replace("\r\n", "\n"))).collect())
    }

    /// The first value of the name, without surrounding space; empty when absent.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim())
    }

    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(key, _)| key == name)
    }

    pub fn all(&self, name: &str) -> Vec<&str> {
        self.0.iter().filter(|(key, _)| key == name).map(|(_, value)| value.trim()).collect()
    }

    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        self.0.retain(|(key, _)| key != name);
        self.0.push((name.to_owned(), value.into()));
    }
}

impl<S: Send + Sync> FromRequest<S> for FormData {
    type Rejection = Fault;

    async fn from_request(request: Request, _state: &S) -> Result<Self, Fault> {
        let bytes = axum::body::to_bytes(request.into_body(), BYTES_MAX).await.map_err(|_| Fault::TooLarge)?;
        Ok(FormData::parse(&bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_order_and_line_ends() {
        let form = FormData::parse("p=2&p=1&text=a%0D%0Ab&empty=".as_bytes());
        assert_eq!(form.all("p"), ["2", "1"]);
        assert_eq!(form.get("text"), "a\nb");
        assert!(form.has("empty") && !form.has("absent"));
        assert_eq!(form.get("absent"), "");
    }
}
