use core::fmt;

use bytes::Bytes;
use prost::Message;
use rand_core::CryptoRng;
use wa_crypto::{KeyPair, PublicKey, Signature};
use wa_jid::Jid;
use wa_noise::ServerIdentity;
use wa_pairing::AdvSecret;
use wa_signal::{LocalIdentity, RegistrationId};
use wa_store::{Key, Table};
use zeroize::Zeroizing;

use crate::book::signed_pre_keys::{Rotation, SignedPreKey, SignedPreKeyRecord};
use crate::{Me, RegistrationKeys, SessionError};

/// This device: its keys and, once linked, its addresses.
#[derive(Debug, Clone)]
pub(crate) struct Account {
    pub(crate) noise: KeyPair,
    pub(crate) identity: KeyPair,
    pub(crate) registration_id: u32,
    pub(crate) signed_pre_key: SignedPreKey,
    pub(crate) rotation: Rotation,
    pub(crate) adv_secret: AdvSecret,
    pub(crate) next_pre_key_id: u32,
    pub(crate) me: Option<Me>,
    /// Our complete `ADVSignedDeviceIdentity`, sent along with pre-key messages.
    pub(crate) device_identity: Bytes,
    /// The phone's identity key.
    pub(crate) account_key: Option<PublicKey>,
    pub(crate) platform: Option<String>,
    pub(crate) push_name: Option<String>,
    /// Where the server wants us to connect next time.
    pub(crate) routing_info: Option<Bytes>,
    /// The server's Noise identity, for a shorter handshake.
    pub(crate) server: Option<ServerIdentity>,
}

impl Account {
    pub(crate) fn key() -> Key {
        Key::text(Table::Account, "credentials")
    }

    /// Draws the keys of a device that is not linked yet.
    pub(crate) fn generate(push_name: Option<String>, rng: &mut dyn CryptoRng) -> Self {
        let noise = KeyPair::generate(rng);
        let identity = KeyPair::generate(rng);
        let registration_id = 1 + rng.next_u32() % 0x3ffe;
        let signed_pre_key = SignedPreKey::generate(1, &identity, rng);
        let adv_secret = AdvSecret::generate(rng);
        Self {
            noise,
            identity,
            registration_id,
            signed_pre_key,
            rotation: Rotation::default(),
            adv_secret,
            next_pre_key_id: 1,
            me: None,
            device_identity: Bytes::new(),
            account_key: None,
            platform: None,
            push_name,
            routing_info: None,
            server: None,
        }
    }

    /// Our addresses, or the fault that a caller needs them before we have any.
    pub(crate) fn linked(&self) -> Result<&Me, SessionError> {
        self.me.as_ref().ok_or(SessionError::NotPaired)
    }

    pub(crate) fn signal_identity(&self) -> LocalIdentity {
        LocalIdentity {
            key_pair: self.identity.clone(),
            registration_id: RegistrationId::new(self.registration_id),
        }
    }

    pub(crate) fn registration_keys(&self) -> RegistrationKeys {
        RegistrationKeys {
            registration_id: self.registration_id,
            identity: self.identity.public,
            signed_pre_key_id: self.signed_pre_key.id,
            signed_pre_key: self.signed_pre_key.pair.public,
            signature: self.signed_pre_key.signature,
        }
    }

    pub(crate) fn to_record(&self) -> Vec<u8> {
        AccountRecord {
            noise: self.noise.private.expose_bytes().to_vec(),
            identity: self.identity.private.expose_bytes().to_vec(),
            registration_id: self.registration_id,
            signed_pre_key_id: self.signed_pre_key.id,
            signed_pre_key: self.signed_pre_key.pair.private.expose_bytes().to_vec(),
            signed_pre_key_signature: self.signed_pre_key.signature.as_bytes().to_vec(),
            adv_secret: self.adv_secret.expose_bytes().to_vec(),
            next_pre_key_id: self.next_pre_key_id,
            pn: self.me.as_ref().map(|me| me.pn.to_string()),
            lid: self.me.as_ref().map(|me| me.lid.to_string()),
            device_identity: self.device_identity.clone(),
            account_key: self.account_key.map(|key| key.as_bytes().to_vec()),
            platform: self.platform.clone(),
            push_name: self.push_name.clone(),
            routing_info: self.routing_info.clone(),
            server_key: self.server.as_ref().map(|server| server.key.as_bytes().to_vec()),
            server_not_before: self.server.as_ref().map(|server| server.not_before),
            server_not_after: self.server.as_ref().map(|server| server.not_after),
            signed_pre_key_since: self.rotation.since,
            next_signed_pre_key: self.rotation.next.as_ref().map(SignedPreKey::to_record),
            old_signed_pre_keys: self.rotation.old.iter().map(SignedPreKey::to_record).collect(),
        }
        .encode_to_vec()
    }

