//! What is known about a connection while it lasts.

use std::collections::{BTreeMap, VecDeque};

use wa_jid::Jid;
use wa_pairing::Phone;

use crate::clock::Now;
use crate::world::address::{Endpoint, Number};
use crate::world::record::SignedKey;

/// A connection after its handshake.
#[derive(Debug)]
pub(crate) enum Link {
    /// A companion that wants to be linked.
    Waiting(Box<Waiting>),
    /// A device that has logged in.
    Online(Box<Online>),
}

impl Link {
    /// When something must happen on this connection even if nothing comes in.
    pub(crate) fn deadline(&self) -> Option<Now> {
        match self {
            Self::Waiting(waiting) => Some(waiting.expires),
            Self::Online(online) => [online.activate_at, online.welcome_at].into_iter().flatten().min(),
        }
    }
}

/// A companion that shows a QR code or a pairing code.
#[derive(Debug)]
pub(crate) struct Waiting {
    pub(crate) registration: Registration,
    pub(crate) references: Vec<String>,
    pub(crate) expires: Now,
    pub(crate) code: Option<CodeFlow>,
    pub(crate) offer: Option<Offer>,
}

/// What a companion says about itself when it registers.
#[derive(Debug, Clone)]
pub(crate) struct Registration {
    pub(crate) noise: [u8; 32],
    pub(crate) identity: [u8; 32],
    pub(crate) registration: u32,
    pub(crate) signed_pre_key: SignedKey,
    pub(crate) props: Vec<u8>,
    pub(crate) push_name: Option<String>,
}

/// A pairing by code, from the companion's first message on.
#[derive(Debug)]
pub(crate) struct CodeFlow {
    pub(crate) number: Number,
    pub(crate) wrapped: Vec<u8>,
    pub(crate) reference: String,
    /// How often a code was typed for it.
    pub(crate) hellos: u8,
    /// The phone's side, once a code was typed, and who waits for the end.
    pub(crate) typed: Option<(Phone, u64)>,
}

/// A companion that the phone has accepted but that has not answered yet.
#[derive(Debug, Clone)]
pub(crate) struct Offer {
    pub(crate) endpoint: Endpoint,
    pub(crate) key_index: u32,
    pub(crate) iq: String,
}

/// A device that has logged in.
#[derive(Debug)]
pub(crate) struct Online {
    pub(crate) endpoint: Endpoint,
    pub(crate) phase: Phase,
    pub(crate) available: bool,
    /// When the backlog starts even if the device never says that it is active.
    pub(crate) activate_at: Option<Now>,
    /// When the phone sends keys and history even if no pre-keys were uploaded.
    pub(crate) welcome_at: Option<Now>,
    /// Serial of the last queued stanza that was sent on this connection.
    pub(crate) sent: u64,
    /// Whose presence it wants to know, and how it addresses them.
    pub(crate) subscriptions: BTreeMap<Number, Jid>,
    /// Stanzas received, for faults.
    pub(crate) stanzas: u32,
    /// Typing indicators that came before the backlog was through, with their expiry.
    pub(crate) held: VecDeque<(Now, wa_binary::Node)>,
}

/// How far a device has come after its login.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Phase {
    /// It has not asked for stanzas yet.
    Passive,
    /// It receives what waited for it, up to and including the serial.
    Backlog { last: u64, count: usize },
    /// It receives everything at once.
    Live,
}
