//! Drafts as they are stored: JSON in which every IIN is sealed, and the content of a sent version.

use super::model::Draft;
use crate::platform::files::Attachment;
use crate::platform::secrets::Secrets;
use crate::platform::{Fault, crypto};
use crate::programme::canonical::canonical_value;
use serde::{Deserialize, Serialize};

const PURPOSE: &str = "iin";

/// The draft with every IIN sealed, as JSON.
pub fn seal(secrets: &Secrets, draft: &Draft) -> Result<String, Fault> {
    Ok(serde_json::to_string(&sealed(secrets, draft))?)
}

/// Reads what `seal` wrote.
pub fn open(secrets: &Secrets, stored: &str) -> Result<Draft, Fault> {
    opened(secrets, serde_json::from_str(stored)?)
}

fn sealed(secrets: &Secrets, draft: &Draft) -> Draft {
    let mut draft = draft.clone();
    for member in draft.team.iter_mut().filter(|member| !member.iin.is_empty()) {
        member.iin = secrets.seal(PURPOSE, &member.iin);
    }
    draft
}

fn opened(secrets: &Secrets, mut draft: Draft) -> Result<Draft, Fault> {
    for member in draft.team.iter_mut().filter(|member| !member.iin.is_empty()) {
        let iin = secrets.open(PURPOSE, &member.iin);
        member.iin = iin.ok_or_else(|| Fault::internal("a sealed IIN cannot be opened: is seal.key the right one?"))?;
    }
    Ok(draft)
}

/// A file as it was attached when the application was sent.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SentFile {
    pub id: String,
    pub name: String,
    pub media_type: String,
    pub bytes: i64,
    pub sha256: String,
}

/// What was sent.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Content {
    pub draft: Draft,
    pub attachments: Vec<SentFile>,
}

impl Content {
    pub fn new(draft: Draft, attachments: Vec<Attachment>) -> Content {
        let sent = |file: Attachment| SentFile {
            id: file.id,
            name: file.name,
            media_type: file.media_type,
            bytes: file.bytes,
            sha256: file.sha256,
        };
        Content { draft, attachments: attachments.into_iter().map(sent).collect() }
    }

    /// Canonical JSON (sealed) and its SHA-256.
    pub fn seal(&self, secrets: &Secrets) -> Result<(String, String), Fault> {
        let content = Content { draft: sealed(secrets, &self.draft), attachments: self.attachments.clone() };
        let text = canonical_value(&serde_json::to_value(content)?);
        let sha256 = crypto::sha256_hex(text.as_bytes());
        Ok((text, sha256))
    }

    pub fn open(secrets: &Secrets, stored: &str) -> Result<Content, Fault> {
        let content: Content = serde_json::from_str(stored)?;
        Ok(Content { draft: opened(secrets, content.draft)?, attachments: content.attachments })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::application::samples::whole_draft;

    #[test]
    fn no_iin_is_stored_in_the_clear() {
        let (secrets, draft) = (Secrets::random(), whole_draft());
        let (version, _) = Content::new(draft.clone(), Vec::new()).seal(&secrets).expect("sealed");
        for stored in [seal(&secrets, &draft).expect("sealed"), version.clone()] {
            assert!(draft.team.iter().all(|member| !stored.contains(&member.iin)));
        }
        assert_eq!(open(&secrets, &seal(&secrets, &draft).expect("sealed")), Ok(draft.clone()));
        assert_eq!(Content::open(&secrets, &version).map(|content| content.draft), Ok(draft.clone()));
        assert!(open(&Secrets::random(), &seal(&secrets, &draft).expect("sealed")).is_err());
    }
}
