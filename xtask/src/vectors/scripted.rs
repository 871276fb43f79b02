//! Randomness that gives what a vector recorded.

use std::convert::Infallible;

use anyhow::{Result, bail};
use rand_core::{TryCryptoRng, TryRng};

/// Gives the recorded bytes in order, then zeroes; [`finish`](Self::finish) tells whether all of them
/// and nothing more was drawn.
pub(crate) struct ScriptedRng {
    bytes: Vec<u8>,
    at: usize,
}

impl ScriptedRng {
    pub(crate) fn new(bytes: Vec<u8>) -> Self {
        Self { bytes, at: 0 }
    }

    pub(crate) fn finish(self) -> Result<()> {
        if self.at == self.bytes.len() {
            return Ok(());
        }
        bail!("{} random bytes were drawn, the peer drew {}", self.at, self.bytes.len())
    }
}

impl TryRng for ScriptedRng {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, destination: &mut [u8]) -> Result<(), Infallible> {
        for byte in destination {
            *byte = self.bytes.get(self.at).copied().unwrap_or(0);
            self.at += 1;
        }
        Ok(())
    }
}

impl TryCryptoRng for ScriptedRng {}
