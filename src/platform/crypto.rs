//! Sealing, keyed hashes, random tokens and codes.

use super::secrets::Secrets;
use base64ct::{Base64UrlUnpadded, Encoding};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::{Hmac, KeyInit as _, Mac};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

const NONCE_BYTES: usize = 24;

/// Fresh bytes of the operating system's generator. Without one nothing here is safe, so failure ends the process.
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    if let Err(error) = getrandom::fill(&mut bytes) {
        tracing::error!(%error, "no random numbers to be had");
        std::process::abort();
    }
    bytes
}

/// 256 random bits as hex: session and ballot tokens.
pub fn token() -> String {
    hex(&random::<32>())
}

/// A short random id for incidents.
pub fn short_id() -> String {
    hex(&random::<5>())
}

/// Time-ordered unique id (UUIDv7).
pub fn new_id() -> String {
    uuid::Uuid::now_v7().to_string()
}

/// Six decimal digits, each equally likely.
pub fn six_digits() -> String {
    loop {
        let number = u32::from_be_bytes(random::<4>());
        // The largest multiple of a million below 2³²: anything above would favour small codes.
        if number < 4_294_000_000 {
            return format!("{:06}", number % 1_000_000);
        }
    }
}

pub fn hex(bytes: &[u8]) -> String {
    base16ct::lower::encode_string(bytes)
}

pub fn sha256_hex(text: &[u8]) -> String {
    hex(&Sha256::digest(text))
}

/// Compares without telling by its time where the texts differ.
pub fn same(left: &str, right: &str) -> bool {
    left.as_bytes().ct_eq(right.as_bytes()).into()
}

impl Secrets {
    /// HMAC-SHA-256 in hex. The purpose separates uses: the same number hashes differently for each.
    pub fn keyed_hash(&self, purpose: &str, text: &str) -> String {
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(self.hash_key()) else {
            unreachable!("HMAC takes keys of any length")
        };
        mac.update(purpose.as_bytes());
        mac.update(&[0]);
        mac.update(text.as_bytes());
        hex(&mac.finalize().into_bytes())
    }

    /// Encrypts (XChaCha20-Poly1305) to base64url text. The purpose is bound in: a sealed phone cannot pass as a sealed IIN.
    pub fn seal(&self, purpose: &str, text: &str) -> String {
        let nonce = random::<NONCE_BYTES>();
        let payload = Payload { msg: text.as_bytes(), aad: purpose.as_bytes() };
        let sealed = XChaCha20Poly1305::new(self.seal_key().into()).encrypt(XNonce::from_slice(&nonce), payload);
        let mut bytes = nonce.to_vec();
        // Encryption fails only for messages of many gigabytes; form fields end long before.
        bytes.extend(sealed.unwrap_or_default());
        Base64UrlUnpadded::encode_string(&bytes)
    }

    /// None when the text was not sealed with this key for this purpose.
    pub fn open(&self, purpose: &str, sealed: &str) -> Option<String> {
        let bytes = Base64UrlUnpadded::decode_vec(sealed).ok()?;
        let (nonce, message) = bytes.split_at_checked(NONCE_BYTES)?;
        let payload = Payload { msg: message, aad: purpose.as_bytes() };
        let opened = XChaCha20Poly1305::new(self.seal_key().into()).decrypt(XNonce::from_slice(nonce), payload).ok()?;
        String::from_utf8(opened).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_only_for_its_purpose() {
        let secrets = Secrets::random();
        let sealed = secrets.seal("iin", "061211600012");
        assert_eq!(secrets.open("iin", &sealed).as_deref(), Some("061211600012"));
        assert_eq!(secrets.open("phone", &sealed), None);
        assert_eq!(Secrets::random().open("iin", &sealed), None);
        let mut broken = sealed.clone();
        broken.replace_range(40..41, if sealed.get(40..41) == Some("A") { "B" } else { "A" });
        assert_eq!(secrets.open("iin", &broken), None);
    }

    #[test]
    fn codes_have_six_digits() {
        for _ in 0..1000 {
            let code = six_digits();
            assert!(code.len() == 6 && code.bytes().all(|b| b.is_ascii_digit()));
        }
    }
}
