use core::future::{Future, IntoFuture};
use core::pin::Pin;

use wa_core::event::HistoryMark;
use wa_core::{Command, OlderHistory, Reply};
use wa_stanza::MessageId;

use crate::{Client, ClientError};

/// How many messages phones are asked for as a rule.
const USUAL: u32 = 50;

/// The past; see [`Client::history`].
#[derive(Debug)]
pub struct HistoryHandle<'c> {
    client: &'c Client,
}

impl Client {
    /// The past, as the phone keeps it. What the phone sends by itself when this device is linked is told if
    /// [`ClientBuilder::history_messages`](crate::ClientBuilder::history_messages) says so.
    pub fn history(&self) -> HistoryHandle<'_> {
        HistoryHandle { client: self }
    }
}

impl HistoryHandle<'_> {
    /// Asks the phone for messages of a chat that are older than one that is known: a
    /// [`HistoryMessage`](crate::event::HistoryMessage), a [`Message`](crate::event::Message), or what an
    /// application remembers of one.
    pub fn older(&self, before: impl Into<HistoryMark>) -> AskHistory {
        AskHistory {
            client: self.client.clone(),
            older: OlderHistory { before: before.into(), count: USUAL },
        }
    }
}

/// A question for older messages; await it.
///
/// It resolves to the id of the request when the server has it. The messages come as
/// [`Event::HistoryMessage`](crate::Event::HistoryMessage)s that name the request, then an
/// [`Event::History`](crate::Event::History) that names it too: the end. The phone answers when it is online, and it may not
/// answer at all.
///
/// # Errors
///
/// [`ClientError::Command`] before this device is linked, and if the server does not take the request. Without a
/// connection it waits for the next one.
///
/// **Cancel safety:** dropping the future does not take the question back.
#[derive(Debug)]
#[must_use = "nobody is asked until this is awaited"]
pub struct AskHistory {
    client: Client,
    older: OlderHistory,
}

impl AskHistory {
    /// How many messages are wanted; 50 if not said. The phone may send fewer.
    pub fn count(mut self, count: u32) -> Self {
        self.older.count = count;
        self
    }
}

impl IntoFuture for AskHistory {
    type Output = Result<MessageId, ClientError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            match self.client.command(Command::OlderHistory(self.older)).await? {
                Reply::Asked(request) => Ok(request),
                _ => Err(ClientError::Gone),
            }
        })
    }
}
