//! What a message needs beside its text: a secret of its own, a token for reports, a proof that it may come.

use bytes::Bytes;
use wa_content::secret::MessageSecret;
use wa_content::{REPORTING_TOKEN_VERSION, reporting_token};
use wa_jid::Jid;
use wa_proto::{Wire as _, e2e};
use wa_stanza::message::ReportingToken;

use crate::book::{OutboxRow, Secrets, Subject};
use crate::txn::{Step, Txn};

/// Whether a message is an addition to another one, which has the secret.
const fn is_addition(content: &e2e::Message) -> bool {
    content.reaction_message.is_some()
        || content.enc_reaction_message.is_some()
        || content.enc_event_response_message.is_some()
        || content.poll_update_message.is_some()
}

/// Gives a message a random secret, unless it has one or needs none.
pub(super) fn secret(txn: &mut Txn<'_>, encoded: Bytes) -> Bytes {
    let mut content = e2e::Message::from_wire(encoded.clone()).unwrap_or_default();
    if is_addition(&content) || MessageSecret::of(&content).is_some() {
        return encoded;
    }
    let secret = MessageSecret::generate(txn.rng());
    if content.message_context_info.is_none() {
        // What is appended is one field more; what this version does not know stays as it is.
        let mut context = e2e::Message::default();
        secret.attach(&mut context);
        return [encoded.as_ref(), &context.to_wire()].concat().into();
    }
    secret.attach(&mut content);
    content.to_wire().into()
}

/// Keeps the secret of a message of ours.
pub(super) fn remember(txn: &mut Txn<'_>, row: &OutboxRow) -> Step {
    let own = txn.account().linked()?.lid.to_bare();
    let subject = Subject::new(txn, &row.chat, &own, &row.id)?;
    let content = e2e::Message::from_wire(row.content.clone()).unwrap_or_default();
    Secrets::keep_own(txn, &subject, &content)
}

/// The token by which the recipient can report the message. `author` and `remote` are our address and the
/// chat; in a group both are the group.
pub(super) fn reporting(
    row: &OutboxRow,
    content: &e2e::Message,
    author: &Jid,
    remote: &Jid,
) -> Option<ReportingToken> {
    if is_addition(content) {
        return None;
    }
    let secret = MessageSecret::of(content)?;
    let token = reporting_token(&secret, row.id.as_str(), author, remote, &row.content)?;
    Some(ReportingToken { version: REPORTING_TOKEN_VERSION, token: Bytes::copy_from_slice(&token) })
}
