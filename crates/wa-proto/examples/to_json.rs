//! Decodes a message from standard input, binary or hex, and prints it as JSON.
//!
//! ```text
//! echo 0a026869 | cargo run -p wa-proto --features registry --example to_json -- Message
//! {"conversation":"hi"}
//! ```

use std::error::Error;
use std::io::{Read as _, Write as _};

use wa_proto::registry;

fn main() -> Result<(), Box<dyn Error>> {
    let name = std::env::args().nth(1).unwrap_or_else(|| "Message".to_owned());
    let schema = registry::find(&name).ok_or("no message of the schema has this name")?;
    let mut input = Vec::new();
    std::io::stdin().read_to_end(&mut input)?;
    let wire = from_hex(&input).unwrap_or(input);
    writeln!(std::io::stdout(), "{}", schema.decode(&wire)?.to_json()?)?;
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
