//! The reporting token: what lets the recipient prove to the server which words a sender used.
//!
//! It is a tag, under a key from the message's secret, over the parts of the encoded message that a table
//! lists, byte for byte as they stand there.

mod filter;
mod table;

use wa_crypto::hmac_sha256;
use wa_jid::Jid;

use crate::secret::{AddOn, MessageSecret, UseCase};

/// Length of a token.
pub const REPORTING_TOKEN_LENGTH: usize = 16;

/// The version of the token that this crate makes.
pub const REPORTING_TOKEN_VERSION: u32 = 2;

/// The token of an encoded message, without its padding.
///
/// `author` and `remote` are the two addresses that go into the key: our own and the chat in a 1:1 chat, the
/// group twice in a group. `None` if the table covers nothing of the message, or the bytes are not those of
/// a message.
#[must_use]
pub fn reporting_token(
    secret: &MessageSecret,
    message_id: &str,
    author: &Jid,
    remote: &Jid,
    message: &[u8],
) -> Option<[u8; REPORTING_TOKEN_LENGTH]> {
    let content = reported_content(message)?;
    let use_case = UseCase::ReportToken;
    let key = AddOn { use_case, secret, message_id, author, actor: remote }.key();
    hmac_sha256(key.as_slice(), &[&content]).first_chunk().copied()
}

/// The part of an encoded message that its token is made of; `None` if there is none, or if the bytes are
/// not those of a message.
#[must_use]
pub fn reported_content(message: &[u8]) -> Option<Vec<u8>> {
    filter::keep(message, table::MESSAGE).filter(|content| !content.is_empty())
}
