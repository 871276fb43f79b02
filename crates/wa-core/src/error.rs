use wa_store::Table;

/// Why a session cannot go on, or refuses an input.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SessionError {
    /// A record in the store cannot be read: the store was damaged, or written by a newer version.
    #[error("a stored record of table {0:?} cannot be read")]
    CorruptRecord(Table),
    /// The device is not linked, and this needs an address of ours.
    #[error("this device is not linked to an account")]
    NotPaired,
    /// An address cannot have devices.
    #[error("the address has no devices")]
    Address,
}
