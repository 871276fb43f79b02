use wa_proto::Message;
use wa_proto::e2e::message::FutureProofMessage;

use crate::content::{Content, Draft};
use crate::context;
use crate::wrapper::unwrapped;

/// A message that is passed on as it is, marked as forwarded.
///
/// Its secret and what it answered stay behind.
#[derive(Debug, Clone)]
#[must_use = "nothing is forwarded yet"]
pub struct Forward<'m> {
    message: &'m Message,
    more: u32,
}

impl<'m> Forward<'m> {
    /// Passes on what somebody else wrote.
    pub fn new(message: &'m Message) -> Self {
        Self { message, more: 1 }
    }

    /// Passes on what our own account wrote: the first time does not count.
    pub fn own(message: &'m Message) -> Self {
        Self { message, more: 0 }
    }
}

impl Content for Forward<'_> {
    fn into_message(self) -> Message {
        self.draft().into_message()
    }

    fn draft(self) -> Draft {
        let score = context::of(self.message).map_or(0, |context| context.forwarding_score());
        let mut message = unwrapped(self.message).0.clone();
        message.message_context_info = None;
        context::remove(&mut message);
        // Older clients show no caption of a document that is not wrapped.
        if message.document_message.as_ref().is_some_and(|document| document.caption.is_some()) {
            let wrapper = FutureProofMessage { message: Some(Box::new(message)) };
            message =
                Message { document_with_caption_message: Some(Box::new(wrapper)), ..Message::default() };
        }
        message.forwarded(score.saturating_add(self.more))
    }
}
