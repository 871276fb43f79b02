//! Prints the tree of a frame from standard input: binary, or hex with or without spaces.
//!
//! ```text
//! echo 00f801 02 | cargo run -p wa-binary --example print_frame
//! ```

use std::error::Error;
use std::io::{Read as _, Write as _};

use wa_binary::Payload;

fn main() -> Result<(), Box<dyn Error>> {
    let mut input = Vec::new();
    std::io::stdin().read_to_end(&mut input)?;
    let frame = from_hex(&input).unwrap_or(input);
    let payload = Payload::open(&frame)?;
    let document = payload.decode()?;
    writeln!(std::io::stdout(), "{}", document.root().unredacted())?;
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
