//! Published answers of every primitive: the RFCs, FIPS and NIST documents name them.

#![expect(clippy::unwrap_used, reason = "tests")]

use wa_crypto::{
    Aes256Gcm, CryptoError, HmacSha256, HmacSha512, PrivateKey, PublicKey, Sha256, aes256_cbc_decrypt,
    aes256_cbc_encrypt, aes256_ctr, cbc_encrypted_length, ct_eq, hkdf_sha256, hkdf_sha256_into, hmac_sha256,
    hmac_sha512, md5, pbkdf2_hmac_sha256, sha1, sha256, sha512, verify_mac, verify_truncated_mac,
};

fn unhex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}

fn array<const N: usize>(text: &str) -> [u8; N] {
    unhex(text).try_into().unwrap()
}

#[test]
fn x25519_agrees_with_rfc_7748() {
    for (scalar, point, secret) in [
        (
            "a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4",
            "e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c",
            "c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552",
        ),
        (
            "4b66e9d4d1b4673c5ad22691957d6af5c11b6421e0ea01d42ca4169e7918ba0d",
            "e5210f12786811d3f4b7959d0538ae2c31dbe7106fc03c3efc4cd549c715a493",
            "95cbde9476e8907d7aade45cb4b873f88b595a68799fa152e6f8f7647aac7957",
        ),
    ] {
        let ours = PrivateKey::from_bytes(array(scalar));
        let shared = ours.agree(&PublicKey::from_bytes(array(point))).unwrap();
        assert_eq!(shared.as_bytes(), &array(secret));
    }
}

#[test]
fn x25519_agrees_with_a_thousand_rounds_of_rfc_7748() {
    let mut scalar = array("0900000000000000000000000000000000000000000000000000000000000000");
    let mut point = scalar;
    for round in 1..=1000 {
        let ours = PrivateKey::from_bytes(scalar);
        let shared = *ours.agree(&PublicKey::from_bytes(point)).unwrap().as_bytes();
        (point, scalar) = (scalar, shared);
        if round == 1 {
            assert_eq!(scalar, array("422c8e7a6227d7bca1350b3e2bb7279f7897b87bb6854b783c60e80311ae3079"));
        }
    }
    assert_eq!(scalar, array("684cf59ba83309552800ef566f2f4d3c1c3887c49360e3875f2eb94d99532c51"));
}

#[test]
fn points_of_small_order_give_no_secret() {
    let ours = PrivateKey::from_bytes([7; 32]);
    for point in [
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
        "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    ] {
        let secret = ours.agree(&PublicKey::from_bytes(array(point)));
        assert_eq!(secret.err(), Some(CryptoError::KeyAgreement), "{point}");
    }
}

#[test]
fn hkdf_agrees_with_rfc_5869() {
    let info = unhex("f0f1f2f3f4f5f6f7f8f9");
    let salt = unhex("000102030405060708090a0b0c");
    let first = unhex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
    assert_eq!(hkdf_sha256::<42>(&[0x0b; 22], Some(&salt), &info).as_slice(), first);
    let mut slice = [0; 42];
    hkdf_sha256_into(&[0x0b; 22], Some(&salt), &info, &mut slice).unwrap();
    assert_eq!(slice.as_slice(), first);
    assert_eq!(
        hkdf_sha256::<42>(&[0x0b; 22], None, b"").as_slice(),
        unhex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8")
    );
    assert_eq!(hkdf_sha256::<8>(b"k", None, b"i"), hkdf_sha256::<8>(b"k", Some(&[0; 32]), b"i"));
}

#[test]
fn hkdf_gives_no_more_than_255_blocks() {
    let mut output = vec![0; 255 * 32];
    hkdf_sha256_into(b"ikm", None, b"", &mut output).unwrap();
    output.push(0);
    assert_eq!(hkdf_sha256_into(b"ikm", None, b"", &mut output), Err(CryptoError::OutputLength));
}

