//! The narrow waist of storage: an ordered byte map for each account, read by key or range, written in atomic
//! batches, held by one owner at a time.
//!
//! Everything that a linked device remembers (ratchets, keys, queues) goes through this crate as rows. The
//! meaning of the rows is the business of the layer above; a backend sees a table, key bytes and value bytes.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), wa_store::StoreError> {
//! use wa_store::{AccountId, Batch, DynStore, Key, KeySet, MemoryStore, OwnerId, Store, Table};
//!
//! let store = DynStore::new(MemoryStore::new());
//! let account = AccountId::new("my phone")?;
//! let fence = store.open(&account, &OwnerId::new("process 1")?).await?;
//!
//! let mut batch = Batch::new(fence);
//! batch.put(Key::text(Table::Session, "alice"), "record").delete(Key::number(Table::PreKey, 7));
//! store.commit(&account, batch).await?; // both, or neither
//!
//! let (alice, bob) = (Key::text(Table::Session, "alice"), Key::text(Table::Session, "bob"));
//! let loaded = store.load(&account, KeySet::from_iter([alice.clone(), bob.clone()])).await?;
//! assert!(loaded.get(&alice).is_some());
//! assert!(loaded.covers(&bob) && loaded.get(&bob).is_none(), "known to be absent");
//! # Ok(()) }
//! ```
//!
//! # Map
//! - [`AccountId`], [`OwnerId`], [`Fence`]: whose rows, who holds them, and the proof (`id`)
//! - [`Table`], [`Key`], [`KeyPieces`], [`KeyRange`]: naming rows (`table`, `key`, `range`)
//! - [`KeySet`], [`Loaded`], [`Page`]: reading (`read`)
//! - [`Batch`], [`Staged`], [`Committed`]: writing (`batch`)
//! - [`Store`], [`DynStore`]: the trait, and the same without a type parameter (`store`, `object`)
//! - [`MemoryStore`], [`Faults`]: the backend for tests (`memory`)
//! - `conformance` (feature): the suite that every backend passes
//!
//! # Invariants
//! - A batch is applied as a whole or not at all, and is durable when `commit` answers.
//! - Only the newest fence of an account writes; a fence that was replaced or closed never writes again.
//! - A read sees every commit that was acknowledged before the read began.
//! - No `Debug` output and no error holds key bytes or values.
//!
//! # Features
//! - `conformance`: the test suite for backends. Off by default.
//!
//! # What it does not do
//! It does not encrypt, cache, or know what a record means; the first two are stores that wrap a store.

mod batch;
#[cfg(feature = "conformance")]
pub mod conformance;
mod error;
mod id;
mod key;
mod memory;
mod object;
mod range;
mod read;
mod store;
mod table;

pub use batch::{Batch, Committed, Staged};
pub use error::{Cause, StoreError};
pub use id::{AccountId, Fence, OwnerId};
pub use key::{Key, KeyPieces};
pub use memory::{Counts, Faults, MemoryStore, When};
pub use object::DynStore;
pub use range::KeyRange;
pub use read::{KeySet, Loaded, Page};
pub use store::Store;
pub use table::Table;
