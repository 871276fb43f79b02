//! Files in pieces, cut short, changed and lied about.

use proptest::prelude::*;
use wa_media::{
    Decryptor, Encryptor, Expected, MediaError, MediaKey, MediaKeys, MediaType, PlainFile, PlainHasher,
    SealedFile, decrypt, encrypt, encrypt_with_sidecar, encrypted_length, hash_plain,
};

fn keys(key: [u8; 32]) -> MediaKeys {
    MediaKey::from_bytes(key).expand(MediaType::Video)
}

/// Calls with pieces of these lengths, over and over; the rest at once if all are zero.
fn in_pieces<'b>(mut bytes: &'b [u8], lengths: &[usize], mut take: impl FnMut(&'b [u8])) {
    let once = lengths.iter().all(|length| *length == 0);
    for length in lengths.iter().cycle().take_while(|_| !once) {
        let (piece, rest) = bytes.split_at((*length).min(bytes.len()));
        take(piece);
        bytes = rest;
        if bytes.is_empty() {
            return;
        }
    }
    take(bytes);
}

fn opened_in_pieces(
    keys: &MediaKeys,
    expected: Expected,
    file: &[u8],
    lengths: &[usize],
) -> Result<Vec<u8>, MediaError> {
    let (mut decryptor, mut out, mut result) = (Decryptor::new(keys, expected), Vec::new(), Ok(()));
    in_pieces(file, lengths, |piece| result = result.and(decryptor.update(piece, &mut out)));
    result?;
    decryptor.finish(&mut out)?;
    Ok(out)
}

fn sample() -> (MediaKeys, Vec<u8>, Vec<u8>, SealedFile) {
    let (keys, plaintext) = (keys([7; 32]), (0..=255).cycle().take(1000).collect::<Vec<u8>>());
    let (file, sealed) = encrypt(&keys, &plaintext);
    (keys, plaintext, file, sealed)
}

/// What the message says, except for the hash of the encrypted file.
fn without_hash(sealed: &SealedFile) -> Expected {
    Expected { file_enc_sha256: None, ..Expected::from(sealed) }
}

#[test]
fn each_lie_of_a_message_has_its_error() {
    let (keys, plaintext, file, sealed) = sample();
    let expected = Expected::from(&sealed);
    let refused = |expected| decrypt(&keys, expected, &file).unwrap_err();
    assert_eq!(decrypt(&keys, Expected::default(), &file), Ok(plaintext));
    let other = Some([0; 32]);
    assert_eq!(refused(Expected { file_enc_sha256: other, ..expected }), MediaError::FileEncSha256);
    assert_eq!(refused(Expected { file_sha256: other, ..expected }), MediaError::FileSha256);
    for length in [0, 980, 999, 1001, 2000, u64::MAX] {
        assert_eq!(refused(Expected { file_length: Some(length), ..expected }), MediaError::FileLength);
    }
}

#[test]
fn another_key_or_type_is_refused_by_the_mac() {
    let (_, _, file, sealed) = sample();
    let other = MediaKey::from_bytes([7; 32]).expand(MediaType::Audio);
    for keys in [keys([8; 32]), other] {
        assert_eq!(decrypt(&keys, Expected::from(&sealed), &file), Err(MediaError::Mac));
    }
}

#[test]
fn every_length_that_is_no_file_is_refused() {
    let (keys, _, file, sealed) = sample();
    for length in 0..file.len() {
        let error = decrypt(&keys, without_hash(&sealed), &file[..length]).unwrap_err();
        let whole_blocks = length >= 26 && (length - 10) % 16 == 0;
        assert_eq!(error, if whole_blocks { MediaError::Mac } else { MediaError::Form }, "{length}");
    }
}

#[test]
fn a_file_that_is_too_long_is_given_up_at_once() {
    let (keys, plaintext, file, sealed) = sample();
    let (mut decryptor, mut out) = (Decryptor::new(&keys, Expected::from(&sealed)), Vec::new());
    decryptor.update(&file, &mut out).unwrap();
    assert_eq!(decryptor.update(&[0], &mut out), Err(MediaError::FileLength));
    assert!(out.len() <= plaintext.len());
}

#[test]
fn an_authentic_file_without_padding_is_the_senders_fault() {
    let keys = keys([7; 32]);
    let mut block = [[0_u8; 16]];
    wa_crypto::CbcEncryptor::new(keys.cipher_key(), keys.iv()).encrypt(&mut block);
    let mac = wa_crypto::hmac_sha256(keys.mac_key(), &[keys.iv(), &block[0]]);
    let file = [block[0].as_slice(), &mac[..10]].concat();
    assert_eq!(decrypt(&keys, Expected::default(), &file), Err(MediaError::Padding));
}