#[test]
fn hmac_agrees_with_rfc_4231() {
    let short = unhex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    let long = unhex(
        "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fd\
         caeab1a34d4a6b4b636e070a38bce737",
    );
    let parts: [&[u8]; 3] = [b"what do ya want ", b"", b"for nothing?"];
    assert_eq!(hmac_sha256(b"Jefe", &parts).as_slice(), short);
    assert_eq!(hmac_sha512(b"Jefe", &parts).as_slice(), long);

    let mut mac = HmacSha256::new(b"Jefe");
    parts.iter().for_each(|part| mac.update(part));
    mac.clone().verify(&short).unwrap();
    mac.clone().verify_truncated::<10>(&short[..10]).unwrap();
    assert_eq!(mac.clone().verify(&short[..10]), Err(CryptoError::Unauthentic));
    assert_eq!(mac.verify_truncated::<10>(&short[..9]), Err(CryptoError::Unauthentic));

    let mut mac = HmacSha512::new(b"Jefe");
    parts.iter().for_each(|part| mac.update(part));
    mac.clone().verify_truncated::<32>(&long[..32]).unwrap();
    assert_eq!(mac.verify_truncated::<32>(&long), Err(CryptoError::Unauthentic));
}

#[test]
fn an_empty_tag_never_verifies() {
    assert_eq!(verify_mac(b"", b""), Err(CryptoError::Unauthentic));
    assert_eq!(verify_mac(b"tag", b""), Err(CryptoError::Unauthentic));
    assert_eq!(verify_truncated_mac::<8>(b"short", b"short"), Err(CryptoError::Unauthentic));
    assert!(ct_eq(b"same", b"same") && !ct_eq(b"same", b"sama") && !ct_eq(b"same", b"sam"));
}

#[test]
fn pbkdf2_agrees_with_rfc_7914() {
    assert_eq!(*pbkdf2_hmac_sha256::<64>(b"passwd", b"salt", 1), array::<64>(PBKDF2_PASSWD_SALT_1));
    assert_eq!(
        *pbkdf2_hmac_sha256::<64>(b"Password", b"NaCl", 80000),
        array::<64>(PBKDF2_PASSWORD_NACL_80000)
    );
}

