//! The thread that owns the world: it takes inputs in order, commits, and only then lets outputs go.

use std::collections::BTreeMap;
use std::time::Duration;

use rand_chacha::ChaCha20Rng;
use tokio::sync::{mpsc, oneshot};
use wa_binary::Node;

use crate::clock::Clock;
use crate::error::{Refusal, ServerError};
use crate::journal::{Change, Journal};
use crate::log::{Direction, LogEntry, StanzaLog, Tapped};
use crate::world::call::{Answer, Call};
use crate::world::{ConnId, Hello, Input, Output, Outputs, World};

/// Most inputs that share one transaction; keeps the latency of the first of them short.
const BATCH: usize = 64;
/// Most events that wait for the shard; then the sockets stop reading.
pub(crate) const INBOX: usize = 1024;
/// Most stanzas that wait for one socket; a client that reads more slowly is cut.
pub(crate) const OUTBOX: usize = 8192;

/// What reaches the shard from sockets and from callers.
pub(crate) enum Event {
    /// A socket finished its handshake.
    Opened { conn: ConnId, hello: Hello, outbox: mpsc::Sender<ToSocket> },
    /// A socket received a stanza.
    Stanza { conn: ConnId, node: Node },
    /// A socket received something that is no stanza.
    Malformed { conn: ConnId },
    /// A socket has written everything up to a fence.
    Fence { conn: ConnId },
    /// A socket is gone.
    Closed { conn: ConnId },
    /// Somebody asks for something in the world.
    Ask { call: Call, reply: oneshot::Sender<Result<Answer, Refusal>> },
    /// Somebody wants the stanzas after a serial.
    Log { since: u64, reply: oneshot::Sender<Vec<LogEntry>> },
    /// Somebody wants to see all stanzas from now on.
    Tap { tap: mpsc::Sender<Tapped> },
    /// Somebody wants an empty world.
    Reset { reply: oneshot::Sender<()> },
    /// The server ends.
    Stop,
}

/// What the shard hands to a socket.
pub(crate) enum ToSocket {
    /// Write this stanza.
    Stanza(Node),
    /// Report when everything before this has been written.
    Fence,
    /// Write what came before, then close.
    Close,
}

/// The world with everything that it needs to live.
pub(crate) struct Shard {
    world: World,
    journal: Journal,
    rng: ChaCha20Rng,
    clock: Clock,
    sockets: BTreeMap<ConnId, mpsc::Sender<ToSocket>>,
    asked: BTreeMap<u64, oneshot::Sender<Result<Answer, Refusal>>>,
    last_call: u64,
    log: StanzaLog,
    tap: Option<mpsc::Sender<Tapped>>,
}

/// Something that leaves the shard once the batch that explains it is committed.
enum Release {
    Output(Output),
    Log(oneshot::Sender<Vec<LogEntry>>, u64),
    Done(oneshot::Sender<()>),
}

impl Shard {
    pub(crate) fn new(world: World, journal: Journal, rng: ChaCha20Rng, clock: Clock) -> Self {
        Self {
            world,
            journal,
            rng,
            clock,
            sockets: BTreeMap::new(),
            asked: BTreeMap::new(),
            last_call: 0,
            log: StanzaLog::default(),
            tap: None,
        }
    }

    /// Runs until the server ends or the journal fails.
    pub(crate) async fn run(mut self, mut inbox: mpsc::Receiver<Event>) {
        loop {
            let first = match self.world.next_deadline() {
                None => inbox.recv().await,
                Some(deadline) => {
                    let wait = deadline.millis().saturating_sub(self.clock.now().millis());
                    match tokio::time::timeout(Duration::from_millis(wait), inbox.recv()).await {
                        Ok(event) => event,
                        Err(_) => {
                            if self.step(Vec::new()).is_err() {
                                return;
                            }
                            continue;
                        }
                    }
                }
            };
            let Some(first) = first else { return };
            let mut events = vec![first];
            while events.len() < BATCH {
                let Ok(event) = inbox.try_recv() else { break };
                events.push(event);
            }
            let stop = events.iter().any(|event| matches!(event, Event::Stop));
            if self.step(events).is_err() || stop {
                return;
            }
        }
    }

