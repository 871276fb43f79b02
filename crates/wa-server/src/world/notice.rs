//! Notifications: what devices learn about accounts, their own and others'.

use bytes::Bytes;
use wa_jid::Jid;
use wa_stanza::account::{PrivacySetting, TokenGrant, TokenKind};
use wa_stanza::appstate::CollectionName;
use wa_stanza::notification::{
    AccountDevice, AccountSync, CollectionVersion, DeviceChange, DeviceNotice, DeviceOperation,
    EncryptNotice, KeyIndexList, NotificationBody,
};

use crate::world::Step;
use crate::world::address::{Endpoint, Number};
use crate::world::step::Form;

impl Step<'_> {
    pub(crate) fn notify_few_keys(&mut self, of: &Endpoint, left: usize) {
        let count = u32::try_from(left).unwrap_or(u32::MAX);
        let body = NotificationBody::Encrypt(EncryptNotice::PreKeysLow { count });
        let notice = self.notice(Jid::SERVER, body);
        self.deliver(of, notice.to_node());
    }

    /// Tells the account's other devices that a collection has a new version.
    pub(crate) fn notify_collection(&mut self, by: &Endpoint, name: CollectionName, version: u64) {
        for device in self.companions(&by.number).into_iter().filter(|device| device != by) {
            let changed = CollectionVersion { name: name.clone(), version: Some(version) };
            let notice = self.notice(Jid::SERVER, NotificationBody::ServerSync(vec![changed]));
            self.deliver(&device, notice.to_node());
        }
    }

    /// Tells the account's other devices about a privacy setting.
    pub(crate) fn notify_privacy(&mut self, by: &Endpoint, setting: &PrivacySetting) {
        let mut sync = AccountSync::default();
        sync.privacy = vec![setting.clone()];
        self.notify_own_devices(by, &sync);
    }

    /// Tells the account's other devices about a change of the account.
    pub(crate) fn notify_own_devices(&mut self, by: &Endpoint, sync: &AccountSync) {
        let from = self.bare(&by.number, Form::Pn);
        for device in self.companions(&by.number).into_iter().filter(|device| device != by) {
            let notice = self.notice(from.clone(), NotificationBody::AccountSync(sync.clone()));
            self.deliver(&device, notice.to_node());
        }
    }

    /// Gives all devices of an account the token by which it may write to the issuer.
    pub(crate) fn notify_token(
        &mut self,
        issuer: &Number,
        to: &Number,
        t: wa_stanza::UnixSeconds,
        token: &Bytes,
    ) {
        for device in self.companions(to) {
            let grant = TokenGrant {
                jid: Some(self.jid(&device, Form::Pn)),
                t: Some(t),
                kind: TokenKind::TrustedContact,
                token: token.clone(),
            };
            let sender_lid = Some(self.bare(issuer, Form::Lid));
            let body = NotificationBody::PrivacyTokens { sender_lid, tokens: vec![grant] };
            let from = self.bare(issuer, Form::Pn);
            let notice = self.notice(from, body);
            self.deliver(&device, notice.to_node());
        }
    }

    /// Tells those who know the account that it has a new device, as soon as it is linked.
    pub(crate) fn announce_to_peers(&mut self, endpoint: &Endpoint) {
        let Some(signed) = self.key_index_list(&endpoint.number) else { return };
        let audience = self.peer_devices(&endpoint.number);
        self.announce(endpoint, DeviceOperation::Add, signed.into(), audience);
    }

    /// Tells the account's other devices about a new one, once it has been welcomed.
    pub(crate) fn announce_to_siblings(&mut self, endpoint: &Endpoint) {
        let Some(signed) = self.key_index_list(&endpoint.number) else { return };
        let siblings = self.companions(&endpoint.number);
        self.announce(endpoint, DeviceOperation::Add, signed.into(), siblings);
        self.announce_own_list(endpoint);
    }

    /// Tells everybody who knows the account that a device is gone.
    pub(crate) fn announce_removal(&mut self, endpoint: &Endpoint) {
        let mut audience = self.companions(&endpoint.number);
        audience.extend(self.peer_devices(&endpoint.number));
        self.announce(endpoint, DeviceOperation::Remove, Bytes::new(), audience);
        self.announce_own_list(endpoint);
    }

    fn peer_devices(&self, number: &Number) -> Vec<Endpoint> {
        self.acquaintances(number).iter().flat_map(|peer| self.companions(peer)).collect()
    }

    /// Announces a device twice: clients keep device lists by the form in which they asked for them, and
    /// some look at one form only.
    fn announce(
        &mut self,
        endpoint: &Endpoint,
        operation: DeviceOperation,
        signed: Bytes,
        audience: Vec<Endpoint>,
    ) {
        let number = &endpoint.number;
        let t = self.seconds();
        let (pn_hash, lid_hash) = (self.device_hash(number, Form::Pn), self.device_hash(number, Form::Lid));
        let (pn, lid) = self.both_addresses(endpoint);
        let key_index = self.key_index(endpoint);
        let list = KeyIndexList { t: Some(t), signed };

        let change = DeviceChange { jid: pn, lid: Some(lid.clone()), key_index };
        let mut by_number = DeviceNotice::new(operation, vec![change]);
        by_number.device_hash = Some(pn_hash.into());
        by_number.device_lid_hash = Some(lid_hash.clone().into());
        by_number.key_index_list = Some(list.clone());
        let mut by_lid = DeviceNotice::new(operation, vec![DeviceChange { jid: lid, lid: None, key_index }]);
        by_lid.device_hash = Some(lid_hash.into());
        by_lid.key_index_list = Some(list);

        let (from_pn, from_lid) = (self.bare(number, Form::Pn), self.bare(number, Form::Lid));
        for device in audience.into_iter().filter(|device| device != endpoint) {
            let mut notice = self.notice(from_pn.clone(), NotificationBody::Devices(by_number.clone()));
            notice.lid = Some(from_lid.clone());
            self.deliver(&device, notice.to_node());
            let notice = self.notice(from_lid.clone(), NotificationBody::Devices(by_lid.clone()));
            self.deliver(&device, notice.to_node());
        }
    }

    /// Gives the account's other devices the whole list of their siblings.
    fn announce_own_list(&mut self, changed: &Endpoint) {
        let devices = self.all_devices(&changed.number).into_iter().map(|endpoint| AccountDevice {
            jid: self.jid(&endpoint, Form::Pn),
            key_index: self.key_index(&endpoint),
        });
        let mut sync = AccountSync::default();
        sync.devices = Some(devices.collect());
        sync.devices_hash = Some(self.device_hash(&changed.number, Form::Pn).into());
        self.notify_own_devices(changed, &sync);
    }
}
