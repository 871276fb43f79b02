//! Asking a sender for a message again.

use wa_stanza::receipt::{RetryKeys, RetryReason, RetryRequest};
use wa_stanza::{MessageId, RegistrationId, UnixSeconds};

use crate::book::PreKeys;
use crate::txn::Txn;

/// From this request on our keys go along, so that the sender can start a new session with them.
const KEYS_FROM: u32 = 2;

/// Whether our keys go along with a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Keys {
    Along,
    Kept,
}

impl Keys {
    /// For the `count`th request, or any if the sender surely needs them.
    pub(crate) const fn from_request(count: u32, forced: bool) -> Self {
        if forced || count >= KEYS_FROM { Self::Along } else { Self::Kept }
    }
}

pub(crate) fn request(
    txn: &mut Txn<'_>,
    id: &MessageId,
    count: u32,
    sent_at: UnixSeconds,
    reason: RetryReason,
    keys: Keys,
) -> RetryRequest {
    let along = keys == Keys::Along;
    let pre_key = if along { PreKeys::generate(txn, 1).pop() } else { None };
    let account = txn.account();
    let keys = along.then(|| RetryKeys {
        identity: *account.identity.public.as_bytes(),
        pre_key,
        signed_pre_key: account.signed_pre_key.to_stanza(),
        device_identity: Some(account.device_identity.clone()),
    });
    let registration = RegistrationId::new(account.registration_id);
    RetryRequest::new(id.clone(), count, sent_at, registration).because(reason).with_keys(keys)
}
