//! Prints a metrics buffer from standard input line by line: binary, or hex with or without spaces.
//!
//! ```text
//! echo 57414d0501010000 502fc02c9b68 39780dff 1603 | cargo run -p wa-wam --example print_buffer
//! ```

use std::error::Error;
use std::io::{Read as _, Write as _};

use wa_wam::Buffer;

fn main() -> Result<(), Box<dyn Error>> {
    let mut input = Vec::new();
    std::io::stdin().read_to_end(&mut input)?;
    let bytes = from_hex(&input).unwrap_or(input);
    writeln!(std::io::stdout(), "{}", Buffer::parse(&bytes)?.readable())?;
    Ok(())
}

/// The bytes if the input is nothing but hex digits and white space.
fn from_hex(input: &[u8]) -> Option<Vec<u8>> {
    let digits: Vec<u8> = input.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
    let digits =
        std::str::from_utf8(&digits).ok().filter(|digits| !digits.is_empty() && digits.is_ascii())?;
    let pairs = digits.len().is_multiple_of(2).then_some(digits)?;
    (0..pairs.len()).step_by(2).map(|at| u8::from_str_radix(pairs.get(at..at + 2)?, 16).ok()).collect()
}
