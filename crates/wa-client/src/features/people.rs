use wa_core::{Command, Reply};
use wa_jid::{Jid, UserId};

use crate::{Client, ClientError};

impl Client {
    /// Under which addresses a person is known here, by either of them; what was never told is missing.
    /// Nobody is asked.
    ///
    /// # Errors
    ///
    /// [`ClientError::Gone`] if the client was closed.
    ///
    /// **Cancel safety:** cancel at will.
    pub async fn user(&self, address: &Jid) -> Result<UserId, ClientError> {
        match self.command(Command::Identify(address.clone())).await? {
            Reply::User(user) => Ok(user),
            _ => Err(ClientError::Gone),
        }
    }
}
