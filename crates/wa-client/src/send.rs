use core::future::{Future, IntoFuture};
use core::pin::Pin;

use wa_core::{Command, Reply, Send as SendCommand, Sent};
use wa_jid::Jid;
use wa_proto::Wire as _;
use wa_proto::e2e::Message;
use wa_stanza::MessageId;

use crate::{Client, ClientError};

/// A message to be sent; await it.
///
/// It resolves when the server has taken the message.
///
/// # Errors
///
/// [`ClientError::Command`] says why the message was not sent. [`ClientError::Gone`] says that the
/// client stopped before the outcome was known: the message is in the outbox and goes out when the
/// account is opened again.
///
/// **Cancel safety:** dropping the future while it waits takes nothing back: the message is either not
/// yet handed over (nothing has happened) or in the outbox (it will be sent, even after a crash).
#[derive(Debug)]
#[must_use = "a message is not sent until this is awaited"]
pub struct SendMessage {
    client: Client,
    command: SendCommand,
}

impl SendMessage {
    pub(crate) fn new(client: Client, chat: Jid, message: Message) -> Self {
        let content = message.to_wire().into();
        Self { client, command: SendCommand { chat, id: None, content } }
    }

    /// Sends under this id. To repeat a send whose outcome is unknown, repeat its id: it is sent once.
    pub fn id(mut self, id: MessageId) -> Self {
        self.command.id = Some(id);
        self
    }
}

impl IntoFuture for SendMessage {
    type Output = Result<Sent, ClientError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            match self.client.command(Command::Send(self.command)).await? {
                Reply::Sent(sent) => Ok(sent),
                _ => Err(ClientError::Gone),
            }
        })
    }
}
