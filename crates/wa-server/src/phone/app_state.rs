//! What a phone writes into the account's app state.

use wa_appstate::{Collection, CollectionState, Edit, Patch, Writer};

use crate::world::Step;
use crate::world::address::Number;
use crate::world::record;

/// The language of a new account.
const LOCALE: &str = "en_US";

impl Step<'_> {
    /// Writes the first version of a new account's settings.
    pub(crate) fn write_first_app_state(&mut self, number: &Number) {
        let tables = &self.world.tables;
        let (Some(account), Some(keys)) = (tables.accounts.get(number), tables.phones.get(number)) else {
            return;
        };
        let Some(key) = keys.sync_keys.last().and_then(crate::world::SyncKey::to_app_state) else { return };
        let at = i64::try_from(self.now.millis()).unwrap_or(i64::MAX);
        let edits = [Edit::push_name(&account.name, at), Edit::locale(LOCALE, at)];
        let collection = Collection::CriticalBlock;
        let state = CollectionState::new();
        let writer = Writer::new(collection, &key);
        let stored = writer.patch(state.head(), &state, &edits, self.rng).and_then(|created| {
            Ok((created.head.version, Patch::stamp(&created.patch.encode(), created.head.version)?))
        });
        match stored {
            Ok((version, bytes)) => {
                let place = (number.clone(), collection.name().to_owned(), version);
                self.world.tables.patches.insert(place, record::Patch { bytes });
            }
            Err(error) => tracing::error!(%error, "the first settings of an account could not be written"),
        }
    }
}
