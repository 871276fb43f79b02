//! Reads the frame of an answer from standard input, binary or hex, and prints what it says about each user.
//!
//! ```text
//! echo 00f808190603041408ff831b2a3ff801f80c797de56a6dfc03736964ff831b2a4f619b8f2df802f80214f801f80176f80271\
//! f802f8040e0cfaff0664811327613203f801f80376edbffaff88697569105362475f76f8040e0cfaff0667624345636303f801f80176 |
//!   cargo run -p wa-usync --example read_answer
//! ```

use std::error::Error;
use std::io::{Read as _, Write as _};

use wa_binary::Payload;
use wa_stanza::iq;
use wa_usync::{UserAnswer, Usync};

fn main() -> Result<(), Box<dyn Error>> {
    let mut input = Vec::new();
    std::io::stdin().read_to_end(&mut input)?;
    let frame = from_hex(&input).unwrap_or(input);
    let payload = Payload::open(&frame)?;
    let document = payload.decode()?;
    let answer = iq::answer::<Usync>(document.root())?;

    let mut out = std::io::stdout().lock();
    for result in &answer.results {
        if let Some(error) = &result.error {
            writeln!(out, "{} failed for everybody: {error:?}", result.protocol.tag())?;
        }
    }
    for user in answer.users.iter().chain(&answer.side_users) {
        print_user(user, &mut out)?;
    }
    Ok(())
}

/// An address and what was found out about it. The real addresses, since that is what was asked for.
fn print_user(user: &UserAnswer, out: &mut impl std::io::Write) -> std::io::Result<()> {
    match &user.jid {
        Some(jid) => writeln!(out, "{jid}")?,
        None => writeln!(out, "nobody")?,
    }
    match (&user.devices, &user.jid) {
        (Some(Ok(answer)), Some(jid)) => {
            for (device, key_index) in answer.addresses(jid) {
                writeln!(out, "  device {device}, key index {key_index:?}")?;
            }
        }
        (Some(Err(error)), _) => writeln!(out, "  devices: {error}")?,
        _ => {}
    }
    match &user.lid {
        Some(Ok(Some(lid))) => writeln!(out, "  hidden id {lid}")?,
        Some(Ok(None)) => writeln!(out, "  no hidden id")?,
        Some(Err(error)) => writeln!(out, "  hidden id: {error}")?,
        None => {}
    }
    match &user.contact {
        Some(Ok(contact)) => writeln!(out, "  contact {:?}", contact.state)?,
        Some(Err(error)) => writeln!(out, "  contact: {error}")?,
        None => {}
    }
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
