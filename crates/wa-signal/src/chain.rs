//! Symmetric-key chains: the message keys of one direction until the ratchet turns.

use std::fmt;

use wa_crypto::{DerivedKeys, HmacLanes, Zeroizing, hkdf_sha256, hkdf_sha256_lanes};

use crate::SignalError;
use crate::limits::{ForwardLimit, MAX_SKIPPED_KEYS};

pub(crate) const SECRET_LENGTH: usize = 32;

/// What a message key is derived from: one message can be read with it, nothing else.
#[derive(Clone)]
pub(crate) struct MessageSeed(pub(crate) Zeroizing<[u8; SECRET_LENGTH]>);

impl MessageSeed {
    /// Expands several seeds into `N` bytes of key material each for the purpose `info`.
    pub(crate) fn expand_lanes<const L: usize, const N: usize>(
        seeds: [&Self; L],
        info: &[u8],
    ) -> DerivedKeys<L, N> {
        hkdf_sha256_lanes(seeds.map(|seed| &*seed.0), info)
    }

    /// Expands the seed into `N` bytes of key material for the purpose `info`.
    pub(crate) fn expand<const N: usize>(&self, info: &[u8]) -> Zeroizing<[u8; N]> {
        hkdf_sha256::<N>(self.0.as_slice(), None, info)
    }
}

impl fmt::Debug for MessageSeed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MessageSeed([redacted])")
    }
}

/// A chain key with the counter of the message it stands before.
#[derive(Clone)]
pub(crate) struct Chain {
    pub(crate) key: Zeroizing<[u8; SECRET_LENGTH]>,
    pub(crate) index: u32,
}

impl Chain {
    /// A chain at its beginning.
    pub(crate) fn new(key: &[u8; SECRET_LENGTH]) -> Self {
        Self { key: Zeroizing::new(*key), index: 0 }
    }

    /// The seed of the message at `index`, and the chain behind it.
    ///
    /// # Errors
    /// [`SignalError::CounterExhausted`] behind the last counter.
    pub(crate) fn step(&self) -> Result<(MessageSeed, Self), SignalError> {
        let [step] = Self::step_lanes([self])?;
        Ok(step)
    }

    /// [`step`](Self::step) of several chains side by side.
    ///
    /// # Errors
    /// [`SignalError::CounterExhausted`] if one of them is behind its last counter.
    pub(crate) fn step_lanes<const L: usize>(
        chains: [&Self; L],
    ) -> Result<[(MessageSeed, Self); L], SignalError> {
        if chains.iter().any(|chain| chain.is_exhausted()) {
            return Err(SignalError::CounterExhausted);
        }
        let keys = HmacLanes::new(chains.map(|chain| &*chain.key));
        let seeds = keys.tags([[&[1]]; L]);
        let next = keys.tags([[&[2]]; L]);
        Ok(zip(chains, zip(seeds, next)).map(|(chain, (seed, key))| {
            let index = chain.index.saturating_add(1);
            (MessageSeed(Zeroizing::new(seed)), Self { key: Zeroizing::new(key), index })
        }))
    }

    /// Tells whether no message is left.
    pub(crate) fn is_exhausted(&self) -> bool {
        self.index == u32::MAX
    }

    /// Runs the chain up to the message `counter`, which must not lie behind.
    ///
    /// # Errors
    /// [`SignalError::FutureMessage`] beyond the limit, [`SignalError::CounterExhausted`] at its end.
    pub(crate) fn run_to(&self, counter: u32, limit: ForwardLimit) -> Result<Run, SignalError> {
        let jump = counter.saturating_sub(self.index);
        if jump > limit.get() {
            return Err(SignalError::FutureMessage { next: self.index, counter });
        }
        if jump == 0 {
            let (seed, next) = self.step()?;
            return Ok(Run { seed, next, skipped: Vec::new() });
        }
        let skipped_count = usize::try_from(jump).unwrap_or(usize::MAX);
        let unkept = skipped_count.saturating_sub(MAX_SKIPPED_KEYS);
        let mut skipped = Vec::with_capacity(skipped_count.min(MAX_SKIPPED_KEYS));
        let mut chain = self.clone();
        for number in 0..skipped_count {
            let (seed, next) = chain.step()?;
            if number >= unkept {
                skipped.push(SkippedKey { counter: chain.index, seed });
            }
            chain = next;
        }
        let (seed, next) = chain.step()?;
        Ok(Run { seed, next, skipped })
    }
}

