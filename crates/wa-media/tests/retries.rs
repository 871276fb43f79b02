//! Media retries between a companion and its phone.

#![expect(clippy::unwrap_used, reason = "tests")]

use proptest::prelude::*;
use wa_crypto::{Aes256Gcm, OsRng, hkdf_sha256};
use wa_media::{MediaError, MediaKey, MediaRetry, RetryAnswer};

const ID: &str = "3EB0ABCD";

fn key() -> MediaKey {
    MediaKey::from_bytes([5; 32])
}

/// Seals what is no retry message.
fn seal(plaintext: &[u8]) -> Vec<u8> {
    let key = hkdf_sha256(key().expose_bytes(), None, b"WhatsApp Media Retry Notification");
    Aes256Gcm::new(&key).seal(&[0; 12], ID.as_bytes(), plaintext).unwrap()
}

#[test]
fn the_phone_reads_what_a_companion_asks() {
    let key = key();
    let retry = MediaRetry::new(&key, ID);
    let sealed = retry.seal_request(&mut OsRng);
    assert_eq!(retry.open_request(&sealed.iv, &sealed.ciphertext), Ok(()));
    let other = MediaRetry::new(&key, "3EB0ABCE");
    assert_eq!(other.open_request(&sealed.iv, &sealed.ciphertext), Err(MediaError::Retry));
}

#[test]
fn a_request_that_names_another_message_is_refused() {
    let (key, iv) = (key(), [0; 12]);
    let retry = MediaRetry::new(&key, ID);
    assert_eq!(retry.open_request(&iv, &seal(b"\x0a\x083EB0ABCD")), Ok(()));
    assert_eq!(retry.open_request(&iv, &seal(b"\x0a\x083EB0ABCE")), Err(MediaError::Retry));
    assert_eq!(retry.open_request(&iv, &seal(b"")), Err(MediaError::Retry));
    assert_eq!(retry.open_request(&iv, &seal(b"\x0a\x09")), Err(MediaError::RetryProtobuf));
}

#[test]
fn every_answer_arrives_as_it_was_given() {
    let key = key();
    let retry = MediaRetry::new(&key, ID);
    let secret = Some(vec![1; 32].into());
    for answer in [
        RetryAnswer::GeneralError,
        RetryAnswer::Uploaded { direct_path: "/v/t62?x=1".to_owned(), message_secret: None },
        RetryAnswer::Uploaded { direct_path: "/v/t62?x=1".to_owned(), message_secret: secret },
        RetryAnswer::NotFound,
        RetryAnswer::DecryptionError,
        RetryAnswer::Unknown(77),
    ] {
        let sealed = retry.seal_answer(answer.clone(), &mut OsRng);
        assert_eq!(retry.open_answer(&sealed.iv, &sealed.ciphertext), Ok(answer));
    }
}

#[test]
fn codes_in_the_open_are_failures() {
    assert_eq!(RetryAnswer::from_code(0), RetryAnswer::GeneralError);
    assert_eq!(RetryAnswer::from_code(1), RetryAnswer::GeneralError);
    assert_eq!(RetryAnswer::from_code(2), RetryAnswer::NotFound);
    assert_eq!(RetryAnswer::from_code(3), RetryAnswer::DecryptionError);
    assert_eq!(RetryAnswer::from_code(-1), RetryAnswer::Unknown(-1));
}

#[test]
fn an_answer_of_the_wrong_form_has_an_error_of_its_own() {
    let (key, iv) = (key(), [0; 12]);
    let retry = MediaRetry::new(&key, ID);
    assert_eq!(retry.open_answer(&iv, &seal(b"\x18\x01")), Err(MediaError::RetryPath));
    assert_eq!(retry.open_answer(&iv, &seal(b"\x12\x7f")), Err(MediaError::RetryProtobuf));
    assert_eq!(retry.open_answer(&iv, &seal(b"")), Ok(RetryAnswer::GeneralError));
    assert_eq!(retry.open_answer(&iv[..11], &seal(b"")), Err(MediaError::Retry));
}

#[test]
fn an_answer_does_not_show_where_the_file_lies() {
    let answer = RetryAnswer::Uploaded { direct_path: "/secret".to_owned(), message_secret: None };
    assert_eq!(format!("{answer:?}"), "Uploaded([redacted])");
}

proptest! {
    #[test]
    fn no_bytes_at_all_are_an_answer(iv in prop::collection::vec(any::<u8>(), 0..20), ciphertext: Vec<u8>) {
        let key = key();
        let retry = MediaRetry::new(&key, ID);
        prop_assert_eq!(retry.open_answer(&iv, &ciphertext), Err(MediaError::Retry));
        prop_assert_eq!(retry.open_request(&iv, &ciphertext), Err(MediaError::Retry));
    }

    #[test]
    fn any_sealed_bytes_are_read_without_a_panic(plaintext: Vec<u8>) {
        let _read = MediaRetry::new(&key(), ID).open_answer(&[0; 12], &seal(&plaintext));
    }
}
