//! The two messages of sender keys as they stand on the wire.

use wa_crypto::{PublicKey, SIGNATURE_LENGTH, Signature, Zeroizing};

use crate::chain::{Chain, SECRET_LENGTH};
use crate::message::key;
use crate::wire::{self, Fields, VERSION_BYTE};
use crate::{SenderKeyId, SignalError};

/// A group message (`enc type="skmsg"`), parsed and not yet verified.
#[derive(Debug, Clone, Copy)]
pub struct SenderKeyMessage<'a> {
    /// Everything the signature covers: version byte and protobuf.
    pub(crate) signed: &'a [u8],
    pub(crate) signature: Signature,
    pub(crate) key_id: SenderKeyId,
    pub(crate) iteration: u32,
    pub(crate) ciphertext: &'a [u8],
}

impl<'a> SenderKeyMessage<'a> {
    /// Parses the message; nothing about it is authentic yet.
    ///
    /// # Errors
    /// [`SignalError::TooShort`], a version error or [`SignalError::InvalidProtobuf`].
    pub fn parse(bytes: &'a [u8]) -> Result<Self, SignalError> {
        wire::check_version(bytes)?;
        let (signed, signature) =
            bytes.split_last_chunk::<SIGNATURE_LENGTH>().ok_or(SignalError::TooShort)?;
        let (_, protobuf) = signed.split_first().ok_or(SignalError::TooShort)?;
        let (mut key_id, mut iteration, mut ciphertext) = (None, None, None);
        let mut fields = Fields::new(protobuf);
        while let Some((number, field)) = fields.next()? {
            match number {
                1 => key_id = Some(field.number("id")?),
                2 => iteration = Some(field.number("iteration")?),
                3 => ciphertext = Some(field.bytes("ciphertext")?),
                _ => {}
            }
        }
        Ok(Self {
            signed,
            signature: Signature::from_bytes(*signature),
            key_id: key_id.map(SenderKeyId::new).ok_or(SignalError::InvalidProtobuf("id"))?,
            iteration: iteration.ok_or(SignalError::InvalidProtobuf("iteration"))?,
            ciphertext: ciphertext.ok_or(SignalError::InvalidProtobuf("ciphertext"))?,
        })
    }

    /// The sender key that the message names.
    pub fn key_id(&self) -> SenderKeyId {
        self.key_id
    }

    /// The place of the message in its chain.
    pub fn iteration(&self) -> u32 {
        self.iteration
    }
}

/// What lets others read our group messages from now on (the payload of a sender-key distribution).
#[derive(Debug, Clone)]
pub struct DistributionMessage {
    pub(crate) key_id: SenderKeyId,
    /// The chain before the next message to be sent.
    pub(crate) chain: Chain,
    pub(crate) signing_key: PublicKey,
}

impl DistributionMessage {
    /// Parses the message, which must come out of an authenticated pairwise message.
    ///
    /// # Errors
    /// [`SignalError::TooShort`], a version error, [`SignalError::InvalidProtobuf`] or
    /// [`SignalError::InvalidKey`].
    pub fn parse(bytes: &[u8]) -> Result<Self, SignalError> {
        let (mut key_id, mut iteration, mut chain_key, mut signing_key) = (None, None, None, None);
        let mut fields = Fields::new(wire::check_version(bytes)?);
        while let Some((number, field)) = fields.next()? {
            match number {
                1 => key_id = Some(field.number("id")?),
                2 => iteration = Some(field.number("iteration")?),
                3 => chain_key = Some(field.bytes("chainKey")?),
                4 => signing_key = Some(field.bytes("signingKey")?),
                _ => {}
            }
        }
        let chain_key = chain_key
            .and_then(|bytes| <[u8; SECRET_LENGTH]>::try_from(bytes).ok())
            .ok_or(SignalError::InvalidProtobuf("chainKey"))?;
        Ok(Self {
            key_id: key_id.map(SenderKeyId::new).ok_or(SignalError::InvalidProtobuf("id"))?,
            chain: Chain {
                key: Zeroizing::new(chain_key),
                index: iteration.ok_or(SignalError::InvalidProtobuf("iteration"))?,
            },
            signing_key: key(signing_key, "signingKey")?,
        })
    }

    /// The bytes of the message; they hold the chain key.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(1 + 6 + 6 + 34 + 35);
        out.push(VERSION_BYTE);
        wire::put_number(&mut out, 1, self.key_id.get());
        wire::put_number(&mut out, 2, self.chain.index);
        wire::put_bytes(&mut out, 3, self.chain.key.as_slice());
        wire::put_bytes(&mut out, 4, &self.signing_key.to_serialized());
        out
    }

    /// The sender key that is distributed.
    pub fn key_id(&self) -> SenderKeyId {
        self.key_id
    }

    /// The iteration of the first message that can be read with it.
    pub fn iteration(&self) -> u32 {
        self.chain.index
    }
}
