use wa_core::event::Message;
use wa_core::{Command, Read, ReadKind};
use wa_jid::Jid;
use wa_stanza::MessageId;

use crate::{Client, ClientError};

impl Client {
    /// Tells the sender of a message that it was read.
    ///
    /// # Errors
    ///
    /// [`ClientError::Command`] without a connection.
    ///
    /// **Cancel safety:** dropping the future does not take it back.
    pub async fn mark_read(&self, message: &Message) -> Result<(), ClientError> {
        self.read(&message.chat, author(message), core::slice::from_ref(&message.id)).await
    }

    /// Tells the sender of a voice note, or of what may be looked at once, that it was played.
    ///
    /// # Errors
    ///
    /// [`ClientError::Command`] without a connection.
    ///
    /// **Cancel safety:** dropping the future does not take it back.
    pub async fn mark_played(&self, message: &Message) -> Result<(), ClientError> {
        self.played(&message.chat, author(message), core::slice::from_ref(&message.id)).await
    }

    /// Tells the sender that a message came, under [`Receipts::Manual`](crate::Receipts::Manual).
    ///
    /// # Errors
    ///
    /// [`ClientError::Command`] without a connection.
    ///
    /// **Cancel safety:** dropping the future does not take it back.
    pub async fn mark_delivered(&self, message: &Message) -> Result<(), ClientError> {
        self.delivered(&message.chat, &message.sender, core::slice::from_ref(&message.id)).await
    }

    /// Tells that messages of one chat were read; in groups all by the same `sender`. Whether the senders hear of
    /// it, or only our own other devices, is the account's privacy setting.
    ///
    /// # Errors
    ///
    /// [`ClientError::Command`] without a connection.
    ///
    /// **Cancel safety:** dropping the future does not take it back.
    pub async fn read(&self, chat: &Jid, sender: Option<&Jid>, ids: &[MessageId]) -> Result<(), ClientError> {
        self.mark(chat, sender, ids, ReadKind::Read).await
    }

    /// Tells that voice notes of one chat, or what may be looked at once, were played; as [`Client::read`].
    ///
    /// # Errors
    ///
    /// [`ClientError::Command`] without a connection.
    ///
    /// **Cancel safety:** dropping the future does not take it back.
    pub async fn played(
        &self,
        chat: &Jid,
        sender: Option<&Jid>,
        ids: &[MessageId],
    ) -> Result<(), ClientError> {
        self.mark(chat, sender, ids, ReadKind::Played).await
    }

    /// Tells the device that sent messages of one chat that they came; as [`Client::mark_delivered`].
    ///
    /// # Errors
    ///
    /// [`ClientError::Command`] without a connection.
    ///
    /// **Cancel safety:** dropping the future does not take it back.
    pub async fn delivered(&self, chat: &Jid, sender: &Jid, ids: &[MessageId]) -> Result<(), ClientError> {
        let command =
            Command::MarkDelivered { chat: chat.clone(), sender: sender.clone(), ids: ids.to_vec() };
        self.command(command).await.map(|_| ())
    }

    async fn mark(
        &self,
        chat: &Jid,
        sender: Option<&Jid>,
        ids: &[MessageId],
        kind: ReadKind,
    ) -> Result<(), ClientError> {
        let read = Read { chat: chat.clone(), sender: sender.cloned(), ids: ids.to_vec(), kind };
        self.command(Command::MarkRead(read)).await.map(|_| ())
    }
}

fn author(message: &Message) -> Option<&Jid> {
    (!message.chat.is_account()).then_some(&message.sender)
}
