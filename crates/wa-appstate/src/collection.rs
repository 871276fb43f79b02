//! The five collections an account's app state is kept in.

use std::fmt;

/// One of the five independent maps of an account's app state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Collection {
    /// Push name and locale: the client is unusable until it is synced.
    CriticalBlock,
    /// The address book.
    CriticalUnblockLow,
    /// Mute, star, deletions, favourites.
    RegularHigh,
    /// Archive, pin, read marks, chat lock.
    RegularLow,
    /// Labels, quick replies, call log, privacy switches.
    Regular,
}

impl Collection {
    /// Every collection, in the order in which a new device syncs them.
    pub const ALL: [Self; 5] =
        [Self::CriticalBlock, Self::CriticalUnblockLow, Self::RegularHigh, Self::Regular, Self::RegularLow];

    /// The name on the wire and in the MACs.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::CriticalBlock => "critical_block",
            Self::CriticalUnblockLow => "critical_unblock_low",
            Self::RegularHigh => "regular_high",
            Self::RegularLow => "regular_low",
            Self::Regular => "regular",
        }
    }

    /// The collection of a name; `None` for a name this protocol version does not have.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|collection| collection.name() == name)
    }

    /// The number of the protobuf enum `CollectionName`.
    #[must_use]
    pub const fn number(self) -> i32 {
        match self {
            Self::Regular => 1,
            Self::RegularLow => 2,
            Self::RegularHigh => 3,
            Self::CriticalBlock => 4,
            Self::CriticalUnblockLow => 5,
        }
    }

    /// The collection of such a number.
    #[must_use]
    pub fn from_number(number: i32) -> Option<Self> {
        Self::ALL.into_iter().find(|collection| collection.number() == number)
    }

    /// Whether a new device needs it before anything else.
    #[must_use]
    pub const fn is_critical(self) -> bool {
        matches!(self, Self::CriticalBlock | Self::CriticalUnblockLow)
    }
}

impl fmt::Display for Collection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_leads_back_to_its_collection() {
        for collection in Collection::ALL {
            assert_eq!(Collection::from_name(collection.name()), Some(collection));
            assert_eq!(Collection::from_number(collection.number()), Some(collection));
        }
        assert_eq!(Collection::from_name("irregular"), None);
    }
}
