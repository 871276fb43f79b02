//! Linking by code: the companion shows eight letters, the user types them into the phone.

use core::fmt;
use core::str::FromStr;

use rand_core::CryptoRng;
use wa_crypto::{Aes256Gcm, KeyPair, PublicKey, aes256_ctr, hkdf_sha256, pbkdf2_hmac_sha256};
use zeroize::{Zeroize as _, Zeroizing};

use crate::{AdvSecret, PairingError};

/// Length of a wrapped ephemeral key: salt (32), IV (16), encrypted key (32).
pub const WRAPPED_KEY_LEN: usize = 80;
/// Length of a wrapped key bundle: salt (32), nonce (12), three encrypted keys (96), tag (16).
pub const WRAPPED_BUNDLE_LEN: usize = 156;

const ALPHABET: &[u8; 32] = b"123456789ABCDEFGHJKLMNPQRSTVWXYZ";
const ROUNDS: u32 = 131_072;
const BUNDLE_INFO: &[u8] = b"link_code_pairing_key_bundle_encryption_key";

/// The eight characters that are shown on the companion and typed into the phone.
///
/// `Display` groups them as `ABCD-EFGH`; parsing takes them with or without the dash and in either
/// case.
#[derive(Clone, PartialEq, Eq)]
pub struct PairingCode([u8; 8]);

impl PairingCode {
    /// Draws a code of 40 random bits.
    pub fn generate(rng: &mut (impl CryptoRng + ?Sized)) -> Self {
        let mut bytes = [0; 5];
        rng.fill_bytes(&mut bytes);
        Self::from_entropy(bytes)
    }

    /// The code of five given bytes: eight big-endian groups of five bits.
    pub fn from_entropy(bytes: [u8; 5]) -> Self {
        let bits = bytes.iter().fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
        let mut characters = [0; 8];
        for (at, character) in (0_u32..).zip(&mut characters) {
            let group = usize::try_from(bits >> (35 - 5 * at) & 31).unwrap_or_default();
            *character = ALPHABET.get(group).copied().unwrap_or_default();
        }
        Self(characters)
    }

    /// Stretches the code with a salt. This is slow on purpose: far from the tasks that must not wait.
    pub fn stretch(&self, salt: [u8; 32]) -> StretchedCode {
        StretchedCode { key: pbkdf2_hmac_sha256(&self.0, &salt, ROUNDS), salt }
    }

    fn unwrap(&self, wrapped: &[u8]) -> Result<PublicKey, PairingError> {
        self.stretch(wrapped_salt(wrapped)?).unwrap(wrapped)
    }
}

/// The key that a code and a salt make; see [`PairingCode::stretch`].
#[derive(Clone)]
pub struct StretchedCode {
    salt: [u8; 32],
    key: Zeroizing<[u8; 32]>,
}

impl StretchedCode {
    /// The salt that it was made with.
    pub fn salt(&self) -> &[u8; 32] {
        &self.salt
    }

    fn wrap(&self, key: &PublicKey, iv: [u8; 16]) -> [u8; WRAPPED_KEY_LEN] {
        let mut encrypted = *key.as_bytes();
        aes256_ctr(&self.key, &iv, &mut encrypted);
        let mut wrapped = [0; WRAPPED_KEY_LEN];
        let parts = self.salt.iter().chain(&iv).chain(&encrypted);
        wrapped.iter_mut().zip(parts).for_each(|(to, from)| *to = *from);
        wrapped
    }

    fn unwrap(&self, wrapped: &[u8]) -> Result<PublicKey, PairingError> {
        let wrapped: &[u8; WRAPPED_KEY_LEN] = wrapped.try_into().map_err(|_| PairingError::WrappedLength)?;
        let (_, rest) = wrapped.split_first_chunk::<32>().ok_or(PairingError::WrappedLength)?;
        let (iv, key) = rest.split_first_chunk::<16>().ok_or(PairingError::WrappedLength)?;
        let mut key: [u8; 32] = key.try_into().map_err(|_| PairingError::WrappedLength)?;
        aes256_ctr(&self.key, iv, &mut key);
        Ok(PublicKey::from_bytes(key))
    }
}

impl fmt::Debug for StretchedCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StretchedCode([redacted])")
    }
}

