use wa_crypto::CryptoError;

/// Why a device could not be linked. Every variant but [`PairingError::Code`] is the other side's
/// doing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PairingError {
    /// The container or the identity in it is not a protobuf message of the expected shape.
    #[error("the device identity is malformed")]
    Malformed,
    /// The identity was not authenticated with our ADV secret: another phone, or another QR code.
    #[error("the device identity is authenticated with another secret")]
    HmacMismatch,
    /// The account key did not sign this device.
    #[error("the account's signature of this device is wrong")]
    AccountSignature,
    /// The device did not sign itself under this account.
    #[error("the device's own signature is wrong")]
    DeviceSignature,
    /// A key has the wrong length or is not usable for key agreement.
    #[error("a key in the exchange is invalid")]
    InvalidKey,
    /// A wrapped key or key bundle has the wrong length.
    #[error("a wrapped key has the wrong length")]
    WrappedLength,
    /// The key bundle does not open: the code that was typed is not the code that was shown.
    #[error("the pairing code is wrong")]
    WrongCode,
    /// The key bundle opened but names other identities than the exchange did.
    #[error("the key bundle names another identity")]
    IdentityMismatch,
    /// The text of a QR code cannot be read.
    #[error("the QR text is malformed")]
    QrText,
    /// A pairing code given by the caller is not eight characters of the code alphabet.
    #[error("a pairing code is eight letters or digits without 0, I, O and U")]
    Code,
}

impl From<CryptoError> for PairingError {
    fn from(_: CryptoError) -> Self {
        Self::InvalidKey
    }
}
