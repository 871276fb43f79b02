//! What is encrypted with the secret of an earlier message: votes, answers to events, reactions,
//! comments, edits, answers of bots.
//!
//! Every message brings 32 random bytes ([`MessageSecret`]). Whoever could read it can derive a key from
//! them for one kind of addition ([`UseCase`]) by one person, so that a vote is for those who have the
//! poll. The key depends on addresses, and senders do not agree whether those are phone numbers or hidden
//! ids: [`Candidates`] tries them all.

mod add_on;
mod bot;
mod candidates;
mod error;
mod message_secret;
mod use_case;

pub use add_on::{AddOn, Sealed};
pub use bot::BotReply;
pub use candidates::{Candidates, Opened};
pub use error::SecretError;
pub use message_secret::MessageSecret;
pub use use_case::UseCase;

/// The name of a poll's option in a vote: SHA-256 of its text.
#[must_use]
pub fn option_hash(option: &str) -> [u8; 32] {
    wa_crypto::sha256(option.as_bytes())
}