/// The salt in a wrapped key, with which the code has to be stretched to open it.
///
/// # Errors
///
/// [`PairingError::WrappedLength`] if it is not [`WRAPPED_KEY_LEN`] bytes.
pub fn wrapped_salt(wrapped: &[u8]) -> Result<[u8; 32], PairingError> {
    let wrapped: &[u8; WRAPPED_KEY_LEN] = wrapped.try_into().map_err(|_| PairingError::WrappedLength)?;
    wrapped.first_chunk::<32>().copied().ok_or(PairingError::WrappedLength)
}

impl FromStr for PairingCode {
    type Err = PairingError;

    fn from_str(text: &str) -> Result<Self, PairingError> {
        let mut characters = [0; 8];
        let mut given = text.bytes().filter(|byte| *byte != b'-').map(|byte| byte.to_ascii_uppercase());
        for character in &mut characters {
            *character = given.next().filter(|byte| ALPHABET.contains(byte)).ok_or(PairingError::Code)?;
        }
        if given.next().is_some() {
            return Err(PairingError::Code);
        }
        Ok(Self(characters))
    }
}

impl fmt::Display for PairingCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, character) in self.0.iter().enumerate() {
            if at == 4 {
                f.write_str("-")?;
            }
            write!(f, "{}", char::from(*character))?;
        }
        Ok(())
    }
}

impl fmt::Debug for PairingCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PairingCode([redacted])")
    }
}

impl Drop for PairingCode {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// The companion's side of one pairing by code, from `companion_hello` to `companion_finish`.
#[derive(Debug, Clone)]
pub struct Companion {
    code: PairingCode,
    ephemeral: KeyPair,
}

/// What the companion sends in `companion_finish`, and the secret both sides now share.
#[derive(Debug, Clone)]
pub struct Finish {
    /// The wrapped key bundle.
    pub bundle: [u8; WRAPPED_BUNDLE_LEN],
    /// Replaces the companion's ADV secret before the bundle is sent.
    pub secret: AdvSecret,
}

impl Companion {
    /// Starts an exchange with an ephemeral key of its own.
    pub fn new(code: PairingCode, ephemeral: KeyPair) -> Self {
        Self { code, ephemeral }
    }

    /// The code to show.
    pub fn code(&self) -> &PairingCode {
        &self.code
    }

    /// The ephemeral key, for storage.
    pub fn ephemeral(&self) -> &KeyPair {
        &self.ephemeral
    }

    /// The wrapped ephemeral key of `companion_hello`. Draws the salt (32 bytes), then the IV (16).
    pub fn hello(&self, rng: &mut (impl CryptoRng + ?Sized)) -> [u8; WRAPPED_KEY_LEN] {
        let (salt, iv) = draw_salt_and_iv(rng);
        self.hello_with(&self.code.stretch(salt), iv)
    }

    /// As [`hello`](Self::hello), for who has stretched the code elsewhere.
    pub fn hello_with(&self, stretched: &StretchedCode, iv: [u8; 16]) -> [u8; WRAPPED_KEY_LEN] {
        stretched.wrap(&self.ephemeral.public, iv)
    }

