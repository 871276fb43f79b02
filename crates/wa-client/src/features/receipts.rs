use wa_core::Command;
use wa_core::event::Message;
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
        let in_one_to_one = message.chat.is_account();
        let sender = (!in_one_to_one).then_some(&message.sender);
        self.read(&message.chat, sender, core::slice::from_ref(&message.id)).await
    }

    /// Tells that messages of one chat were read; in groups all by the same `sender`.
    ///
    /// # Errors
    ///
    /// [`ClientError::Command`] without a connection.
    ///
    /// **Cancel safety:** dropping the future does not take it back.
    pub async fn read(&self, chat: &Jid, sender: Option<&Jid>, ids: &[MessageId]) -> Result<(), ClientError> {
        let command = Command::MarkRead { chat: chat.clone(), sender: sender.cloned(), ids: ids.to_vec() };
        self.command(command).await.map(|_| ())
    }
}
