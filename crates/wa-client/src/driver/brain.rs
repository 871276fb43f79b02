use bytes::{Bytes, BytesMut};
use rand_core::Rng as _;
use tokio::time::Instant;
use wa_binary::{DecodeError, Payload};
use wa_core::{
    CallId, CloseReason, Command, Input, Me, Now, Outcome, Session, SessionConfig, SessionError, Txn,
};
use wa_crypto::OsRng;
use wa_noise::{ClientConfig, ServerIdentity, TrustPolicy};
use wa_store::{AccountId, Batch, DynStore, Fence, Key, KeyRange, OwnerId, Store as _};

use crate::ClientError;
use crate::clock::Clock;

/// Rows read from the store at a time.
pub(crate) const PAGE: usize = 256;

/// An input on its way to the session, owned.
#[derive(Debug)]
pub(crate) enum Stimulus {
    Frame(BytesMut),
    Command(CallId, Command),
    Timeout,
    Online(ServerIdentity),
    Offline(CloseReason),
}

/// The session together with what remembers for it.
#[derive(Debug)]
pub(crate) struct Brain {
    session: Session,
    store: DynStore,
    account: AccountId,
    fence: Fence,
    trust: TrustPolicy,
    clock: Clock,
    rng: OsRng,
}

impl Brain {
    /// Takes the account over and reads what is needed of it.
    pub(crate) async fn open(
        store: DynStore,
        account: AccountId,
        config: SessionConfig,
        trust: TrustPolicy,
    ) -> Result<Self, ClientError> {
        let owner = owner()?;
        let fence = store.open(&account, &owner).await?;
        let opened = Self::read(&store, &account, fence, config).await;
        let session = match opened {
            Ok(session) => session,
            Err(error) => {
                // Whatever was wrong, the account is not ours to keep from others.
                let _ = store.close(&account, fence).await;
                return Err(error);
            }
        };
        Ok(Self { session, store, account, fence, trust, clock: Clock::start(), rng: OsRng })
    }

    async fn read(
        store: &DynStore,
        account: &AccountId,
        fence: Fence,
        config: SessionConfig,
    ) -> Result<Session, ClientError> {
        let records = store.load(account, Session::keys_to_open()).await?;
        let mut rows = Vec::new();
        for range in Session::ranges_to_open() {
            rows.extend(scan_all(store, account, range).await?);
        }
        let (session, batch) = Session::open(config, fence, &records, rows, &mut OsRng)?;
        if !batch.is_empty() {
            store.commit(account, batch).await?;
        }
        Ok(session)
    }

    pub(crate) fn session(&mut self) -> &mut Session {
        &mut self.session
    }

    pub(crate) fn me(&self) -> Option<&Me> {
        self.session.me()
    }

    pub(crate) fn now(&self) -> Now {
        self.clock.now()
    }

    pub(crate) fn deadline(&self) -> Option<Instant> {
        self.session.poll_timeout().map(|at| self.clock.instant(at))
    }

    pub(crate) fn handshake(&self, resume: bool) -> ClientConfig {
        self.session.handshake(self.trust.clone(), resume)
    }

    /// Handles all inputs in one transaction and commits it.
    pub(crate) async fn step(&mut self, inputs: Vec<Stimulus>) -> Result<(), ClientError> {
        let now = self.clock.now();
        let mut txn = self.session.begin(&mut self.rng);
        for input in &inputs {
            while let Outcome::Need(keys) = look(&self.session, now, input, &mut txn)? {
                txn.supply(self.store.load(&self.account, keys).await?);
            }
        }
        let (batch, staged) = txn.finish();
        if !batch.is_empty() {
            self.commit(batch).await?;
        }
        self.session.committed(staged);
        Ok(())
    }

    async fn commit(&self, batch: Batch) -> Result<(), ClientError> {
        self.store.commit(&self.account, batch).await?;
        Ok(())
    }

    /// One page of a range.
    pub(crate) async fn page(
        &self,
        range: KeyRange,
    ) -> Result<(Vec<(Key, Bytes)>, Option<KeyRange>), ClientError> {
        let page = self.store.scan(&self.account, range, PAGE).await?;
        Ok((page.rows, page.next))
    }

    /// Gives the account back.
    pub(crate) async fn close(&self) {
        if let Err(error) = self.store.close(&self.account, self.fence).await {
            tracing::warn!(%error, "the store did not take the account back");
        }
    }
}

/// One look of the session at one input. After missing records are loaded it looks again: reading a
/// frame twice costs less than keeping what was read of it.
fn look(session: &Session, now: Now, input: &Stimulus, txn: &mut Txn<'_>) -> Result<Outcome, SessionError> {
    let input = match input {
        Stimulus::Frame(frame) => {
            let payload = Payload::open(frame);
            return match payload.as_ref().map_err(DecodeError::clone).and_then(Payload::decode) {
                Ok(document) => session.handle(now, &Input::Stanza(document.root()), txn),
                Err(error) => {
                    tracing::warn!(%error, "a frame does not hold a node; dropped");
                    Ok(Outcome::Staged)
                }
            };
        }
        Stimulus::Command(call, command) => Input::Command(*call, command),
        Stimulus::Timeout => Input::Timeout,
        Stimulus::Online(server) => Input::Online(*server),
        Stimulus::Offline(reason) => Input::Offline(reason.clone()),
    };
    session.handle(now, &input, txn)
}

/// A name that no other client has: a store lets an owner take over from itself.
fn owner() -> Result<OwnerId, ClientError> {
    let mut random = [0; 16];
    OsRng.fill_bytes(&mut random);
    Ok(OwnerId::new(&format!("wa-client {:032x}", u128::from_be_bytes(random)))?)
}

async fn scan_all(
    store: &DynStore,
    account: &AccountId,
    range: KeyRange,
) -> Result<Vec<(Key, Bytes)>, ClientError> {
    let mut rows = Vec::new();
    let mut next = Some(range);
    while let Some(range) = next {
        let page = store.scan(account, range, PAGE).await?;
        rows.extend(page.rows);
        next = page.next;
    }
    Ok(rows)
}
