//! The session, driven by hand: no socket, no clock, no runtime.

#![expect(clippy::unwrap_used, reason = "tests")]

mod acks;
mod closes;
mod failures;
mod hall;
mod keepalive;
mod keys;
mod linking;
mod messages;
mod resends;
mod sending;
mod support;
mod transactions;
