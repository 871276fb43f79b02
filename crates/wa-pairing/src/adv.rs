//! The ADV device identity: the phone's account key vouches for a companion, the companion
//! countersigns.

use prost::Message as _;
use rand_core::CryptoRng;
use wa_crypto::{KeyPair, PublicKey, Signature, hmac_sha256, verify_mac};
use wa_proto::companion::{
    AdvDeviceIdentity, AdvEncryptionType, AdvSignedDeviceIdentity, AdvSignedDeviceIdentityHmac,
};

use crate::{AdvSecret, PairingError};

/// Domain separation of the signatures: `account` for the phone's, `device` for the companion's.
struct Prefixes {
    kind: AdvEncryptionType,
    account: [u8; 2],
    device: [u8; 2],
}

const E2EE: Prefixes = Prefixes { kind: AdvEncryptionType::E2ee, account: [6, 0], device: [6, 1] };
const HOSTED: Prefixes = Prefixes { kind: AdvEncryptionType::Hosted, account: [6, 5], device: [6, 6] };

/// What the phone states about a companion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeviceDetails {
    /// The account's random id, the same for all its devices.
    pub raw_id: u32,
    /// When the device was linked, unix seconds.
    pub timestamp: u64,
    /// The companion's place in the account's key index list, 1 or more.
    pub key_index: u32,
}

impl DeviceDetails {
    /// The details, signed by the account for the device that holds `device`.
    fn vouched(
        &self,
        prefixes: &Prefixes,
        account: &KeyPair,
        device: &PublicKey,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> AdvSignedDeviceIdentity {
        let details = AdvDeviceIdentity {
            raw_id: Some(self.raw_id),
            timestamp: Some(self.timestamp),
            key_index: Some(self.key_index),
            account_type: Some(prefixes.kind.into()),
            device_type: Some(prefixes.kind.into()),
        }
        .encode_to_vec();
        let signature = account.private.sign(&account_message(prefixes, &details, device), rng);
        AdvSignedDeviceIdentity {
            details: Some(details.into()),
            account_signature_key: Some(account.public.as_bytes().to_vec().into()),
            account_signature: Some(signature.as_bytes().to_vec().into()),
            device_signature: None,
        }
    }
}

/// What the phone signs about a device.
fn account_message(prefixes: &Prefixes, details: &[u8], device: &PublicKey) -> Vec<u8> {
    [&prefixes.account, details, device.as_bytes()].concat()
}

/// What a device signs about itself and its account.
fn device_message(prefixes: &Prefixes, details: &[u8], device: &PublicKey, account: &PublicKey) -> Vec<u8> {
    [&prefixes.device, details, device.as_bytes(), account.as_bytes()].concat()
}

/// A companion's identity after [`accept`].
#[derive(Debug, Clone)]
pub struct Accepted {
    /// The `ADVSignedDeviceIdentity` to answer with; it leaves the account key out.
    pub reply: Vec<u8>,
    /// The complete `ADVSignedDeviceIdentity` to keep and to send along with pre-key messages.
    pub identity: Vec<u8>,
    /// The account key, which is also the Signal identity of the phone.
    pub account_key: PublicKey,
    /// The companion's place in the key index list.
    pub key_index: u32,
}

/// Phone: vouches for `companion` and authenticates that with the secret from its QR code.
/// The result is the encoded `ADVSignedDeviceIdentityHMAC` of `<pair-success>`.
pub fn endorse(
    details: &DeviceDetails,
    account: &KeyPair,
    companion: &PublicKey,
    secret: &AdvSecret,
    rng: &mut (impl CryptoRng + ?Sized),
) -> Vec<u8> {
    let signed = details.vouched(&E2EE, account, companion, rng).encode_to_vec();
    let hmac = hmac_sha256(secret.expose_bytes(), &[&signed]);
    AdvSignedDeviceIdentityHmac {
        details: Some(signed.into()),
        hmac: Some(hmac.to_vec().into()),
        account_type: None,
    }
    .encode_to_vec()
}

/// Phone and hosted device together: the complete `ADVSignedDeviceIdentity` of the service that reads and writes
/// for a business. No secret was scanned for it, so nothing but the signatures vouches for it.
pub fn endorse_hosted(
    details: &DeviceDetails,
    account: &KeyPair,
    hosted: &KeyPair,
    rng: &mut (impl CryptoRng + ?Sized),
) -> Vec<u8> {
    let mut identity = details.vouched(&HOSTED, account, &hosted.public, rng);
    let details = identity.details.as_deref().unwrap_or_default();
    let message = device_message(&HOSTED, details, &hosted.public, &account.public);
    identity.device_signature = Some(hosted.private.sign(&message, rng).as_bytes().to_vec().into());
    identity.encode_to_vec()
}

/// Companion: checks what came in `<pair-success>` and countersigns it.
///
/// # Errors
///
/// [`PairingError::HmacMismatch`] and [`PairingError::AccountSignature`] say that the phone is not
/// the one that scanned our code, [`PairingError::Malformed`] and [`PairingError::InvalidKey`] that
/// it does not speak the protocol.
pub fn accept(
    container: &[u8],
    secret: &AdvSecret,
    companion: &KeyPair,
    rng: &mut (impl CryptoRng + ?Sized),
) -> Result<Accepted, PairingError> {
    let container = AdvSignedDeviceIdentityHmac::decode(container).map_err(|_| PairingError::Malformed)?;
    let hosted_container = container.account_type == Some(AdvEncryptionType::Hosted.into());
    let signed = container.details.ok_or(PairingError::Malformed)?;
    let mac = container.hmac.ok_or(PairingError::Malformed)?;
    let prefix: &[u8] = if hosted_container { &HOSTED.account } else { &[] };
    let expected = hmac_sha256(secret.expose_bytes(), &[prefix, &signed]);
    if mac.len() != expected.len() {
        return Err(PairingError::HmacMismatch);
    }
    verify_mac(&expected, &mac).map_err(|_| PairingError::HmacMismatch)?;

    let mut identity = AdvSignedDeviceIdentity::decode(signed).map_err(|_| PairingError::Malformed)?;
    let parts = Parts::of(&identity, None)?;
    let prefixes = if parts.hosted { &HOSTED } else { &E2EE };
    parts.verify_account(prefixes, &companion.public)?;
    let message = parts.device_message(&E2EE, &companion.public);
    let (account_key, key_index) = (parts.account_key, parts.key_index);
    identity.device_signature = Some(companion.private.sign(&message, rng).as_bytes().to_vec().into());
    let complete = identity.encode_to_vec();
    identity.account_signature_key = None;
    Ok(Accepted { reply: identity.encode_to_vec(), identity: complete, account_key, key_index })
}

/// Phone: checks the companion's answer, an encoded `ADVSignedDeviceIdentity`, and returns the
/// complete identity with the account key put back.
///
/// # Errors
///
/// [`PairingError::AccountSignature`] if the answer carries another identity than ours,
/// [`PairingError::DeviceSignature`] if the companion did not sign it.
pub fn verify_reply(
    reply: &[u8],
    account_key: &PublicKey,
    companion: &PublicKey,
) -> Result<Vec<u8>, PairingError> {
    let mut identity = AdvSignedDeviceIdentity::decode(reply).map_err(|_| PairingError::Malformed)?;
    identity.account_signature_key = Some(account_key.as_bytes().to_vec().into());
    verify(&identity, None, companion)?;
    Ok(identity.encode_to_vec())
}

/// Anyone: checks that the account behind an encoded `ADVSignedDeviceIdentity` vouches for the
/// device that holds `device_key`.
///
/// The account key is `account_key`, the known identity key of the user's device 0; only where that is not
/// known the one in the identity has to do.
///
/// # Errors
///
/// [`PairingError::InvalidKey`] without any account key, a signature error otherwise.
pub fn verify_identity(
    identity: &[u8],
    account_key: Option<&PublicKey>,
    device_key: &PublicKey,
) -> Result<(), PairingError> {
    let identity = AdvSignedDeviceIdentity::decode(identity).map_err(|_| PairingError::Malformed)?;
    verify(&identity, account_key, device_key)
}

fn verify(
    identity: &AdvSignedDeviceIdentity,
    account_key: Option<&PublicKey>,
    device: &PublicKey,
) -> Result<(), PairingError> {
    let parts = Parts::of(identity, account_key)?;
    let hosted = parts.verify_account(&E2EE, device).is_err();
    if hosted {
        parts.verify_account(&HOSTED, device)?;
    }
    let signature = identity.device_signature.as_deref().ok_or(PairingError::Malformed)?;
    let signature = Signature::from_slice(signature).map_err(|_| PairingError::DeviceSignature)?;
    let signed_as = |prefixes: &Prefixes| device.verify(&parts.device_message(prefixes, device), &signature);
    // A companion that is not hosted itself signs the ordinary way, also for a hosted account.
    let signed = signed_as(&E2EE).or_else(|error| if hosted { signed_as(&HOSTED) } else { Err(error) });
    signed.map_err(|_| PairingError::DeviceSignature)
}

/// The pieces of a signed identity that the signatures are made over.
struct Parts<'i> {
    details: &'i [u8],
    account_key: PublicKey,
    account_signature: Signature,
    key_index: u32,
    hosted: bool,
}

