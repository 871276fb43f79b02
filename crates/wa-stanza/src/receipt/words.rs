//! The types of receipts.

use crate::wire_words;

wire_words! {
    /// What a receipt says about messages.
    pub enum ReceiptKind {
        /// Delivered to a device that is in use; has no word on the wire.
        Delivery = "",
        /// Delivered to a companion that is not in use.
        Inactive = "inactive",
        /// An own copy has arrived.
        Sender = "sender",
        /// A message between own devices has arrived.
        Peer = "peer_msg",
        /// A history notification has been worked off.
        HistorySync = "hist_sync",
        /// Read, and the sender may know.
        Read = "read",
        /// Read, but only own devices may know.
        ReadSelf = "read-self",
        /// Played, and the sender may know.
        Played = "played",
        /// Played, but only own devices may know.
        PlayedSelf = "played-self",
        /// Not decrypted: send again.
        Retry = "retry",
        /// A call key was not decrypted.
        CallKeyRetry = "enc_rekey_retry",
        /// The media is gone: upload again.
        ServerError = "server-error",
        /// Posts of a channel were seen.
        View = "view",
    }
}

impl ReceiptKind {
    /// Whether the receipt also takes the message out of the queue of the device that sends it.
    #[must_use]
    pub const fn takes_message(&self) -> bool {
        matches!(
            self,
            Self::Delivery | Self::Inactive | Self::Sender | Self::Peer | Self::HistorySync | Self::Retry
        )
    }

    /// The wire word; `None` where the attribute is left out.
    pub(crate) fn attr(&self) -> Option<&str> {
        Some(self.as_str()).filter(|word| !word.is_empty())
    }
}
