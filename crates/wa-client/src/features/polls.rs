use wa_core::{Command, PollTally, Reply};
use wa_jid::Jid;
use wa_stanza::MessageId;

use crate::{Client, ClientError};

/// Polls; see [`Client::polls`].
#[derive(Debug)]
pub struct PollsHandle<'c> {
    client: &'c Client,
}

impl Client {
    /// How polls stand.
    pub fn polls(&self) -> PollsHandle<'_> {
        PollsHandle { client: self }
    }
}

impl PollsHandle<'_> {
    /// How a poll stands: everybody's last vote, of all that this device could read. The last 4,096 polls
    /// and events are kept.
    ///
    /// # Errors
    ///
    /// [`ClientError::Command`] with [`CommandError::UnknownMessage`](crate::CommandError::UnknownMessage)
    /// if the poll is not known here.
    ///
    /// **Cancel safety:** cancel at will.
    pub async fn tally(&self, chat: &Jid, id: &MessageId) -> Result<PollTally, ClientError> {
        match self.client.command(Command::Tally { chat: chat.clone(), id: id.clone() }).await? {
            Reply::Tally(tally) => Ok(tally),
            _ => Err(ClientError::Gone),
        }
    }
}
