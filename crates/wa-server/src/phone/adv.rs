//! What the phone signs about its account's devices as a whole.

use prost::Message as _;
use wa_crypto::CryptoRng;
use wa_proto::companion::{AdvEncryptionType, AdvKeyIndexList, AdvSignedKeyIndexList};

use crate::clock::Now;
use crate::world::PhoneKeys;

/// Separates signatures over key index lists from others of the same key.
const PREFIX: [u8; 2] = [6, 2];

/// Makes the encoded, signed list of the key indexes of all companions.
pub(crate) fn key_index_list(
    keys: &PhoneKeys,
    current: u32,
    valid: Vec<u32>,
    now: Now,
    rng: &mut dyn CryptoRng,
) -> Option<Vec<u8>> {
    let list = AdvKeyIndexList {
        raw_id: Some(keys.raw_id),
        timestamp: Some(now.seconds()),
        current_index: Some(current),
        valid_indexes: valid,
        account_type: Some(AdvEncryptionType::E2ee.into()),
    };
    let details = list.encode_to_vec();
    let identity = keys.identity_pair()?;
    let signature = identity.private.sign(&[&PREFIX, details.as_slice()].concat(), rng);
    let signed = AdvSignedKeyIndexList {
        details: Some(details.into()),
        account_signature: Some(signature.as_bytes().to_vec().into()),
        account_signature_key: Some(identity.public.as_bytes().to_vec().into()),
    };
    Some(signed.encode_to_vec())
}
