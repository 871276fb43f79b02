//! Key derivation: HKDF from secrets, PBKDF2 from something a person typed.

use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::{CryptoError, hkdf_sha256_lanes};

/// The most HKDF-SHA-256 can give: 255 blocks.
pub const HKDF_MAX_LENGTH: usize = 255 * 32;

/// HKDF-SHA-256 (RFC 5869), extract and expand, into `N` bytes. No salt means 32 zero bytes.
///
/// More than [`HKDF_MAX_LENGTH`] bytes do not compile.
pub fn hkdf_sha256<const N: usize>(ikm: &[u8], salt: Option<&[u8]>, info: &[u8]) -> Zeroizing<[u8; N]> {
    const { assert!(N <= HKDF_MAX_LENGTH, "HKDF-SHA-256 gives at most 8160 bytes") };
    if let (Ok(secret), None) = (ikm.try_into(), salt) {
        let [output] = *hkdf_sha256_lanes([secret], info);
        return Zeroizing::new(output);
    }
    let mut output = Zeroizing::new([0; N]);
    Hkdf::<Sha256>::new(salt, ikm)
        .expand(info, output.as_mut_slice())
        .expect("the length was checked when this was compiled");
    output
}

/// HKDF-SHA-256 (RFC 5869), extract and expand, into a slice whose length is known at run time only.
///
/// # Errors
/// [`CryptoError::OutputLength`] for more than [`HKDF_MAX_LENGTH`] bytes.
pub fn hkdf_sha256_into(
    ikm: &[u8],
    salt: Option<&[u8]>,
    info: &[u8],
    output: &mut [u8],
) -> Result<(), CryptoError> {
    Hkdf::<Sha256>::new(salt, ikm).expand(info, output).map_err(|_| CryptoError::OutputLength)
}

/// PBKDF2 with HMAC-SHA-256, into `N` bytes.
///
/// Costs time in proportion to `rounds`: never take that number from a peer.
pub fn pbkdf2_hmac_sha256<const N: usize>(password: &[u8], salt: &[u8], rounds: u32) -> Zeroizing<[u8; N]> {
    let mut output = Zeroizing::new([0; N]);
    pbkdf2::pbkdf2_hmac::<Sha256>(password, salt, rounds, output.as_mut_slice());
    output
}
