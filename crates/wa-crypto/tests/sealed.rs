//! Properties of the ciphers: what was sealed opens, and nothing else does.

use proptest::prelude::*;
use wa_crypto::{
    Aes256Gcm, CryptoError, aes256_cbc_decrypt, aes256_cbc_decrypt_in_place, aes256_cbc_encrypt,
    aes256_cbc_encrypt_from, aes256_ctr,
};

proptest! {
    #[test]
    fn gcm_opens_what_it_sealed_and_nothing_else(
        key: [u8; 32], nonce: [u8; 12], aad: Vec<u8>, plaintext: Vec<u8>, at: prop::sample::Index, bit in 0_u8..8,
    ) {
        let key = Aes256Gcm::new(&key);
        let sealed = key.seal(&nonce, &aad, &plaintext).unwrap();
        prop_assert_eq!(key.open(&nonce, &aad, &sealed).unwrap(), plaintext);
        let mut changed = sealed.clone();
        changed[at.index(sealed.len())] ^= 1_u8 << bit;
        prop_assert_eq!(key.open(&nonce, &aad, &changed), Err(CryptoError::Unauthentic));
        let cut = &sealed[..at.index(sealed.len())];
        prop_assert_eq!(key.open(&nonce, &aad, cut), Err(CryptoError::Unauthentic));
        let other_aad = [aad.as_slice(), b"x"].concat();
        prop_assert_eq!(key.open(&nonce, &other_aad, &sealed), Err(CryptoError::Unauthentic));
    }

    #[test]
    fn cbc_decrypts_what_it_encrypted(key: [u8; 32], iv: [u8; 16], head: Vec<u8>, plaintext: Vec<u8>) {
        let ciphertext = aes256_cbc_encrypt(&key, &iv, &plaintext);
        prop_assert_eq!(aes256_cbc_decrypt(&key, &iv, &ciphertext).unwrap(), plaintext.clone());
        let mut buffer = [head.as_slice(), &plaintext].concat();
        aes256_cbc_encrypt_from(&key, &iv, &mut buffer, head.len());
        prop_assert_eq!(&buffer[..head.len()], head.as_slice());
        prop_assert_eq!(&buffer[head.len()..], ciphertext.as_slice());
        let opened = aes256_cbc_decrypt_in_place(&key, &iv, &mut buffer[head.len()..]).unwrap();
        prop_assert_eq!(opened, plaintext.as_slice());
    }

    #[test]
    fn ctr_undoes_itself_and_carries_through_the_whole_block(key: [u8; 32], plaintext: Vec<u8>) {
        let mut buffer = plaintext.clone();
        aes256_ctr(&key, &[0xff; 16], &mut buffer);
        let (_, second) = plaintext.split_at(plaintext.len().min(16));
        let mut tail = second.to_vec();
        aes256_ctr(&key, &[0; 16], &mut tail);
        prop_assert_eq!(&buffer[plaintext.len() - second.len()..], tail.as_slice());
        aes256_ctr(&key, &[0xff; 16], &mut buffer);
        prop_assert_eq!(buffer, plaintext);
    }
}