    fn step(&mut self, events: Vec<Event>) -> Result<(), ServerError> {
        let mut changes = Vec::new();
        let mut releases = Vec::new();
        self.feed(Input::Tick, &mut changes, &mut releases);
        for event in events {
            self.event(event, &mut changes, &mut releases)?;
        }
        if let Err(error) = self.journal.commit(&changes) {
            // What is not on disk must not be seen outside, so there is nothing left to do but to stop.
            tracing::error!(%error, "the journal failed; the server stops");
            return Err(error);
        }
        for release in releases {
            self.release(release);
        }
        Ok(())
    }

    fn event(
        &mut self,
        event: Event,
        changes: &mut Vec<Change>,
        releases: &mut Vec<Release>,
    ) -> Result<(), ServerError> {
        let input = match event {
            Event::Opened { conn, hello, outbox } => {
                self.sockets.insert(conn, outbox);
                Input::Opened { conn, hello }
            }
            Event::Stanza { conn, node } => {
                self.record(conn, Direction::In, &node);
                Input::Stanza { conn, node }
            }
            Event::Malformed { conn } => Input::Malformed { conn },
            Event::Fence { conn } => Input::Fence { conn },
            Event::Closed { conn } => {
                self.sockets.remove(&conn);
                Input::Closed { conn }
            }
            Event::Ask { call, reply } => {
                self.last_call = self.last_call.saturating_add(1);
                self.asked.insert(self.last_call, reply);
                Input::Call { ticket: self.last_call, call }
            }
            Event::Tap { tap } => {
                self.tap = Some(tap);
                return Ok(());
            }
            Event::Log { since, reply } => {
                releases.push(Release::Log(reply, since));
                return Ok(());
            }
            Event::Reset { reply } => {
                changes.clear();
                releases.clear();
                self.journal.wipe()?;
                self.world = self.world.emptied();
                self.log.clear();
                self.sockets.clear();
                self.asked.clear();
                releases.push(Release::Done(reply));
                return Ok(());
            }
            Event::Stop => Input::Stop,
        };
        self.feed(input, changes, releases);
        Ok(())
    }

    fn feed(&mut self, input: Input, changes: &mut Vec<Change>, releases: &mut Vec<Release>) {
        let now = self.clock.now();
        let Outputs { outputs, changes: more } = self.world.handle(input, now, &mut self.rng);
        changes.extend(more);
        releases.extend(outputs.into_iter().map(Release::Output));
    }

    fn release(&mut self, release: Release) {
        match release {
            Release::Output(Output::Send { conn, node }) => {
                self.record(conn, Direction::Out, &node);
                self.hand_over(conn, ToSocket::Stanza(node));
            }
            Release::Output(Output::Fence { conn }) => self.hand_over(conn, ToSocket::Fence),
            Release::Output(Output::Close { conn }) => {
                self.hand_over(conn, ToSocket::Close);
                self.sockets.remove(&conn);
            }
            Release::Output(Output::Answer { ticket, answer }) => {
                if let Some(reply) = self.asked.remove(&ticket) {
                    // A caller that went away does not want its answer any more.
                    let _ = reply.send(answer);
                }
            }
            Release::Log(reply, since) => {
                let _ = reply.send(self.log.since(since));
            }
            Release::Done(reply) => {
                let _ = reply.send(());
            }
        }
    }

    /// Gives something to a socket, or cuts it if it does not keep up: dropping the sender closes it.
    fn hand_over(&mut self, conn: ConnId, what: ToSocket) {
        if let Some(outbox) = self.sockets.get(&conn)
            && outbox.try_send(what).is_err()
        {
            self.sockets.remove(&conn);
        }
    }

    fn record(&mut self, conn: ConnId, direction: Direction, node: &Node) {
        let device = self.world.device_on(conn);
        if let Some(tap) = &self.tap {
            let tapped = Tapped { device: device.clone(), direction, node: node.clone() };
            if tap.try_send(tapped).is_err() {
                // Who does not keep up, or is gone, sees nothing more rather than something with gaps.
                self.tap = None;
            }
        }
        self.log.push(self.clock.now(), conn.0, device, direction, node.unredacted().to_string());
    }
}
