use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context as _, Result};
use wa_client::event::Message;
use wa_client::{Event, MessageId};

/// How many messages are kept; calls can name those by their id alone.
const KEPT: usize = 4096;

/// The messages that this process has received; cheap to clone.
#[derive(Debug, Clone, Default)]
pub(super) struct Recent {
    shelf: Arc<Mutex<Shelf>>,
}

#[derive(Debug, Default)]
struct Shelf {
    messages: HashMap<MessageId, Arc<Message>>,
    order: VecDeque<MessageId>,
}

impl Recent {
    /// Keeps what came in.
    pub(super) fn take(&self, events: &[Event]) {
        let shelf = &mut *self.shelf.lock().unwrap_or_else(PoisonError::into_inner);
        for event in events {
            let Event::Message(message) = event else { continue };
            let kept = Arc::new(Message::clone(message));
            if shelf.messages.insert(message.id.clone(), kept).is_none() {
                shelf.order.push_back(message.id.clone());
            }
            if shelf.order.len() > KEPT
                && let Some(oldest) = shelf.order.pop_front()
            {
                shelf.messages.remove(&oldest);
            }
        }
    }

    /// A message that came in.
    pub(super) fn message(&self, id: &MessageId) -> Result<Arc<Message>> {
        let shelf = self.shelf.lock().unwrap_or_else(PoisonError::into_inner);
        let message = shelf.messages.get(id).cloned();
        message.with_context(|| format!("this process has received no message {id}"))
    }
}
