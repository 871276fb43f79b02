//! Making accounts, choosing the account of a companion, and what accounts know of each other.

use wa_crypto::sha256;
use wa_jid::Jid;

use crate::error::Refusal;
use crate::phone;
use crate::world::Step;
use crate::world::address::{Endpoint, Number};
use crate::world::record::Account;
use crate::world::step::Form;

/// The longest name an account may have; longer ones are cut.
const MAX_NAME: usize = 100;

impl Step<'_> {
    /// Makes an account with a phone; a number that is taken is refused.
    pub(crate) fn create_account(
        &mut self,
        number: Option<Number>,
        name: Option<&str>,
    ) -> Result<Number, Refusal> {
        let number = match number {
            Some(number) => number,
            None => self.fresh_number()?,
        };
        if self.world.tables.accounts.contains(&number) {
            return Err(Refusal::Conflict("the number is taken"));
        }
        let lid = self.lid_for(&number);
        let last_digits: String =
            number.as_str().chars().skip(number.as_str().len().saturating_sub(4)).collect();
        let name = name.map(str::trim).filter(|name| !name.is_empty());
        let name =
            name.map_or_else(|| format!("User {last_digits}"), |name| name.chars().take(MAX_NAME).collect());
        let account = Account { lid: lid.clone(), name, created: self.now.seconds(), ..Account::default() };
        self.world.lids.insert(lid, number.clone());
        self.world.tables.accounts.insert(number.clone(), account);
        let keys = phone::keys::generate(self.now, self.rng);
        self.world.tables.phones.insert(number.clone(), keys);
        self.write_first_app_state(&number);
        Ok(number)
    }

    /// Returns an account, making it if there is none.
    pub(crate) fn account_or_new(&mut self, number: &Number, name: Option<&str>) -> Result<(), Refusal> {
        if self.world.tables.accounts.contains(number) {
            return Ok(());
        }
        self.create_account(Some(number.clone()), name).map(drop)
    }

    /// Chooses the account of a companion that did not name one: the same push name always leads to the
    /// same account.
    pub(crate) fn account_for_name(&mut self, push_name: Option<&str>) -> Result<Number, Refusal> {
        let Some(name) = push_name.map(str::trim).filter(|name| !name.is_empty()) else {
            return self.create_account(None, None);
        };
        let mut probe = 0_u32;
        loop {
            let number = number_from(name, probe)?;
            match self.world.tables.accounts.get(&number) {
                None => return self.create_account(Some(number), Some(name)),
                Some(account) if account.name == name => return Ok(number),
                Some(_) => probe = probe.saturating_add(1),
            }
        }
    }

    fn fresh_number(&mut self) -> Result<Number, Refusal> {
        loop {
            let digits = u32::from_be_bytes(self.random()) % 10_000_000;
            let number = Number::new(&format!("1555{digits:07}"))?;
            if !self.world.tables.accounts.contains(&number) {
                return Ok(number);
            }
        }
    }

    /// Derives the hidden id of a number; it never equals a phone number of this world.
    fn lid_for(&self, number: &Number) -> String {
        let mut probe = 0_u32;
        loop {
            let digest = sha256(format!("lid {number} {probe}").as_bytes());
            let digits = leading_number(&digest) % 100_000_000_000_000;
            let lid = format!("1{digits:014}");
            let taken = self.world.lids.contains_key(&lid)
                || Number::new(&lid).is_ok_and(|number| self.world.tables.accounts.contains(&number));
            if !taken {
                return lid;
            }
            probe = probe.saturating_add(1);
        }
    }

    /// Remembers that two accounts talk to each other.
    pub(crate) fn know_each_other(&mut self, one: &Number, other: &Number) {
        for (mine, theirs) in [(one, other), (other, one)] {
            let known = |account: &Account| account.chats.iter().any(|chat| chat == theirs.as_str());
            if mine != theirs
                && !self.world.tables.accounts.get(mine).is_none_or(known)
                && let Some(account) = self.world.tables.accounts.get_mut(mine)
            {
                account.chats.push(theirs.as_str().to_owned());
            }
        }
    }

    /// Returns the accounts that have exchanged messages with this one.
    pub(crate) fn contacts(&self, number: &Number) -> Vec<Number> {
        let account = self.world.tables.accounts.get(number);
        account.iter().flat_map(|account| &account.chats).filter_map(|chat| Number::new(chat).ok()).collect()
    }

    /// Whether the first account has blocked the second.
    pub(crate) fn blocks(&self, number: &Number, other: &Number) -> bool {
        let tables = &self.world.tables;
        match (tables.accounts.get(number), tables.accounts.get(other)) {
            (Some(account), Some(other)) => account.blocked.contains(&other.lid),
            _ => false,
        }
    }

    /// Returns a privacy setting of an account.
    pub(crate) fn privacy_value(&self, number: &Number, category: &str) -> String {
        let account = self.world.tables.accounts.get(number);
        let chosen = account.and_then(|account| account.privacy.get(category));
        chosen.map_or_else(|| default_privacy(category).to_owned(), Clone::clone)
    }

    /// Returns the name of an account as its peers see it.
    pub(crate) fn name_of(&self, number: &Number) -> Option<Box<str>> {
        let account = self.world.tables.accounts.get(number)?;
        Some(account.name.as_str().into())
    }

    /// Returns all devices of an account, the phone first.
    pub(crate) fn all_devices(&self, number: &Number) -> Vec<Endpoint> {
        let mut devices = vec![Endpoint::new(number, 0)];
        devices.extend(self.companions(number));
        devices.extend(
            self.world.tables.hosted.contains(number).then(|| Endpoint::new(number, Jid::HOSTED_DEVICE)),
        );
        devices
    }

    /// Returns the hash over an account's device list in one form.
    pub(crate) fn device_hash(&self, number: &Number, form: Form) -> String {
        let jids: Vec<Jid> =
            self.all_devices(number).iter().map(|endpoint| self.jid(endpoint, form)).collect();
        participant_hash(&jids)
    }
}

