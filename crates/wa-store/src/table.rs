//! The tables: what kind of record a key names.

/// The kind of record a key names.
///
/// The number behind each table is on disk and never changes; a new table takes the next free number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Table {
    /// The linked device itself: its keys, addresses and registration.
    Account,
    /// Pairwise ratchet records, one per peer device.
    Session,
    /// Identity keys of peers as last seen.
    Identity,
    /// One-time pre-keys that are still unspent.
    PreKey,
    /// Signed pre-keys, current and past.
    SignedPreKey,
    /// Group sender keys, ours and those of peers.
    SenderKey,
    /// Which devices already hold our sender key of a group.
    SenderKeyMemory,
    /// Device lists of users.
    Device,
    /// The map between phone-number and hidden addresses.
    Lid,
    /// Keys that open app-state patches.
    AppStateKey,
    /// App-state versions, hashes and entries.
    AppState,
    /// Secrets of messages that later messages refer to.
    Secret,
    /// Events that the application has not handled yet.
    Inbox,
    /// Messages that the server has not acknowledged yet.
    Outbox,
    /// Messages that were sent and may be asked for again.
    Sent,
    /// Marks of messages that were received, to drop duplicates.
    Seen,
    /// Counts of retries asked and answered.
    Retry,
    /// Work that must survive a restart.
    Job,
    /// Single values: cursors, versions, settings.
    Meta,
    /// What is known about groups.
    Group,
    /// Delivery receipts that wait until the application has handled the events.
    Receipt,
}

impl Table {
    /// Every table, in the order of its number.
    pub const ALL: &'static [Self] = &[
        Self::Account,
        Self::Session,
        Self::Identity,
        Self::PreKey,
        Self::SignedPreKey,
        Self::SenderKey,
        Self::SenderKeyMemory,
        Self::Device,
        Self::Lid,
        Self::AppStateKey,
        Self::AppState,
        Self::Secret,
        Self::Inbox,
        Self::Outbox,
        Self::Sent,
        Self::Seen,
        Self::Retry,
        Self::Job,
        Self::Meta,
        Self::Group,
        Self::Receipt,
    ];

    /// The number that stands for the table on disk.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::Account => 1,
            Self::Session => 2,
            Self::Identity => 3,
            Self::PreKey => 4,
            Self::SignedPreKey => 5,
            Self::SenderKey => 6,
            Self::SenderKeyMemory => 7,
            Self::Device => 8,
            Self::Lid => 9,
            Self::AppStateKey => 10,
            Self::AppState => 11,
            Self::Secret => 12,
            Self::Inbox => 13,
            Self::Outbox => 14,
            Self::Sent => 15,
            Self::Seen => 16,
            Self::Retry => 17,
            Self::Job => 18,
            Self::Meta => 19,
            Self::Group => 20,
            Self::Receipt => 21,
        }
    }

    /// The table that a number on disk stands for, if this version knows it.
    #[must_use]
    pub fn from_code(code: u8) -> Option<Self> {
        Self::ALL.iter().copied().find(|table| table.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_ascending_and_read_back() {
        assert!(Table::ALL.windows(2).all(|pair| pair[0].code() < pair[1].code() && pair[0] < pair[1]));
        for &table in Table::ALL {
            assert_eq!(Table::from_code(table.code()), Some(table));
        }
        assert_eq!(Table::from_code(0), None);
        assert_eq!(Table::from_code(200), None);
    }
}
