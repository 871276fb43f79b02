/// How often something was not as it should be, since the session was opened.
///
/// None of it is an error of this device: it is dealt with, and counted here so that somebody can look.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counters {
    /// Messages that came again after they were handled.
    pub duplicates: u64,
    /// Requests of ours to senders, to encrypt a message again.
    pub retries_asked: u64,
    /// Requests of ours to the phone, for messages that this device could not read.
    pub phone_asked: u64,
    /// Messages that came after all.
    pub recovered: u64,
    /// Messages that were given up.
    pub lost: u64,
    /// Messages of ours that other devices got again.
    pub resends: u64,
    /// Requests of other devices that were refused: unknown message, not for them, too often, bad keys.
    pub resends_refused: u64,
    /// Stanzas that could not be parsed.
    pub malformed: u64,
    /// Messages without an encryption that this version knows.
    pub unrecognized: u64,
    /// Decrypted messages whose padding is wrong.
    pub bad_padding: u64,
    /// Decrypted messages that are no protobuf of the kind they should be.
    pub bad_protobuf: u64,
    /// Messages of devices that claim to belong to our account and do not.
    pub forged: u64,
    /// Additions to messages whose secret is not known.
    pub missing_secrets: u64,
    /// Additions to messages that their secret does not open.
    pub unopened: u64,
    /// Additions that were given up: too many waited for the message they belong to, or one waited too long.
    pub add_ons_expired: u64,
    /// Requests of other devices for messages that are not in the log, or not any more.
    pub unknown_messages: u64,
    /// Patches and snapshots of app state that were refused: wrong MACs, gaps, damage.
    pub app_state_refused: u64,
    /// Collections of app state that were given up until the next login or change.
    pub app_state_stuck: u64,
    /// Chunks of history that were damaged, or gone from the media hosts.
    pub history_lost: u64,
}