impl<'i> Parts<'i> {
    fn of(identity: &'i AdvSignedDeviceIdentity, known: Option<&PublicKey>) -> Result<Self, PairingError> {
        let details = identity.details.as_deref().ok_or(PairingError::Malformed)?;
        let parsed = AdvDeviceIdentity::decode(details).map_err(|_| PairingError::Malformed)?;
        // Whoever makes an identity up can write a key into it that fits.
        let account_key = match (known, identity.account_signature_key.as_deref()) {
            (Some(key), _) => *key,
            (None, Some(key)) => PublicKey::from_slice(key).map_err(|_| PairingError::InvalidKey)?,
            (None, None) => return Err(PairingError::InvalidKey),
        };
        let signature = identity.account_signature.as_deref().ok_or(PairingError::Malformed)?;
        Ok(Self {
            details,
            account_key,
            account_signature: Signature::from_slice(signature)
                .map_err(|_| PairingError::AccountSignature)?,
            key_index: parsed.key_index.unwrap_or(0),
            hosted: parsed.device_type == Some(AdvEncryptionType::Hosted.into()),
        })
    }

    fn verify_account(&self, prefixes: &Prefixes, device: &PublicKey) -> Result<(), PairingError> {
        let message = account_message(prefixes, self.details, device);
        self.account_key.verify(&message, &self.account_signature).map_err(|_| PairingError::AccountSignature)
    }

    fn device_message(&self, prefixes: &Prefixes, device: &PublicKey) -> Vec<u8> {
        device_message(prefixes, self.details, device, &self.account_key)
    }
}
