//! The hosted device of a business: a service that reads and writes for the account, in chats of two only.

use prost::Message as _;
use wa_crypto::{CryptoRng, KeyPair};
use wa_jid::Jid;
use wa_proto::companion::{AdvDeviceIdentity, AdvEncryptionType, AdvSignedDeviceIdentity};

use crate::error::Refusal;
use crate::phone::keys;
use crate::world::Step;
use crate::world::address::{Endpoint, Number};
use crate::world::record::Hosted;

/// Separates what the phone signs about a hosted device from what it signs about others.
const ACCOUNT: [u8; 2] = [6, 5];
/// The same, for what the device signs.
const DEVICE: [u8; 2] = [6, 6];

impl Step<'_> {
    /// Gives an account a hosted device, and tells those who know the account.
    pub(crate) fn host(&mut self, number: &Number) -> Result<(), Refusal> {
        const UNKNOWN: Refusal = Refusal::NotFound("account");
        if self.world.tables.hosted.contains(number) {
            return Ok(());
        }
        let phone = self.world.tables.phones.get(number).ok_or(UNKNOWN)?;
        let (account, raw_id) = (phone.identity_pair().ok_or(UNKNOWN)?, phone.raw_id);
        let record = self.world.tables.accounts.get_mut(number).ok_or(UNKNOWN)?;
        record.last_key_index += 1;
        let key_index = record.last_key_index;
        let keys = keys::generate(self.now, self.rng);
        let own = keys.identity_pair().ok_or(UNKNOWN)?;
        let details = AdvDeviceIdentity {
            raw_id: Some(raw_id),
            timestamp: Some(self.now.seconds()),
            key_index: Some(key_index),
            account_type: Some(AdvEncryptionType::Hosted.into()),
            device_type: Some(AdvEncryptionType::Hosted.into()),
        };
        let account = match self.world.faults.of_account(number).forged_hosted {
            true => KeyPair::generate(self.rng),
            false => account,
        };
        let signed_identity = sign(&details, &account, &own, self.rng);
        self.world
            .tables
            .hosted
            .insert(number.clone(), Hosted { keys: Some(keys), key_index, signed_identity });
        let endpoint = Endpoint::new(number, Jid::HOSTED_DEVICE);
        self.announce_to_peers(&endpoint);
        self.announce_to_siblings(&endpoint);
        Ok(())
    }
}

fn sign(details: &AdvDeviceIdentity, account: &KeyPair, own: &KeyPair, rng: &mut dyn CryptoRng) -> Vec<u8> {
    let details = details.encode_to_vec();
    let (device, by) = (own.public.as_bytes().as_slice(), account.public.as_bytes().as_slice());
    let account_signature = account.private.sign(&[&ACCOUNT, details.as_slice(), device].concat(), rng);
    let device_signature = own.private.sign(&[&DEVICE, details.as_slice(), device, by].concat(), rng);
    AdvSignedDeviceIdentity {
        details: Some(details.into()),
        account_signature_key: Some(by.to_vec().into()),
        account_signature: Some(account_signature.as_bytes().to_vec().into()),
        device_signature: Some(device_signature.as_bytes().to_vec().into()),
    }
    .encode_to_vec()
}
