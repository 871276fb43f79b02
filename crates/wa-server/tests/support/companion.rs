//! A companion device without a socket: its keys, what it registers with, what it encrypts.

use std::collections::BTreeMap;

use prost::Message as _;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;
use wa_binary::Node;
use wa_crypto::{KeyPair, PublicKey, Rng, Signature};
use wa_jid::Jid;
use wa_pairing::{AdvSecret, QrText};
use wa_proto::Message;
use wa_proto::client::ClientPayload;
use wa_proto::client::client_payload::DevicePairingRegistrationData;
use wa_signal::{
    CiphertextKind, ForwardLimit, LocalIdentity, LocalPreKeys, OneTimePreKey, PreKeyId, PreKeyMessage,
    SessionRecord, SignedPreKeyId,
};
use wa_stanza::message::{Enc, EncKind, IncomingMessage};
use wa_stanza::pairing::{PairSign, PairSuccess};
use wa_stanza::prekeys::{PreKey, PreKeyBundle, SignedPreKey, UploadPreKeys};
use wa_stanza::{KeyId, RegistrationId};

/// One device with everything that it would keep in its store.
pub(crate) struct Companion {
    pub(crate) noise: KeyPair,
    pub(crate) identity: KeyPair,
    pub(crate) secret: AdvSecret,
    pub(crate) jid: Option<Jid>,
    pub(crate) lid: Option<Jid>,
    pub(crate) device_identity: Vec<u8>,
    signed: KeyPair,
    registration: u32,
    pre_keys: BTreeMap<u32, KeyPair>,
    sessions: BTreeMap<String, SessionRecord>,
    pub(crate) rng: ChaCha20Rng,
}

impl Companion {
    pub(crate) fn new(seed: u64) -> Self {
        let mut rng = ChaCha20Rng::seed_from_u64(seed);
        Self {
            noise: KeyPair::generate(&mut rng),
            identity: KeyPair::generate(&mut rng),
            secret: AdvSecret::generate(&mut rng),
            jid: None,
            lid: None,
            device_identity: Vec::new(),
            signed: KeyPair::generate(&mut rng),
            registration: rng.next_u32() % 16_380 + 1,
            pre_keys: BTreeMap::new(),
            sessions: BTreeMap::new(),
            rng,
        }
    }

    pub(crate) fn signed_pre_key(&mut self) -> SignedPreKey {
        let signature = self.identity.private.sign(&self.signed.public.to_serialized(), &mut self.rng);
        SignedPreKey {
            id: KeyId::new(1).unwrap(),
            public: *self.signed.public.as_bytes(),
            signature: *signature.as_bytes(),
        }
    }

    pub(crate) fn registration_payload(&mut self, push_name: Option<&str>) -> Vec<u8> {
        let signed = self.signed_pre_key();
        let data = DevicePairingRegistrationData {
            e_regid: Some(self.registration.to_be_bytes().to_vec().into()),
            e_keytype: Some(vec![5].into()),
            e_ident: Some(self.identity.public.as_bytes().to_vec().into()),
            e_skey_id: Some(signed.id.to_bytes().to_vec().into()),
            e_skey_val: Some(signed.public.to_vec().into()),
            e_skey_sig: Some(signed.signature.to_vec().into()),
            build_hash: Some(vec![7; 16].into()),
            device_props: Some(Vec::new().into()),
        };
        let payload = ClientPayload {
            passive: Some(false),
            pull: Some(false),
            push_name: push_name.map(str::to_owned),
            device_pairing_data: Some(data),
            ..ClientPayload::default()
        };
        payload.encode_to_vec()
    }

    pub(crate) fn login_payload(&self) -> Vec<u8> {
        let jid = self.jid.as_ref().unwrap();
        let payload = ClientPayload {
            username: Some(jid.user().parse().unwrap()),
            device: Some(u32::from(jid.device())),
            passive: Some(true),
            pull: Some(true),
            ..ClientPayload::default()
        };
        payload.encode_to_vec()
    }

    pub(crate) fn qr_text(&self, reference: &str) -> String {
        QrText::new(reference, &self.noise.public, &self.identity.public, &self.secret, '1').to_string()
    }

