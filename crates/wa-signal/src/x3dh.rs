//! X3DH: the first shared secret of two devices, one of which is away.

use wa_crypto::{KeyPair, PublicKey, Zeroizing};

use crate::chain::{Chain, ReadingChain};
use crate::root::RootKey;
use crate::session::{Pending, Role, SessionState};
use crate::{LocalIdentity, PreKeyBundle, PreKeyMessage, SignalError};

const BLOCK: usize = 32;

/// The input of the first derivation: a block of `FF` and three or four agreements.
pub(crate) struct SharedSecrets {
    blocks: Zeroizing<[u8; 5 * BLOCK]>,
    length: usize,
}

impl SharedSecrets {
    fn new() -> Self {
        Self { blocks: Zeroizing::new([0xFF; 5 * BLOCK]), length: BLOCK }
    }

    fn agree(&mut self, ours: &KeyPair, theirs: &PublicKey) -> Result<(), SignalError> {
        let secret = ours.private.agree(theirs).map_err(SignalError::InvalidKey)?;
        if let Some(block) = self.blocks.get_mut(self.length..self.length + BLOCK) {
            block.copy_from_slice(secret.as_bytes());
            self.length += BLOCK;
        }
        Ok(())
    }

    /// The blocks in the order in which they were agreed.
    pub(crate) fn as_slice(&self) -> &[u8] {
        self.blocks.get(..self.length).unwrap_or_default()
    }
}

/// The state of the side that starts: `base` and `ratchet` are fresh key pairs.
pub(crate) fn initiate(
    local: &LocalIdentity,
    bundle: &PreKeyBundle,
    base: &KeyPair,
    ratchet: KeyPair,
) -> Result<SessionState, SignalError> {
    bundle.verify()?;
    let their_signed = &bundle.signed_pre_key.key;
    let mut secrets = SharedSecrets::new();
    secrets.agree(&local.key_pair, their_signed)?;
    secrets.agree(base, &bundle.identity_key)?;
    secrets.agree(base, their_signed)?;
    if let Some(one_time) = &bundle.one_time_pre_key {
        secrets.agree(base, &one_time.key)?;
    }
    let (root, their_chain) = RootKey::from_x3dh(&secrets);
    let (root, chain) = root.turn(&ratchet.private, their_signed)?;
    Ok(SessionState {
        role: Role::Initiator,
        local_identity: local.key_pair.public,
        remote_identity: bundle.identity_key,
        base_key: base.public,
        local_registration_id: local.registration_id,
        remote_registration_id: bundle.registration_id,
        root,
        ratchet,
        sending: chain,
        previous_counter: 0,
        receiving: vec![(*their_signed, ReadingChain::new(their_chain))],
        pending: Some(Pending {
            pre_key_id: bundle.one_time_pre_key.as_ref().map(|key| key.id),
            signed_pre_key_id: bundle.signed_pre_key.id,
        }),
    })
}

/// The state of the side that answers, before it read the message inside.
pub(crate) fn respond(
    local: &LocalIdentity,
    message: &PreKeyMessage<'_>,
    signed: &KeyPair,
    one_time: Option<&KeyPair>,
) -> Result<SessionState, SignalError> {
    let mut secrets = SharedSecrets::new();
    secrets.agree(signed, &message.identity_key)?;
    secrets.agree(&local.key_pair, &message.base_key)?;
    secrets.agree(signed, &message.base_key)?;
    if let Some(one_time) = one_time {
        secrets.agree(one_time, &message.base_key)?;
    }
    let (root, chain): (RootKey, Chain) = RootKey::from_x3dh(&secrets);
    Ok(SessionState {
        role: Role::Responder,
        local_identity: local.key_pair.public,
        remote_identity: message.identity_key,
        base_key: message.base_key,
        local_registration_id: local.registration_id,
        remote_registration_id: message.registration_id,
        root,
        ratchet: signed.clone(),
        sending: chain,
        previous_counter: 0,
        receiving: Vec::new(),
        pending: None,
    })
}
