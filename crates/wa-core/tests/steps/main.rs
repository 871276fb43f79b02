//! The session, driven by hand: no socket, no clock, no runtime.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod acks;
mod addresses;
mod closes;
mod envelopes;
mod failures;
mod group_notices;
mod groups;
mod hall;
mod keepalive;
mod keys;
mod linking;
mod messages;
mod resends;
mod room;
mod rotation;
mod secrets;
mod sender_keys;
mod sending;
mod status_feed;
mod support;
mod tokens;
mod transactions;
