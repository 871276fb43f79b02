//! What a phone sends a companion that has just been linked, and peer messages in general.

use wa_appstate::KeyId;
use wa_proto::Message;
use wa_proto::Wire as _;
use wa_proto::e2e::message::protocol_message::Type;
use wa_proto::e2e::message::{
    AppStateSyncKey, AppStateSyncKeyFingerprint, AppStateSyncKeyShare, ProtocolMessage,
};
use wa_stanza::MessageId;
use wa_stanza::message::{Category, Enc, IncomingMessage};

use crate::world::address::{Endpoint, Number};
use crate::world::record::Text;
use crate::world::step::Form;
use crate::world::{ConnId, Step, SyncKey};

/// How long a new companion may take to upload pre-keys before the phone does without.
const PRE_KEY_WAIT: u64 = 5_000;

impl Step<'_> {
    /// Welcomes a companion if it is live and new; waits a little if it has no one-time pre-keys yet.
    pub(crate) fn consider_welcome(&mut self, conn: ConnId) {
        let Some(online) = self.online(conn) else { return };
        let endpoint = online.endpoint.clone();
        if online.phase != crate::world::Phase::Live || self.is_welcomed(&endpoint) {
            return;
        }
        if self.count_keys(&endpoint) > 0 {
            self.welcome(conn);
        } else {
            let at = self.now.after(PRE_KEY_WAIT);
            if let Some(online) = self.online_mut(conn) {
                online.welcome_at = Some(at);
            }
        }
    }

    /// Sends a new companion the account's keys and history, and tells its siblings about it.
    pub(crate) fn welcome(&mut self, conn: ConnId) {
        let Some(online) = self.online_mut(conn) else { return };
        online.welcome_at = None;
        let endpoint = online.endpoint.clone();
        if self.is_welcomed(&endpoint) {
            return;
        }
        if let Some(device) = self.world.tables.devices.get_mut(&endpoint) {
            device.welcomed = true;
        }
        let number = endpoint.number.clone();
        if !self.world.faults.of(&endpoint).no_key_share {
            self.share_keys(&number, &endpoint);
        }
        if !self.world.faults.of(&endpoint).no_history {
            self.send_history(&number, &endpoint);
        }
        self.announce_to_siblings(&endpoint);
    }

    fn is_welcomed(&self, endpoint: &Endpoint) -> bool {
        self.world.tables.devices.get(endpoint).is_none_or(|device| device.welcomed)
    }

    fn share_keys(&mut self, phone: &Number, to: &Endpoint) {
        let keys = self.sync_keys(phone).iter().map(|key| self.shared(phone, key)).collect();
        self.send_share(phone, to, keys);
    }

    /// Answers a companion that lacks keys; unknown ids come back without a key.
    pub(crate) fn share_requested_keys(&mut self, phone: &Number, to: &Endpoint, ids: Vec<KeyId>) {
        let known = self.sync_keys(phone);
        let keys = ids.iter().map(|id| match known.iter().find(|key| key.id == id.as_bytes()) {
            Some(key) => self.shared(phone, key),
            None => AppStateSyncKey { key_id: Some(id.to_wire()), key_data: None },
        });
        let keys = keys.collect();
        self.send_share(phone, to, keys);
    }

    fn send_share(&mut self, phone: &Number, to: &Endpoint, keys: Vec<AppStateSyncKey>) {
        let share = AppStateSyncKeyShare { keys };
        let content = ProtocolMessage {
            r#type: Some(Type::AppStateSyncKeyShare.into()),
            app_state_sync_key_share: Some(Box::new(share)),
            ..ProtocolMessage::default()
        };
        self.tell_companion(phone, to, content);
    }

    fn sync_keys(&self, phone: &Number) -> Vec<SyncKey> {
        self.world.tables.phones.get(phone).map(|keys| keys.sync_keys.clone()).unwrap_or_default()
    }

    fn shared(&self, phone: &Number, key: &SyncKey) -> AppStateSyncKey {
        let mut device_indexes = vec![0];
        device_indexes.extend(self.companions(phone).iter().filter_map(|endpoint| self.key_index(endpoint)));
        let fingerprint = AppStateSyncKeyFingerprint {
            raw_id: self.world.tables.phones.get(phone).map(|keys| keys.raw_id),
            current_index: self.world.tables.accounts.get(phone).map(|account| account.last_key_index),
            device_indexes,
        };
        match key.to_app_state() {
            Some(key) => key.to_share(fingerprint),
            None => AppStateSyncKey { key_id: Some(KeyId::new(key.id.clone()).to_wire()), key_data: None },
        }
    }

    /// Sends a companion a message between own devices.
    pub(crate) fn tell_companion(&mut self, phone: &Number, to: &Endpoint, content: ProtocolMessage) {
        let message = Message { protocol_message: Some(Box::new(content)), ..Message::default() };
        let Some(enc) = self.seal(&Endpoint::new(phone, 0), to, &message) else {
            tracing::info!("a companion has no keys to write to it with");
            return;
        };
        let id = self.message_id(phone);
        let row = Text {
            id: id.as_str().to_owned(),
            from: String::new(),
            chat: String::new(),
            message: message.to_wire(),
            at: self.now.seconds(),
        };
        self.world.tables.sent.insert((phone.clone(), row.id.clone()), row);
        self.send_peer(phone, to, id, enc);
    }

    /// Brings a companion an encrypted message of its phone.
    pub(crate) fn send_peer(&mut self, phone: &Number, to: &Endpoint, id: MessageId, enc: Enc) {
        // Sessions with the phone are kept under its hidden id, so that is where it writes from.
        let mut stanza = IncomingMessage::made(id, self.bare(phone, Form::Lid), self.seconds(), vec![enc]);
        stanza.category = Some(Category::Peer);
        stanza.sender_pn = Some(self.bare(phone, Form::Pn));
        self.deliver(to, stanza.to_node());
    }
}

impl SyncKey {
    /// Returns the key in the form in which it encrypts.
    pub(crate) fn to_app_state(&self) -> Option<wa_appstate::SyncKey> {
        let data = self.data.as_slice().try_into().ok()?;
        let made = i64::try_from(self.made_millis).unwrap_or(i64::MAX);
        Some(wa_appstate::SyncKey::new(KeyId::new(self.id.clone()), data, made))
    }
}
