//! WhatsApp app state: the encrypted settings that all devices of an account share.
//!
//! A collection is a map of records. A *patch* changes it by one version, a *snapshot* replaces it. This
//! crate verifies and applies both, makes both, and knows what the records mean; fetching and storing is
//! left to the caller. State goes in by reference and comes out as a value.
//!
//! ```
//! use wa_appstate::{Collection, CollectionState, Edit, KeyId, KeyRing, Patch, Reader, SyncKey, Writer};
//! # struct Zeroes;
//! # impl rand_core::TryRng for Zeroes {
//! #     type Error = std::convert::Infallible;
//! #     fn try_next_u32(&mut self) -> Result<u32, Self::Error> { Ok(0) }
//! #     fn try_next_u64(&mut self) -> Result<u64, Self::Error> { Ok(0) }
//! #     fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Self::Error> { bytes.fill(0); Ok(()) }
//! # }
//! # impl rand_core::TryCryptoRng for Zeroes {}
//! # let mut rng = Zeroes;
//! let keys = KeyRing::from_iter([SyncKey::new(KeyId::of_epoch(0, 1), &[7; 32], 1_700_000_000_000)]);
//! let key = keys.for_writing().expect("a key");
//! let mut state = CollectionState::new();
//!
//! let edits = [Edit::push_name("Ada", 1_700_000_000_000), Edit::locale("en", 1_700_000_000_000)];
//! let writer = Writer::new(Collection::CriticalBlock, key);
//! let made = writer.patch(state.head(), &state, &edits, &mut rng)?;
//! let served = Patch::stamp(&made.patch.encode(), 1)?; // what the server does with it
//!
//! let reader = Reader::new(Collection::CriticalBlock, &keys);
//! let applied = reader.patch(state.head(), &state, &Patch::decode(served)?)?;
//! state.commit(applied.head, &applied.changes);
//! let value = applied.mutations.first().expect("two mutations").value()?;
//! assert_eq!(value.push_name_setting.and_then(|setting| setting.name).as_deref(), Some("Ada"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Map
//! - [`Collection`], [`Head`], [`CollectionState`], [`ValueMacs`], [`Changes`]: what is kept, and as which rows
//! - [`SyncKey`], [`KeyRing`], [`KeyId`], [`MutationKeys`], [`Accepted`]: keys, and how they are shared
//! - [`Patch`], [`Snapshot`], [`Recovery`], [`Record`]: what is on the wire, of the right form but unverified
//! - [`Reader`], [`Applied`], [`Mutation`]: verifying and applying
//! - [`Edit`], [`Writer`], [`Created`], [`Push`]: making patches, and making them again after a conflict
//! - [`ActionKind`], [`Descriptor`], [`Index`]: the table of actions
//! - [`Ledger`]: a server's view, without keys
//! - [`LtHash`], [`IndexMac`], [`ValueMac`]: the arithmetic underneath
//!
//! # Rows
//! A store keeps one [`Head`] for each collection and one row for each index. To apply a patch it loads the
//! rows of [`Patch::index_macs`], and commits [`Applied::changes`] with [`Applied::head`] in one transaction.
//!
//! # Invariants
//! - A mutation that comes out of a [`Reader`] was made by a holder of the key; its patch was, too.
//! - The hash of a head is the sum of the value MACs of all rows, unless divergence was accepted.
//! - Bytes that the schema does not know pass through: index and value are kept as they were written.
//! - Remote bytes never panic, and nothing grows faster than their length. An error changes nothing.
//! - `Debug` and errors show no key, no name, no number.
//!
//! # What it does not do
//! No input or output, no clock, no randomness of its own, no download of blobs, no decompression, and no
//! opinion on what an action does to a chat.

mod action;
mod collection;
mod edit;
mod error;
mod index_json;
mod key;
mod ledger;
mod lthash;
mod mac;
mod mutation;
mod patch;
mod push;
mod reader;
mod record;
mod recovery;
mod share;
mod snapshot;
mod state;
mod writer;

pub use action::{ActionKind, Descriptor, Index, PartKind, Scope, ValueField};
pub use collection::Collection;
pub use edit::{Edit, MessageRef, MuteEnd, Switch};
pub use error::{AppStateError, RecordFault, Remedy};
pub use key::{KEY_DATA_LENGTH, KeyId, KeyRing, MutationKeys, SyncKey};
pub use ledger::Ledger;
pub use lthash::{LTHASH_LENGTH, LtHash};
pub use mac::{IndexMac, MAC_LENGTH, ValueMac};
pub use mutation::Mutation;
pub use patch::Patch;
pub use push::{Conflict, Push};
pub use reader::{Agreement, Applied, Reader, Skipped};
pub use record::{Operation, Record};
pub use recovery::Recovery;
pub use share::Accepted;
pub use snapshot::Snapshot;
pub use state::{Changes, CollectionState, Head, Others, ValueMacs};
pub use writer::{Created, Writer};
