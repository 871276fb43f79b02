//! The tokens that let clients upload: signed, dated, and void at the word of the administrator.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use wa_crypto::{ct_eq, hmac_sha256};

use crate::clock::Now;

/// How many seconds a token is good.
pub(crate) const AUTH_TTL: u64 = 6 * 60 * 60;

/// Signs and checks tokens.
pub(crate) struct Gatekeeper {
    key: [u8; 32],
}

impl Gatekeeper {
    pub(crate) const fn new(key: [u8; 32]) -> Self {
        Self { key }
    }

    /// Makes a token of a generation: those before the current one are void.
    pub(crate) fn issue(&self, generation: u64, now: Now) -> String {
        let expires = now.seconds().saturating_add(AUTH_TTL);
        format!("{generation}.{expires}.{}", self.signature(generation, expires))
    }

    /// Whether a token is good.
    pub(crate) fn admits(&self, token: &str, oldest: u64, now: Now) -> bool {
        let mut parts = token.splitn(3, '.');
        let mut number = || parts.next().and_then(|part| part.parse::<u64>().ok());
        let (Some(generation), Some(expires)) = (number(), number()) else { return false };
        let signature = parts.next().unwrap_or_default();
        let good = ct_eq(signature.as_bytes(), self.signature(generation, expires).as_bytes());
        good && generation >= oldest && now.seconds() < expires
    }

    /// Signs anything else that goes out and comes back.
    pub(crate) fn seal(&self, text: &str) -> String {
        let mac = hmac_sha256(&self.key, &[text.as_bytes()]);
        URL_SAFE_NO_PAD.encode(mac.get(..15).unwrap_or_default())
    }

    fn signature(&self, generation: u64, expires: u64) -> String {
        self.seal(&format!("auth {generation} {expires}"))
    }
}

impl std::fmt::Debug for Gatekeeper {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Gatekeeper([redacted])")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_good_for_its_time_and_its_generation() {
        let gatekeeper = Gatekeeper::new([7; 32]);
        let now = Now::from_millis(1_000_000);
        let token = gatekeeper.issue(3, now);
        assert!(gatekeeper.admits(&token, 3, now));
        assert!(!gatekeeper.admits(&token, 4, now), "void");
        assert!(!gatekeeper.admits(&token, 3, now.after(AUTH_TTL * 1000)), "expired");
        assert!(!Gatekeeper::new([8; 32]).admits(&token, 3, now), "of another server");
        let later = token.replacen("3.", "9.", 1);
        for bad in ["", ".", "1.2", "3.99999999999999999999.x", later.as_str()] {
            assert!(!gatekeeper.admits(bad, 0, now), "{bad}");
        }
    }
}
