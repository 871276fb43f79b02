//! The simulated phone: the primary device of every account.
//!
//! It holds the account's keys, signs companions, sends them app-state keys and history, answers their
//! peer messages, and can send and receive texts. Its rules are written on the same [`Step`] as the
//! world's, because it is as deterministic as the world.
//!
//! [`Step`]: crate::world::Step

pub(crate) mod adv;
mod app_state;
mod envelope;
mod history;
mod hosted;
mod inbox;
pub(crate) mod keys;
mod media;
mod peer;
mod reinstall;
mod sender;
mod welcome;

pub(crate) use inbox::text_in;
