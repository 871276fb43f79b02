//! Faults that a test may ask for; none happens unless it was asked for.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::media::MediaFault;
use crate::world::address::Number;

/// What goes wrong on purpose, from now on, for every connection or for those of some accounts and devices.
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
    /// What goes wrong for these accounts, by number, instead of what does for all others. An account that is not
    /// made yet may be named.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub accounts: BTreeMap<String, Self>,
    /// What goes wrong for these devices, by either address, instead of what does for their accounts and for all
    /// others; device 0 is the phone. A device that is not linked yet may be named, if its account is made.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub devices: BTreeMap<String, Self>,
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

    /// Says what goes wrong for one account, and nothing else does there. Media hosts do not know accounts: their
    /// faults are those of all.
    #[must_use]
    pub fn for_account(mut self, account: &Number, faults: Self) -> Self {
        self.accounts.insert(account.to_string(), faults);
        self
    }

    /// Says what goes wrong for one device, named by one of its addresses, and nothing else does there.
    #[must_use]
    pub fn for_device(mut self, device: &str, faults: Self) -> Self {
        self.devices.insert(device.to_owned(), faults);
        self
    }

    /// Cuts every connection after that many stanzas from its client.
    #[must_use]
    pub fn cut_after(mut self, stanzas: u32) -> Self {
        self.cut_after = Some(stanzas);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_of_some_are_written_as_the_documentation_says() {
        let text = r#"{"duplicate_percent": 10,
            "accounts": {"15550100001": {"message_error": 479}},
            "devices": {"15550100002:1@s.whatsapp.net": {"cut_after": 3}}}"#;
        let number = Number::new("15550100001").unwrap();
        let refused = Faults { message_error: Some(479), ..Faults::none() };
        let expected = Faults::none()
            .duplicate(10)
            .for_account(&number, refused)
            .for_device("15550100002:1@s.whatsapp.net", Faults::none().cut_after(3));
        assert_eq!(serde_json::from_str::<Faults>(text).unwrap(), expected);
        assert!(serde_json::from_str::<Faults>(r#"{"accounts": {"1": {"unknown": 1}}}"#).is_err());
    }
}
