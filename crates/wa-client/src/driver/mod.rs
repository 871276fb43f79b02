//! The one task of an account: it owns the session, the store, the socket and the clock.

mod ask;
mod brain;
mod deliveries;
mod feed;
mod fetch;
mod link;
mod outgoing;
mod pulse;
mod reopen;

use core::time::Duration;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::SystemTime;

use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until};
use wa_core::event::Event;
use wa_core::{
    CallId, CloseReason, Command, Counters, EventBatch, Fetched, Me, PairingStep, Reconnect, Reply,
};
use wa_crypto::OsRng;
use wa_pairing::StretchedCode;

pub(crate) use ask::{Ask, Watcher};
use brain::Stimulus;
pub(crate) use brain::{Brain, STORE_PATIENCE};
use deliveries::Deliveries;
use feed::Feeds;
pub(crate) use fetch::Fetches;
use link::{Link, LinkEvent};
use outgoing::Outgoing;
pub(crate) use pulse::Pulse;

use crate::ClientError;
use crate::backoff::Attempts;
use crate::transport::Endpoint;

/// Inputs that are committed together at the most: one fsync for all of them.
const MAX_GROUP: usize = 256;
/// How long a goodbye may take.
const GOODBYE: Duration = Duration::from_secs(5);

/// What the application can see of a client at any moment.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Status {
    /// Our addresses, once this device is linked.
    pub me: Option<Me>,
    /// Whether the account is connected and logged in.
    pub online: bool,
    /// Why the last connection ended, if it did.
    pub closed: Option<CloseReason>,
    /// Whether there is a connection, or one is being made or will be.
    pub connecting: bool,
    /// When something last came from the server, whatever it was.
    pub last_inbound: Option<SystemTime>,
    /// When what came was last dealt with and stored. Far behind `last_inbound`, the client or its store is stuck;
    /// it notices that itself and connects anew.
    pub last_dispatched: Option<SystemTime>,
    /// When the server last acknowledged a message of ours.
    pub last_acknowledged: Option<SystemTime>,
    /// What was not as it should be since the client was started.
    pub counters: Counters,
}

pub(crate) struct Driver {
    brain: Brain,
    feeds: Feeds,
    deliveries: Deliveries,
    link: Link,
    endpoint: Endpoint,
    attempts: Attempts,
    mailbox: mpsc::Receiver<Ask>,
    calls: HashMap<CallId, oneshot::Sender<Reply>>,
    next_call: u64,
    outgoing: Outgoing,
    watchers: Vec<Watcher>,
    stretching: JoinSet<StretchedCode>,
    fetches: Fetches,
    /// Closed once the application has no handle any more, whatever else still uses the mailbox.
    handles: watch::Sender<()>,
    last_step: Option<PairingStep>,
    status: watch::Sender<Status>,
    pulse: Arc<Pulse>,
    online_since: Option<Instant>,
    /// What was asked of a step that failed and may be asked again.
    unsettled: Vec<Stimulus>,
    /// How often in a row the account had to be opened again.
    reopens: u32,
}

/// Whether the task goes on.
enum Flow {
    On,
    Stop(Option<oneshot::Sender<()>>),
}

enum Turn {
    Ask(Option<Ask>),
    Abandoned,
    Due,
    Link(LinkEvent),
    Stretched(StretchedCode),
    Fetched(Fetched),
    Fed,
}

impl Driver {
    pub(crate) fn new(
        brain: Brain,
        endpoint: Endpoint,
        attempts: Attempts,
        mailbox: mpsc::Receiver<Ask>,
        status: watch::Sender<Status>,
        pulse: Arc<Pulse>,
    ) -> Self {
        let handled = brain.handled("");
        Self {
            brain,
            feeds: Feeds::new(handled),
            deliveries: Deliveries::default(),
            link: Link::Down,
            endpoint,
            attempts,
            mailbox,
            calls: HashMap::new(),
            next_call: 0,
            outgoing: Outgoing::default(),
            watchers: Vec::new(),
            stretching: JoinSet::new(),
            fetches: Fetches::default(),
            handles: watch::Sender::default(),
            last_step: None,
            status,
            pulse,
            online_since: None,
            unsettled: Vec::new(),
            reopens: 0,
        }
    }

    /// Ends when all receivers of this are gone.
    pub(crate) fn ending_with(mut self, handles: watch::Sender<()>) -> Self {
        self.handles = handles;
        self
    }

    /// Downloads what the session wants with this.
    pub(crate) fn fetch_with(mut self, fetches: Fetches) -> Self {
        self.fetches = fetches;
        self
    }

    /// Runs until the last handle is gone or [`Ask::Close`] comes.
    pub(crate) async fn run(mut self) {
        if self.brain.me().is_some() {
            self.link = Link::connect_now();
        }
        self.publish();
        let closing = self.turns().await;
        if let Err(error) = &closing {
            tracing::error!(%error, "the client stops");
        }
        self.say_goodbye().await;
        self.brain.close().await;
        self.retire();
        if let Ok(Some(done)) = closing {
            // The one who asked may be gone.
            let _ = done.send(());
        }
    }

