//! A thread that works off a queue, and its end.

use std::io;
use std::thread::{self, JoinHandle};

use tokio::sync::{mpsc, oneshot};
use wa_store::StoreError;

/// Orders that may wait before callers have to: enough for one group commit to follow another.
const QUEUE: usize = 256;

/// A thread and the queue it works off; dropping it finishes what was accepted and joins the thread.
#[derive(Debug)]
pub(crate) struct Worker<T> {
    queue: Option<mpsc::Sender<Item<T>>>,
    thread: Option<JoinHandle<()>>,
}

/// What comes next for a worker.
#[derive(Debug)]
pub(crate) enum Item<T> {
    /// An order to work off.
    Order(T),
    /// Nothing more is accepted from now on; say so when all is done.
    Stop(oneshot::Sender<()>),
}

/// The worker's end of its queue.
#[derive(Debug)]
pub(crate) struct Orders<T> {
    queue: mpsc::Receiver<Item<T>>,
    stops: Vec<oneshot::Sender<()>>,
}

/// Whoever waits for the end of a worker; dropping it tells them.
#[derive(Debug)]
pub(crate) struct Waiting {
    _stops: Vec<oneshot::Sender<()>>,
}

impl<T: Send + 'static> Worker<T> {
    /// Starts a thread that runs `work` over its orders.
    pub(crate) fn start(name: &str, work: impl FnOnce(Orders<T>) + Send + 'static) -> io::Result<Self> {
        let (sender, queue) = mpsc::channel(QUEUE);
        let orders = Orders { queue, stops: Vec::new() };
        let thread = thread::Builder::new().name(name.to_owned()).spawn(move || work(orders))?;
        Ok(Self { queue: Some(sender), thread: Some(thread) })
    }

    /// Puts an order into the queue and waits for the answer.
    pub(crate) async fn ask<R>(
        &self,
        order: impl FnOnce(oneshot::Sender<Result<R, StoreError>>) -> T,
    ) -> Result<R, StoreError> {
        let queue = self.queue.as_ref().ok_or(StoreError::Closed)?;
        let place = queue.reserve().await.map_err(|_| StoreError::Closed)?;
        let (reply, answer) = oneshot::channel();
        place.send(Item::Order(order(reply)));
        answer.await.map_err(|_| StoreError::Closed)?
    }

    /// Closes the queue and waits until what was accepted is done and the thread lets go of its connection.
    pub(crate) async fn stop(&self) {
        let Some(queue) = &self.queue else { return };
        let (done, ended) = oneshot::channel();
        if queue.send(Item::Stop(done)).await.is_ok() {
            // The sender is dropped, never used: either way the thread is done.
            drop(ended.await);
        }
    }
}

impl<T> Drop for Worker<T> {
    fn drop(&mut self) {
        self.queue = None;
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has dropped its queue and its connection already.
            drop(thread.join());
        }
    }
}

impl<T> Orders<T> {
    /// Waits for the next order; `None` is the end.
    pub(crate) fn wait(&mut self) -> Option<T> {
        loop {
            match self.queue.blocking_recv()? {
                Item::Order(order) => return Some(order),
                Item::Stop(done) => self.end(done),
            }
        }
    }

    /// The next order if one is waiting.
    pub(crate) fn waiting(&mut self) -> Option<T> {
        loop {
            match self.queue.try_recv().ok()? {
                Item::Order(order) => return Some(order),
                Item::Stop(done) => self.end(done),
            }
        }
    }

    /// Who waits for the end; to be dropped after everything else.
    pub(crate) fn into_waiting(self) -> Waiting {
        Waiting { _stops: self.stops }
    }

    fn end(&mut self, done: oneshot::Sender<()>) {
        self.queue.close();
        self.stops.push(done);
    }
}
