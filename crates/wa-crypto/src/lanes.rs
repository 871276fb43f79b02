//! HMAC-SHA-256, HKDF and CBC under several keys side by side.
//!
//! A hash waits for itself: each round needs the one before. Two that do not need each other run at once
//! in one processor if their blocks take turns, so a message to a hundred devices is encrypted for a few of
//! them at a time. With one lane this is also the shortest way to a tag under a key of 32 bytes: the states
//! of the keyed hash are words, nothing is buffered, and what has to be wiped is wiped in one go.

use std::fmt;
use std::ops::Deref;
use std::sync::LazyLock;

use aes::Aes256Enc;
use aes::cipher::{Array, BlockCipherEncrypt as _, KeyInit as _};
use sha2::block_api::compress256;
use zeroize::Zeroize as _;

use crate::hash::{BLOCK, START, State, state_bytes};
use crate::{CBC_BLOCK_LENGTH, HKDF_MAX_LENGTH, cbc_encrypted_length};

/// HMAC-SHA-256 under `L` keys of 32 bytes.
///
/// ```
/// use wa_crypto::{HmacLanes, hmac_sha256};
///
/// let keys = HmacLanes::new([&[1; 32], &[2; 32]]);
/// let tags = keys.tags([[b"one", b" piece"], [b"another", b""]]);
/// assert_eq!(tags, [hmac_sha256(&[1; 32], &[b"one piece"]), hmac_sha256(&[2; 32], &[b"another"])]);
/// ```
#[derive(Clone)]
pub struct HmacLanes<const L: usize> {
    inner: [State; L],
    outer: [State; L],
}

impl<const L: usize> HmacLanes<L> {
    /// Sets the keys up.
    pub fn new(keys: [&[u8; 32]; L]) -> Self {
        let mut blocks = Blocks::<L>([[0x36; BLOCK]; L]);
        for (block, key) in blocks.0.iter_mut().zip(keys) {
            for (byte, key) in block.iter_mut().zip(key) {
                *byte ^= key;
            }
        }
        let mut lanes = Self { inner: [START; L], outer: [START; L] };
        blocks.compress(&mut lanes.inner);
        for byte in blocks.0.as_flattened_mut() {
            *byte ^= 0x36 ^ 0x5C;
        }
        blocks.compress(&mut lanes.outer);
        lanes
    }

    /// The tag of one message a key; a message is given in parts, as if they stood in one piece.
    pub fn tags<const P: usize>(&self, messages: [[&[u8]; P]; L]) -> [[u8; 32]; L] {
        let mut states = self.inner;
        let mut blocks = Blocks::<L>([[0; BLOCK]; L]);
        let mut feeds = messages.map(Feed::new);
        loop {
            let mut ended = true;
            for ((feed, block), state) in feeds.iter_mut().zip(&mut blocks.0).zip(&mut states) {
                if feed.fill(block) {
                    compress256(state, std::slice::from_ref(block));
                    ended = false;
                }
            }
            if ended {
                break;
            }
        }
        for (block, state) in blocks.0.iter_mut().zip(&states) {
            *block = hash_block(state);
        }
        states = self.outer;
        blocks.compress(&mut states);
        let tags = states.map(|state| state_bytes(&state));
        wipe(&mut states);
        tags
    }
}

impl<const L: usize> Drop for HmacLanes<L> {
    fn drop(&mut self) {
        wipe(&mut self.inner);
        wipe(&mut self.outer);
    }
}

impl<const L: usize> fmt::Debug for HmacLanes<L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HmacLanes([redacted])")
    }
}

/// HKDF-SHA-256 (RFC 5869) without a salt from `L` secrets of 32 bytes, into `N` bytes each.
///
/// More than [`HKDF_MAX_LENGTH`] bytes do not compile.
pub fn hkdf_sha256_lanes<const L: usize, const N: usize>(
    secrets: [&[u8; 32]; L],
    info: &[u8],
) -> DerivedKeys<L, N> {
    const { assert!(N <= HKDF_MAX_LENGTH, "HKDF-SHA-256 gives at most 8160 bytes") };
    static NO_SALT: LazyLock<HmacLanes<1>> = LazyLock::new(|| HmacLanes::new([&[0; 32]]));
    let no_salt = HmacLanes { inner: [NO_SALT.inner[0]; L], outer: [NO_SALT.outer[0]; L] };
    let mut extracted = no_salt.tags(secrets.map(|secret| [secret.as_slice()]));
    let keys = HmacLanes::new(extracted.each_ref());
    extracted.as_flattened_mut().zeroize();
    let mut output = DerivedKeys([[0; N]; L]);
    let mut previous = extracted;
    for (number, start) in (1_u8..=u8::MAX).zip((0..N).step_by(32)) {
        let before: [&[u8]; L] =
            previous.each_ref().map(|tag| if number == 1 { &[] } else { tag.as_slice() });
        let next = keys.tags(before.map(|before| [before, info, std::slice::from_ref(&number)]));
        for (output, tag) in output.0.iter_mut().zip(&next) {
            for (to, from) in output.get_mut(start..).unwrap_or_default().iter_mut().zip(tag) {
                *to = *from;
            }
        }
        previous = next;
    }
    previous.as_flattened_mut().zeroize();
    output
}

