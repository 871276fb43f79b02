//! Hashes: SHA-256 for the protocol, SHA-1 and MD5 where the wire asks for a fingerprint of old.

use std::fmt;

use sha2::Digest as _;
use sha2::block_api::compress256;
use zeroize::Zeroize as _;

/// SHA-256 of a message.
pub fn sha256(message: &[u8]) -> [u8; 32] {
    sha2::Sha256::digest(message).into()
}

/// SHA-512 of a message.
pub fn sha512(message: &[u8]) -> [u8; 64] {
    sha2::Sha512::digest(message).into()
}

/// SHA-1 of a message, for identifiers the wire defines by it. No security rests on it.
pub fn sha1(message: &[u8]) -> [u8; 20] {
    sha1::Sha1::digest(message).into()
}

/// MD5 of a message, for the version fingerprint of a registration. No security rests on it.
pub fn md5(message: &[u8]) -> [u8; 16] {
    md5::Md5::digest(message).into()
}

pub(crate) const BLOCK: usize = 64;

/// The state of SHA-256.
pub(crate) type State = [u32; 8];

/// SHA-256 before its first block: the fractional parts of the square roots of the first eight primes.
pub(crate) const START: State =
    [0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB, 0x5BE0_CD19];

/// The state as a hash.
#[inline]
pub(crate) fn state_bytes(state: &State) -> [u8; 32] {
    let mut bytes = [0; 32];
    let (words, _) = bytes.as_chunks_mut::<4>();
    for (to, word) in words.iter_mut().zip(state) {
        *to = word.to_be_bytes();
    }
    bytes
}

/// SHA-256 over data that arrives in pieces.
///
/// It stands on the block function of the library, so that hashes of different data can be computed side by
/// side: [`update_lanes`](Self::update_lanes).
#[derive(Clone)]
pub struct Sha256 {
    state: State,
    /// Bytes so far.
    length: u64,
    /// The beginning of the next block.
    rest: [u8; BLOCK],
    filled: usize,
}

impl Sha256 {
    /// Starts an empty hash.
    pub fn new() -> Self {
        Self { state: START, length: 0, rest: [0; BLOCK], filled: 0 }
    }

    /// Goes on behind the block of a key.
    pub(crate) fn behind_block(state: State) -> Self {
        Self { state, length: 64, rest: [0; BLOCK], filled: 0 }
    }

    /// Adds the next piece.
    pub fn update(&mut self, piece: &[u8]) {
        Self::update_lanes([(self, piece)]);
    }

    /// Adds a piece to each of several hashes; long pieces take less time than one after the other, because
    /// the processor works on one hash while another waits for itself.
    ///
    /// ```
    /// use wa_crypto::{Sha256, sha256};
    ///
    /// let (mut one, mut other) = (Sha256::new(), Sha256::new());
    /// Sha256::update_lanes([(&mut one, b"plain"), (&mut other, b"sealed")]);
    /// assert_eq!((one.finalize(), other.finalize()), (sha256(b"plain"), sha256(b"sealed")));
    /// ```
    pub fn update_lanes<const L: usize>(hashes: [(&mut Self, &[u8]); L]) {
        /// As much as makes a call worth it.
        const TURN: usize = 2;
        let mut lanes = hashes.map(|(hash, piece)| {
            let piece = hash.fill(piece);
            let (blocks, tail) = piece.as_chunks::<BLOCK>();
            (hash, blocks, tail)
        });
        while lanes.iter().any(|(_, blocks, _)| !blocks.is_empty()) {
            for (hash, blocks, _) in &mut lanes {
                let (now, later) = blocks.split_at(blocks.len().min(TURN));
                compress256(&mut hash.state, now);
                *blocks = later;
            }
        }
        for (hash, _, tail) in lanes {
            for (to, from) in hash.rest.iter_mut().skip(hash.filled).zip(tail) {
                *to = *from;
            }
            hash.filled += tail.len();
        }
    }

    /// Completes the block that is begun, if the piece can, and gives what is left of the piece.
    fn fill<'p>(&mut self, piece: &'p [u8]) -> &'p [u8] {
        self.length = self.length.wrapping_add(u64::try_from(piece.len()).unwrap_or(u64::MAX));
        let free = self.rest.get_mut(self.filled..).unwrap_or_default();
        if self.filled == 0 || piece.len() < free.len() {
            return piece;
        }
        let (now, later) = piece.split_at(free.len());
        free.copy_from_slice(now);
        compress256(&mut self.state, std::slice::from_ref(&self.rest));
        self.filled = 0;
        later
    }

    /// Ends the data and gives its hash.
    pub fn finalize(mut self) -> [u8; 32] {
        state_bytes(self.end())
    }

    /// Ends the data and gives the last state.
    pub(crate) fn end(&mut self) -> &State {
        let bits = self.length.wrapping_mul(8);
        let (data, free) = self.rest.split_at_mut(self.filled);
        let room = BLOCK - data.len();
        if let Some((mark, rest)) = free.split_first_mut() {
            *mark = 0x80;
            rest.fill(0);
        }
        // The mark and the length take nine bytes.
        if room < 9 {
            compress256(&mut self.state, std::slice::from_ref(&self.rest));
            self.rest = [0; BLOCK];
        }
        if let Some(length) = self.rest.last_chunk_mut::<8>() {
            *length = bits.to_be_bytes();
        }
        compress256(&mut self.state, std::slice::from_ref(&self.rest));
        &self.state
    }
}

impl Default for Sha256 {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Sha256 {
    fn drop(&mut self) {
        self.state.as_mut_slice().zeroize();
        self.rest.as_mut_slice().zeroize();
    }
}

impl fmt::Debug for Sha256 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sha256([redacted])")
    }
}
