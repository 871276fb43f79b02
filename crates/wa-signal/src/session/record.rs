//! Everything kept about one peer device: the current state and the archived ones.

use wa_crypto::{CryptoRng, KeyPair, PublicKey};

use super::codec;
use super::state::{Role, SessionState};
use crate::limits::{ForwardLimit, MAX_ARCHIVED_SKIPPED_KEYS, MAX_ARCHIVED_STATES};
use crate::message::{Ciphertext, PreKeyMessage, SignalMessage};
use crate::{
    IdentityKey, LocalIdentity, LocalPreKeys, PreKeyBundle, PreKeyId, RegistrationId, SignalError, x3dh,
};

/// The sessions with one peer device: at most one current state and up to
/// [`MAX_ARCHIVED_STATES`] archived ones, newest first.
///
/// Every method either does all of what it says or, after an error, has changed nothing. The record
/// has to be stored after every method that takes `&mut self`: before the ciphertext is sent, and
/// before the plaintext is acted upon.
#[derive(Debug, Clone, Default)]
pub struct SessionRecord {
    pub(super) current: Option<Box<SessionState>>,
    #[expect(
        clippy::vec_box,
        reason = "states change places; a moved box leaves no copy of its keys behind"
    )]
    pub(super) archived: Vec<Box<SessionState>>,
}

/// What an accepted [`PreKeyMessage`] gives.
#[derive(Debug)]
#[non_exhaustive]
pub struct Accepted {
    /// The plaintext.
    pub plaintext: Vec<u8>,
    /// The one-time pre-key that is now used up and has to be deleted together with storing the record.
    pub consumed_pre_key: Option<PreKeyId>,
    /// The peer's identity key. To be compared with the stored one when
    /// [`session`](Self::session) is [`SessionOrigin::New`].
    pub identity: IdentityKey,
    /// Whether the message set up a new session.
    pub session: SessionOrigin,
}

/// Whether a [`PreKeyMessage`] set a session up or belongs to a known one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionOrigin {
    /// The session was set up by this message.
    New,
    /// The session was set up by an earlier message; the identity in this one says nothing new.
    Known,
}

impl SessionRecord {
    /// A record without any state.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads a stored record.
    ///
    /// # Errors
    /// [`SignalError::InvalidSession`] if the bytes are not what [`encode`](Self::encode) writes.
    pub fn decode(bytes: &[u8]) -> Result<Self, SignalError> {
        codec::decode(bytes).ok_or(SignalError::InvalidSession)
    }

    /// Writes the record for a store; the bytes hold private keys.
    pub fn encode(&self) -> Vec<u8> {
        codec::encode(self)
    }

    /// Sets up a session from a peer's bundle; it becomes current, the old one is archived.
    ///
    /// Two key pairs are drawn: the base key, then the first ratchet key.
    ///
    /// # Errors
    /// [`SignalError::InvalidSignature`] if the signed pre-key is not the peer's,
    /// [`SignalError::InvalidKey`] if one of its keys is of low order.
    pub fn initiate<R>(
        &mut self,
        local: &LocalIdentity,
        bundle: &PreKeyBundle,
        rng: &mut R,
    ) -> Result<(), SignalError>
    where
        R: CryptoRng + ?Sized,
    {
        let base = KeyPair::generate(rng);
        let ratchet = KeyPair::generate(rng);
        let state = x3dh::initiate(local, bundle, &base, ratchet)?;
        self.make_current(Box::new(state));
        Ok(())
    }

    /// Encrypts a message in the current session.
    ///
    /// # Errors
    /// [`SignalError::NoSession`] without a current session, [`SignalError::CounterExhausted`] when its
    /// chain is used up.
    pub fn encrypt(&mut self, plaintext: &[u8]) -> Result<Ciphertext, SignalError> {
        let state = self.current.as_mut().ok_or(SignalError::NoSession)?;
        let [ciphertext] = SessionState::seal([(state, plaintext)])?;
        Ok(ciphertext)
    }

