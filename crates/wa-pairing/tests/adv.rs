//! The device identity: what other implementations accept and refuse, and what nobody may break.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "tests")]
#![expect(dead_code, reason = "the support is shared")]

mod support;

use support::{array, bytes, cases, text};
use wa_crypto::{KeyPair, OsRng, PublicKey, Signature};
use wa_pairing::{
    AdvSecret, DeviceDetails, PairingError, accept, endorse, endorse_hosted, verify_identity, verify_reply,
};
use wa_proto::companion::{AdvDeviceIdentity, AdvEncryptionType, AdvSignedDeviceIdentity};
use wa_proto::prost::Message as _;
use wa_proto::prost::bytes::Bytes;

const VECTORS: &str = include_str!("vectors/adv.json");

#[test]
fn identities_made_by_others_are_accepted_and_answered_in_the_same_bytes() {
    let mut checked = 0;
    for case in cases(VECTORS).iter().filter(|case| text(case, "expect") == "accept") {
        let name = text(case, "name");
        let companion = KeyPair::from_private_bytes(array(case, "companion"));
        let secret = AdvSecret::from_bytes(array(case, "secret"));
        let account = PublicKey::from_bytes(array(case, "account"));
        let accepted = accept(&bytes(case, "container"), &secret, &companion, &mut OsRng).unwrap();
        assert_eq!(accepted.account_key, account, "{name}");
        assert_eq!(u64::from(accepted.key_index), case["key_index"].as_u64().unwrap(), "{name}");
        verify_reply(&accepted.reply, &account, &companion.public).unwrap();
        verify_identity(&accepted.identity, Some(&account), &companion.public).unwrap();

        // Signatures are random: ours is checked, and the recorded one takes its place.
        let signed = bytes(case, "device_signed");
        let recorded = bytes(case, "device_signature");
        companion.public.verify(&signed, &Signature::from_slice(&recorded).unwrap()).unwrap();
        for (ours, key) in [(&accepted.reply, "reply"), (&accepted.identity, "identity")] {
            let mut ours = AdvSignedDeviceIdentity::decode(ours.as_slice()).unwrap();
            let signature = Signature::from_slice(ours.device_signature.as_deref().unwrap()).unwrap();
            companion.public.verify(&signed, &signature).unwrap();
            ours.device_signature = Some(recorded.clone().into());
            assert_eq!(ours.encode_to_vec(), bytes(case, key), "{key} of {name}");
        }
        checked += 1;
    }
    assert!(checked >= 6);
}

#[test]
fn identities_that_others_refuse_are_refused() {
    let mut checked = 0;
    for case in cases(VECTORS).iter().filter(|case| text(case, "expect") == "reject") {
        let name = text(case, "name");
        let companion = KeyPair::from_private_bytes(array(case, "companion"));
        let secret = AdvSecret::from_bytes(array(case, "secret"));
        let error = accept(&bytes(case, "container"), &secret, &companion, &mut OsRng).unwrap_err();
        let fits = match error {
            PairingError::HmacMismatch => name.starts_with("hmac") || name.starts_with("hosted flag"),
            PairingError::AccountSignature => name.starts_with("account signature"),
            PairingError::InvalidKey => name.starts_with("account key"),
            PairingError::Malformed => name.contains("no protobuf") || name.contains("63 bytes"),
            _ => false,
        };
        assert!(fits, "{name}: {error:?}");
        checked += 1;
    }
    assert!(checked >= 10);
}

struct Linked {
    container: Vec<u8>,
    secret: AdvSecret,
    phone: KeyPair,
    companion: KeyPair,
}

fn linked() -> Linked {
    let (phone, companion) = (KeyPair::generate(&mut OsRng), KeyPair::generate(&mut OsRng));
    let secret = AdvSecret::generate(&mut OsRng);
    let details = DeviceDetails { raw_id: 7, timestamp: 1_700_000_000, key_index: 3 };
    let container = endorse(&details, &phone, &companion.public, &secret, &mut OsRng);
    Linked { container, secret, phone, companion }
}

