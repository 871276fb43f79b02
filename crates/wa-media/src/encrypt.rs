//! Encrypting a file as it is read.

use std::fmt;

use wa_crypto::{CbcEncryptor, HmacSha256, Sha256};
use zeroize::Zeroizing;

use crate::file::{SealedFile, encrypted_length};
use crate::key::MediaKeys;
use crate::sidecar::SidecarWriter;
use crate::{MAC_LENGTH, STEP};

/// A file being encrypted: plaintext goes in, the file for the host comes out, in constant memory.
///
/// The upload token is the hash of the result, so the output has to be kept, in memory or in a file,
/// until all of it is there.
pub struct Encryptor {
    cipher: CbcEncryptor,
    output: Output,
    plain: Sha256,
    length: u64,
    /// The beginning of a block whose end is still to come.
    part: Zeroizing<Vec<u8>>,
}

impl Encryptor {
    /// Starts a file.
    #[must_use]
    pub fn new(keys: &MediaKeys) -> Self {
        let mut mac = HmacSha256::new(keys.mac_key());
        mac.update(keys.iv());
        Self {
            cipher: CbcEncryptor::new(keys.cipher_key(), keys.iv()),
            output: Output { mac, encrypted: Sha256::new(), sidecar: None },
            plain: Sha256::new(),
            length: 0,
            part: Zeroizing::new(Vec::with_capacity(16)),
        }
    }

    /// Starts a file that gets a streaming sidecar: video and audio. It costs ten bytes for each 64 KiB,
    /// and one more pass of HMAC.
    #[must_use]
    pub fn with_sidecar(keys: &MediaKeys) -> Self {
        let mut sidecar = SidecarWriter::new(keys);
        sidecar.update(keys.iv());
        let mut encryptor = Self::new(keys);
        encryptor.output.sidecar = Some(sidecar);
        encryptor
    }

    /// Takes the next plaintext and appends what can be encrypted of it.
    pub fn update(&mut self, plaintext: &[u8], out: &mut Vec<u8>) {
        out.reserve(plaintext.len());
        for piece in plaintext.chunks(STEP) {
            self.length = self.length.saturating_add(u64::try_from(piece.len()).unwrap_or(u64::MAX));
            let start = out.len();
            out.extend_from_slice(&self.part);
            out.extend_from_slice(piece);
            self.part.clear();
            let (blocks, rest) = out.get_mut(start..).unwrap_or_default().as_chunks_mut();
            self.part.extend_from_slice(rest);
            self.cipher.encrypt(blocks);
            self.output.see_both(blocks.as_flattened(), &mut self.plain, piece);
            out.truncate(out.len() - self.part.len());
        }
    }

    /// Ends the file: appends the last block and the MAC.
    pub fn finish(mut self, out: &mut Vec<u8>) -> SealedFile {
        let start = out.len();
        out.extend_from_slice(&self.part);
        self.cipher.finish_from(out, start);
        self.output.see(out.get(start..).unwrap_or_default());
        let whole = self.output.mac.clone().finalize();
        let mac: [u8; MAC_LENGTH] = *whole.first_chunk().expect("a tag of SHA-256 is longer than ten bytes");
        self.output.see(&mac);
        out.extend_from_slice(&mac);
        SealedFile {
            file_sha256: self.plain.finalize(),
            file_enc_sha256: self.output.encrypted.finalize(),
            file_length: self.length,
            mac,
            sidecar: self.output.sidecar.map(SidecarWriter::finish),
        }
    }
}

impl fmt::Debug for Encryptor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Encryptor").field("length", &self.length).finish_non_exhaustive()
    }
}

/// All that is computed over the encrypted file.
struct Output {
    mac: HmacSha256,
    encrypted: Sha256,
    sidecar: Option<SidecarWriter>,
}

impl Output {
    fn see(&mut self, bytes: &[u8]) {
        Sha256::update_lanes([(self.mac.hash(), bytes), (&mut self.encrypted, bytes)]);
        self.see_for_sidecar(bytes);
    }

    /// The next of the encrypted file, and beside it the next of the plain one.
    fn see_both(&mut self, bytes: &[u8], plain: &mut Sha256, piece: &[u8]) {
        Sha256::update_lanes([(plain, piece), (self.mac.hash(), bytes), (&mut self.encrypted, bytes)]);
        self.see_for_sidecar(bytes);
    }

    fn see_for_sidecar(&mut self, bytes: &[u8]) {
        if let Some(sidecar) = &mut self.sidecar {
            sidecar.update(bytes);
        }
    }
}

/// Encrypts a file that is in memory.
#[must_use]
pub fn encrypt(keys: &MediaKeys, plaintext: &[u8]) -> (Vec<u8>, SealedFile) {
    whole(Encryptor::new(keys), plaintext)
}

/// Encrypts a file that is in memory, with a streaming sidecar.
#[must_use]
pub fn encrypt_with_sidecar(keys: &MediaKeys, plaintext: &[u8]) -> (Vec<u8>, SealedFile) {
    whole(Encryptor::with_sidecar(keys), plaintext)
}

fn whole(mut encryptor: Encryptor, plaintext: &[u8]) -> (Vec<u8>, SealedFile) {
    let length = u64::try_from(plaintext.len()).map_or(u64::MAX, encrypted_length);
    let mut out = Vec::with_capacity(usize::try_from(length).unwrap_or(0));
    encryptor.update(plaintext, &mut out);
    let file = encryptor.finish(&mut out);
    (out, file)
}
