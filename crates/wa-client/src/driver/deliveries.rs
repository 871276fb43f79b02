use std::collections::HashMap;

use tokio::sync::watch;
use wa_core::Delivery;
use wa_stanza::MessageId;

use crate::ClientError;
use crate::driver::Brain;

/// The messages that somebody follows.
#[derive(Debug, Default)]
pub(super) struct Deliveries {
    followed: HashMap<MessageId, watch::Sender<Option<Delivery>>>,
}

impl Deliveries {
    /// Somebody wants to know what becomes of a message.
    pub(super) async fn follow(
        &mut self,
        brain: &Brain,
        id: MessageId,
    ) -> Result<watch::Receiver<Option<Delivery>>, ClientError> {
        self.followed.retain(|_, followers| followers.receiver_count() > 0);
        if let Some(followers) = self.followed.get(&id) {
            return Ok(followers.subscribe());
        }
        let (followers, updates) = watch::channel(brain.delivery(&id).await?);
        self.followed.insert(id, followers);
        Ok(updates)
    }

    /// More is known about a message.
    pub(super) async fn refresh(&mut self, brain: &Brain, id: &MessageId) -> Result<(), ClientError> {
        let Some(followers) = self.followed.get(id) else { return Ok(()) };
        let delivery = brain.delivery(id).await?;
        followers.send_if_modified(|last| {
            let changed = *last != delivery;
            *last = delivery;
            changed
        });
        Ok(())
    }
}
