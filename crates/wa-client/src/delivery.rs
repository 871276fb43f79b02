use tokio::sync::watch;
use wa_core::Delivery;

use crate::ClientError;

/// What becomes of a message; see [`Client::delivery`](crate::Client::delivery).
///
/// It is kept with the message, so it can be asked for again after a restart.
#[derive(Debug, Clone)]
pub struct DeliveryHandle {
    updates: watch::Receiver<Option<Delivery>>,
}

impl DeliveryHandle {
    pub(crate) fn new(updates: watch::Receiver<Option<Delivery>>) -> Self {
        Self { updates }
    }

    /// What is known now; `None` once the message was refused, or is too old to be remembered.
    pub fn now(&self) -> Option<Delivery> {
        self.updates.borrow().clone()
    }

    /// Waits until more is known than was looked at last.
    ///
    /// # Errors
    ///
    /// [`ClientError::Gone`] if the client was closed.
    ///
    /// **Cancel safety:** cancel at will; changes in a row may be told as one.
    pub async fn changed(&mut self) -> Result<Option<Delivery>, ClientError> {
        self.updates.changed().await.map_err(|_| ClientError::Gone)?;
        Ok(self.updates.borrow_and_update().clone())
    }

    /// Waits until a condition holds, for example [`Delivery::is_read`].
    ///
    /// # Errors
    ///
    /// [`ClientError::UnknownMessage`] if the message was refused or is forgotten, [`ClientError::Gone`] if the
    /// client was closed.
    ///
    /// **Cancel safety:** cancel at will.
    pub async fn until(&mut self, condition: impl Fn(&Delivery) -> bool) -> Result<Delivery, ClientError> {
        let wanted = |delivery: &Option<Delivery>| delivery.as_ref().is_none_or(&condition);
        let found = self.updates.wait_for(wanted).await.map_err(|_| ClientError::Gone)?;
        found.clone().ok_or(ClientError::UnknownMessage)
    }
}
