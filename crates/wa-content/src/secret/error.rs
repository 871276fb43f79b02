/// Why something encrypted under a message secret cannot be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SecretError {
    /// A message secret is not 32 bytes long.
    #[error("the message secret has the wrong length")]
    SecretLength,
    /// The sender left out the encrypted bytes or the initialisation vector.
    #[error("the encrypted part is not there")]
    Absent,
    /// The sender's initialisation vector is not 12 bytes long.
    #[error("the initialisation vector has the wrong length")]
    IvLength,
    /// The sender's bytes do not open with the secret and any of the addresses.
    #[error("not encrypted with this message's secret by one of these people")]
    Unauthentic,
    /// The sender encrypted something that is not what it should be.
    #[error("what was encrypted cannot be read")]
    Malformed,
    /// The sender's kind of edit is not known.
    #[error("the kind of encrypted edit is not known")]
    UnknownKind,
}
