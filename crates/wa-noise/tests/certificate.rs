//! Certificate chains: what is accepted, and each reason to refuse one.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
#![expect(dead_code, reason = "every test file uses its part of the support module")]

mod support;

use support::{NOW, World, bytes, recorded};
use wa_crypto::{KeyPair, PublicKey};
use wa_noise::{CertificateAuthority, CertificateError, Link, TrustPolicy, Validity, WHATSAPP_ROOT};
use wa_proto::noise::CertChain;
use wa_proto::noise::cert_chain::noise_certificate::Details;
use wa_proto::prost::Message as _;

#[test]
fn recorded_chains_have_the_recorded_verdicts() {
    let reason = |name: &str| match name {
        "leaf signature changed" | "leaf signed by another key" => CertificateError::LeafSignature,
        "intermediate signature changed" | "intermediate signed by another root" => {
            CertificateError::Untrusted
        }
        "intermediate issuer serial not 0" => CertificateError::Issuer(Link::Intermediate),
        "leaf issuer serial is not the intermediate serial" => CertificateError::Issuer(Link::Leaf),
        "leaf key is not the server static key" => CertificateError::OtherKey,
        "leaf expired" => CertificateError::Expired(Link::Leaf),
        "leaf not yet valid" => CertificateError::NotYetValid(Link::Leaf),
        "intermediate expired" => CertificateError::Expired(Link::Intermediate),
        "no leaf" => CertificateError::Missing(Link::Leaf),
        "no intermediate" | "empty" => CertificateError::Missing(Link::Intermediate),
        "leaf without signature" => CertificateError::MissingSignature(Link::Leaf),
        "intermediate without details" => CertificateError::MissingDetails(Link::Intermediate),
        "not protobuf" => CertificateError::Chain,
        other => panic!("a case without a reason: {other}"),
    };
    for case in recorded("certificate") {
        let roots = vec![PublicKey::from_slice(&bytes(&case, "root_public")).unwrap()];
        let key = PublicKey::from_slice(&bytes(&case, "server_static")).unwrap();
        let verdict = TrustPolicy { roots, clock_skew: 0 }.verify(
            &bytes(&case, "chain"),
            &key,
            case["now"].as_u64().unwrap(),
        );
        match case["expect"].as_str().unwrap() {
            "accept" => assert_eq!(verdict.unwrap().key, key),
            _ => assert_eq!(verdict, Err(reason(case["name"].as_str().unwrap()))),
        }
    }
}

#[test]
fn the_root_of_whatsapp_is_trusted_unless_told_otherwise() {
    assert_eq!(TrustPolicy::default().roots, [WHATSAPP_ROOT]);
    assert_eq!(&WHATSAPP_ROOT.as_bytes()[..4], [0x14, 0x23, 0x75, 0x57]);
    let world = World::new(1);
    let verdict =
        TrustPolicy::default().verify(&world.server.certificate_chain, &world.server.static_keys.public, NOW);
    assert_eq!(verdict, Err(CertificateError::Untrusted));
}

#[test]
fn any_of_several_roots_will_do() {
    let world = World::new(2);
    let roots = vec![WHATSAPP_ROOT, *world.authority.root()];
    let policy = TrustPolicy { roots, clock_skew: 0 };
    policy.verify(&world.server.certificate_chain, &world.server.static_keys.public, NOW).unwrap();
}

#[test]
fn a_skewed_clock_is_forgiven_as_far_as_the_policy_says() {
    let world = World::new(3);
    let verify = |clock_skew, now| {
        TrustPolicy { roots: vec![*world.authority.root()], clock_skew }
            .verify(&world.server.certificate_chain, &world.server.static_keys.public, now)
            .err()
    };
    assert_eq!(verify(0, NOW + 10), None);
    assert_eq!(verify(0, NOW + 11), Some(CertificateError::Expired(Link::Intermediate)));
    assert_eq!(verify(1, NOW + 11), None);
    assert_eq!(verify(0, NOW - 11), Some(CertificateError::NotYetValid(Link::Intermediate)));
    assert_eq!(verify(1, NOW - 11), None);
    assert_eq!(verify(u64::MAX, 0), None);
}

/// The authority's chain with one part replaced.
fn changed(change: impl FnOnce(&mut CertChain)) -> Option<CertificateError> {
    let world = World::new(4);
    let mut chain = CertChain::decode(world.server.certificate_chain.as_slice()).unwrap();
    change(&mut chain);
    TrustPolicy { roots: vec![*world.authority.root()], clock_skew: 0 }
        .verify(&chain.encode_to_vec(), &world.server.static_keys.public, NOW)
        .err()
}

#[test]
fn parts_of_the_wrong_form_are_refused() {
    assert_eq!(changed(|_| ()), None);
    assert_eq!(
        changed(|chain| chain.leaf.as_mut().unwrap().signature = Some(vec![0; 63].into())),
        Some(CertificateError::SignatureLength(Link::Leaf))
    );
    assert_eq!(
        changed(|chain| chain.intermediate.as_mut().unwrap().details = Some(vec![0xff].into())),
        Some(CertificateError::Details(Link::Intermediate))
    );
    let short_key = Details { key: Some(vec![1; 31].into()), ..Default::default() }.encode_to_vec();
    assert_eq!(
        changed(|chain| chain.intermediate.as_mut().unwrap().details = Some(short_key.into())),
        Some(CertificateError::KeyLength(Link::Intermediate))
    );
}

#[test]
fn issuer_serials_are_written_even_when_zero() {
    let mut world = World::new(5);
    let (root, inner) = (KeyPair::generate(&mut world.rng), KeyPair::generate(&mut world.rng));
    let validity = Validity { not_before: 0, not_after: 1 };
    let authority = CertificateAuthority::new(root, inner, 7, validity, &mut world.rng);
    let chain = authority.issue(&world.client_keys.public, 8, validity, &mut world.rng);
    let chain = CertChain::decode(chain.as_slice()).unwrap();
    let intermediate = Details::decode(chain.intermediate.unwrap().details.unwrap()).unwrap();
    let leaf = Details::decode(chain.leaf.unwrap().details.unwrap()).unwrap();
    assert_eq!((intermediate.serial, intermediate.issuer_serial), (Some(7), Some(0)));
    assert_eq!((leaf.serial, leaf.issuer_serial), (Some(8), Some(7)));
    assert_eq!((leaf.not_before, leaf.not_after), (Some(0), Some(1)));
}
