//! `w:sync:app:state`: the collections that all devices of an account share.

mod answer;
mod name;
mod sync;

pub use self::answer::{CollectionAnswer, CollectionState};
pub use self::name::CollectionName;
pub use self::sync::{CollectionRequest, SnapshotWish, SyncAppState};
