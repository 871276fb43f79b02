//! Prints what an encoded message says. The message is hex, as an argument or on standard input.
//!
//! ```text
//! cargo run -p wa-content --features serde --example says -- 32070a0568656c6c6f
//! ```

#![expect(clippy::print_stdout, reason = "this is what an example is for")]

use std::io::{Error, Read as _};

use wa_content::{Envelope, Received};
use wa_proto::{Message, Wire as _};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut hex = std::env::args().skip(1).collect::<String>();
    if hex.is_empty() {
        std::io::stdin().read_to_string(&mut hex)?;
    }
    let digits = hex.trim().as_bytes().chunks(2);
    let bytes: Vec<u8> = digits
        .map(|pair| u8::from_str_radix(core::str::from_utf8(pair).unwrap_or_default(), 16))
        .collect::<Result<_, _>>()
        .map_err(|_| Error::other("not hex"))?;
    let message = Message::from_wire(bytes.into())?;
    let envelope = Envelope::of(&message);
    println!("from outside: {envelope:#?}");
    println!("{}", serde_json::to_string_pretty(&Received::read(&message))?);
    Ok(())
}