    /// Answers `primary_hello`. Draws the shared random (32 bytes), the salt (32) and the nonce (12).
    ///
    /// # Errors
    ///
    /// [`PairingError::WrappedLength`] or [`PairingError::InvalidKey`] if the phone's key is unusable.
    pub fn finish(
        &self,
        identity: &KeyPair,
        phone_identity: &PublicKey,
        wrapped_phone_ephemeral: &[u8],
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Result<Finish, PairingError> {
        let stretched = self.code.stretch(wrapped_salt(wrapped_phone_ephemeral)?);
        self.finish_with(&stretched, identity, phone_identity, wrapped_phone_ephemeral, rng)
    }

    /// As [`finish`](Self::finish), for who has stretched the code with the [`wrapped_salt`] elsewhere.
    ///
    /// # Errors
    ///
    /// As [`finish`](Self::finish).
    pub fn finish_with(
        &self,
        stretched: &StretchedCode,
        identity: &KeyPair,
        phone_identity: &PublicKey,
        wrapped_phone_ephemeral: &[u8],
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Result<Finish, PairingError> {
        let phone_ephemeral = stretched.unwrap(wrapped_phone_ephemeral)?;
        let shared = self.ephemeral.private.agree(&phone_ephemeral)?;
        let identities = identity.private.agree(phone_identity)?;
        let mut random = Zeroizing::new([0; 32]);
        let (mut salt, mut nonce) = ([0; 32], [0; 12]);
        rng.fill_bytes(random.as_mut_slice());
        rng.fill_bytes(&mut salt);
        rng.fill_bytes(&mut nonce);

        let plain = Zeroizing::new(
            [identity.public.as_bytes().as_slice(), phone_identity.as_bytes(), random.as_slice()].concat(),
        );
        let key = hkdf_sha256::<32>(shared.as_bytes(), Some(&salt), BUNDLE_INFO);
        let sealed = Aes256Gcm::new(&key).seal(&nonce, &[], &plain)?;
        Ok(Finish {
            bundle: [salt.as_slice(), &nonce, &sealed]
                .concat()
                .try_into()
                .map_err(|_| PairingError::WrappedLength)?,
            secret: shared_secret(shared.as_bytes(), identities.as_bytes(), random.as_slice()),
        })
    }
}

/// The phone's side of one pairing by code, after the user typed the code.
#[derive(Debug)]
pub struct Phone {
    code: PairingCode,
    ephemeral: KeyPair,
    companion_ephemeral: PublicKey,
}

impl Phone {
    /// Takes the wrapped key of `companion_hello` and the typed code. A wrong code is noticed only
    /// in [`Phone::open`].
    ///
    /// # Errors
    ///
    /// [`PairingError::WrappedLength`] if the wrapped key is not [`WRAPPED_KEY_LEN`] bytes.
    pub fn new(
        code: PairingCode,
        wrapped_companion_ephemeral: &[u8],
        ephemeral: KeyPair,
    ) -> Result<Self, PairingError> {
        let companion_ephemeral = code.unwrap(wrapped_companion_ephemeral)?;
        Ok(Self { code, ephemeral, companion_ephemeral })
    }

    /// The wrapped ephemeral key of `primary_hello`. Draws the salt (32 bytes), then the IV (16).
    pub fn hello(&self, rng: &mut (impl CryptoRng + ?Sized)) -> [u8; WRAPPED_KEY_LEN] {
        let (salt, iv) = draw_salt_and_iv(rng);
        self.code.stretch(salt).wrap(&self.ephemeral.public, iv)
    }

    /// Opens the bundle of `companion_finish` and derives the ADV secret.
    ///
    /// # Errors
    ///
    /// [`PairingError::WrongCode`] if the bundle does not open, [`PairingError::IdentityMismatch`] if
    /// it names other identity keys than the exchange did.
    pub fn open(
        &self,
        identity: &KeyPair,
        companion_identity: &PublicKey,
        bundle: &[u8],
    ) -> Result<AdvSecret, PairingError> {
        let bundle: &[u8; WRAPPED_BUNDLE_LEN] = bundle.try_into().map_err(|_| PairingError::WrappedLength)?;
        let (salt, rest) = bundle.split_first_chunk::<32>().ok_or(PairingError::WrappedLength)?;
        let (nonce, sealed) = rest.split_first_chunk::<12>().ok_or(PairingError::WrappedLength)?;
        let wrong = |_| PairingError::WrongCode;
        let shared = self.ephemeral.private.agree(&self.companion_ephemeral).map_err(wrong)?;
        let key = hkdf_sha256::<32>(shared.as_bytes(), Some(salt), BUNDLE_INFO);
        let plain = Zeroizing::new(Aes256Gcm::new(&key).open(nonce, &[], sealed).map_err(wrong)?);
        let (identities, random) = plain.split_at_checked(64).ok_or(PairingError::WrappedLength)?;
        let expected = [companion_identity.as_bytes().as_slice(), identity.public.as_bytes()].concat();
        if identities != expected {
            return Err(PairingError::IdentityMismatch);
        }
        let agreed = identity.private.agree(companion_identity)?;
        Ok(shared_secret(shared.as_bytes(), agreed.as_bytes(), random))
    }
}

fn draw_salt_and_iv(rng: &mut (impl CryptoRng + ?Sized)) -> ([u8; 32], [u8; 16]) {
    let (mut salt, mut iv) = ([0; 32], [0; 16]);
    rng.fill_bytes(&mut salt);
    rng.fill_bytes(&mut iv);
    (salt, iv)
}

fn shared_secret(ephemerals: &[u8], identities: &[u8], random: &[u8]) -> AdvSecret {
    let input = Zeroizing::new([ephemerals, identities, random].concat());
    AdvSecret::from_bytes(*hkdf_sha256::<32>(&input, None, b"adv_secret"))
}
