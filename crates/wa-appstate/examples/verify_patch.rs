//! Verifies a patch from a file and says what it changes, without printing anything private.
//!
//! ```text
//! cargo run -p wa-appstate --example verify_patch -- COLLECTION KEY_ID_HEX KEY_DATA_HEX PATCH_FILE [STATE_FILE]
//! ```
//!
//! The state file is created or replaced by the state after the patch. Without arguments the program makes
//! a patch for itself, serves it, and verifies that.

#![expect(clippy::print_stdout, reason = "an example talks to its reader")]

use std::convert::Infallible;
use std::error::Error;

use wa_appstate::{
    Applied, Collection, CollectionState, Edit, KeyId, KeyRing, Patch, Reader, SyncKey, Writer,
};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [] => demonstrate(),
        [collection, id, data, patch, state @ ..] => {
            let collection = Collection::from_name(collection).ok_or("no such collection")?;
            let data: [u8; 32] = unhex(data)?.try_into().map_err(|_| "a key has 32 bytes")?;
            let keys = KeyRing::from_iter([SyncKey::new(KeyId::new(unhex(id)?), &data, 0)]);
            let state_file = state.first();
            let mut state = match state_file.map(std::fs::read) {
                Some(Ok(stored)) => CollectionState::from_stored(&stored)?,
                _ => CollectionState::new(),
            };
            let patch = Patch::decode(std::fs::read(patch)?)?;
            let applied = Reader::new(collection, &keys).patch(state.head(), &state, &patch)?;
            report(collection, &applied);
            state.commit(applied.head, &applied.changes);
            if let Some(file) = state_file {
                std::fs::write(file, state.to_stored())?;
            }
            Ok(())
        }
        _ => Err("usage: verify_patch COLLECTION KEY_ID_HEX KEY_DATA_HEX PATCH_FILE [STATE_FILE]".into()),
    }
}

fn demonstrate() -> Result<(), Box<dyn Error>> {
    let keys = KeyRing::from_iter([SyncKey::new(KeyId::of_epoch(0, 1), &[7; 32], 0)]);
    let key = keys.for_writing().ok_or("no key")?;
    let state = CollectionState::new();
    let edits = Edit::archive("15550100@s.whatsapp.net", None, 1_700_000_000_000);
    let writer = Writer::new(Collection::RegularLow, key);
    let made = writer.patch(state.head(), &state, &edits, &mut Counter(0))?;
    let served = Patch::stamp(&made.patch.encode(), made.head.version)?;
    println!("a patch of {} bytes", served.len());

    let reader = Reader::new(Collection::RegularLow, &keys);
    report(Collection::RegularLow, &reader.patch(state.head(), &state, &Patch::decode(served.clone())?)?);

    let mut forged = served;
    let middle = forged.len() / 2;
    if let Some(byte) = forged.get_mut(middle) {
        *byte ^= 1;
    }
    match Patch::decode(forged).and_then(|patch| reader.patch(state.head(), &state, &patch)) {
        Ok(_) => Err("a forged patch was taken".into()),
        Err(error) => {
            println!("with one bit changed: {error}; remedy: {:?}", error.remedy());
            Ok(())
        }
    }
}

fn report(collection: Collection, applied: &Applied) {
    println!("{collection} is now at version {}, {:?}", applied.head.version, applied.head.hash);
    for mutation in &applied.mutations {
        let action = mutation.kind().map_or("an unknown action", |kind| kind.descriptor().name);
        println!("  {:?} {action}, layout {}", mutation.operation(), mutation.action_version());
    }
    println!("  {} rows written, {} deleted", applied.changes.set.len(), applied.changes.removed.len());
}

fn unhex(text: &str) -> Result<Vec<u8>, Box<dyn Error>> {
    let digits: Vec<char> = text.chars().collect();
    let pairs = digits.chunks(2).map(|pair| Ok(u8::from_str_radix(&String::from_iter(pair), 16)?));
    pairs.collect()
}

/// Initialisation vectors for a demonstration. A program takes them from its operating system.
struct Counter(u64);

impl rand_core::TryRng for Counter {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        self.0 = self.0.wrapping_add(1);
        Ok(self.0)
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        for chunk in bytes.chunks_mut(8) {
            let number = self.try_next_u64()?.to_le_bytes();
            for (byte, value) in chunk.iter_mut().zip(number) {
                *byte = value;
            }
        }
        Ok(())
    }
}

impl rand_core::TryCryptoRng for Counter {}