    /// Encrypts a message in each of several records, in their order: as [`encrypt`](Self::encrypt) one by
    /// one would, in less time, since some are encrypted side by side.
    pub fn encrypt_each<'r>(
        messages: impl IntoIterator<Item = (&'r mut Self, &'r [u8])>,
    ) -> Vec<Result<Ciphertext, SignalError>> {
        let messages = messages.into_iter();
        let mut ciphertexts = Vec::with_capacity(messages.size_hint().0);
        let mut waiting = Vec::with_capacity(SIDE_BY_SIDE);
        for (record, plaintext) in messages {
            let refusal = match &mut record.current {
                Some(state) if state.sending.is_exhausted() => SignalError::CounterExhausted,
                Some(state) => {
                    waiting.push((&mut **state, plaintext));
                    if waiting.len() == SIDE_BY_SIDE {
                        seal_waiting(&mut waiting, &mut ciphertexts);
                    }
                    continue;
                }
                None => SignalError::NoSession,
            };
            seal_waiting(&mut waiting, &mut ciphertexts);
            ciphertexts.push(Err(refusal));
        }
        seal_waiting(&mut waiting, &mut ciphertexts);
        ciphertexts
    }

    /// Decrypts a message of an established session.
    ///
    /// The current state is tried, then the archived ones; an archived one that can read the message
    /// becomes current. One key pair is drawn if the peer turned the ratchet, none otherwise.
    ///
    /// # Errors
    /// Those of [`SignalMessage::parse`], and [`SignalError::NoSession`] for an empty record. If no state
    /// reads the message the most telling of their errors is reported:
    /// [`SignalError::DuplicateMessage`] before [`SignalError::BadMac`] before
    /// [`SignalError::FutureMessage`] before [`SignalError::InvalidMessage`] and
    /// [`SignalError::InvalidKey`].
    pub fn decrypt<R>(
        &mut self,
        message: &[u8],
        limit: ForwardLimit,
        rng: &mut R,
    ) -> Result<Vec<u8>, SignalError>
    where
        R: CryptoRng + ?Sized,
    {
        self.decrypt_parsed(&SignalMessage::parse(message)?, limit, rng)
    }

    /// Decrypts a parsed message; see [`decrypt`](Self::decrypt).
    ///
    /// # Errors
    /// Those of [`decrypt`](Self::decrypt) except parsing.
    pub fn decrypt_parsed<R>(
        &mut self,
        message: &SignalMessage<'_>,
        limit: ForwardLimit,
        rng: &mut R,
    ) -> Result<Vec<u8>, SignalError>
    where
        R: CryptoRng + ?Sized,
    {
        // A state that knows the chain needs no agreement to tell whether the message is its own.
        // At most one state can authenticate a message, so the order changes nothing but the cost.
        let known = self.states().position(|state| state.has_chain(message));
        let mut failure = None;
        if let Some(place) = known {
            match self.decrypt_at(place, message, limit, rng) {
                Ok(plaintext) => return Ok(plaintext),
                Err(error) => failure = worse(failure, error),
            }
        }
        for place in (0..self.states().count()).filter(|place| Some(*place) != known) {
            match self.decrypt_at(place, message, limit, rng) {
                Ok(plaintext) => return Ok(plaintext),
                Err(error) => failure = worse(failure, error),
            }
        }
        Err(failure.unwrap_or(SignalError::NoSession))
    }

    /// Decrypts a message that sets a session up, or repeats the set-up of a known one.
    ///
    /// If the base key is known the message is read in that session and no pre-key is used. Otherwise a
    /// new session is made from `keys` and becomes current; the old one is archived. The identity key
    /// is the one that the message claims and proves: comparing it with the stored one is the caller's
    /// part, see [`Accepted::identity`].
    ///
    /// # Errors
    /// [`SignalError::InvalidSignedPreKeyId`] or [`SignalError::InvalidPreKeyId`] if a key that is needed
    /// is missing, [`SignalError::InvalidMessage`] for a message of our own that came back,
    /// [`SignalError::InvalidKey`], [`SignalError::BadMac`] and the others of
    /// [`decrypt`](Self::decrypt).
    pub fn decrypt_pre_key<R>(
        &mut self,
        local: &LocalIdentity,
        message: &PreKeyMessage<'_>,
        keys: LocalPreKeys<'_>,
        limit: ForwardLimit,
        rng: &mut R,
    ) -> Result<Accepted, SignalError>
    where
        R: CryptoRng + ?Sized,
    {
        let known = self.states().position(|state| state.base_key == message.base_key);
        if let Some(place) = known {
            let state = self.states().nth(place).ok_or(SignalError::NoSession)?;
            if state.role == Role::Initiator {
                return Err(SignalError::InvalidMessage);
            }
            let identity = state.remote_identity;
            let plaintext = self.decrypt_at(place, &message.message, limit, rng)?;
            let session = SessionOrigin::Known;
            return Ok(Accepted { plaintext, consumed_pre_key: None, identity, session });
        }
        let signed = keys.signed.ok_or(SignalError::InvalidSignedPreKeyId(message.signed_pre_key_id))?;
        let one_time = match message.pre_key_id {
            None => None,
            Some(id) => Some(keys.one_time.ok_or(SignalError::InvalidPreKeyId(id))?),
        };
        let mut state = Box::new(x3dh::respond(local, message, signed, one_time)?);
        let opened = state.open(&message.message, limit)?;
        state.commit(opened.change, rng)?;
        self.make_current(state);
        Ok(Accepted {
            plaintext: opened.plaintext,
            consumed_pre_key: message.pre_key_id,
            identity: message.identity_key,
            session: SessionOrigin::New,
        })
    }

    /// Tells whether the message belongs to a session that is known, so that no pre-key is needed.
    pub fn knows(&self, message: &PreKeyMessage<'_>) -> bool {
        self.states().any(|state| state.base_key == message.base_key)
    }

    /// Tells whether there is a current session, so that [`encrypt`](Self::encrypt) has one to use.
    pub fn has_usable_session(&self) -> bool {
        self.current.is_some()
    }

    /// Tells whether there is neither a current nor an archived session.
    pub fn is_empty(&self) -> bool {
        self.current.is_none() && self.archived.is_empty()
    }

    /// Tells whether the peer has not answered in the current session, so that messages still carry
    /// its set-up.
    pub fn is_pending(&self) -> bool {
        self.current.as_ref().is_some_and(|state| state.pending.is_some())
    }

    /// The peer's identity key in the current session.
    pub fn remote_identity(&self) -> Option<&IdentityKey> {
        self.current.as_ref().map(|state| &state.remote_identity)
    }

    /// The peer's registration id in the current session.
    pub fn remote_registration_id(&self) -> Option<RegistrationId> {
        self.current.as_ref().map(|state| state.remote_registration_id)
    }

    /// The base key that names the current session; it stays the same until the session is replaced.
    pub fn base_key(&self) -> Option<&PublicKey> {
        self.current.as_ref().map(|state| &state.base_key)
    }

    /// Checks that the current session, if there is one, is with this identity.
    ///
    /// # Errors
    /// [`SignalError::UntrustedIdentity`] if it is with another.
    pub fn check_identity(&self, identity: &IdentityKey) -> Result<(), SignalError> {
        match self.remote_identity() {
            Some(known) if !known.ct_eq(identity) => Err(SignalError::UntrustedIdentity),
            _ => Ok(()),
        }
    }

    /// Archives the current session: it can still be read, and the next message needs a new one.
    pub fn archive_current(&mut self) {
        if let Some(state) = self.current.take() {
            self.archive(state);
        }
    }

    /// Deletes the current session; archived ones stay.
    pub fn delete_current(&mut self) {
        self.current = None;
    }

    /// The current state, then the archived ones, newest first. Their order numbers their places.
    pub(crate) fn states(&self) -> impl Iterator<Item = &SessionState> {
        self.current.iter().chain(&self.archived).map(AsRef::as_ref)
    }

    /// Reads the message in one state and, if that works, makes this state the current one.
    fn decrypt_at<R>(
        &mut self,
        place: usize,
        message: &SignalMessage<'_>,
        limit: ForwardLimit,
        rng: &mut R,
    ) -> Result<Vec<u8>, SignalError>
    where
        R: CryptoRng + ?Sized,
    {
        let mut states = self.current.iter_mut().chain(&mut self.archived);
        let state = states.nth(place).ok_or(SignalError::NoSession)?;
        let opened = state.open(message, limit)?;
        state.commit(opened.change, rng)?;
        self.promote(place);
        Ok(opened.plaintext)
    }

    /// Makes the state at this place the current one.
    pub(crate) fn promote(&mut self, place: usize) {
        let archived_place = place.checked_sub(usize::from(self.current.is_some()));
        if let Some(place) = archived_place.filter(|place| *place < self.archived.len()) {
            let state = self.archived.remove(place);
            self.make_current(state);
        }
    }

    fn make_current(&mut self, state: Box<SessionState>) {
        if let Some(old) = self.current.replace(state) {
            self.archive(old);
        }
    }

    fn archive(&mut self, mut state: Box<SessionState>) {
        state.pending = None;
        self.archived.insert(0, state);
        self.archived.truncate(MAX_ARCHIVED_STATES);
        let chains = self.archived.iter_mut().flat_map(|state| state.receiving.iter_mut().rev());
        let mut room = MAX_ARCHIVED_SKIPPED_KEYS;
        for (_, chain) in chains {
            chain.keep_newest(room);
            room -= chain.skipped.len();
        }
    }
}

