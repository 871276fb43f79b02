//! Who we are to the protocol, and what a peer publishes about itself.

use wa_crypto::{KeyPair, PublicKey, Signature};

use crate::{PreKeyId, RegistrationId, SignalError, SignedPreKeyId};

/// The long-lived public key of a device.
pub type IdentityKey = PublicKey;

/// Our own device: its identity key pair and registration id.
#[derive(Debug, Clone)]
pub struct LocalIdentity {
    /// The identity key pair.
    pub key_pair: KeyPair,
    /// The registration id.
    pub registration_id: RegistrationId,
}

/// A signed pre-key of a peer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedPreKey {
    /// Its id.
    pub id: SignedPreKeyId,
    /// The key.
    pub key: PublicKey,
    /// The signature by the peer's identity key over the serialised key.
    pub signature: Signature,
}

/// A one-time pre-key of a peer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OneTimePreKey {
    /// Its id.
    pub id: PreKeyId,
    /// The key.
    pub key: PublicKey,
}

/// What a peer publishes so that a session can be set up while it is away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreKeyBundle {
    /// The peer's registration id.
    pub registration_id: RegistrationId,
    /// The peer's identity key.
    pub identity_key: IdentityKey,
    /// The peer's signed pre-key.
    pub signed_pre_key: SignedPreKey,
    /// A one-time pre-key, unless the peer has run out of them.
    pub one_time_pre_key: Option<OneTimePreKey>,
}

impl PreKeyBundle {
    /// Checks that the identity key signed the signed pre-key.
    ///
    /// # Errors
    /// [`SignalError::InvalidSignature`] if it did not.
    pub fn verify(&self) -> Result<(), SignalError> {
        self.identity_key
            .verify(&self.signed_pre_key.key.to_serialized(), &self.signed_pre_key.signature)
            .map_err(|_| SignalError::InvalidSignature)
    }
}

/// The private keys of ours that a [`PreKeyMessage`](crate::PreKeyMessage) names.
///
/// `None` means that we do not have the key (any more). When the message belongs to a session that is
/// known already ([`SessionRecord::knows`](crate::SessionRecord::knows)) neither is needed.
#[derive(Debug, Clone, Copy, Default)]
pub struct LocalPreKeys<'a> {
    /// The signed pre-key.
    pub signed: Option<&'a KeyPair>,
    /// The one-time pre-key.
    pub one_time: Option<&'a KeyPair>,
}
