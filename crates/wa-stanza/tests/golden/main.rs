//! Stanzas against frames that other implementations made: read, compare, write again.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests")]

mod account;
mod frames;
mod group_changes;
mod groups;
mod keys;
mod login;
mod media;
mod messages;
mod notifications;
mod pairing;
mod robustness;
mod sameness;