/// What [`hkdf_sha256_lanes`] derived, one array a secret.
pub struct DerivedKeys<const L: usize, const N: usize>([[u8; N]; L]);

impl<const L: usize, const N: usize> Deref for DerivedKeys<L, N> {
    type Target = [[u8; N]; L];

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<const L: usize, const N: usize> Drop for DerivedKeys<L, N> {
    fn drop(&mut self) {
        self.0.as_flattened_mut().zeroize();
    }
}

impl<const L: usize, const N: usize> fmt::Debug for DerivedKeys<L, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DerivedKeys([redacted])")
    }
}

/// AES-256-CBC with PKCS #7 padding of `L` messages in place: pads and encrypts what stands in each buffer
/// behind its start.
pub fn aes256_cbc_encrypt_lanes<const L: usize>(
    keys: [&[u8; 32]; L],
    ivs: [&[u8; CBC_BLOCK_LENGTH]; L],
    buffers: [(&mut Vec<u8>, usize); L],
) {
    let ciphers = keys.map(|key| Aes256Enc::new(key.into()));
    let mut chains: [Array<u8, _>; L] = ivs.map(|iv| (*iv).into());
    let mut rests = buffers.map(|(buffer, start)| {
        let length = buffer.len().saturating_sub(start);
        let padded = cbc_encrypted_length(length);
        let padding = u8::try_from(padded - length).unwrap_or(0);
        buffer.resize(start.saturating_add(padded), padding);
        buffer.get_mut(start..).unwrap_or_default().as_chunks_mut::<CBC_BLOCK_LENGTH>().0.iter_mut()
    });
    loop {
        let mut ended = true;
        for ((rest, cipher), chain) in rests.iter_mut().zip(&ciphers).zip(&mut chains) {
            if let Some(block) = rest.next() {
                for (chain, byte) in chain.iter_mut().zip(block.iter()) {
                    *chain ^= byte;
                }
                cipher.encrypt_block(chain);
                *block = (*chain).into();
                ended = false;
            }
        }
        if ended {
            break;
        }
    }
}

/// One block a lane.
struct Blocks<const L: usize>([[u8; BLOCK]; L]);

impl<const L: usize> Blocks<L> {
    /// Runs each lane's state over its block.
    fn compress(&self, states: &mut [State; L]) {
        for (state, block) in states.iter_mut().zip(&self.0) {
            compress256(state, std::slice::from_ref(block));
        }
    }
}

impl<const L: usize> Drop for Blocks<L> {
    fn drop(&mut self) {
        self.0.as_flattened_mut().zeroize();
    }
}

/// A message of a keyed hash, cut into blocks and padded.
struct Feed<'m, const P: usize> {
    parts: [&'m [u8]; P],
    /// The part to go on with.
    part: usize,
    /// Bits of everything, the key's block included.
    bits: u64,
    padding: Padding,
}

#[derive(PartialEq)]
enum Padding {
    /// The mark behind the message is still to come.
    Due,
    /// Only the length is.
    Length,
    Done,
}

impl<'m, const P: usize> Feed<'m, P> {
    fn new(parts: [&'m [u8]; P]) -> Self {
        let length: usize = BLOCK + parts.iter().map(|part| part.len()).sum::<usize>();
        let bits = u64::try_from(length).unwrap_or(u64::MAX).wrapping_mul(8);
        Self { parts, part: 0, bits, padding: Padding::Due }
    }

    /// Writes the next block; false behind the last.
    #[inline]
    fn fill(&mut self, block: &mut [u8; BLOCK]) -> bool {
        if self.padding == Padding::Done {
            return false;
        }
        let mut free: &mut [u8] = block;
        while let Some(part) = self.parts.get_mut(self.part) {
            let length = part.len().min(free.len());
            let (now, later) = part.split_at(length);
            let (to, rest) = std::mem::take(&mut free).split_at_mut(length);
            to.copy_from_slice(now);
            (*part, free) = (later, rest);
            if !part.is_empty() {
                return true;
            }
            self.part += 1;
        }
        if self.padding == Padding::Due {
            let Some((mark, rest)) = free.split_first_mut() else { return true };
            *mark = 0x80;
            free = rest;
            self.padding = Padding::Length;
        }
        free.fill(0);
        if free.len() >= 8
            && let Some(length) = block.last_chunk_mut::<8>()
        {
            *length = self.bits.to_be_bytes();
            self.padding = Padding::Done;
        }
        true
    }
}

/// The last block of a hash over a key's block and a hash.
#[inline]
fn hash_block(state: &State) -> [u8; BLOCK] {
    const BITS: u64 = 8 * (64 + 32);
    let mut block = [0; BLOCK];
    let (words, _) = block.as_chunks_mut::<4>();
    for (to, word) in words.iter_mut().zip(state) {
        *to = word.to_be_bytes();
    }
    block[32] = 0x80;
    let length = BITS.to_be_bytes();
    block[62] = length[6];
    block[63] = length[7];
    block
}

fn wipe<const L: usize>(states: &mut [State; L]) {
    states.as_flattened_mut().zeroize();
}