    /// Accepts the phone's consent and returns the answer.
    pub(crate) fn accept(&mut self, success: &PairSuccess) -> Node {
        let accepted =
            wa_pairing::accept(&success.device_identity, &self.secret, &self.identity, &mut self.rng)
                .unwrap();
        self.jid = Some(success.jid.clone());
        self.lid.clone_from(&success.lid);
        self.device_identity = accepted.identity;
        let (iq, key_index) = (success.iq.clone(), accepted.key_index);
        PairSign { iq, key_index, device_identity: accepted.reply.into() }.to_node()
    }

    pub(crate) fn upload(&mut self, count: u32) -> UploadPreKeys {
        let first = self.pre_keys.keys().next_back().map_or(1, |last| last + 1);
        let mut pre_keys = Vec::new();
        for id in first..first + count {
            let pair = KeyPair::generate(&mut self.rng);
            pre_keys.push(PreKey { id: KeyId::new(id).unwrap(), public: *pair.public.as_bytes() });
            self.pre_keys.insert(id, pair);
        }
        UploadPreKeys {
            registration: RegistrationId::new(self.registration),
            identity: *self.identity.public.as_bytes(),
            pre_keys,
            signed_pre_key: self.signed_pre_key(),
        }
    }

    /// Encrypts a message for a device; the bundle is needed for the first one only.
    pub(crate) fn seal(&mut self, peer: &Jid, bundle: Option<&PreKeyBundle>, message: &Message) -> Enc {
        let local = self.local();
        let session = self.sessions.entry(name(peer)).or_default();
        if let Some(bundle) = bundle {
            let bundle = wa_signal::PreKeyBundle {
                registration_id: bundle.registration.get().into(),
                identity_key: PublicKey::from_bytes(bundle.identity),
                signed_pre_key: wa_signal::SignedPreKey {
                    id: SignedPreKeyId::new(bundle.signed_pre_key.id.get()),
                    key: PublicKey::from_bytes(bundle.signed_pre_key.public),
                    signature: Signature::from_bytes(bundle.signed_pre_key.signature),
                },
                one_time_pre_key: bundle.pre_key.as_ref().map(|key| OneTimePreKey {
                    id: PreKeyId::new(key.id.get()),
                    key: PublicKey::from_bytes(key.public),
                }),
            };
            session.initiate(&local, &bundle, &mut self.rng).unwrap();
        }
        let mut padded = message.encode_to_vec();
        padded.extend([3, 3, 3]);
        let sealed = session.encrypt(&padded).unwrap();
        let kind = match sealed.kind {
            CiphertextKind::PreKey => EncKind::PreKey,
            CiphertextKind::Message => EncKind::Message,
        };
        Enc::new(kind, sealed.bytes)
    }

    /// Decrypts what a device sent; sessions are kept by the hidden address of the peer.
    pub(crate) fn open(&mut self, peer: &Jid, stanza: &IncomingMessage) -> Message {
        let enc = &stanza.encs[0];
        let local = self.local();
        let session = self.sessions.entry(name(peer)).or_default();
        let padded = if enc.kind == EncKind::PreKey {
            let message = PreKeyMessage::parse(&enc.ciphertext).unwrap();
            let one_time =
                message.pre_key_id().map(|id| self.pre_keys.get(&id.get()).expect("our own pre-key"));
            let keys = LocalPreKeys { signed: Some(&self.signed), one_time };
            let accepted =
                session.decrypt_pre_key(&local, &message, keys, ForwardLimit::PEER, &mut self.rng).unwrap();
            accepted.plaintext
        } else {
            session.decrypt(&enc.ciphertext, ForwardLimit::PEER, &mut self.rng).unwrap()
        };
        let padding = usize::from(*padded.last().unwrap());
        Message::decode(&padded[..padded.len() - padding]).unwrap()
    }

    fn local(&self) -> LocalIdentity {
        LocalIdentity { key_pair: self.identity.clone(), registration_id: self.registration.into() }
    }
}

fn name(peer: &Jid) -> String {
    peer.signal_address().unwrap().to_string()
}

/// A message that says something.
pub(crate) fn text(words: &str) -> Message {
    Message { conversation: Some(words.to_owned()), ..Message::default() }
}