    /// No handle shall take a client that is gone for one that is online.
    fn retire(&self) {
        self.status.send_modify(|status| {
            status.online = false;
            status.connecting = false;
            status.closed = Some(CloseReason::Stopped);
        });
    }

    async fn turns(&mut self) -> Result<Option<oneshot::Sender<()>>, ClientError> {
        loop {
            match self.turn().await {
                Ok(Flow::On) => {}
                Ok(Flow::Stop(done)) => return Ok(done),
                Err(error) => self.reopen(error).await?,
            }
        }
    }

    async fn turn(&mut self) -> Result<Flow, ClientError> {
        let due = self.brain.deadline();
        // Time first, so that a busy socket cannot hide a dead one; then the socket, whose answers
        // others wait for; then what the application takes at its own pace, so that a long history is read while it
        // comes and not after it; then the application, unless the socket does not take what it has already.
        let turn = tokio::select! {
            biased;
            () = sleep_until(due.unwrap_or_else(Instant::now)), if due.is_some() => Turn::Due,
            event = self.link.next(&self.endpoint) => Turn::Link(event),
            Some(Ok(code)) = self.stretching.join_next() => Turn::Stretched(code),
            () = self.feeds.deliver(), if self.feeds.has_something() => Turn::Fed,
            fetched = self.fetches.next() => Turn::Fetched(fetched),
            () = self.handles.closed(), if !self.mailbox.is_closed() => Turn::Abandoned,
            ask = self.mailbox.recv(), if self.link.has_room() => Turn::Ask(ask),
        };
        let mut group = Vec::new();
        match turn {
            Turn::Due => group.push(Stimulus::Timeout),
            Turn::Link(event) => self.linked(event, &mut group).await?,
            Turn::Stretched(code) => group.push(Stimulus::Stretched(code)),
            Turn::Fetched(fetched) => group.push(Stimulus::Fetched(fetched)),
            // What was asked before is still done; then the mailbox is empty for good.
            Turn::Abandoned => self.mailbox.close(),
            Turn::Ask(None) => return Ok(Flow::Stop(None)),
            Turn::Ask(Some(Ask::Close(done))) => return Ok(Flow::Stop(Some(done))),
            Turn::Ask(Some(ask)) => self.asked(ask, &mut group).await?,
            Turn::Fed => {}
        }
        while group.len() < MAX_GROUP
            && let Ok(ask) = self.mailbox.try_recv()
        {
            if let Ask::Close(done) = ask {
                self.take(group).await?;
                return Ok(Flow::Stop(Some(done)));
            }
            self.asked(ask, &mut group).await?;
        }
        self.take(group).await?;
        self.feeds.catch_up(&self.brain).await?;
        Ok(Flow::On)
    }

    async fn asked(&mut self, ask: Ask, group: &mut Vec<Stimulus>) -> Result<(), ClientError> {
        match ask {
            Ask::Command(command, reply) => {
                self.next_call += 1;
                let call = CallId(self.next_call);
                self.calls.insert(call, reply);
                let now = self.brain.now();
                let command = self.outgoing.note(call, command, self.brain.me(), now);
                group.push(Stimulus::Command(call, command));
            }
            Ask::Subscribe(consumer, reader) => {
                self.next_call += 1;
                let handled = self.brain.handled(&consumer);
                group.push(Stimulus::Command(CallId(self.next_call), Command::Register(consumer.clone())));
                self.feeds.subscribe(consumer, reader, handled);
            }
            Ask::Follow(id, reply) => {
                // Who asked may be gone.
                let _ = reply.send(self.deliveries.follow(&self.brain, id).await?);
            }
            Ask::Pair(sender) => {
                if let Some(step) = &self.last_step {
                    // A receiver that is gone is noticed at the next step.
                    let _ = sender.try_send(Ok(step.clone()));
                }
                self.watchers.push(sender);
                self.connect();
            }
            Ask::Connect => self.connect(),
            Ask::Close(_) => {}
        }
        Ok(())
    }

    fn connect(&mut self) {
        if self.link.is_down() {
            self.link = Link::connect_now();
        }
        self.publish();
    }

    async fn linked(&mut self, event: LinkEvent, group: &mut Vec<Stimulus>) -> Result<(), ClientError> {
        match event {
            LinkEvent::Connected(wire) => {
                let handshake = self.brain.handshake(self.link.may_resume());
                if let Err(error) = self.link.shake(wire, handshake, self.brain.now()) {
                    self.lost(CloseReason::Handshake(link::explain(&error)), group);
                }
            }
            LinkEvent::Open(server) => group.push(Stimulus::Online(server)),
            LinkEvent::Frames(frames) => {
                self.pulse.received(self.brain.now());
                group.extend(frames.into_iter().map(Stimulus::Frame));
            }
            LinkEvent::Lost(reason) => self.lost(reason, group),
        }
        Ok(())
    }

