//! The keys, kept outside the database: in owner-only files, or in variables.
//!
//! Made on first start. Whoever loses `seal.key` cannot read the sealed personal data any more;
//! whoever loses `hash.key` cannot recognise returning people. Back them up apart from the database.

use std::fs;
use std::io::Write;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::Path;
use zeroize::ZeroizeOnDrop;

#[derive(ZeroizeOnDrop)]
pub struct Secrets {
    seal: [u8; 32],
    hash: [u8; 32],
}

impl Secrets {
    /// Takes each key from `JASBUDGET_SEAL_KEY` / `JASBUDGET_HASH_KEY` (64 hex digits) or from a file in the folder.
    pub fn load(folder: &Path) -> Result<Secrets, String> {
        Ok(Secrets {
            seal: load_key("JASBUDGET_SEAL_KEY", &folder.join("seal.key"))?,
            hash: load_key("JASBUDGET_HASH_KEY", &folder.join("hash.key"))?,
        })
    }

    /// Fresh keys that are not kept anywhere: for tests.
    pub fn random() -> Secrets {
        Secrets { seal: super::crypto::random(), hash: super::crypto::random() }
    }

    pub(super) fn seal_key(&self) -> &[u8; 32] {
        &self.seal
    }

    pub(super) fn hash_key(&self) -> &[u8; 32] {
        &self.hash
    }
}

fn load_key(variable: &str, file: &Path) -> Result<[u8; 32], String> {
    if let Ok(text) = std::env::var(variable) {
        return parse_key(&text).ok_or(format!("{variable} is no key: 64 hexadecimal digits are allowed"));
    }
    if !file.exists() {
        make_key(file).map_err(|error| format!("{}: the key cannot be made: {error}", file.display()))?;
    }
    let mode = fs::metadata(file).map(|m| m.permissions().mode()).unwrap_or_default();
    if mode & 0o077 != 0 {
        return Err(format!("{}: others may read this key; allowed is mode 600 (chmod 600)", file.display()));
    }
    let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    parse_key(&text).ok_or(format!("{} holds no key: 64 hexadecimal digits are allowed", file.display()))
}

/// Two servers may start at once: the key is written aside and linked into place, and the first one wins.
fn make_key(file: &Path) -> std::io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
    }
    let aside = file.with_extension(format!("new-{}", super::crypto::short_id()));
    let mut written = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&aside)?;
    written.write_all(super::crypto::token().as_bytes())?;
    written.sync_all()?;
    let linked = match fs::hard_link(&aside, file) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    };
    fs::remove_file(&aside)?;
    linked
}

fn parse_key(text: &str) -> Option<[u8; 32]> {
    let mut key = [0; 32];
    let decoded = base16ct::lower::decode(text.trim(), &mut key).ok()?;
    (decoded.len() == 32).then_some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_made_once_and_only_the_owner_reads_them() {
        let folder = tempfile::tempdir().expect("a folder");
        let first = Secrets::load(folder.path()).expect("made");
        let again = Secrets::load(folder.path()).expect("read");
        assert_eq!(first.seal, again.seal);
        assert_ne!(first.seal, first.hash);
        let file = folder.path().join("seal.key");
        let mode = fs::metadata(&file).expect("the file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).expect("loosened");
        assert!(Secrets::load(folder.path()).is_err(), "a key that others may read is refused");
    }
}
