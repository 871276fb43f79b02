//! Faults that a test may ask for; none happens unless it was asked for.

use serde::{Deserialize, Serialize};

use crate::media::MediaFault;

/// What goes wrong on purpose, from now on, for every connection.
///
/// The default is that nothing does. Which stanzas are hit depends only on the seed of the server and on
/// the order of the stanzas, so a failing run can be repeated.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Faults {
    /// Of how many acks in a hundred the server sends none, though it did what was asked.
    pub drop_acks_percent: u8,
    /// How many messages in a hundred are delivered twice in a row.
    pub duplicate_percent: u8,
    /// Cuts a connection after it has received that many stanzas from the client.
    pub cut_after: Option<u32>,
    /// Pretends that no device has one-time pre-keys left.
    pub no_one_time_keys: bool,
    /// Leaves out the app-state keys that a phone sends to a new companion.
    pub no_key_share: bool,
    /// Leaves out the history that a phone sends to a new companion.
    pub no_history: bool,
    /// Answers no iq whose namespace is named here.
    pub silent_namespaces: Vec<String>,
    /// Makes new groups address people by phone number, as old groups do.
    pub pn_groups: bool,
    /// Refuses every message with this code in the ack.
    pub message_error: Option<u16>,
    /// What the media host does wrong; of several faults that fit, the first has its turn first.
    pub media: Vec<MediaFault>,
    /// How many messages in a hundred reach companions with a broken ciphertext; what is sent again does not.
    pub corrupt_percent: u8,
    /// How many messages in a hundred reach companions as a mere notice that there is one.
    pub withhold_percent: u8,
    /// Passes on no request to send a message again.
    pub no_retries: bool,
    /// Tells of every account its phone alone, as a server whose list of devices is stale.
    pub stale_devices: bool,
    /// Phones give no message to companions that could not read it.
    pub phone_refuses: bool,
    /// Lets hosted devices be vouched for by somebody else than their phone.
    pub forged_hosted: bool,
    /// Changes a bit in every patch of app state that is handed out.
    pub corrupt_patches: bool,
    /// Damages every snapshot of app state as well.
    pub corrupt_snapshots: bool,
    /// Changes a bit in the hash of every copy of app state that a phone gives.
    pub corrupt_copies: bool,
}

impl Faults {
    /// Returns the value under which nothing goes wrong.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// Leaves out that many acks of a hundred.
    #[must_use]
    pub fn drop_acks(mut self, percent: u8) -> Self {
        self.drop_acks_percent = percent;
        self
    }

    /// Delivers that many messages of a hundred twice.
    #[must_use]
    pub fn duplicate(mut self, percent: u8) -> Self {
        self.duplicate_percent = percent;
        self
    }

    /// Lets the media host do something wrong.
    #[must_use]
    pub fn media(mut self, fault: MediaFault) -> Self {
        self.media.push(fault);
        self
    }

    /// Cuts every connection after that many stanzas from its client.
    #[must_use]
    pub fn cut_after(mut self, stanzas: u32) -> Self {
        self.cut_after = Some(stanzas);
        self
    }
}