/// How many messages are encrypted at a time.
const SIDE_BY_SIDE: usize = 4;

/// Encrypts what waits.
fn seal_waiting(
    waiting: &mut Vec<(&mut SessionState, &[u8])>,
    ciphertexts: &mut Vec<Result<Ciphertext, SignalError>>,
) {
    let mut messages = waiting.drain(..);
    if messages.len() == SIDE_BY_SIDE {
        let few = std::array::from_fn(|_| messages.next().expect("they were counted"));
        match SessionState::seal::<SIDE_BY_SIDE>(few) {
            Ok(sealed) => ciphertexts.extend(sealed.map(Ok)),
            // Nobody gets here: those that are used up do not wait.
            Err(_) => ciphertexts.extend((0..SIDE_BY_SIDE).map(|_| Err(SignalError::CounterExhausted))),
        }
    }
    for message in messages {
        ciphertexts.push(SessionState::seal([message]).map(|[ciphertext]| ciphertext));
    }
}

/// The more telling of two errors, the earlier one among equals.
fn worse(earlier: Option<SignalError>, later: SignalError) -> Option<SignalError> {
    let rank = |error: &SignalError| match error {
        SignalError::DuplicateMessage { .. } => 3,
        SignalError::BadMac => 2,
        SignalError::FutureMessage { .. } => 1,
        _ => 0,
    };
    match earlier {
        Some(earlier) if rank(&earlier) >= rank(&later) => Some(earlier),
        _ => Some(later),
    }
}
