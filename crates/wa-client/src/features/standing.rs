use wa_stanza::account::{
    CappingStatus, FetchNewChatCap, FetchReachoutTimelock, NewChatCap, ReachoutTimelock,
};

use crate::{Client, ClientError};

/// How an account stands with the server; see [`Client::account_health`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountHealth {
    /// Whether the account may write to people who did not write to it.
    pub reachout: ReachoutTimelock,
    /// How many new chats it may open.
    pub new_chats: NewChatCap,
}

impl AccountHealth {
    /// Whether new chats can be opened now, as far as the server tells.
    pub fn may_open_chats(&self) -> bool {
        !self.reachout.active && self.new_chats.status != CappingStatus::Capped
    }
}

impl Client {
    /// Asks the server how the account stands: whether it is restricted, until when, and how many new
    /// chats are left.
    ///
    /// # Errors
    ///
    /// [`ClientError::Command`] without a connection, [`ClientError::Answer`] if the server refuses or its
    /// answer is not understood.
    ///
    /// **Cancel safety:** cancel at will.
    pub async fn account_health(&self) -> Result<AccountHealth, ClientError> {
        let reachout = self.request(FetchReachoutTimelock).await?;
        let new_chats = self.request(FetchNewChatCap).await?;
        Ok(AccountHealth { reachout, new_chats })
    }
}
