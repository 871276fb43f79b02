//! The stored form of a sender-key record.
//!
//! ```text
//! record = version 1 | states u8 | state*
//! state  = own u8 (0 or 1) | key id u32 | signing key | [signing private key]
//!        | chain key | iteration u32 | skipped u16 | (iteration u32 | seed)*
//! ```
//!
//! Keys are 32 raw bytes. A later form takes the next version and keeps reading this one.

use super::record::{SenderKeyRecord, SenderKeyState};
use crate::SenderKeyId;
use crate::limits::MAX_SENDER_KEY_STATES;
use crate::store::{CHAIN_LENGTH, Reader, SKIPPED_LENGTH, Writer};

const FORM: u8 = 1;

const STATE_LENGTH: usize = 1 + 4 + 32 + 32 + CHAIN_LENGTH + 2;

pub(super) fn encode(record: &SenderKeyRecord) -> Vec<u8> {
    let states = record.states.iter();
    let length: usize = states.map(|state| STATE_LENGTH + state.chain.skipped.len() * SKIPPED_LENGTH).sum();
    let mut out = Writer(Vec::with_capacity(2 + length));
    out.byte(FORM);
    out.byte(u8::try_from(record.states.len()).unwrap_or(0));
    for state in &record.states {
        out.byte(u8::from(state.signing_private.is_some()));
        out.number(state.key_id.get());
        out.key(&state.signing_key);
        if let Some(private) = &state.signing_private {
            out.secret(private.expose_bytes());
        }
        out.reading_chain(&state.chain);
    }
    out.0
}

pub(super) fn decode(bytes: &[u8]) -> Option<SenderKeyRecord> {
    let mut input = Reader(bytes);
    if input.byte()? != FORM {
        return None;
    }
    let count = usize::from(input.byte()?);
    if count > MAX_SENDER_KEY_STATES {
        return None;
    }
    let mut states = Vec::with_capacity(count);
    for _ in 0..count {
        states.push(take_state(&mut input)?);
    }
    input.end(SenderKeyRecord { states })
}

fn take_state(input: &mut Reader<'_>) -> Option<SenderKeyState> {
    let own = input.byte()?;
    if own > 1 {
        return None;
    }
    Some(SenderKeyState {
        key_id: SenderKeyId::new(input.number()?),
        signing_key: input.key()?,
        signing_private: if own == 1 { Some(input.private()?) } else { None },
        chain: input.reading_chain()?,
    })
}
