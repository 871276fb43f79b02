//! The random padding under every encrypted message.

use rand_core::CryptoRng;

/// Appends 1 to 16 bytes, each of which holds their number.
pub fn pad(message: &mut Vec<u8>, rng: &mut (impl CryptoRng + ?Sized)) {
    let mut random = [0];
    rng.fill_bytes(&mut random);
    pad_with(message, random[0]);
}

/// Appends the padding that a given random byte selects.
pub fn pad_with(message: &mut Vec<u8>, random: u8) {
    let length = (random & 15) + 1;
    message.resize(message.len() + usize::from(length), length);
}

/// The message without its padding; `None` if the padding is not well-formed.
pub fn unpad(padded: &[u8]) -> Option<&[u8]> {
    let length = *padded.last()?;
    let at = padded.len().checked_sub(usize::from(length)).filter(|_| length != 0)?;
    let (message, padding) = padded.split_at_checked(at)?;
    padding.iter().all(|byte| *byte == length).then_some(message)
}
