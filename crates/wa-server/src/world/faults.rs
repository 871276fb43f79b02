//! What goes wrong on purpose, and for whom.

use std::collections::BTreeMap;

use wa_jid::Jid;

use crate::error::Refusal;
use crate::faults::Faults;
use crate::world::Step;
use crate::world::address::{Endpoint, Number};

/// The faults of all, and of those for whom something else goes wrong.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scoped {
    /// As they were told.
    told: Faults,
    accounts: BTreeMap<Number, Faults>,
    devices: BTreeMap<Endpoint, Faults>,
}

impl Scoped {
    pub(crate) const fn told(&self) -> &Faults {
        &self.told
    }

    /// What goes wrong for a device.
    pub(crate) fn of(&self, device: &Endpoint) -> &Faults {
        self.devices.get(device).unwrap_or_else(|| self.of_account(&device.number))
    }

    /// What goes wrong for an account as such.
    pub(crate) fn of_account(&self, number: &Number) -> &Faults {
        self.accounts.get(number).unwrap_or(&self.told)
    }
}

impl Step<'_> {
    /// Takes new faults in place of the old ones, all of them or none.
    pub(crate) fn set_faults(&mut self, told: Faults) -> Result<(), Refusal> {
        let mut scoped = Scoped::default();
        for (number, faults) in &told.accounts {
            scoped.accounts.insert(Number::new(number)?, of_few(faults)?.clone());
        }
        for (device, faults) in &told.devices {
            let jid: Jid = device.parse().map_err(|_| Refusal::Malformed("address of a device"))?;
            let endpoint = self.endpoint_of(&jid).ok_or(Refusal::NotFound("account of a device"))?;
            scoped.devices.insert(endpoint, of_few(faults)?.clone());
        }
        scoped.told = told;
        self.world.faults = scoped;
        Ok(())
    }
}

/// Faults that can be those of an account or a device.
fn of_few(faults: &Faults) -> Result<&Faults, Refusal> {
    let is_for_all = !faults.media.is_empty() || !faults.accounts.is_empty() || !faults.devices.is_empty();
    if is_for_all { Err(Refusal::Malformed("faults of an account or device")) } else { Ok(faults) }
}
