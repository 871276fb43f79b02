//! The text inside the QR code.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "tests")]
#![expect(dead_code, reason = "the support is shared")]

mod support;

use support::{array, cases, text};
use wa_crypto::PublicKey;
use wa_pairing::{AdvSecret, PairingError, QrText};

const VECTORS: &str = include_str!("vectors/qr.json");

#[test]
fn texts_are_written_and_read_as_others_do() {
    for case in cases(VECTORS) {
        let noise = PublicKey::from_bytes(array(&case, "noise"));
        let identity = PublicKey::from_bytes(array(&case, "identity"));
        let secret = AdvSecret::from_bytes(array(&case, "secret"));
        let client_type = text(&case, "client_type").chars().next().unwrap();
        let ours = QrText::new(text(&case, "reference"), &noise, &identity, &secret, client_type);
        assert_eq!(ours.to_string(), text(&case, "text"));
        for key in ["text", "plain"] {
            let read: QrText = text(&case, key).parse().unwrap();
            assert_eq!(read.reference(), text(&case, "reference"));
            assert_eq!(read.noise(), &noise);
            assert_eq!(read.identity(), &identity);
            assert_eq!(read.secret().expose_bytes(), secret.expose_bytes());
        }
    }
}

#[test]
fn what_is_no_such_text_is_refused() {
    let cases = cases(VECTORS);
    let good = text(&cases[0], "plain");
    assert!(good.parse::<QrText>().is_ok());
    let fields: Vec<&str> = good.split(',').collect();
    let mut bad = vec![String::new(), ",".repeat(4), "https://example.com/".to_owned()];
    for at in 0..fields.len() {
        let mut fewer = fields.clone();
        fewer.remove(at);
        if fewer.len() < 4 {
            bad.push(fewer.join(","));
        }
        if (1..4).contains(&at) {
            for wrong in ["", "AAAA", "not base64!", "A"] {
                let mut other = fields.clone();
                other[at] = wrong;
                bad.push(other.join(","));
            }
        }
    }
    for text in bad {
        assert_eq!(text.parse::<QrText>().map(|_| ()), Err(PairingError::QrText), "{text}");
    }
}

#[test]
fn a_log_does_not_show_the_secret() {
    let cases = cases(VECTORS);
    let read: QrText = text(&cases[0], "text").parse().unwrap();
    let secret = text(&cases[0], "plain").split(',').nth(3).unwrap().to_owned();
    let shown = format!("{read:?} {:?}", read.secret());
    assert!(!shown.contains(&secret) && !shown.contains(&format!("{:?}", read.secret().expose_bytes())));
}
