//! Vectors of other implementations, and the randomness they recorded.

use std::convert::Infallible;

use rand_core::{TryCryptoRng, TryRng};
use serde_json::Value;

/// The cases of a vector file, which says who made the bytes.
pub(crate) fn cases(json: &str) -> Vec<Value> {
    let file: Value = serde_json::from_str(json).unwrap();
    assert!(!file["source"].as_str().unwrap().is_empty());
    let cases = file["cases"].as_array().unwrap().clone();
    assert!(!cases.is_empty());
    cases
}

pub(crate) fn text<'c>(case: &'c Value, key: &str) -> &'c str {
    case[key].as_str().unwrap_or_else(|| panic!("{key} of {case}"))
}

pub(crate) fn bytes(case: &Value, key: &str) -> Vec<u8> {
    let digits = text(case, key);
    (0..digits.len() / 2).map(|at| u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).unwrap()).collect()
}

pub(crate) fn array<const N: usize>(case: &Value, key: &str) -> [u8; N] {
    bytes(case, key).try_into().unwrap()
}

/// Gives recorded bytes, and refuses to give more.
pub(crate) struct Script(Vec<u8>);

impl Script {
    pub(crate) fn new(mut bytes: Vec<u8>) -> Self {
        bytes.reverse();
        Self(bytes)
    }

    /// Everything was drawn.
    pub(crate) fn finish(self) {
        assert!(self.0.is_empty(), "{} recorded bytes were not drawn", self.0.len());
    }
}

impl TryRng for Script {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        rand_core::utils::next_word_via_fill(self)
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        rand_core::utils::next_word_via_fill(self)
    }

    fn try_fill_bytes(&mut self, destination: &mut [u8]) -> Result<(), Infallible> {
        for byte in destination {
            *byte = self.0.pop().expect("more was drawn than recorded");
        }
        Ok(())
    }
}

impl TryCryptoRng for Script {}
