//! CBC in pieces against CBC in one piece, and against a published sample.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use proptest::prelude::*;
use wa_crypto::{CbcDecryptor, CbcEncryptor, CryptoError, aes256_cbc_decrypt, aes256_cbc_encrypt};

fn unhex<const N: usize>(text: &str) -> [u8; N] {
    std::array::from_fn(|at| u8::from_str_radix(&text[at * 2..at * 2 + 2], 16).unwrap())
}

/// Encrypts with a cut after every number of blocks that is asked for.
fn in_pieces(key: &[u8; 32], iv: &[u8; 16], plaintext: &[u8], cuts: &[usize]) -> Vec<u8> {
    let mut cipher = CbcEncryptor::new(key, iv);
    let mut buffer = plaintext.to_vec();
    let mut done = 0;
    for blocks in cuts {
        let end = (done + blocks * 16).min(buffer.len() / 16 * 16);
        cipher.encrypt(buffer[done..end].as_chunks_mut().0);
        done = end;
    }
    cipher.finish_from(&mut buffer, done);
    buffer
}

#[test]
fn pieces_give_the_sample_of_nist_sp_800_38a() {
    let key = unhex("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4");
    let mut block = [unhex("6bc1bee22e409f96e93d7e117393172a"), unhex("ae2d8a571e03ac9c9eb76fac45af8e51")];
    let plaintext = block;
    let iv = unhex("000102030405060708090a0b0c0d0e0f");
    let mut cipher = CbcEncryptor::new(&key, &iv);
    let [first, second] = block.each_mut().map(std::slice::from_mut);
    cipher.encrypt(first);
    cipher.encrypt(second);
    assert_eq!(block[0], unhex("f58c4c04d6e5f1ba779eabfb5f7bfbd6"));
    assert_eq!(block[1], unhex("9cfc4e967edb808d679f777bc6702c7d"));
    let mut cipher = CbcDecryptor::new(&key, &iv);
    cipher.decrypt(&mut block);
    assert_eq!(block, plaintext);
}

#[test]
fn a_state_shows_nothing() {
    assert_eq!(format!("{:?}", CbcEncryptor::new(&[7; 32], &[7; 16])), "CbcEncryptor([redacted])");
    assert_eq!(format!("{:?}", CbcDecryptor::new(&[7; 32], &[7; 16])), "CbcDecryptor([redacted])");
}

#[test]
fn an_end_that_is_no_block_or_has_no_padding_is_refused() {
    let decryptor = || CbcDecryptor::new(&[7; 32], &[0; 16]);
    assert_eq!(decryptor().finish_in_place(&mut []), Err(CryptoError::Unauthentic));
    assert_eq!(decryptor().finish_in_place(&mut [0; 15]), Err(CryptoError::Unauthentic));
    let mut block = [[9; 16]];
    CbcEncryptor::new(&[7; 32], &[0; 16]).encrypt(&mut block);
    block[0][0] ^= 1;
    assert_eq!(decryptor().finish_in_place(&mut block[0]), Err(CryptoError::Unauthentic));
}

proptest! {
    #[test]
    fn any_cut_gives_the_same_ciphertext(
        key: [u8; 32], iv: [u8; 16], plaintext: Vec<u8>, cuts in prop::collection::vec(0_usize..5, 0..8),
    ) {
        prop_assert_eq!(in_pieces(&key, &iv, &plaintext, &cuts), aes256_cbc_encrypt(&key, &iv, &plaintext));
    }

    #[test]
    fn decryption_may_start_and_stop_at_any_block(
        key: [u8; 32], iv: [u8; 16], plaintext: Vec<u8>, from: prop::sample::Index, cut: prop::sample::Index,
    ) {
        let mut ciphertext = aes256_cbc_encrypt(&key, &iv, &plaintext);
        prop_assert_eq!(&aes256_cbc_decrypt(&key, &iv, &ciphertext).unwrap(), &plaintext);
        let blocks = ciphertext.as_chunks_mut::<16>().0;
        let from = from.index(blocks.len());
        let (before, rest) = blocks.split_at_mut(from);
        let mut cipher = CbcDecryptor::new(&key, before.last().unwrap_or(&iv));
        let (head, tail) = rest.split_at_mut(cut.index(rest.len()));
        cipher.decrypt(head);
        let mut opened = head.as_flattened().to_vec();
        opened.extend_from_slice(cipher.finish_in_place(tail.as_flattened_mut()).unwrap());
        prop_assert_eq!(opened.as_slice(), &plaintext[from * 16..]);
    }
}
