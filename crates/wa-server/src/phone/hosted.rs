//! The hosted device of a business: a service that reads and writes for the account, in chats of two only.

use wa_crypto::KeyPair;
use wa_jid::Jid;
use wa_pairing::DeviceDetails;

use crate::error::Refusal;
use crate::phone::keys;
use crate::world::Step;
use crate::world::address::{Endpoint, Number};
use crate::world::record::Hosted;

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
        let details = DeviceDetails { raw_id, timestamp: self.now.seconds(), key_index };
        let account = match self.world.faults.of_account(number).forged_hosted {
            true => KeyPair::generate(self.rng),
            false => account,
        };
        let signed_identity = wa_pairing::endorse_hosted(&details, &account, &own, self.rng);
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