#[test]
fn a_large_file_passes_in_one_chunk_and_in_many() {
    let (keys, plaintext) = (keys([3; 32]), (0..=254).cycle().take(1 << 20).collect::<Vec<u8>>());
    let (file, sealed) = encrypt(&keys, &plaintext);
    for lengths in [&[0][..], &[16 * 1024], &[1 << 16, 1, 15], &[70_001]] {
        let opened = opened_in_pieces(&keys, Expected::from(&sealed), &file, lengths);
        assert!(opened.as_ref() == Ok(&plaintext), "{lengths:?}");
    }
}

#[test]
fn fields_of_a_message_are_hashes_or_absent() {
    let good = Expected::from_fields(Some(&[1; 32]), Some(&[]), None).unwrap();
    assert_eq!(good, Expected { file_sha256: Some([1; 32]), ..Expected::default() });
    for bad in [&[1; 31][..], &[1; 33], &[1]] {
        assert_eq!(Expected::from_fields(Some(bad), None, None), Err(MediaError::HashLength));
        assert_eq!(Expected::from_fields(None, Some(bad), None), Err(MediaError::HashLength));
    }
}

#[test]
fn a_plain_file_is_only_hashed() {
    let file = hash_plain(b"abc");
    let abc = wa_crypto::sha256(b"abc");
    assert_eq!(file, PlainFile { file_sha256: abc, file_length: 3 });
    let verify = |expected, pieces: &[&[u8]]| {
        let mut hasher = PlainHasher::new();
        pieces.iter().for_each(|piece| hasher.update(piece));
        hasher.verify(expected)
    };
    let expected = Expected { file_sha256: Some(abc), file_length: Some(3), ..Expected::default() };
    assert_eq!(verify(expected, &[b"a", b"", b"bc"]), Ok(file));
    assert_eq!(verify(expected, &[b"abd"]), Err(MediaError::FileSha256));
    let longer = Expected { file_length: Some(4), ..expected };
    assert_eq!(verify(longer, &[b"abc"]), Err(MediaError::FileLength));
}

#[test]
fn the_length_of_a_file_is_known_before_it_is_made() {
    for length in [0, 1, 15, 16, 17, 31, 32, 1000] {
        let (file, _) = encrypt(&keys([1; 32]), &vec![0; length]);
        let length = u64::try_from(length).unwrap();
        assert_eq!(encrypted_length(length), u64::try_from(file.len()).unwrap());
    }
    assert_eq!(encrypted_length(u64::MAX), u64::MAX);
}

proptest! {
    #[test]
    fn any_chunks_give_the_same_file_and_the_same_plaintext(
        key: [u8; 32],
        plaintext in prop::collection::vec(any::<u8>(), 0..2000),
        lengths in prop::collection::vec(0_usize..70, 1..6),
    ) {
        let keys = keys(key);
        let (file, sealed) = encrypt_with_sidecar(&keys, &plaintext);
        let (mut encryptor, mut out) = (Encryptor::with_sidecar(&keys), vec![9]);
        in_pieces(&plaintext, &lengths, |piece| encryptor.update(piece, &mut out));
        prop_assert_eq!(encryptor.finish(&mut out), sealed.clone());
        // What was in the buffer stays there.
        prop_assert_eq!(out.remove(0), 9);
        prop_assert_eq!(&out, &file);
        let opened = opened_in_pieces(&keys, Expected::from(&sealed), &file, &lengths);
        prop_assert_eq!(opened, Ok(plaintext));
    }

    #[test]
    fn any_changed_bit_is_refused(
        key: [u8; 32],
        plaintext in prop::collection::vec(any::<u8>(), 0..300),
        at: prop::sample::Index,
        bit in 0_u8..8,
    ) {
        let keys = keys(key);
        let (mut file, sealed) = encrypt(&keys, &plaintext);
        let at = at.index(file.len());
        file[at] ^= 1 << bit;
        prop_assert_eq!(decrypt(&keys, Expected::from(&sealed), &file), Err(MediaError::FileEncSha256));
        prop_assert_eq!(decrypt(&keys, Expected::default(), &file), Err(MediaError::Mac));
    }

    #[test]
    fn no_bytes_at_all_are_a_file_of_a_key_that_did_not_make_them(
        key: [u8; 32], file: Vec<u8>, lengths in prop::collection::vec(0_usize..40, 1..4),
    ) {
        let error = opened_in_pieces(&keys(key), Expected::default(), &file, &lengths).unwrap_err();
        prop_assert!(matches!(error, MediaError::Form | MediaError::Mac));
        prop_assert!(error.is_corrupt());
    }
}
