//! One set-up and one message whose every byte another implementation computed (the JavaScript
//! libsignal 6.0.0, with these private keys put in the place of its random ones).

#![expect(clippy::unwrap_used, reason = "tests")]

mod support;

use std::collections::BTreeMap;

use support::{Device, Script, pair, seeded, unhex};
use wa_crypto::{KeyPair, Signature};
use wa_signal::{
    CiphertextKind, LocalIdentity, OneTimePreKey, PreKeyBundle, PreKeyMessage, SessionRecord, SignedPreKey,
    inspect,
};

const IK_A: &str = "1011111111111111111111111111111111111111111111111111111111111151";
const EK_A: &str = "2022222222222222222222222222222222222222222222222222222222222262";
const RA: &str = "3033333333333333333333333333333333333333333333333333333333333373";
const IK_B: &str = "4044444444444444444444444444444444444444444444444444444444444444";
const SPK_B: &str = "5055555555555555555555555555555555555555555555555555555555555555";
const OPK_B: &str = "6066666666666666666666666666666666666666666666666666666666666666";
const SIGNATURE: &str = "95041c3a7147ed271c6050fafc0836d477bb4904f97d0c1d1be47de82caa6029\
                         1f562dc9f804104e760f15544c132b6874b1dd1a7965efc9d5f401007a1e0e8c";
const PLAINTEXT: &str = "0a0568656c6c6f0505050505";
const SIGNAL_MESSAGE: &str = "330a21057b0d47d93427f8311160781c7c733fd89f88970aef490d8aa0ee19a4cb8a1b14\
                              1000180022100c9a2115e2f8c874589436b5e2ba640d23f929acf3704e22";
const PRE_KEY_MESSAGE: &str = "33082a1221050faa684ed28867b97f4a6a2dee5df8ce974e76b7018e3f22a1c4cf2678570f20\
                               1a21057b4e909bbe7ffe44c465a220037d608ee35897d31ef972f07f74892cb0f73f13\
                               2242330a21057b0d47d93427f8311160781c7c733fd89f88970aef490d8aa0ee19a4cb8a1b14\
                               1000180022100c9a2115e2f8c874589436b5e2ba640d23f929acf3704e2228d2093007";

fn alice() -> Device {
    let bob: KeyPair = pair(IK_B);
    let bundle = PreKeyBundle {
        registration_id: 99.into(),
        identity_key: bob.public,
        signed_pre_key: SignedPreKey {
            id: 7.into(),
            key: pair(SPK_B).public,
            signature: Signature::from_slice(&unhex(SIGNATURE)).unwrap(),
        },
        one_time_pre_key: Some(OneTimePreKey { id: 42.into(), key: pair(OPK_B).public }),
    };
    let local = LocalIdentity { key_pair: pair(IK_A), registration_id: 1234.into() };
    let mut record = SessionRecord::new();
    let mut rng = Script::new(unhex(&format!("{EK_A}{RA}")));
    record.initiate(&local, &bundle, &mut rng).unwrap();
    Device { local, signed: BTreeMap::new(), one_time: BTreeMap::new(), record, rng: seeded(0) }
}

#[test]
fn the_set_up_gives_the_known_keys() {
    let state = &inspect::states(&alice().record)[0];
    let root_key = "11c70dc129900c899af0e2b9473288970b90fe7581d78e569530d7bacd217f4e";
    let sending = "eb5c8ab5ab4c28344d2d6c1b3ba364a6f1281724706e113df1f62e426e0b54fe";
    let receiving = "0f207fddd35f9078493249b77be8fd9bc5310f88b03f1719bd03a562d828eff7";
    assert_eq!(state.root_key.0, *unhex(root_key));
    assert_eq!(state.sending.chain_key.0, *unhex(sending));
    assert_eq!(state.receiving[0].chain_key.0, *unhex(receiving));
    assert_eq!(state.receiving[0].ratchet_key, pair(SPK_B).public);
}

#[test]
fn the_first_message_has_the_known_bytes() {
    let mut alice = alice();
    let message = alice.record.encrypt(&unhex(PLAINTEXT)).unwrap();
    assert_eq!(message.kind, CiphertextKind::PreKey);
    assert_eq!(message.bytes, unhex(PRE_KEY_MESSAGE));
    let next = "a473547d51eb53ae7335ec38afcf1ffa3942dd4ab22b6859bba05193e7c9be4d";
    assert_eq!(inspect::states(&alice.record)[0].sending.chain_key.0, *unhex(next));
    assert!(unhex(PRE_KEY_MESSAGE).windows(66).any(|inner| inner == unhex(SIGNAL_MESSAGE)));
}

#[test]
fn the_known_first_message_is_read() {
    let bytes = unhex(PRE_KEY_MESSAGE);
    let message = PreKeyMessage::parse(&bytes).unwrap();
    assert_eq!(message.pre_key_id(), Some(42.into()));
    assert_eq!(message.signed_pre_key_id(), 7.into());
    assert_eq!(message.registration_id(), 1234.into());
    assert_eq!(*message.identity_key(), pair(IK_A).public);
    assert_eq!(*message.base_key(), pair(EK_A).public);
    let mut bob = Device::new(1);
    bob.local.key_pair = pair(IK_B);
    bob.signed = BTreeMap::from([(7, pair(SPK_B))]);
    bob.one_time = BTreeMap::from([(42, pair(OPK_B))]);
    assert_eq!(bob.decrypt_with(CiphertextKind::PreKey, &bytes, &mut seeded(2)).unwrap(), unhex(PLAINTEXT));
    assert!(bob.one_time.is_empty());
    assert_eq!(bob.record.remote_registration_id(), Some(1234.into()));
}
