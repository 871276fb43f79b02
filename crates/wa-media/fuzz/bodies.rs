//! What is fuzzed of this crate.

use wa_media::{
    Decryptor, Encryptor, Expected, MediaKey, MediaType, decrypt, encrypt, expires_at, object_path,
    parse_upload_path,
};

/// A file that was encrypted, in any pieces, decrypts in any pieces; damage is refused.
pub(crate) fn file(data: &[u8]) {
    let Some(([cut, kind, damage], plaintext)) = data.split_first_chunk() else { return };
    let kinds = [MediaType::Image, MediaType::Video, MediaType::Audio, MediaType::Document];
    let keys = MediaKey::from_bytes([7; 32]).expand(kinds[usize::from(kind % 4)]);
    let (whole, sealed) = encrypt(&keys, plaintext);
    let mut encryptor = Encryptor::with_sidecar(&keys);
    let mut pieces = Vec::new();
    for piece in plaintext.chunks(usize::from(*cut) + 1) {
        encryptor.update(piece, &mut pieces);
    }
    let sealed_pieces = encryptor.finish(&mut pieces);
    assert_eq!(pieces, whole);
    assert_eq!(sealed_pieces.file_enc_sha256, sealed.file_enc_sha256);

    let mut decryptor = Decryptor::new(&keys, Expected::from(&sealed));
    let mut out = Vec::new();
    for piece in whole.chunks(usize::from(*cut) + 1) {
        decryptor.update(piece, &mut out).expect("our own file");
    }
    decryptor.finish(&mut out).expect("our own file");
    assert_eq!(out, plaintext);

    let mut damaged = whole;
    let at = usize::from(*damage) % damaged.len();
    damaged[at] ^= 1;
    assert!(decrypt(&keys, Expected::default(), &damaged).is_err());
    assert!(decrypt(&keys, Expected::default(), plaintext).is_err());
}

/// Paths and addresses of any text.
pub(crate) fn url(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Ok((kind, _)) = parse_upload_path(text) {
        let _ = format!("{kind:?}");
    }
    let _ =
        (object_path(text), expires_at(text), MediaType::from_name(text), MediaType::from_upload_path(text));
}

/// Any page tells few and short things that can be seen.
pub(crate) fn page(data: &[u8]) {
    for charset in [None, Some("latin1")] {
        let facts = wa_media::facts::page_facts(data, charset);
        for text in [facts.title, facts.description, facts.image].into_iter().flatten() {
            assert!(!text.is_empty() && text.len() < 4096 && !text.contains(char::is_control));
        }
    }
}
