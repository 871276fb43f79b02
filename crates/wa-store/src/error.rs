//! What can go wrong in a store, and whose fault it is.

/// The cause a backend reports; its own error type, boxed.
pub type Cause = Box<dyn std::error::Error + Send + Sync + 'static>;

/// Why a store did not do what it was asked.
///
/// After [`Fenced`](Self::Fenced), [`Owned`](Self::Owned), [`TooLarge`](Self::TooLarge) and
/// [`InvalidName`](Self::InvalidName) nothing has changed. After any other error of a commit the batch is
/// either there as a whole or not at all, and the caller finds out which by reopening the account.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The fence is not the newest one of this account: another opener took over, or it was closed.
    #[error("the account is no longer held under this fence")]
    Fenced,
    /// Another owner, which is still alive, holds the account.
    #[error("another owner holds the account")]
    Owned,
    /// The store was shut down, or its process has crashed.
    #[error("the store is closed")]
    Closed,
    /// Called wrongly: an account or owner name is empty, too long or has control characters.
    #[error("a name must have 1 to 128 bytes and no control characters")]
    InvalidName,
    /// Called wrongly: a key or value is longer than [`Key::MAX_LEN`](crate::Key::MAX_LEN) or
    /// [`Batch::MAX_VALUE_LEN`](crate::Batch::MAX_VALUE_LEN).
    #[error("a key or value is longer than {limit} bytes")]
    TooLarge {
        /// The limit that was passed.
        limit: usize,
    },
    /// The stored data was written by a newer version of this software.
    #[error("the store has format {found}, this version knows up to {known}")]
    Newer {
        /// The format in the store.
        found: u32,
        /// The newest format that this version reads.
        known: u32,
    },
    /// The stored data is damaged, or is not a store at all.
    #[error("the store is damaged: {what}")]
    Corrupt {
        /// What is wrong, in fixed words.
        what: &'static str,
        /// The backend's own error, if there is one.
        #[source]
        source: Option<Cause>,
    },
    /// The backend is busy with somebody else's work; the same call may succeed later.
    #[error("the store is busy")]
    Busy {
        /// The backend's own error.
        #[source]
        source: Cause,
    },
    /// There is no space left.
    #[error("the store is full")]
    Full {
        /// The backend's own error.
        #[source]
        source: Cause,
    },
    /// Reading or writing failed for a reason outside.
    #[error("the store failed to read or write")]
    Io {
        /// The backend's own error.
        #[source]
        source: Cause,
    },
}

impl StoreError {
    /// Damage without a lower error.
    #[must_use]
    pub const fn corrupt(what: &'static str) -> Self {
        Self::Corrupt { what, source: None }
    }

    /// A failure of the world outside.
    #[must_use]
    pub fn io(source: impl Into<Cause>) -> Self {
        Self::Io { source: source.into() }
    }

    /// Whether reopening the account and trying again may help without anybody repairing something.
    ///
    /// True for [`Busy`](Self::Busy), [`Full`](Self::Full), [`Io`](Self::Io) and [`Owned`](Self::Owned) (the
    /// owner may go); false where the caller, the data or another owner decided.
    #[must_use]
    pub const fn is_retryable(&self) -> bool {
        matches!(self, Self::Busy { .. } | Self::Full { .. } | Self::Io { .. } | Self::Owned)
    }
}
