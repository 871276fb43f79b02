//! Files and retries that other implementations made.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod support;

use std::convert::Infallible;

use support::{bytes, cases, media_key, media_type, number, plaintext, text};
use wa_crypto::sha256;
use wa_media::{
    Expected, MediaKey, MediaRetry, MediaType, RangePlan, RetryAnswer, UploadToken, decrypt, encrypt,
    encrypt_with_sidecar,
};

/// Randomness that was drawn elsewhere.
struct Recorded(Vec<u8>);

impl rand_core::TryRng for Recorded {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        unimplemented!("only bytes are drawn")
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        unimplemented!("only bytes are drawn")
    }

    fn try_fill_bytes(&mut self, destination: &mut [u8]) -> Result<(), Infallible> {
        destination.copy_from_slice(&self.0);
        Ok(())
    }
}

impl rand_core::TryCryptoRng for Recorded {}

#[test]
fn files_are_the_ones_of_another_implementation() {
    for case in cases(include_str!("vectors/files.json"), "cases").1 {
        let name = text(&case, "name");
        let (kind, plaintext) = (media_type(&case), plaintext(&case["plaintext"]));
        assert_eq!(kind.hkdf_info(), text(&case, "hkdf_info"), "{name}");
        let keys = media_key(&case).expand(kind);
        assert_eq!(keys.expose_bytes().as_slice(), bytes(&case, "expanded_112"), "{name}");
        let (file, sealed) = encrypt(&keys, &plaintext);
        if case.get("upload").is_some() {
            assert_eq!(file, bytes(&case, "upload"), "{name}");
        }
        assert_eq!(sealed.mac.as_slice(), bytes(&case, "mac"), "{name}");
        assert_eq!(sealed.file_sha256.as_slice(), bytes(&case, "file_sha256"), "{name}");
        assert_eq!(sealed.file_enc_sha256.as_slice(), bytes(&case, "file_enc_sha256"), "{name}");
        assert_eq!(sha256(&file), sealed.file_enc_sha256, "{name}");
        assert_eq!(UploadToken::new(sealed.file_enc_sha256).to_string(), text(&case, "upload_token"));
        assert_eq!(decrypt(&keys, Expected::from(&sealed), &file), Ok(plaintext), "{name}");
    }
}

#[test]
fn parts_are_the_ones_of_another_implementation() {
    for case in cases(include_str!("vectors/ranges.json"), "cases").1 {
        let (kind, plaintext) = (media_type(&case), plaintext(&case["of_plaintext"]));
        let keys = media_key(&case).expand(kind);
        let (file, sealed) = encrypt(&keys, &plaintext);
        let plan = RangePlan::new(number(&case, "start")..number(&case, "end"), sealed.file_length).unwrap();
        let fetch = plan.fetch();
        let mut decryptor = plan.decryptor(&keys, fetch.start).unwrap();
        let mut part = Vec::new();
        let (start, end) = (usize::try_from(fetch.start).unwrap(), usize::try_from(fetch.end).unwrap());
        decryptor.update(file.get(start..end).unwrap(), &mut part);
        decryptor.finish().unwrap();
        assert_eq!(sha256(&part).as_slice(), bytes(&case, "plaintext_sha256"), "{}", text(&case, "name"));
    }
}

#[test]
fn sidecars_are_the_ones_of_the_rule() {
    let (document, cases) = cases(include_str!("vectors/sidecars.json"), "cases");
    let keys = media_key(&document).expand(media_type(&document));
    for case in cases {
        let length = number(&case, "length");
        let plaintext: Vec<u8> = (0..length).map(|at| u8::try_from(at % 251).unwrap()).collect();
        let (_, sealed) = encrypt_with_sidecar(&keys, &plaintext);
        assert_eq!(sealed.mac.as_slice(), bytes(&case, "mac"), "{length}");
        assert_eq!(sealed.file_enc_sha256.as_slice(), bytes(&case, "file_enc_sha256"), "{length}");
        assert_eq!(sealed.sidecar.unwrap(), bytes(&case, "sidecar"), "{length}");
    }
}

#[test]
fn requests_for_a_retry_are_the_ones_of_another_implementation() {
    for case in cases(include_str!("vectors/retries.json"), "requests").1 {
        let (key, iv, ciphertext) = (media_key(&case), bytes(&case, "iv"), bytes(&case, "ciphertext"));
        let retry = MediaRetry::new(&key, text(&case, "message_id"));
        assert_eq!(retry.open_request(&iv, &ciphertext), Ok(()));
        assert_eq!(retry.seal_request(&mut Recorded(iv)).ciphertext, ciphertext);
    }
}

#[test]
fn answers_to_a_retry_are_read_as_another_implementation_does() {
    for case in cases(include_str!("vectors/retries.json"), "answers").1 {
        let (key, iv, ciphertext) = (media_key(&case), bytes(&case, "iv"), bytes(&case, "ciphertext"));
        let answer = MediaRetry::new(&key, text(&case, "message_id")).open_answer(&iv, &ciphertext);
        if case["expect"] == "reject" {
            assert!(answer.is_err(), "{}", text(&case, "name"));
            continue;
        }
        let expected = match text(&case, "result") {
            "SUCCESS" => RetryAnswer::Uploaded {
                direct_path: text(&case, "direct_path").to_owned(),
                message_secret: None,
            },
            "NOT_FOUND" => RetryAnswer::NotFound,
            "DECRYPTION_ERROR" => RetryAnswer::DecryptionError,
            _ => RetryAnswer::GeneralError,
        };
        assert_eq!(answer, Ok(expected), "{}", text(&case, "name"));
    }
}

#[test]
fn a_key_of_another_length_is_refused() {
    for length in [0, 31, 33] {
        assert!(MediaKey::try_from(vec![7; length].as_slice()).is_err());
    }
}

#[test]
fn secrets_are_not_shown() {
    let key = MediaKey::from_bytes([7; 32]);
    let keys = key.expand(MediaType::Image);
    let shown = format!("{key:?} {keys:?} {:?}", MediaRetry::new(&key, "id"));
    assert!(shown.starts_with("MediaKey([redacted]) MediaKeys([redacted])"));
    assert!(!shown.contains("7, 7"));
}
