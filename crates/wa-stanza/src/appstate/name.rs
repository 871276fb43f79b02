//! The names of the collections.

use crate::wire_words;

wire_words! {
    /// A collection of app state.
    pub enum CollectionName {
        /// Names and locale; needed before anything is shown.
        CriticalBlock = "critical_block",
        /// Contacts; needed early.
        CriticalUnblockLow = "critical_unblock_low",
        /// Chats: mute, pin, archive.
        RegularHigh = "regular_high",
        /// Settings of lesser weight.
        RegularLow = "regular_low",
        /// The rest.
        Regular = "regular",
    }
}