#[test]
fn hashes_agree_with_their_standards() {
    assert_eq!(sha256(b"abc"), array("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    assert_eq!(
        sha512(b"abc"),
        array(
            "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a\
             2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"
        )
    );
    assert_eq!(sha1(b"abc"), array("a9993e364706816aba3e25717850c26c9cd0d89d"));
    assert_eq!(md5(b"abc"), array("900150983cd24fb0d6963f7d28e17f72"));
    let mut pieces = Sha256::new();
    pieces.update(b"a");
    pieces.update(b"bc");
    assert_eq!(pieces.finalize(), sha256(b"abc"));
}

#[test]
fn gcm_agrees_with_its_published_cases() {
    let zero = Aes256Gcm::new(&[0; 32]);
    assert_eq!(zero.seal(&[0; 12], b"", b"").unwrap(), unhex("530f8afbc74536b9a963b4f1c4cb738b"));
    assert_eq!(
        zero.seal(&[0; 12], b"", &[0; 16]).unwrap(),
        unhex("cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919")
    );
    let key = Aes256Gcm::new(&array("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"));
    let plaintext = unhex(
        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72\
         1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
    );
    let aad = unhex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
    let sealed = unhex(
        "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa\
         8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b",
    );
    let nonce = array("cafebabefacedbaddecaf888");
    assert_eq!(key.seal(&nonce, &aad, &plaintext).unwrap(), sealed);
    assert_eq!(key.open(&nonce, &aad, &sealed).unwrap(), plaintext);
    let mut buffer = b"head".to_vec();
    buffer.extend_from_slice(&plaintext);
    key.seal_from(&nonce, &aad, &mut buffer, 4).unwrap();
    assert_eq!((&buffer[..4], &buffer[4..]), (b"head".as_slice(), sealed.as_slice()));
    assert_eq!(key.open_in_place(&nonce, &aad, &mut buffer[4..]).unwrap(), plaintext);
}

const SP_800_38A_KEY: &str = "603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4";
const SP_800_38A_PLAINTEXT: &str = "6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51\
                                    30c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710";

#[test]
fn cbc_agrees_with_sp_800_38a() {
    let (key, iv) = (array(SP_800_38A_KEY), array("000102030405060708090a0b0c0d0e0f"));
    let plaintext = unhex(SP_800_38A_PLAINTEXT);
    let ciphertext = aes256_cbc_encrypt(&key, &iv, &plaintext);
    assert_eq!(ciphertext.len(), cbc_encrypted_length(plaintext.len()));
    assert_eq!(
        ciphertext[..64],
        unhex(
            "f58c4c04d6e5f1ba779eabfb5f7bfbd69cfc4e967edb808d679f777bc6702c7d\
             39f23369a9d9bacfa530e26304231461b2eb05e2c39be9fcda6c19078c6a9d1b"
        )
    );
    assert_eq!(aes256_cbc_decrypt(&key, &iv, &ciphertext).unwrap(), plaintext);
}

#[test]
fn cbc_refuses_wrong_lengths_and_paddings_alike() {
    let (key, iv) = ([1; 32], [2; 16]);
    let ciphertext = aes256_cbc_encrypt(&key, &iv, b"sixteen bytes ok");
    for wrong in [&ciphertext[..0], &ciphertext[..15], &ciphertext[..16], &ciphertext[..31]] {
        assert_eq!(aes256_cbc_decrypt(&key, &iv, wrong), Err(CryptoError::Unauthentic));
    }
    assert_eq!(aes256_cbc_decrypt(&[3; 32], &iv, &ciphertext), Err(CryptoError::Unauthentic));
}

#[test]
fn ctr_agrees_with_sp_800_38a() {
    let mut buffer = unhex(SP_800_38A_PLAINTEXT);
    let counter = array("f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff");
    aes256_ctr(&array(SP_800_38A_KEY), &counter, &mut buffer);
    assert_eq!(
        buffer,
        unhex(
            "601ec313775789a5b7a7f504bbf3d228f443e3ca4d62b59aca84e990cacaf5c5\
             2b0930daa23de94ce87017ba2d84988ddfc9c58db67aada613c2dd08457941a6"
        )
    );
}

#[test]
fn serialised_keys_need_their_type_byte() {
    let key = PublicKey::from_bytes([9; 32]);
    let serialized = key.to_serialized();
    assert_eq!(serialized[0], 5);
    assert_eq!(PublicKey::from_serialized(&serialized), Ok(key));
    assert_eq!(PublicKey::from_raw_or_serialized(&serialized), Ok(key));
    assert_eq!(PublicKey::from_raw_or_serialized(key.as_bytes()), Ok(key));
    let mut other = serialized;
    other[0] = 6;
    assert_eq!(PublicKey::from_serialized(&other), Err(CryptoError::KeyType));
    assert_eq!(PublicKey::from_serialized(&serialized[1..]), Err(CryptoError::KeyLength));
    assert_eq!(PublicKey::from_serialized(&[]), Err(CryptoError::KeyLength));
    assert_eq!(PublicKey::from_slice(&serialized), Err(CryptoError::KeyLength));
    assert_eq!(PrivateKey::from_slice(&serialized).err(), Some(CryptoError::KeyLength));
}

#[test]
fn secrets_do_not_print() {
    let key = PrivateKey::from_bytes([0x41; 32]);
    assert_eq!(format!("{key:?}"), "PrivateKey([redacted])");
    assert_eq!(format!("{:?}", key.agree(&key.public_key()).unwrap()), "SharedSecret([redacted])");
    assert_eq!(format!("{:?}", Aes256Gcm::new(&[1; 32])), "Aes256Gcm([redacted])");
    assert_eq!(format!("{:?}", PublicKey::from_bytes([0xab; 32])), "PublicKey(abababab…)");
}

const PBKDF2_PASSWD_SALT_1: &str = "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc\
    49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783";
const PBKDF2_PASSWORD_NACL_80000: &str = "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56\
    a1d425a1225833549adb841b51c9b3176a272bdebba1d078478f62b397f33c8d";
