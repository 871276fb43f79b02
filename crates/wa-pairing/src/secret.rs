use core::fmt;

use rand_core::CryptoRng;
use zeroize::Zeroizing;

/// The 32-byte ADV secret shared by a companion and its phone during linking.
#[derive(Clone)]
pub struct AdvSecret(Zeroizing<[u8; 32]>);

impl AdvSecret {
    /// Draws a new secret.
    pub fn generate(rng: &mut (impl CryptoRng + ?Sized)) -> Self {
        let mut bytes = Zeroizing::new([0; 32]);
        rng.fill_bytes(bytes.as_mut_slice());
        Self(bytes)
    }

    /// Takes over a secret that was stored or derived.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// The raw bytes, for storage.
    pub fn expose_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for AdvSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AdvSecret([redacted])")
    }
}
