//! Decrypts a file: `cargo run -p wa-media --example decrypt_file -- TYPE KEY FILE [OUT]`.
//!
//! TYPE is `image`, `video`, `audio`, `document`, `sticker` …; KEY is the media key of the message in hex or
//! base64. The file is verified by its MAC as it streams through, and OUT (default: FILE with `.out`
//! added) appears only if it is good.

#![expect(clippy::print_stdout, reason = "an example talks to its reader")]

use std::error::Error;
use std::fs::File;
use std::io::{Read as _, Write as _};

use wa_media::{Decryptor, Expected, MediaKey, MediaType};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (kind, key, file, target) = match arguments.as_slice() {
        [kind, key, file] => (kind, key, file, format!("{file}.out")),
        [kind, key, file, target] => (kind, key, file, target.clone()),
        _ => return Err("usage: decrypt_file TYPE KEY FILE [OUT]".into()),
    };
    let kind = MediaType::from_name(kind).ok_or("no such type of media")?;
    let keys = read_key(key)?.expand(kind);

    let mut source = File::open(file).map_err(|error| format!("cannot open {file}: {error}"))?;
    let beside = format!("{target}.part");
    let mut sink = File::create(&beside).map_err(|error| format!("cannot write {beside}: {error}"))?;
    let result = copy(&mut source, &mut sink, Decryptor::new(&keys, Expected::default()));
    if let Err(error) = result {
        std::fs::remove_file(&beside)?;
        return Err(error);
    }
    std::fs::rename(&beside, &target)?;
    println!("{target}");
    Ok(())
}

fn copy(source: &mut File, sink: &mut File, mut decryptor: Decryptor) -> Result<()> {
    let (mut chunk, mut plaintext) = (vec![0; 1 << 16], Vec::new());
    loop {
        let length = source.read(&mut chunk)?;
        if length == 0 {
            break;
        }
        decryptor.update(chunk.get(..length).unwrap_or_default(), &mut plaintext)?;
        sink.write_all(&plaintext)?;
        plaintext.clear();
    }
    decryptor.finish(&mut plaintext)?;
    Ok(sink.write_all(&plaintext)?)
}

/// Reads hex or either alphabet of base64.
fn read_key(text: &str) -> Result<MediaKey> {
    let (base, bits) = if text.len() == 64 { (&b"0123456789abcdef"[..], 4) } else { (BASE64, 6) };
    let text = text.trim_end_matches('=').replace('-', "+").replace('_', "/");
    let text = if bits == 4 { text.to_ascii_lowercase() } else { text };
    let (mut key, mut held, mut have) = (Vec::new(), 0_u32, 0);
    for digit in text.bytes() {
        let value = base.iter().position(|letter| *letter == digit).ok_or("the key is not hex or base64")?;
        held = held << bits | u32::try_from(value)?;
        have += bits;
        if have >= 8 {
            have -= 8;
            key.push(u8::try_from(held >> have & 0xff)?);
            held &= (1 << have) - 1;
        }
    }
    Ok(MediaKey::try_from(key.as_slice())?)
}

const BASE64: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
