//! WhatsApp app-state sync.

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
mod reader;
mod record;
mod snapshot;
mod state;
mod writer;

pub use action::{ActionKind, Descriptor, Index, PartKind, Scope, ValueField};
pub use collection::Collection;
pub use edit::Edit;
pub use error::{AppStateError, RecordFault, Remedy};
pub use key::{KEY_DATA_LENGTH, KeyId, KeyRing, MutationKeys, SyncKey};
pub use ledger::Ledger;
pub use lthash::{LTHASH_LENGTH, LtHash};
pub use mac::{IndexMac, MAC_LENGTH, ValueMac};
pub use mutation::Mutation;
pub use patch::Patch;
pub use reader::{Agreement, Applied, Reader, Skipped};
pub use record::{Operation, Record};
pub use snapshot::Snapshot;
pub use state::{Changes, CollectionState, Head, Others, ValueMacs};
pub use writer::{Created, Writer};
