//! A phone that is set up anew: another identity, and none of the old companions.

use wa_jid::Jid;
use wa_stanza::notification::{EncryptNotice, NotificationBody};

use crate::error::Refusal;
use crate::phone::keys;
use crate::world::Step;
use crate::world::address::{Endpoint, Number};
use crate::world::step::Form;

impl Step<'_> {
    /// Gives a phone new keys, unlinks its companions and tells those who know it.
    pub(crate) fn reinstall_phone(&mut self, number: &Number) -> Result<(), Refusal> {
        let old = self.world.tables.phones.get(number).ok_or(Refusal::NotFound("account"))?;
        let sync_keys = old.sync_keys.clone();
        for companion in self.companions(number) {
            self.unlink(&companion);
        }
        let mut new = keys::generate(self.now, self.rng);
        // What encrypts app state comes back with the backup.
        new.sync_keys = sync_keys;
        let phone = Endpoint::new(number, 0);
        let tables = &mut self.world.tables;
        tables.phones.insert(number.clone(), new);
        tables.phone_pre_keys.remove_range(crate::world::all_of(&phone));
        // What the old phone signed is worth nothing.
        tables.hosted.remove(number);
        let all = (number.clone(), String::new())..=(number.clone(), String::from(char::MAX));
        tables.sessions.remove_range(all);
        self.forget_sessions_with(&phone);
        self.announce_identity(number);
        Ok(())
    }

    /// Tells those who know an account that its identity is another one, under both of its addresses:
    /// sessions are kept under either.
    fn announce_identity(&mut self, number: &Number) {
        let (pn, lid) = (self.bare(number, Form::Pn), self.bare(number, Form::Lid));
        for acquaintance in self.acquaintances(number) {
            for device in self.companions(&acquaintance) {
                self.tell_identity(&device, pn.clone(), Some(lid.clone()));
                self.tell_identity(&device, lid.clone(), None);
            }
        }
    }

    fn tell_identity(&mut self, to: &Endpoint, from: Jid, lid: Option<Jid>) {
        let body = NotificationBody::Encrypt(EncryptNotice::IdentityChanged);
        let mut notice = self.notice(from, body);
        notice.lid = lid;
        self.deliver(to, notice.to_node());
    }
}
