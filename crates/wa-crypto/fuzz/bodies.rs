//! What is fuzzed of this crate.

use wa_crypto::{
    Aes256Gcm, CbcDecryptor, PrivateKey, PublicKey, Signature, aes256_cbc_decrypt, aes256_cbc_encrypt,
};

/// Any bytes as keys and signatures: nothing but the signer's own signature passes.
pub(crate) fn keys(data: &[u8]) {
    let _ = (PublicKey::from_serialized(data), PublicKey::from_raw_or_serialized(data));
    let Some((key, rest)) = data.split_first_chunk::<32>() else { return };
    let Some((signature, message)) = rest.split_first_chunk::<64>() else { return };
    let private = PrivateKey::from_bytes(*key);
    let public = private.public_key();
    let signature = Signature::from_bytes(*signature);
    let own = private.sign_with_random(message, signature.as_bytes());
    assert_eq!(public.verify(message, &own), Ok(()));
    // Any signature may be a good one: the fuzzer sees those that are compared, and gives them back.
    let other = [message, b"."].concat();
    assert!(public.verify(&other, &own).is_err());
    let verdict = public.verify(message, &signature);
    assert!(verdict.is_err() || public.verify(&other, &signature).is_err());
    let foreign = PublicKey::from_bytes(*key);
    let _ = foreign.verify(message, &signature);
    if let Ok(secret) = private.agree(&foreign) {
        assert_ne!(secret.as_bytes(), &[0; 32]);
    }
}

/// What was sealed opens; anything else is refused; CBC in pieces is CBC.
pub(crate) fn ciphers(data: &[u8]) {
    let Some((key, text)) = data.split_first_chunk::<32>() else { return };
    let gcm = Aes256Gcm::new(key);
    let mut sealed = gcm.seal(&[0; 12], b"", text).expect("a short text");
    assert_eq!(gcm.open(&[0; 12], b"", &sealed).as_deref(), Ok(text));
    if let Some(byte) = sealed.get_mut(text.len() / 2) {
        *byte ^= 1;
    }
    assert!(gcm.open(&[0; 12], b"", &sealed).is_err());
    let _ = gcm.open(&[0; 12], b"", text);

    let cipher = aes256_cbc_encrypt(key, &[0; 16], text);
    assert_eq!(aes256_cbc_decrypt(key, &[0; 16], &cipher).as_deref(), Ok(text));
    let _ = aes256_cbc_decrypt(key, &[0; 16], text);
    let (mut head, mut last) = (cipher.clone(), cipher);
    let cut = text.len() / 32 * 16;
    head.truncate(cut);
    let mut last = last.split_off(cut);
    let mut stream = CbcDecryptor::new(key, &[0; 16]);
    stream.decrypt(head.as_chunks_mut().0);
    let tail = stream.finish_in_place(&mut last).expect("the padding is right");
    assert_eq!([head.as_slice(), tail].concat(), text);
}
