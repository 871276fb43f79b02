use core::time::Duration;

use bytes::{Bytes, BytesMut};
use rand_core::Rng as _;
use tokio::time::{Instant, timeout};
use wa_binary::{DecodeError, Payload};
use wa_core::{
    CallId, CloseReason, Command, Cursor, Delivery, Fetched, Input, Me, Now, Outcome, Session, SessionConfig,
    SessionError, Txn,
};
use wa_crypto::OsRng;
use wa_noise::{ClientConfig, ServerIdentity, TrustPolicy};
use wa_pairing::StretchedCode;
use wa_stanza::MessageId;
use wa_store::{AccountId, Batch, DynStore, Fence, Key, KeyRange, KeySet, OwnerId, Store as _};

use crate::ClientError;
use crate::clock::Clock;

/// Rows read from the store at a time.
pub(crate) const PAGE: usize = 256;
/// How long the store may take for one answer, unless another time is set.
pub(crate) const STORE_PATIENCE: Duration = Duration::from_secs(60);

/// An input on its way to the session, owned.
#[derive(Debug)]
pub(crate) enum Stimulus {
    Frame(BytesMut),
    Command(CallId, Command),
    Timeout,
    Online(ServerIdentity),
    Offline(CloseReason),
    Stretched(StretchedCode),
    Fetched(Fetched),
}

impl Stimulus {
    /// Whether it does no harm to take this in again when nobody knows what became of the first time.
    pub(crate) fn may_be_repeated(&self) -> bool {
        let Self::Command(_, command) = self else { return false };
        matches!(
            command,
            Command::Register(_)
                | Command::Handled { .. }
                | Command::Forget(_)
                | Command::MarkRead(_)
                | Command::MarkDelivered { .. }
                | Command::EditAppState(_)
                | Command::OlderHistory(_)
                | Command::SetAvailable(_)
                | Command::GroupInfo(_)
                | Command::Groups
                | Command::Identify(_)
                | Command::Tally { .. }
        )
    }
}

/// The session together with what remembers for it.
#[derive(Debug)]
pub(crate) struct Brain {
    session: Session,
    store: DynStore,
    account: AccountId,
    owner: OwnerId,
    config: SessionConfig,
    fence: Fence,
    trust: TrustPolicy,
    /// How long the store may take for one answer.
    patience: Duration,
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
        patience: Duration,
    ) -> Result<Self, ClientError> {
        let owner = owner()?;
        let fence = store.open(&account, &owner).await?;
        let opened = Self::read(&store, &account, fence, config.clone()).await;
        let session = match opened {
            Ok(session) => session,
            Err(error) => {
                // Whatever was wrong, the account is not ours to keep from others.
                let _ = store.close(&account, fence).await;
                return Err(error);
            }
        };
        let clock = Clock::start();
        Ok(Self { session, store, account, owner, config, fence, trust, patience, clock, rng: OsRng })
    }

    /// Reads the account anew, as it is stored; what was not is gone.
    pub(crate) async fn reopen(&mut self) -> Result<(), ClientError> {
        let opened = async {
            let fence = self.store.open(&self.account, &self.owner).await?;
            let session = Self::read(&self.store, &self.account, fence, self.config.clone()).await?;
            Ok::<_, ClientError>((fence, session))
        };
        (self.fence, self.session) = in_time(self.patience, opened).await?;
        Ok(())
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

    /// Handles all inputs in one transaction and commits it. Tells whether there was anything to commit.
    pub(crate) async fn step(&mut self, inputs: &[Stimulus]) -> Result<bool, ClientError> {
        let now = self.clock.now();
        let mut txn = self.session.begin(&mut self.rng);
        let mut looked_ahead = false;
        for (input, behind) in inputs.iter().zip(1..) {
            while let Outcome::Need(mut keys) = look(&self.session, now, input, &mut txn)? {
                if !core::mem::replace(&mut looked_ahead, true) {
                    look_ahead(&self.session, now, inputs.get(behind..).unwrap_or_default(), &mut keys);
                }
                txn.supply(in_time(self.patience, self.store.load(&self.account, keys)).await?);
            }
        }
        let (batch, staged) = txn.finish();
        let changes = !batch.is_empty();
        if changes {
            self.commit(batch).await?;
        }
        self.session.committed(staged);
        Ok(changes)
    }

    async fn commit(&self, batch: Batch) -> Result<(), ClientError> {
        in_time(self.patience, self.store.commit(&self.account, batch)).await?;
        Ok(())
    }

    /// What a consumer of the event stream has handled.
    pub(crate) fn handled(&self, consumer: &str) -> Cursor {
        self.session.handled(consumer)
    }

    /// How far a message of ours got.
    pub(crate) async fn delivery(&self, id: &MessageId) -> Result<Option<Delivery>, ClientError> {
        let asked = async {
            let records = self.store.load(&self.account, self.session.delivery_keys(id)).await?;
            let rows = scan_all(&self.store, &self.account, Session::delivery_range(id)).await?;
            Ok::<_, ClientError>((records, rows))
        };
        let (records, rows) = in_time(self.patience, asked).await?;
        Ok(self.session.delivery(id, &records, rows)?)
    }

    /// One page of a range.
    pub(crate) async fn page(
        &self,
        range: KeyRange,
    ) -> Result<(Vec<(Key, Bytes)>, Option<KeyRange>), ClientError> {
        let page = in_time(self.patience, self.store.scan(&self.account, range, PAGE)).await?;
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
        Stimulus::Stretched(code) => Input::Stretched(code),
        Stimulus::Fetched(fetched) => Input::Fetched(fetched),
    };
    session.handle(now, &input, txn)
}

/// Finds out which records the inputs behind one that has to wait will lack, so that a group of inputs waits for
/// the store once and not each for itself. What comes of it is thrown away: each gets its look in turn.
fn look_ahead(session: &Session, now: Now, inputs: &[Stimulus], keys: &mut KeySet) {
    let mut rng = OsRng;
    let mut txn = session.begin(&mut rng);
    for input in inputs {
        if let Ok(Outcome::Need(more)) = look(session, now, input, &mut txn) {
            keys.extend(more);
        }
    }
}

/// A store that hangs is as bad as one that fails: everything waits for it.
async fn in_time<T, E>(
    patience: Duration,
    answer: impl Future<Output = Result<T, E>>,
) -> Result<T, ClientError>
where
    ClientError: From<E>,
{
    match timeout(patience, answer).await {
        Ok(answer) => Ok(answer?),
        Err(_) => Err(ClientError::Stalled),
    }
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