    /// The connection is over: tell the session, and plan the next one.
    fn lost(&mut self, reason: CloseReason, group: &mut Vec<Stimulus>) {
        let lived = self.online_since.take().map_or(Duration::ZERO, |since| since.elapsed());
        let when = match reason.reconnect() {
            // Without an account there is nothing to come back for, but to the phone that just linked us.
            Reconnect::Later | Reconnect::MuchLater if self.brain.me().is_none() => Reconnect::Never,
            when => when,
        };
        let pause = self.attempts.next(when, lived, &mut OsRng);
        tracing::info!(%reason, ?pause, "connection closed");
        self.link.go_down(pause);
        group.push(Stimulus::Offline(reason));
    }

    /// Hands inputs to the session in one commit, and carries out what comes of it.
    async fn take(&mut self, group: Vec<Stimulus>) -> Result<(), ClientError> {
        let mut group = group;
        while !group.is_empty() {
            let inputs = core::mem::take(&mut group);
            match self.brain.step(&inputs).await {
                Ok(true) => self.reopens = 0,
                Ok(false) => {}
                Err(error) => {
                    self.unsettled = inputs.into_iter().filter(Stimulus::may_be_repeated).collect();
                    return Err(error);
                }
            }
            self.count();
            self.pulse.dispatched(self.brain.now());
            if let Some(at) = self.brain.session().last_acknowledged() {
                self.pulse.acknowledged(at);
            }
            while let Some(stretch) = self.brain.session().poll_stretch() {
                // Slow on purpose: not here, where everything else waits.
                self.stretching.spawn_blocking(move || stretch.run());
            }
            while let Some(fetch) = self.brain.session().poll_fetch() {
                self.fetches.start(fetch);
            }
            while let Some(node) = self.brain.session().poll_transmit() {
                self.link.send(&node);
            }
            while let Some((call, reply)) = self.brain.session().poll_reply() {
                self.outgoing.settle(call);
                if let Some(waiting) = self.calls.remove(&call) {
                    // A caller that lost interest has dropped its end.
                    let _ = waiting.send(reply);
                }
            }
            while let Some(batch) = self.brain.session().poll_event() {
                self.observe(batch);
            }
            while let Some(id) = self.brain.session().poll_progress() {
                self.deliveries.refresh(&self.brain, &id).await?;
            }
            if let Some(reason) = self.brain.session().poll_close() {
                self.link.finish(GOODBYE).await;
                self.lost(reason, &mut group);
            }
        }
        Ok(())
    }

    /// Shows what the session has counted.
    fn count(&mut self) {
        let counters = self.brain.session().counters();
        self.status.send_if_modified(|status| {
            let changed = status.counters != counters;
            if changed {
                tracing::debug!(?counters, "something was not as it should be");
                status.counters = counters;
            }
            changed
        });
    }

    fn observe(&mut self, batch: EventBatch) {
        let EventBatch { cursor, events } = batch;
        let (steps, events): (Vec<Event>, Vec<Event>) =
            events.into_iter().partition(|event| matches!(event, Event::Pairing(_)));
        for step in steps {
            if let Event::Pairing(step) = step {
                self.pairing_step(step);
            }
        }
        let connecting = !self.link.is_down();
        for event in &events {
            match event {
                Event::Online => self.online_since = Some(Instant::now()),
                Event::Closed(reason) => {
                    self.last_step = None;
                    if self.link.is_down() {
                        for watcher in self.watchers.drain(..) {
                            // A watcher that is gone has no use for it.
                            let _ = watcher.try_send(Err(reason.clone()));
                        }
                    }
                }
                _ => continue,
            }
            self.status.send_modify(|status| match event {
                Event::Closed(reason) => {
                    status.online = false;
                    status.connecting = connecting;
                    status.closed = Some(reason.clone());
                }
                _ => status.online = true,
            });
        }
        self.publish();
        if !events.is_empty() {
            self.feeds.push(&EventBatch { cursor, events });
        }
    }

    fn pairing_step(&mut self, step: PairingStep) {
        let finished = matches!(step, PairingStep::Paired(_));
        self.watchers.retain(|watcher| watcher.try_send(Ok(step.clone())).is_ok());
        if finished {
            self.watchers.clear();
        }
        match step {
            PairingStep::Qr { .. } => self.last_step = Some(step),
            PairingStep::Paired(_) => self.last_step = None,
            // What is shown stays valid.
            _ => {}
        }
    }

    fn publish(&self) {
        let me = self.brain.me().cloned();
        let connecting = !self.link.is_down();
        self.status.send_if_modified(|status| {
            let changed = status.me != me || status.connecting != connecting;
            status.me = me;
            status.connecting = connecting;
            changed
        });
    }

    async fn say_goodbye(&mut self) {
        self.link.finish(GOODBYE).await;
        self.link.go_down(None);
    }
}