    pub(crate) fn from_record(bytes: Bytes) -> Result<Self, SessionError> {
        let record = AccountRecord::decode(bytes).map_err(|_| corrupt())?;
        let me = match (&record.pn, &record.lid) {
            (Some(pn), Some(lid)) => Some(Me { pn: jid(pn)?, lid: jid(lid)? }),
            _ => None,
        };
        let server = match (&record.server_key, record.server_not_before, record.server_not_after) {
            (Some(key), Some(not_before), Some(not_after)) => {
                Some(ServerIdentity { key: public(key)?, not_before, not_after })
            }
            _ => None,
        };
        Ok(Self {
            noise: pair(&record.noise)?,
            identity: pair(&record.identity)?,
            registration_id: record.registration_id,
            signed_pre_key: SignedPreKey {
                id: record.signed_pre_key_id,
                pair: pair(&record.signed_pre_key)?,
                signature: Signature::from_slice(&record.signed_pre_key_signature).map_err(|_| corrupt())?,
            },
            rotation: Rotation {
                since: record.signed_pre_key_since,
                next: record.next_signed_pre_key.as_ref().map(SignedPreKey::from_record).transpose()?,
                old: record
                    .old_signed_pre_keys
                    .iter()
                    .map(SignedPreKey::from_record)
                    .collect::<Result<_, _>>()?,
            },
            adv_secret: AdvSecret::from_bytes(
                record.adv_secret.as_slice().try_into().map_err(|_| corrupt())?,
            ),
            next_pre_key_id: record.next_pre_key_id,
            me,
            device_identity: record.device_identity.clone(),
            account_key: record.account_key.as_deref().map(public).transpose()?,
            platform: record.platform.clone(),
            push_name: record.push_name.clone(),
            routing_info: record.routing_info.clone(),
            server,
        })
    }
}

fn corrupt() -> SessionError {
    SessionError::CorruptRecord(Table::Account)
}

fn pair(private: &[u8]) -> Result<KeyPair, SessionError> {
    let bytes = Zeroizing::new(<[u8; 32]>::try_from(private).map_err(|_| corrupt())?);
    Ok(KeyPair::from_private_bytes(*bytes))
}

fn public(key: &[u8]) -> Result<PublicKey, SessionError> {
    PublicKey::from_slice(key).map_err(|_| corrupt())
}

fn jid(text: &str) -> Result<Jid, SessionError> {
    text.parse().map_err(|_| corrupt())
}

/// How [`Account`] is stored.
#[derive(Clone, PartialEq, Message)]
#[prost(skip_debug)]
struct AccountRecord {
    #[prost(bytes = "vec", tag = "1")]
    noise: Vec<u8>,
    #[prost(bytes = "vec", tag = "2")]
    identity: Vec<u8>,
    #[prost(uint32, tag = "3")]
    registration_id: u32,
    #[prost(uint32, tag = "4")]
    signed_pre_key_id: u32,
    #[prost(bytes = "vec", tag = "5")]
    signed_pre_key: Vec<u8>,
    #[prost(bytes = "vec", tag = "6")]
    signed_pre_key_signature: Vec<u8>,
    #[prost(bytes = "vec", tag = "7")]
    adv_secret: Vec<u8>,
    #[prost(uint32, tag = "8")]
    next_pre_key_id: u32,
    #[prost(string, optional, tag = "9")]
    pn: Option<String>,
    #[prost(string, optional, tag = "10")]
    lid: Option<String>,
    #[prost(bytes = "bytes", tag = "11")]
    device_identity: Bytes,
    #[prost(bytes = "vec", optional, tag = "12")]
    account_key: Option<Vec<u8>>,
    #[prost(string, optional, tag = "13")]
    platform: Option<String>,
    #[prost(string, optional, tag = "14")]
    push_name: Option<String>,
    #[prost(bytes = "bytes", optional, tag = "15")]
    routing_info: Option<Bytes>,
    #[prost(bytes = "vec", optional, tag = "16")]
    server_key: Option<Vec<u8>>,
    #[prost(uint64, optional, tag = "17")]
    server_not_before: Option<u64>,
    #[prost(uint64, optional, tag = "18")]
    server_not_after: Option<u64>,
    #[prost(uint64, tag = "19")]
    signed_pre_key_since: u64,
    #[prost(message, optional, tag = "20")]
    next_signed_pre_key: Option<SignedPreKeyRecord>,
    #[prost(message, repeated, tag = "21")]
    old_signed_pre_keys: Vec<SignedPreKeyRecord>,
}

impl fmt::Debug for AccountRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccountRecord([redacted])")
    }
}