/// The privacy categories with the value that is in force until the account chooses another.
pub(crate) const PRIVACY_DEFAULTS: [(&str, &str); 10] = [
    ("last", "all"),
    ("online", "all"),
    ("profile", "all"),
    ("status", "all"),
    ("groupadd", "all"),
    ("readreceipts", "all"),
    ("calladd", "all"),
    ("messages", "all"),
    ("defense", "off"),
    ("stickers", "contacts"),
];

pub(crate) fn default_privacy(category: &str) -> &'static str {
    PRIVACY_DEFAULTS.iter().find(|(name, _)| *name == category).map_or("all", |(_, value)| value)
}

/// Computes the hash over a set of devices, as stanzas carry it.
pub(crate) fn participant_hash(devices: &[Jid]) -> String {
    use base64::Engine as _;
    let mut texts: Vec<_> = devices.iter().map(Jid::to_device_text).collect();
    texts.sort();
    let digest = sha256(texts.concat().as_bytes());
    let head = digest.first_chunk::<6>().unwrap_or(&[0; 6]);
    format!("2:{}", base64::engine::general_purpose::STANDARD_NO_PAD.encode(head))
}

/// Derives a number from a name; the probe steps aside when the number is taken.
fn number_from(name: &str, probe: u32) -> Result<Number, Refusal> {
    let seed = if probe == 0 { name.to_owned() } else { format!("{name} {probe}") };
    let digits = leading_number(&sha256(seed.as_bytes())) % 10_000_000;
    Number::new(&format!("1555{digits:07}"))
}

fn leading_number(digest: &[u8; 32]) -> u64 {
    u64::from_be_bytes(*digest.first_chunk().unwrap_or(&[0; 8]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_over_devices_is_the_one_that_clients_compute() {
        // Values that whatsapp-rust and whatsmeow compute for the same devices.
        assert_eq!(participant_hash(&[Jid::pn("5511999999999").with_device(3)]), "2:5s+YxCff");
        let mixed =
            [Jid::lid("99000000000001"), Jid::pn("15550001111").with_device(3), Jid::pn("15550001111")];
        assert_eq!(participant_hash(&mixed), "2:IiapuCho");
        assert_eq!(participant_hash(&[]), "2:47DEQpj8");
    }

    #[test]
    fn a_name_always_leads_to_the_same_number() {
        let number = number_from("Alice", 0).unwrap();
        assert_eq!(number, number_from("Alice", 0).unwrap());
        assert_ne!(number, number_from("Alice", 1).unwrap());
        assert!(number.as_str().starts_with("1555"));
    }
}
