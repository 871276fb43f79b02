//! Privacy tokens: by which others may be written to, and when we gave ours.

use bytes::Bytes;
use prost::Message;
use wa_jid::Jid;
use wa_store::{Key, Table};

use crate::book::LidMap;
use crate::txn::{Step, Txn};

/// The span within which one token is as good as another, seconds.
const BUCKET: u64 = 7 * 24 * 60 * 60;
/// How many buckets, the current one included, a token is good for.
const BUCKETS: u64 = 4;

/// What we and one account gave each other.
#[derive(Clone, PartialEq, Eq, Message)]
#[prost(skip_debug)]
pub(crate) struct Token {
    /// Theirs for us; empty if there is none.
    #[prost(bytes = "bytes", tag = "1")]
    pub(crate) token: Bytes,
    /// When theirs was issued, unix seconds.
    #[prost(uint64, tag = "2")]
    pub(crate) at: u64,
    /// When ours was issued last, unix seconds; 0 for never.
    #[prost(uint64, tag = "3")]
    pub(crate) issued: u64,
}

impl Token {
    fn key(user: &Jid) -> Key {
        Key::empty(Table::Meta).with("token").with(user.to_string())
    }

    /// The rows that [`load`](Self::load) looks at.
    pub(crate) fn keys(txn: &mut Txn<'_>, user: &Jid) -> Step<Vec<Key>> {
        let user = LidMap::canonical(txn, &user.to_chat())?;
        let earlier = if user.is_lid() { LidMap::other(txn, &user)? } else { None };
        Ok(core::iter::once(user).chain(earlier).map(|user| Self::key(&user)).collect())
    }

    /// What there is of a user, whichever address it was stored under.
    pub(crate) fn load(txn: &mut Txn<'_>, user: &Jid) -> Step<Self> {
        let keys = Self::keys(txn, user)?;
        txn.need(keys.iter().cloned())?;
        for key in keys {
            if let Some(token) = txn.read(&key)? {
                return Ok(token);
            }
        }
        Ok(Self::default())
    }

    pub(crate) fn save(&self, txn: &mut Txn<'_>, user: &Jid) -> Step {
        let user = LidMap::canonical(txn, &user.to_chat())?;
        txn.write(Self::key(&user), self);
        Ok(())
    }

    /// Theirs, if it is still good.
    pub(crate) fn valid(&self, now: u64) -> Option<Bytes> {
        (!self.token.is_empty() && is_current(self.at, now)).then(|| self.token.clone())
    }

    /// Whether ours has to be given again.
    pub(crate) const fn is_due(&self, now: u64) -> bool {
        self.issued == 0 || now / BUCKET > self.issued / BUCKET
    }

    /// When ours was issued, if it is still good.
    pub(crate) fn given(&self, now: u64) -> Option<u64> {
        (self.issued > 0 && is_current(self.issued, now)).then_some(self.issued)
    }
}

/// Whether something issued at this time is good now.
const fn is_current(at: u64, now: u64) -> bool {
    at >= (now / BUCKET).saturating_sub(BUCKETS - 1) * BUCKET
}

impl core::fmt::Debug for Token {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Token([redacted])")
    }
}

/// The account's salt, from which a proof is made for people whose token we lack. App state and history
/// bring it.
#[derive(Debug)]
pub(crate) struct Salt;

impl Salt {
    fn key() -> Key {
        Key::text(Table::Meta, "first contact salt")
    }

    pub(crate) fn load(txn: &mut Txn<'_>) -> Step<Option<Bytes>> {
        txn.get(&Self::key())
    }

    pub(crate) fn save(txn: &mut Txn<'_>, salt: Bytes) {
        txn.put(Self::key(), salt);
    }

    pub(crate) fn forget(txn: &mut Txn<'_>) {
        txn.delete(Self::key());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_good_for_its_bucket_and_three_more() {
        let issued = 10 * BUCKET + 5;
        let token = Token { token: Bytes::from_static(b"t"), at: issued, issued };
        for (now, good) in [(10 * BUCKET + 6, true), (14 * BUCKET - 1, true), (14 * BUCKET, false)] {
            assert_eq!((token.valid(now).is_some(), token.given(now).is_some()), (good, good), "at {now}");
        }
        // The rule counts from the start of the bucket.
        assert!(Token { at: 10 * BUCKET, ..token.clone() }.valid(13 * BUCKET).is_some());
        assert!(Token { at: 10 * BUCKET - 1, ..token.clone() }.valid(13 * BUCKET).is_none());
        assert!(!token.is_due(11 * BUCKET - 1) && token.is_due(11 * BUCKET));
        assert!(Token::default().is_due(0) && Token::default().valid(0).is_none());
    }
}