/// Two arrays as one of pairs.
pub(crate) fn zip<A, B, const L: usize>(left: [A; L], right: [B; L]) -> [(A, B); L] {
    let mut right = right.into_iter();
    left.map(|left| (left, right.next().expect("both have the same length")))
}

impl fmt::Debug for Chain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Chain").field("index", &self.index).finish_non_exhaustive()
    }
}

/// What running a chain forward gives.
pub(crate) struct Run {
    /// The seed of the message that was asked for.
    pub(crate) seed: MessageSeed,
    /// The chain behind it.
    pub(crate) next: Chain,
    /// The seeds that were passed over, in counter order; at most [`MAX_SKIPPED_KEYS`].
    pub(crate) skipped: Vec<SkippedKey>,
}

/// The seed of a message that has not arrived yet.
#[derive(Debug, Clone)]
pub(crate) struct SkippedKey {
    pub(crate) counter: u32,
    pub(crate) seed: MessageSeed,
}

/// A chain we read from, with the seeds of messages that it passed over.
#[derive(Debug, Clone)]
pub(crate) struct ReadingChain {
    pub(crate) chain: Chain,
    /// In counter order, every counter below the index of the chain.
    pub(crate) skipped: Vec<SkippedKey>,
}

impl ReadingChain {
    pub(crate) fn new(chain: Chain) -> Self {
        Self { chain, skipped: Vec::new() }
    }

    /// Finds the seed for a message without changing the chain.
    ///
    /// # Errors
    /// [`SignalError::DuplicateMessage`] if the counter was read before, and those of [`Chain::run_to`].
    pub(crate) fn find(
        &self,
        counter: u32,
        limit: ForwardLimit,
    ) -> Result<(MessageSeed, Advance), SignalError> {
        if counter >= self.chain.index {
            let run = self.chain.run_to(counter, limit)?;
            return Ok((run.seed, Advance::Forward { next: run.next, skipped: run.skipped }));
        }
        let duplicate = SignalError::DuplicateMessage { next: self.chain.index, counter };
        let Ok(position) = self.skipped.binary_search_by_key(&counter, |key| key.counter) else {
            return Err(duplicate);
        };
        let key = self.skipped.get(position).ok_or(duplicate)?;
        Ok((key.seed.clone(), Advance::Skipped(position)))
    }

    /// Drops the oldest skipped keys until at most `count` are left.
    pub(crate) fn keep_newest(&mut self, count: usize) {
        self.skipped.drain(..self.skipped.len().saturating_sub(count));
    }

    /// Makes the change that reading a message brings.
    pub(crate) fn advance(&mut self, advance: Advance) {
        match advance {
            Advance::Forward { next, mut skipped } => {
                self.chain = next;
                self.keep_newest(MAX_SKIPPED_KEYS.saturating_sub(skipped.len()));
                self.skipped.append(&mut skipped);
            }
            Advance::Skipped(position) => {
                if position < self.skipped.len() {
                    self.skipped.remove(position);
                }
            }
        }
    }
}

/// The change of a [`ReadingChain`] that reading one message brings, made once the message is authentic.
pub(crate) enum Advance {
    /// The chain moves on.
    Forward {
        /// Where to.
        next: Chain,
        /// What it passed over.
        skipped: Vec<SkippedKey>,
    },
    /// The skipped key at this position is used up.
    Skipped(usize),
}
