use wa_core::Command;
use wa_core::event::Activity;
use wa_jid::Jid;

use crate::{Client, ClientError};

/// Being seen, and seeing others; see [`Client::presence`].
#[derive(Debug)]
pub struct PresenceHandle<'c> {
    client: &'c Client,
}

impl Client {
    /// Availability and typing.
    pub fn presence(&self) -> PresenceHandle<'_> {
        PresenceHandle { client: self }
    }
}

impl PresenceHandle<'_> {
    /// Shows the account as online.
    ///
    /// # Errors
    ///
    /// [`ClientError::Command`] without a connection; the wish is kept for the next one.
    ///
    /// **Cancel safety:** dropping the future does not take the wish back.
    pub async fn available(&self) -> Result<(), ClientError> {
        self.client.command(Command::SetAvailable(true)).await.map(|_| ())
    }

    /// Shows the account as away.
    ///
    /// # Errors
    ///
    /// As [`PresenceHandle::available`].
    ///
    /// **Cancel safety:** as [`PresenceHandle::available`].
    pub async fn unavailable(&self) -> Result<(), ClientError> {
        self.client.command(Command::SetAvailable(false)).await.map(|_| ())
    }

    /// Asks to be told when a contact comes and goes, until the connection ends.
    ///
    /// # Errors
    ///
    /// [`ClientError::Command`] without a connection.
    ///
    /// **Cancel safety:** dropping the future does not take the request back.
    pub async fn subscribe(&self, user: &Jid) -> Result<(), ClientError> {
        self.client.command(Command::SubscribePresence(user.clone())).await.map(|_| ())
    }

    /// Shows in a chat that the user is typing, recording, or stopped.
    ///
    /// # Errors
    ///
    /// [`ClientError::Command`] without a connection.
    ///
    /// **Cancel safety:** dropping the future does not take it back.
    pub async fn show(&self, chat: &Jid, activity: Activity) -> Result<(), ClientError> {
        self.client.command(Command::SetActivity { chat: chat.clone(), activity }).await.map(|_| ())
    }
}
