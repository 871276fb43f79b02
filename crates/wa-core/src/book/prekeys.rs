//! Our own pre-keys.

use wa_crypto::KeyPair;
use wa_signal::{PreKeyId, SignedPreKeyId};
use wa_stanza::KeyId;
use wa_stanza::prekeys::PreKey;
use wa_store::{Key, Table};
use zeroize::Zeroizing;

use crate::txn::{Step, Txn};

/// One-time pre-keys and the signed pre-keys.
#[derive(Debug)]
pub(crate) struct PreKeys;

impl PreKeys {
    fn key(id: u32) -> Key {
        Key::number(Table::PreKey, id.into())
    }

    /// Draws `count` one-time pre-keys and stores them; their ids are spent whatever becomes of them.
    pub(crate) fn generate(txn: &mut Txn<'_>, count: u32) -> Vec<PreKey> {
        let mut account = (*txn.account()).clone();
        let mut keys = Vec::new();
        for _ in 0..count {
            let id = account.next_pre_key_id;
            account.next_pre_key_id = if id >= KeyId::MAX.get() { 1 } else { id + 1 };
            let Some(key_id) = KeyId::new(id) else { continue };
            let pair = KeyPair::generate(txn.rng());
            txn.put(Self::key(id), pair.private.expose_bytes().to_vec());
            keys.push(PreKey { id: key_id, public: *pair.public.as_bytes() });
        }
        txn.set_account(account);
        keys
    }

    pub(crate) fn one_time(txn: &mut Txn<'_>, id: PreKeyId) -> Step<Option<KeyPair>> {
        let bytes = txn.get(&Self::key(id.get()))?;
        let private = bytes.and_then(|bytes| <[u8; 32]>::try_from(bytes.as_ref()).ok()).map(Zeroizing::new);
        Ok(private.map(|private| KeyPair::from_private_bytes(*private)))
    }

    pub(crate) fn spend(txn: &mut Txn<'_>, id: PreKeyId) {
        txn.delete(Self::key(id.get()));
    }

    /// A signed pre-key that somebody may have been given: the one in use, its successor if the server has
    /// that, and some before it.
    pub(crate) fn signed(txn: &Txn<'_>, id: SignedPreKeyId) -> Option<KeyPair> {
        let account = txn.account();
        let rotation = &account.rotation;
        let mut all = [&account.signed_pre_key].into_iter().chain(&rotation.next).chain(&rotation.old);
        all.find(|key| key.id == id.get()).map(|key| key.pair.clone())
    }
}
