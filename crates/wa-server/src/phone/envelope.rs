//! Sealing and opening messages as a device without a client: a phone, or what is hosted.

use wa_crypto::{KeyPair, PrivateKey, PublicKey, Signature};
use wa_jid::Jid;
use wa_proto::Message;
use wa_proto::Wire as _;
use wa_signal::{
    CiphertextKind, ForwardLimit, LocalPreKeys, OneTimePreKey, PreKeyBundle, PreKeyId, PreKeyMessage,
    SessionRecord, SignedPreKeyId,
};
use wa_stanza::message::{Enc, EncKind};
use wa_stanza::prekeys;
use wa_stanza::{KeyId, RegistrationId};

use crate::phone::keys::SIGNED_PRE_KEY;
use crate::world::address::{Endpoint, Number};
use crate::world::record::SecretBytes;
use crate::world::step::Form;
use crate::world::{PhoneKeys, Step};

/// Most one-time pre-keys of a phone that wait for their first message.
const MAX_OPEN_PRE_KEYS: u32 = 2_000;

impl Step<'_> {
    /// Encrypts a message of a simulated device for another one; `None` if the device has no usable keys.
    pub(crate) fn seal(&mut self, own: &Endpoint, peer: &Endpoint, message: &Message) -> Option<Enc> {
        let bundle = match self.session_with(own, peer)?.has_usable_session() {
            true => None,
            false => Some(self.take_bundle(peer)?),
        };
        self.seal_with(own, peer, message, bundle.as_ref())
    }

    /// Encrypts a message after setting up a new session from a bundle, if there is one.
    pub(crate) fn seal_with(
        &mut self,
        own: &Endpoint,
        peer: &Endpoint,
        message: &Message,
        bundle: Option<&prekeys::PreKeyBundle>,
    ) -> Option<Enc> {
        let mut session = self.session_with(own, peer)?;
        if let Some(bundle) = bundle {
            let local = self.keys_of(own)?.signal_identity()?;
            session.initiate(&local, &to_signal(bundle)?, self.rng).ok()?;
        }
        let sealed = session.encrypt(&self.padded(message)).ok()?;
        self.keep_session(own, peer, &session);
        let kind = match sealed.kind {
            CiphertextKind::PreKey => EncKind::PreKey,
            CiphertextKind::Message => EncKind::Message,
        };
        Some(Enc::new(kind, sealed.bytes))
    }

    /// Decrypts what a device sent to a simulated one; `None` if it cannot be read.
    pub(crate) fn open(&mut self, own: &Endpoint, peer: &Endpoint, enc: &Enc) -> Option<Message> {
        let mut session = self.session_with(own, peer)?;
        let limit = ForwardLimit::OWN_DEVICE;
        let padded = match enc.kind {
            EncKind::Message => session.decrypt(&enc.ciphertext, limit, self.rng).ok()?,
            EncKind::PreKey => {
                let keys = self.keys_of(own)?;
                let local = keys.signal_identity()?;
                let signed = keys.signed_pre_key_pair();
                let message = PreKeyMessage::parse(&enc.ciphertext).ok()?;
                let spent = message.pre_key_id().map(|id| (own.clone(), u64::from(id.get())));
                let one_time = spent.as_ref().and_then(|key| self.world.tables.phone_pre_keys.get(key));
                let one_time = one_time.and_then(|row| PrivateKey::from_slice(&row.bytes).ok());
                let one_time = one_time.map(KeyPair::from_private);
                let signed = signed.filter(|_| message.signed_pre_key_id().get() == SIGNED_PRE_KEY);
                let keys = LocalPreKeys { signed: signed.as_ref(), one_time: one_time.as_ref() };
                let accepted = session.decrypt_pre_key(&local, &message, keys, limit, self.rng).ok()?;
                if let (Some(_), Some(key)) = (accepted.consumed_pre_key, &spent) {
                    self.world.tables.phone_pre_keys.remove(key);
                }
                accepted.plaintext
            }
            _ => return None,
        };
        self.keep_session(own, peer, &session);
        Message::from_wire(unpadded(&padded)?.to_vec().into()).ok()
    }

    fn keys_of(&self, own: &Endpoint) -> Option<&PhoneKeys> {
        match own.is_hosted() {
            true => self.world.tables.hosted.get(&own.number)?.keys.as_ref(),
            false => self.world.tables.phones.get(&own.number),
        }
    }

    /// Makes what others need to write to a simulated device; its one-time key is made on the spot.
    pub(crate) fn simulated_bundle(&mut self, own: &Endpoint) -> Option<prekeys::PreKeyBundle> {
        let one_time = KeyPair::generate(self.rng);
        let tables = &mut self.world.tables;
        let (keys, device_identity) = match own.is_hosted() {
            true => {
                let hosted = tables.hosted.get_mut(&own.number)?;
                (hosted.keys.as_mut()?, Some(hosted.signed_identity.clone().into()))
            }
            false => (tables.phones.get_mut(&own.number)?, None),
        };
        keys.last_pre_key = keys.last_pre_key % KeyId::MAX.get() + 1;
        let id = keys.last_pre_key;
        let identity = *keys.identity_pair()?.public.as_bytes();
        let signed_pre_key = prekeys::SignedPreKey {
            id: KeyId::new(SIGNED_PRE_KEY)?,
            public: *keys.signed_pre_key_pair()?.public.as_bytes(),
            signature: keys.signed_pre_key_signature.as_slice().try_into().ok()?,
        };
        let registration = RegistrationId::new(keys.registration);
        let place = |id: u32| (own.clone(), u64::from(id));
        let secret = SecretBytes { bytes: one_time.private.expose_bytes().to_vec() };
        tables.phone_pre_keys.insert(place(id), secret);
        if let Some(oldest) = id.checked_sub(MAX_OPEN_PRE_KEYS) {
            tables.phone_pre_keys.remove(&place(oldest));
        }
        let pre_key = prekeys::PreKey { id: KeyId::new(id)?, public: *one_time.public.as_bytes() };
        let pre_key = (!self.world.faults.of(own).no_one_time_keys).then_some(pre_key);
        Some(prekeys::PreKeyBundle { registration, identity, signed_pre_key, pre_key, device_identity })
    }

    /// Forgets every session of every simulated device with a device.
    pub(crate) fn forget_sessions_with(&mut self, peer: &Endpoint) {
        let phones: Vec<Number> = self.world.tables.phones.iter().map(|(number, _)| number.clone()).collect();
        for phone in phones {
            for device in [0, Jid::HOSTED_DEVICE] {
                if let Some(key) = self.session_key(&Endpoint::new(&phone, device), peer) {
                    self.world.tables.sessions.remove(&key);
                }
            }
        }
    }

    fn session_with(&self, own: &Endpoint, peer: &Endpoint) -> Option<SessionRecord> {
        match self.world.tables.sessions.get(&self.session_key(own, peer)?) {
            Some(row) => SessionRecord::decode(&row.bytes).ok(),
            None => Some(SessionRecord::new()),
        }
    }

    fn keep_session(&mut self, own: &Endpoint, peer: &Endpoint, session: &SessionRecord) {
        if let Some(key) = self.session_key(own, peer) {
            self.world.tables.sessions.insert(key, SecretBytes { bytes: session.encode() });
        }
    }

    fn session_key(&self, own: &Endpoint, peer: &Endpoint) -> Option<(Number, String)> {
        let name = self.signal_name(peer)?;
        Some((own.number.clone(), format!("{}{name}", if own.is_hosted() { "hosted/" } else { "" })))
    }

    /// Sessions are kept by the hidden address, whatever address a stanza used.
    fn signal_name(&self, peer: &Endpoint) -> Option<String> {
        Some(self.jid(peer, Form::Lid).signal_address().ok()?.to_string())
    }

    fn padded(&mut self, message: &Message) -> Vec<u8> {
        let mut bytes = message.to_wire();
        let [random] = self.random();
        let padding = (random & 15) + 1;
        bytes.extend(std::iter::repeat_n(padding, usize::from(padding)));
        bytes
    }
}

fn unpadded(padded: &[u8]) -> Option<&[u8]> {
    let length = usize::from(*padded.last()?);
    if length == 0 {
        return None;
    }
    padded.get(..padded.len().checked_sub(length)?)
}

fn to_signal(bundle: &prekeys::PreKeyBundle) -> Option<PreKeyBundle> {
    let signed = &bundle.signed_pre_key;
    Some(PreKeyBundle {
        registration_id: bundle.registration.get().into(),
        identity_key: PublicKey::from_bytes(bundle.identity),
        signed_pre_key: wa_signal::SignedPreKey {
            id: SignedPreKeyId::new(signed.id.get()),
            key: PublicKey::from_bytes(signed.public),
            signature: Signature::from_bytes(signed.signature),
        },
        one_time_pre_key: bundle.pre_key.as_ref().map(|key| OneTimePreKey {
            id: PreKeyId::new(key.id.get()),
            key: PublicKey::from_bytes(key.public),
        }),
    })
}