#[test]
fn not_one_bit_of_a_container_may_change() {
    let Linked { container, secret, companion, .. } = linked();
    accept(&container, &secret, &companion, &mut OsRng).unwrap();
    for at in 0..container.len() {
        let mut changed = container.clone();
        changed[at] ^= 1 << (at % 8);
        assert!(accept(&changed, &secret, &companion, &mut OsRng).is_err(), "byte {at}");
    }
    for length in 0..container.len() {
        assert!(accept(&container[..length], &secret, &companion, &mut OsRng).is_err(), "{length} bytes");
    }
}

#[test]
fn an_identity_belongs_to_one_secret_one_device_and_one_phone() {
    let Linked { container, secret, phone, companion } = linked();
    let other = KeyPair::generate(&mut OsRng);
    let error = |it: Result<_, PairingError>| it.map(|_| ()).unwrap_err();
    let other_secret = AdvSecret::generate(&mut OsRng);
    assert_eq!(error(accept(&container, &other_secret, &companion, &mut OsRng)), PairingError::HmacMismatch);
    assert_eq!(error(accept(&container, &secret, &other, &mut OsRng)), PairingError::AccountSignature);
    let accepted = accept(&container, &secret, &companion, &mut OsRng).unwrap();
    assert!(verify_reply(&accepted.reply, &other.public, &companion.public).is_err());
    assert!(verify_reply(&accepted.reply, &phone.public, &other.public).is_err());
    let complete = verify_reply(&accepted.reply, &phone.public, &companion.public).unwrap();
    assert_eq!(complete, accepted.identity);
    assert!(verify_identity(&complete, Some(&phone.public), &other.public).is_err());
    assert!(
        verify_identity(&complete, Some(&other.public), &companion.public).is_err(),
        "its own key does not help"
    );
    assert!(verify_identity(&complete, None, &companion.public).is_ok());
    assert!(verify_identity(b"", None, &companion.public).is_err());
    // Where the server left the account's key out, the one we know is needed.
    let stripped = &accepted.reply;
    assert!(verify_identity(stripped, Some(&phone.public), &companion.public).is_ok());
    assert!(verify_identity(stripped, Some(&other.public), &companion.public).is_err());
    assert!(verify_identity(stripped, None, &companion.public).is_err());
}

#[test]
fn a_hosted_device_is_vouched_for_as_such() {
    let (phone, hosted, other) =
        (KeyPair::generate(&mut OsRng), KeyPair::generate(&mut OsRng), KeyPair::generate(&mut OsRng));
    let details = DeviceDetails { raw_id: 7, timestamp: 1_700_000_000, key_index: 3 };
    let encoded = endorse_hosted(&details, &phone, &hosted, &mut OsRng);
    verify_identity(&encoded, Some(&phone.public), &hosted.public).unwrap();
    assert!(verify_identity(&encoded, Some(&other.public), &hosted.public).is_err());
    assert!(verify_identity(&encoded, Some(&phone.public), &other.public).is_err());
    // The bytes that are signed, as clients write them for hosted devices.
    let identity = AdvSignedDeviceIdentity::decode(encoded.as_slice()).unwrap();
    let details = identity.details.unwrap();
    assert_eq!(AdvDeviceIdentity::decode(details.clone()).unwrap().device_type(), AdvEncryptionType::Hosted);
    let (device, account) = (hosted.public.as_bytes().as_slice(), phone.public.as_bytes().as_slice());
    let signed = |signature: Option<Bytes>| Signature::from_slice(&signature.unwrap()).unwrap();
    let by_phone = [&[6, 5], &details[..], device].concat();
    phone.public.verify(&by_phone, &signed(identity.account_signature)).unwrap();
    let by_device = [&[6, 6], &details[..], device, account].concat();
    hosted.public.verify(&by_device, &signed(identity.device_signature)).unwrap();
}
