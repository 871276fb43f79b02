//! The two messages of a pairwise session as they stand on the wire.

use wa_crypto::PublicKey;

use crate::wire::{self, Fields};
use crate::{IdentityKey, PreKeyId, RegistrationId, SignalError, SignedPreKeyId};

/// Length of the message authentication code at the end of a [`SignalMessage`].
pub(crate) const MAC_LENGTH: usize = 8;

/// A message of an established session (`enc type="msg"`), parsed and not yet authenticated.
#[derive(Debug, Clone, Copy)]
pub struct SignalMessage<'a> {
    /// Everything the code covers: version byte and protobuf.
    pub(crate) signed: &'a [u8],
    pub(crate) mac: &'a [u8; MAC_LENGTH],
    pub(crate) ratchet_key: PublicKey,
    pub(crate) counter: u32,
    pub(crate) ciphertext: &'a [u8],
}

impl<'a> SignalMessage<'a> {
    /// Parses the message; nothing about it is authentic yet.
    ///
    /// # Errors
    /// [`SignalError::TooShort`], a version error, [`SignalError::InvalidProtobuf`] or
    /// [`SignalError::InvalidKey`].
    pub fn parse(bytes: &'a [u8]) -> Result<Self, SignalError> {
        let protobuf_and_mac = wire::check_version(bytes)?;
        let (signed, mac) = bytes.split_last_chunk::<MAC_LENGTH>().ok_or(SignalError::TooShort)?;
        let protobuf = protobuf_and_mac
            .len()
            .checked_sub(MAC_LENGTH)
            .and_then(|length| protobuf_and_mac.get(..length))
            .ok_or(SignalError::TooShort)?;
        let (mut ratchet_key, mut counter, mut ciphertext) = (None, None, None);
        let mut fields = Fields::new(protobuf);
        while let Some((number, field)) = fields.next()? {
            match number {
                1 => ratchet_key = Some(field.bytes("ratchetKey")?),
                2 => counter = Some(field.number("counter")?),
                // The previous counter is checked for its form and otherwise ignored: peers write
                // anything here, and nothing may be skipped or allocated by it.
                3 => _ = field.number("previousCounter")?,
                4 => ciphertext = Some(field.bytes("ciphertext")?),
                _ => {}
            }
        }
        Ok(Self {
            signed,
            mac,
            ratchet_key: key(ratchet_key, "ratchetKey")?,
            counter: counter.ok_or(SignalError::InvalidProtobuf("counter"))?,
            ciphertext: ciphertext.ok_or(SignalError::InvalidProtobuf("ciphertext"))?,
        })
    }

    /// The place of the message in its chain, first = 0.
    pub fn counter(&self) -> u32 {
        self.counter
    }

    /// The key of the chain the message belongs to.
    pub fn ratchet_key(&self) -> &PublicKey {
        &self.ratchet_key
    }
}

/// A message that also sets a session up (`enc type="pkmsg"`), parsed and not yet authenticated.
///
/// It names the keys of ours that were used, so that a caller can load them before
/// [`SessionRecord::decrypt_pre_key`](crate::SessionRecord::decrypt_pre_key).
#[derive(Debug, Clone, Copy)]
pub struct PreKeyMessage<'a> {
    pub(crate) registration_id: RegistrationId,
    pub(crate) pre_key_id: Option<PreKeyId>,
    pub(crate) signed_pre_key_id: SignedPreKeyId,
    pub(crate) base_key: PublicKey,
    pub(crate) identity_key: IdentityKey,
    pub(crate) message: SignalMessage<'a>,
}

impl<'a> PreKeyMessage<'a> {
    /// Parses the message and the one inside it; nothing about them is authentic yet.
    ///
    /// # Errors
    /// [`SignalError::TooShort`], a version error, [`SignalError::InvalidProtobuf`] or
    /// [`SignalError::InvalidKey`].
    pub fn parse(bytes: &'a [u8]) -> Result<Self, SignalError> {
        let (mut pre_key_id, mut base_key, mut identity_key) = (None, None, None);
        let (mut message, mut registration_id, mut signed_pre_key_id) = (None, 0, None);
        let mut fields = Fields::new(wire::check_version(bytes)?);
        while let Some((number, field)) = fields.next()? {
            match number {
                1 => pre_key_id = Some(field.number("preKeyId")?),
                2 => base_key = Some(field.bytes("baseKey")?),
                3 => identity_key = Some(field.bytes("identityKey")?),
                4 => message = Some(field.bytes("message")?),
                5 => registration_id = field.number("registrationId")?,
                6 => signed_pre_key_id = Some(field.number("signedPreKeyId")?),
                _ => {}
            }
        }
        Ok(Self {
            registration_id: RegistrationId::new(registration_id),
            pre_key_id: pre_key_id.map(PreKeyId::new),
            signed_pre_key_id: signed_pre_key_id
                .map(SignedPreKeyId::new)
                .ok_or(SignalError::InvalidProtobuf("signedPreKeyId"))?,
            base_key: key(base_key, "baseKey")?,
            identity_key: key(identity_key, "identityKey")?,
            message: SignalMessage::parse(message.ok_or(SignalError::InvalidProtobuf("message"))?)?,
        })
    }

    /// The sender's registration id; 0 when the message does not say.
    pub fn registration_id(&self) -> RegistrationId {
        self.registration_id
    }

    /// Which of our one-time pre-keys was used, if one was.
    pub fn pre_key_id(&self) -> Option<PreKeyId> {
        self.pre_key_id
    }

    /// Which of our signed pre-keys was used.
    pub fn signed_pre_key_id(&self) -> SignedPreKeyId {
        self.signed_pre_key_id
    }

    /// The sender's base key, which names the session.
    pub fn base_key(&self) -> &PublicKey {
        &self.base_key
    }

    /// The identity key the sender claims.
    pub fn identity_key(&self) -> &IdentityKey {
        &self.identity_key
    }

    /// The message inside.
    pub fn message(&self) -> &SignalMessage<'a> {
        &self.message
    }
}

/// A key that must be there, in its serialised form.
pub(crate) fn key(bytes: Option<&[u8]>, name: &'static str) -> Result<PublicKey, SignalError> {
    let bytes = bytes.ok_or(SignalError::InvalidProtobuf(name))?;
    PublicKey::from_serialized(bytes).map_err(SignalError::InvalidKey)
}

/// Which of the two messages a ciphertext is: the `type` of `<enc>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CiphertextKind {
    /// A [`PreKeyMessage`] (`pkmsg`): the peer has not answered in this session yet.
    PreKey,
    /// A [`SignalMessage`] (`msg`).
    Message,
}

/// An encrypted message, ready for the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ciphertext {
    /// Which of the two messages it is.
    pub kind: CiphertextKind,
    /// The bytes of the message.
    pub bytes: Vec<u8>,
}
