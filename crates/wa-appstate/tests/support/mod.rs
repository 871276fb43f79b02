//! Randomness that is written down.

use std::convert::Infallible;

use rand_core::{TryCryptoRng, TryRng};

/// Gives the bytes that it was made with, and zeroes after them.
pub(crate) struct Fixed(std::vec::IntoIter<u8>);

impl Fixed {
    pub(crate) fn new(bytes: Vec<u8>) -> Self {
        Self(bytes.into_iter())
    }
}

impl TryRng for Fixed {
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
        destination.fill_with(|| self.0.next().unwrap_or_default());
        Ok(())
    }
}

impl TryCryptoRng for Fixed {}
