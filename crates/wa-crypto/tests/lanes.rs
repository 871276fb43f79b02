//! Side by side or one by one: the same tags, keys and ciphertexts as those of the libraries.

use hmac::{Hmac, KeyInit as _, Mac as _};
use proptest::collection::vec;
use proptest::prelude::*;
use wa_crypto::{
    HmacLanes, HmacSha256, Sha256, aes256_cbc_encrypt, aes256_cbc_encrypt_lanes, hkdf_sha256_into,
    hkdf_sha256_lanes, sha256,
};

fn derived<const N: usize>(secret: &[u8; 32], info: &[u8]) -> [u8; N] {
    let mut output = [0; N];
    hkdf_sha256_into(secret, None, info, &mut output).expect("short enough");
    output
}

fn tag(key: &[u8], message: &[u8]) -> [u8; 32] {
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(key).expect("a key may have any length");
    mac.update(message);
    mac.finalize().into_bytes().into()
}

proptest! {
    #[test]
    fn hashes_and_tags_of_pieces_side_by_side(
        key in vec(any::<u8>(), 0..150),
        pieces in vec(any::<[u8; 3]>().prop_flat_map(|lengths| {
            lengths.map(|length| vec(any::<u8>(), usize::from(length)))
        }), 0..6),
    ) {
        let (mut one, mut other, mut mac) = (Sha256::new(), Sha256::new(), HmacSha256::new(&key));
        let mut whole: [Vec<u8>; 3] = Default::default();
        for [a, b, c] in &pieces {
            Sha256::update_lanes([(&mut one, a), (&mut other, b), (mac.hash(), c)]);
            for (whole, piece) in whole.iter_mut().zip([a, b, c]) {
                whole.extend_from_slice(piece);
            }
        }
        let [a, b, c] = whole;
        prop_assert_eq!((one.finalize(), other.finalize()), (sha256(&a), sha256(&b)));
        prop_assert_eq!(mac.finalize(), tag(&key, &c));
    }

    #[test]
    fn tags_of_messages_of_any_lengths(
        keys in any::<[[u8; 32]; 3]>(),
        messages in any::<[u8; 3]>().prop_flat_map(|lengths| {
            lengths.map(|length| vec(any::<u8>(), usize::from(length)))
        }),
        cut in any::<prop::sample::Index>(),
    ) {
        let parts = messages.each_ref().map(|message| {
            let (head, tail) = message.split_at(cut.index(message.len() + 1));
            [head, tail]
        });
        let tags = HmacLanes::new(keys.each_ref()).tags(parts);
        for ((found, key), message) in tags.iter().zip(&keys).zip(&messages) {
            prop_assert_eq!(*found, tag(key, message));
        }
    }

    #[test]
    fn keys_of_any_purpose(secrets in any::<[[u8; 32]; 2]>(), info in vec(any::<u8>(), 0..90)) {
        let keys = hkdf_sha256_lanes::<2, 80>(secrets.each_ref(), &info);
        prop_assert_eq!(*keys, secrets.each_ref().map(|secret| derived(secret, &info)));
    }

    #[test]
    fn ciphertexts_behind_what_stands_before_them(
        keys in any::<[[u8; 32]; 2]>(),
        ivs in any::<[[u8; 16]; 2]>(),
        head in vec(any::<u8>(), 0..40),
        plaintexts in [vec(any::<u8>(), 0..100), vec(any::<u8>(), 0..100)],
    ) {
        let mut buffers = plaintexts.each_ref().map(|plaintext| [head.as_slice(), plaintext].concat());
        let places = buffers.each_mut().map(|buffer| (buffer, head.len()));
        aes256_cbc_encrypt_lanes(keys.each_ref(), ivs.each_ref(), places);
        for (((buffer, plaintext), key), iv) in buffers.iter().zip(&plaintexts).zip(&keys).zip(&ivs) {
            let expected = [head.clone(), aes256_cbc_encrypt(key, iv, plaintext)].concat();
            prop_assert_eq!(buffer, &expected);
        }
    }
}

#[test]
fn the_longest_and_the_shortest_output() {
    let secret = [7; 32];
    assert_eq!(hkdf_sha256_lanes::<1, 8160>([&secret], b"long")[0], derived::<8160>(&secret, b"long"));
    assert_eq!(hkdf_sha256_lanes::<1, 1>([&secret], b"")[0], derived::<1>(&secret, b""));
}
