//! How much a peer may make us keep or compute.

/// Skipped message keys kept per chain; the oldest counter goes first.
pub const MAX_SKIPPED_KEYS: usize = 2000;

/// Receiving chains kept per session state; the oldest goes first.
pub const MAX_RECEIVING_CHAINS: usize = 5;

/// Archived states kept per session record; the oldest goes first.
pub const MAX_ARCHIVED_STATES: usize = 40;

/// Skipped message keys kept in all archived states of a record together; the oldest state gives first.
///
/// The limits of states, chains and keys multiply to many megabytes, which an authenticated peer could
/// make us load and store for each of its messages.
pub const MAX_ARCHIVED_SKIPPED_KEYS: usize = 4000;

/// States kept per sender-key record; the oldest goes first.
pub const MAX_SENDER_KEY_STATES: usize = 5;

/// How far a counter may jump ahead of its chain.
///
/// Every skipped counter costs two HMACs before the message can be authenticated, so the limit is
/// what a stranger can make us compute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ForwardLimit(u32);

impl ForwardLimit {
    /// The limit for other people's devices.
    pub const PEER: Self = Self(2_000);
    /// The limit for the other devices of our own account.
    pub const OWN_DEVICE: Self = Self(25_000);

    /// A limit of one's own choice.
    pub const fn new(messages: u32) -> Self {
        Self(messages)
    }

    /// The greatest permitted jump.
    pub const fn get(self) -> u32 {
        self.0
    }
}
