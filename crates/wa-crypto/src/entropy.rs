//! The operating system's randomness, for drivers; everything else takes a generator as an argument.

use rand_core::{TryCryptoRng, TryRng};

/// The operating system's generator, for drivers; everything else takes a generator as an argument.
///
/// # Panics
/// Drawing panics when the operating system has no randomness to give: there is nothing safe to go on with.
#[derive(Debug, Clone, Copy, Default)]
pub struct OsRng;

const NO_RANDOMNESS: &str = "the operating system has no randomness to give";

impl TryRng for OsRng {
    type Error = core::convert::Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
        Ok(getrandom::u32().expect(NO_RANDOMNESS))
    }

    fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
        Ok(getrandom::u64().expect(NO_RANDOMNESS))
    }

    fn try_fill_bytes(&mut self, destination: &mut [u8]) -> Result<(), Self::Error> {
        getrandom::fill(destination).expect(NO_RANDOMNESS);
        Ok(())
    }
}

impl TryCryptoRng for OsRng {}
