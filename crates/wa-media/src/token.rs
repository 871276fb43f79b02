//! The upload token: the hash of what is uploaded, in URL-safe base64.

use std::fmt;
use std::str::FromStr;

use crate::error::MediaError;

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The hash of an uploaded file, as URLs carry it: of the encrypted file, or of the file itself where
/// there is no encryption.
///
/// It is written without padding. Peers also write it with, so both are read; compare tokens, not texts.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct UploadToken([u8; 32]);

impl UploadToken {
    /// The token of a file with this hash.
    #[must_use]
    pub const fn new(hash: [u8; 32]) -> Self {
        Self(hash)
    }

    /// The hash.
    #[must_use]
    pub const fn hash(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for UploadToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&base64url(&self.0))
    }
}

impl fmt::Debug for UploadToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("UploadToken([redacted])")
    }
}

impl FromStr for UploadToken {
    type Err = MediaError;

    /// Reads a token with or without padding, which may be percent-encoded.
    fn from_str(text: &str) -> Result<Self, MediaError> {
        let text = ["=", "%3D", "%3d"].iter().find_map(|padding| text.strip_suffix(padding)).unwrap_or(text);
        decode(text.as_bytes()).map(Self).ok_or(MediaError::Token)
    }
}

/// URL-safe base64 without padding.
pub(crate) fn base64url(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3).saturating_mul(4));
    for group in bytes.chunks(3) {
        let byte = |at: usize| u32::from(group.get(at).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for digit in 0..=group.len() {
            let index = usize::try_from(bits >> (18 - 6 * digit) & 63).unwrap_or_default();
            text.extend(ALPHABET.get(index).copied().map(char::from));
        }
    }
    text
}

/// Reads exactly 32 bytes.
fn decode(text: &[u8]) -> Option<[u8; 32]> {
    if text.len() != 43 {
        return None;
    }
    let mut hash = [0; 32];
    let mut bits = 0_u32;
    let mut have = 0_u32;
    let mut places = hash.iter_mut();
    for digit in text {
        let value = ALPHABET.iter().position(|letter| letter == digit)?;
        bits = bits << 6 | u32::try_from(value).ok()?;
        have += 6;
        if have >= 8 {
            have -= 8;
            *places.next()? = u8::try_from(bits >> have & 0xff).ok()?;
            bits &= (1 << have) - 1;
        }
    }
    // 43 digits hold two bits more than 32 bytes; they are zero in the one right spelling.
    (bits == 0).then_some(hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_samples_of_rfc_4648_come_out_without_padding() {
        for (plain, text) in [
            ("", ""),
            ("f", "Zg"),
            ("fo", "Zm8"),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg"),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(base64url(plain.as_bytes()), text);
        }
        assert_eq!(base64url(&[0xfb, 0xff]), "-_8");
    }

    #[test]
    fn every_spelling_of_a_token_is_read() {
        let token = UploadToken::new(std::array::from_fn(|at| 251_u8.wrapping_mul(at.try_into().unwrap())));
        let text = token.to_string();
        assert_eq!(text.len(), 43);
        for padding in ["", "=", "%3D", "%3d"] {
            assert_eq!(format!("{text}{padding}").parse(), Ok(token));
        }
    }

    #[test]
    fn what_is_no_hash_is_no_token() {
        let good = UploadToken::new([7; 32]).to_string();
        let bad = [
            String::new(),
            "=".to_owned(),
            good.replacen('B', "+", 1),
            good.replacen('B', "é", 1),
            format!("{good}A"),
            format!("{good}=="),
            good.chars().take(42).collect(),
            // The unused bits are not zero.
            format!("{}x", good.chars().take(42).collect::<String>()),
        ];
        for text in bad {
            assert_eq!(text.parse::<UploadToken>(), Err(MediaError::Token), "{text}");
        }
    }
}
