//! A look into session records, secrets included, for tools that compare us with another implementation.
//!
//! Feature `inspect`. A client has no use for this: nothing here may be logged or shown.

use std::fmt;

use wa_crypto::{KeyPair, PublicKey};

use crate::chain::{Chain, ReadingChain};
use crate::session::SessionState;
use crate::{SessionRecord, SignalError};

/// The content of one session state.
#[derive(Debug)]
#[non_exhaustive]
pub struct StateView {
    /// The base key that names the session.
    pub base_key: PublicKey,
    /// The root key.
    pub root_key: Secret,
    /// Our current ratchet key pair.
    pub ratchet: KeyPair,
    /// The counter of the last message of the sending chain before this one.
    pub previous_counter: u32,
    /// The sending chain.
    pub sending: ChainView,
    /// The receiving chains, oldest first.
    pub receiving: Vec<ChainView>,
}

/// The content of one chain.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChainView {
    /// The public ratchet key that names the chain.
    pub ratchet_key: PublicKey,
    /// The chain key.
    pub chain_key: Secret,
    /// The counter that comes next.
    pub next_counter: u32,
    /// The counters whose keys are kept because their messages have not arrived.
    pub skipped: Vec<u32>,
}

/// 32 secret bytes that do not print.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Secret(pub [u8; 32]);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret([redacted])")
    }
}

/// Every state of a record: the current one if there is one, then the archived ones, newest first.
pub fn states(record: &SessionRecord) -> Vec<StateView> {
    record.states().map(StateView::new).collect()
}

/// Makes the session with this base key the current one, to follow a peer that chose it.
///
/// # Errors
/// [`SignalError::NoSession`] if there is no such session.
pub fn prefer(record: &mut SessionRecord, base_key: &PublicKey) -> Result<(), SignalError> {
    let place = record.states().position(|state| state.base_key == *base_key);
    record.promote(place.ok_or(SignalError::NoSession)?);
    Ok(())
}

impl StateView {
    fn new(state: &SessionState) -> Self {
        let receiving = state.receiving.iter();
        Self {
            base_key: state.base_key,
            root_key: Secret(*state.root.0),
            ratchet: state.ratchet.clone(),
            previous_counter: state.previous_counter,
            sending: ChainView::new(state.ratchet.public, &state.sending, Vec::new()),
            receiving: receiving.map(|(key, chain)| ChainView::reading(*key, chain)).collect(),
        }
    }
}

impl ChainView {
    fn new(ratchet_key: PublicKey, chain: &Chain, skipped: Vec<u32>) -> Self {
        Self { ratchet_key, chain_key: Secret(*chain.key), next_counter: chain.index, skipped }
    }

    fn reading(ratchet_key: PublicKey, chain: &ReadingChain) -> Self {
        let skipped = chain.skipped.iter().map(|key| key.counter).collect();
        Self::new(ratchet_key, &chain.chain, skipped)
    }
}
