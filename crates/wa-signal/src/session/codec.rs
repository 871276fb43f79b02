//! The stored form of a session record.
//!
//! ```text
//! record  = version 1 | archived u8 << 1 + has current | state*
//! state   = flags u8 | local identity | remote identity | base key | local registration u32
//!         | remote registration u32 | root | ratchet private | ratchet public | sending chain
//!         | previous counter u32 | [signed pre-key id u32 | [pre-key id u32]]
//!         | receiving u8 | (ratchet key | chain | skipped u16 | (counter u32 | seed)*)*
//! flags   = 1 initiator, 2 pending, 4 pending with a one-time pre-key
//! chain   = key | index u32
//! ```
//!
//! Keys are 32 raw bytes. A later form takes the next version and keeps reading this one.

use super::record::SessionRecord;
use super::state::{Pending, Role, SessionState};
use crate::limits::{MAX_ARCHIVED_STATES, MAX_RECEIVING_CHAINS};
use crate::root::RootKey;
use crate::store::{CHAIN_LENGTH, Reader, SKIPPED_LENGTH, Writer};
use crate::{PreKeyId, RegistrationId, SignedPreKeyId};

const FORM: u8 = 1;

const INITIATOR: u8 = 1;
const PENDING: u8 = 2;
const PENDING_ONE_TIME: u8 = 4;

/// Length of a state without pending ids and receiving chains.
const STATE_LENGTH: usize = 1 + 3 * 32 + 8 + 32 + 64 + CHAIN_LENGTH + 4 + 8 + 1;

pub(super) fn encode(record: &SessionRecord) -> Vec<u8> {
    let mut out = Writer(Vec::with_capacity(2 + record.states().map(length_of).sum::<usize>()));
    out.byte(FORM);
    let archived = u8::try_from(record.archived.len().min(MAX_ARCHIVED_STATES)).unwrap_or(0);
    out.byte(archived << 1 | u8::from(record.current.is_some()));
    for state in record.states() {
        put_state(&mut out, state);
    }
    out.0
}

pub(super) fn decode(bytes: &[u8]) -> Option<SessionRecord> {
    let mut input = Reader(bytes);
    if input.byte()? != FORM {
        return None;
    }
    let counts = input.byte()?;
    let archived_count = usize::from(counts >> 1);
    if archived_count > MAX_ARCHIVED_STATES {
        return None;
    }
    let current = if counts & 1 == 1 { Some(Box::new(take_state(&mut input)?)) } else { None };
    let mut archived = Vec::with_capacity(archived_count);
    for _ in 0..archived_count {
        archived.push(Box::new(take_state(&mut input)?));
    }
    input.end(SessionRecord { current, archived })
}

fn length_of(state: &SessionState) -> usize {
    let chains = state.receiving.iter();
    STATE_LENGTH
        + chains.map(|(_, chain)| 34 + CHAIN_LENGTH + chain.skipped.len() * SKIPPED_LENGTH).sum::<usize>()
}

fn put_state(out: &mut Writer, state: &SessionState) {
    let one_time = state.pending.and_then(|pending| pending.pre_key_id);
    let mut flags = 0;
    if state.role == Role::Initiator {
        flags |= INITIATOR;
    }
    if state.pending.is_some() {
        flags |= PENDING;
    }
    if one_time.is_some() {
        flags |= PENDING_ONE_TIME;
    }
    out.byte(flags);
    out.key(&state.local_identity);
    out.key(&state.remote_identity);
    out.key(&state.base_key);
    out.number(state.local_registration_id.get());
    out.number(state.remote_registration_id.get());
    out.secret(&state.root.0);
    out.pair(&state.ratchet);
    out.chain(&state.sending);
    out.number(state.previous_counter);
    if let Some(pending) = state.pending {
        out.number(pending.signed_pre_key_id.get());
    }
    if let Some(id) = one_time {
        out.number(id.get());
    }
    out.byte(u8::try_from(state.receiving.len()).unwrap_or(0));
    for (key, chain) in &state.receiving {
        out.key(key);
        out.reading_chain(chain);
    }
}

fn take_state(input: &mut Reader<'_>) -> Option<SessionState> {
    let flags = input.byte()?;
    let has = |flag| flags & flag != 0;
    if flags > (INITIATOR | PENDING | PENDING_ONE_TIME) || (has(PENDING_ONE_TIME) && !has(PENDING)) {
        return None;
    }
    Some(SessionState {
        role: if has(INITIATOR) { Role::Initiator } else { Role::Responder },
        local_identity: input.key()?,
        remote_identity: input.key()?,
        base_key: input.key()?,
        local_registration_id: RegistrationId::new(input.number()?),
        remote_registration_id: RegistrationId::new(input.number()?),
        root: RootKey(input.secret()?),
        ratchet: input.pair()?,
        sending: input.chain()?,
        previous_counter: input.number()?,
        pending: if has(PENDING) { Some(take_pending(input, has(PENDING_ONE_TIME))?) } else { None },
        receiving: take_receiving(input)?,
    })
}

fn take_pending(input: &mut Reader<'_>, one_time: bool) -> Option<Pending> {
    let signed_pre_key_id = SignedPreKeyId::new(input.number()?);
    let pre_key_id = if one_time { Some(PreKeyId::new(input.number()?)) } else { None };
    Some(Pending { pre_key_id, signed_pre_key_id })
}

fn take_receiving(input: &mut Reader<'_>) -> Option<Vec<(wa_crypto::PublicKey, crate::chain::ReadingChain)>> {
    let count = usize::from(input.byte()?);
    if count > MAX_RECEIVING_CHAINS {
        return None;
    }
    let mut chains = Vec::with_capacity(count);
    for _ in 0..count {
        chains.push((input.key()?, input.reading_chain()?));
    }
    Some(chains)
}
