use std::sync::Arc;

use tokio::sync::mpsc;
use wa_core::{Command, Cursor, Event, EventBatch};

use crate::driver::Ask;
use crate::{Client, ClientError};

/// Batches that wait for the reader, a few hundred events each at the most; the rest waits in the client or in the store.
const BUFFERED: usize = 4;

/// The event stream of an account; see [`Client::events`].
///
/// A consumer has one stream: a new one takes over from the old one and begins with the first batch that this
/// consumer has not handled.
#[derive(Debug)]
pub struct Events {
    client: Client,
    consumer: Arc<str>,
    batches: Option<mpsc::Receiver<EventBatch>>,
}

impl Events {
    pub(crate) fn new(client: Client, consumer: &str) -> Self {
        Self { client, consumer: consumer.into(), batches: None }
    }

    /// The next batch; `None` when the client is closed or another stream took over.
    ///
    /// # Errors
    ///
    /// [`ClientError::Gone`] if the client was closed before the stream began.
    ///
    /// **Cancel safety:** no batch is lost by dropping the future.
    pub async fn next(&mut self) -> Result<Option<Batch>, ClientError> {
        let batches = match &mut self.batches {
            Some(batches) => batches,
            none => {
                let (sender, receiver) = mpsc::channel(BUFFERED);
                self.client.ask(Ask::Subscribe(self.consumer.to_string(), sender)).await?;
                none.insert(receiver)
            }
        };
        let batch = batches.recv().await;
        let (client, consumer) = (&self.client, &self.consumer);
        Ok(batch.map(|EventBatch { cursor, events }| Batch {
            client: client.clone(),
            consumer: Arc::clone(consumer),
            cursor,
            events,
        }))
    }
}

/// The events of one commit, in order.
///
/// Call [`Batch::handled`] when they are dealt with. Durable events of batches that were not handled
/// come again after a restart, under the same cursor; handling a batch handles those before it too.
#[derive(Debug)]
pub struct Batch {
    client: Client,
    consumer: Arc<str>,
    cursor: Cursor,
    events: Vec<Event>,
}

impl Batch {
    /// The batch's place in the stream. An application that stores it with its own effects recognises
    /// a batch that comes again.
    pub fn cursor(&self) -> Cursor {
        self.cursor
    }

    /// The events.
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// Says that everything up to here is dealt with and need not come again.
    ///
    /// # Errors
    ///
    /// [`ClientError::Gone`] if the client was closed: the batch will come again.
    ///
    /// **Cancel safety:** dropping the future leaves open whether the batch comes again.
    pub async fn handled(self) -> Result<(), ClientError> {
        let consumer = self.consumer.to_string();
        self.client.command(Command::Handled { consumer, cursor: self.cursor }).await.map(|_| ())
    }
}

impl Client {
    /// Says that everything up to a batch is dealt with, for an application that kept its cursor; see
    /// [`Batch::handled`].
    ///
    /// # Errors
    ///
    /// As [`Batch::handled`].
    ///
    /// **Cancel safety:** as [`Batch::handled`].
    pub async fn handled(&self, cursor: Cursor) -> Result<(), ClientError> {
        self.command(Command::Handled { consumer: String::new(), cursor }).await.map(|_| ())
    }

    /// As [`Client::handled`], for a consumer with a name.
    ///
    /// # Errors
    ///
    /// As [`Batch::handled`].
    ///
    /// **Cancel safety:** as [`Batch::handled`].
    pub async fn handled_by(&self, consumer: &str, cursor: Cursor) -> Result<(), ClientError> {
        self.command(Command::Handled { consumer: consumer.to_owned(), cursor }).await.map(|_| ())
    }

    /// Events need not wait any more for the consumer with this name, which reads no longer; the one of
    /// [`Client::events`] has the empty name.
    ///
    /// # Errors
    ///
    /// As [`Batch::handled`].
    ///
    /// **Cancel safety:** as [`Batch::handled`].
    pub async fn forget_consumer(&self, consumer: &str) -> Result<(), ClientError> {
        self.command(Command::Forget(consumer.to_owned())).await.map(|_| ())
    }
}

impl<'b> IntoIterator for &'b Batch {
    type Item = &'b Event;
    type IntoIter = core::slice::Iter<'b, Event>;

    fn into_iter(self) -> Self::IntoIter {
        self.events.iter()
    }
}
