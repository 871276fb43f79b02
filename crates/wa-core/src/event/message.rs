use bytes::Bytes;
use core::fmt;
use wa_jid::Jid;
use wa_proto::{Wire as _, e2e};
use wa_stanza::MessageId;

/// A decrypted message.
#[derive(Clone, PartialEq)]
pub struct Message {
    /// Chosen by the sender; unique only together with `chat` and `sender`.
    pub id: MessageId,
    /// The conversation: a user, a group, the status feed.
    pub chat: Jid,
    /// The device that sent it.
    pub sender: Jid,
    /// The sender's other address (LID for a phone number, phone number for a LID), if the server
    /// told it.
    pub sender_alt: Option<Jid>,
    /// Whether our own account sent it, from another device.
    pub from_me: bool,
    /// When the server took it, unix seconds.
    pub timestamp: u64,
    /// The name the sender gave themselves.
    pub push_name: Option<String>,
    /// Whether it was queued while we were away.
    pub queued: bool,
    /// The `Message` protobuf, unpadded and taken out of its device-sent wrapper.
    pub content: Bytes,
}

impl Message {
    /// The content as protobuf. It decoded once already, before it was stored.
    pub fn decode(&self) -> e2e::Message {
        e2e::Message::from_wire(self.content.clone()).unwrap_or_default()
    }

    /// The text of a text message.
    pub fn text(&self) -> Option<String> {
        let message = self.decode();
        message.conversation.or_else(|| message.extended_text_message.and_then(|text| text.text))
    }
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message")
            .field("id", &self.id)
            .field("chat", &self.chat)
            .field("sender", &self.sender)
            .field("from_me", &self.from_me)
            .field("timestamp", &self.timestamp)
            .field("queued", &self.queued)
            .field("content", &format_args!("[{} bytes]", self.content.len()))
            .finish_non_exhaustive()
    }
}

/// A message that stays unreadable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undecryptable {
    /// The message.
    pub id: MessageId,
    /// The conversation.
    pub chat: Jid,
    /// The device that sent it.
    pub sender: Jid,
    /// When the server took it, unix seconds.
    pub timestamp: u64,
    /// How often the sender was asked to send it again.
    pub retries: u32,
}
