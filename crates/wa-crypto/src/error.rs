//! What can go wrong, and whose fault it was.

/// Why a cryptographic operation gave no result.
///
/// The variants say nothing about the data: not its length, not its content, not how far a check got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CryptoError {
    /// A key, tag or nonce that came from outside has the wrong number of bytes.
    #[error("the key has the wrong length")]
    KeyLength,
    /// A serialised public key does not start with the type byte of Curve25519.
    #[error("the key is not a Curve25519 key")]
    KeyType,
    /// The peer's public key takes part in no secret: the agreement gives zeroes whatever our key is.
    #[error("the peer's public key contributes nothing to the agreement")]
    KeyAgreement,
    /// The peer's signature does not belong to this message and key.
    #[error("the signature is not valid")]
    Signature,
    /// The peer's data was not made with this key, or was changed on the way: wrong tag, wrong MAC,
    /// wrong padding or wrong length, deliberately not told apart.
    #[error("the data is not authentic")]
    Unauthentic,
    /// We asked for more output than the function can give: our fault.
    #[error("more output was asked for than the function can give")]
    OutputLength,
}
