use bytes::Bytes;
use core::fmt;
use wa_content::{Carrier, Key, Quote, Received};
use wa_jid::{Jid, UserId};
use wa_proto::{Wire as _, e2e};
use wa_stanza::MessageId;

use crate::Me;
use crate::event::AddOn;

/// A decrypted message.
#[derive(Clone, PartialEq)]
pub struct Message {
    /// Chosen by the sender; unique only together with `chat` and `sender`.
    pub id: MessageId,
    /// The conversation: a user, a group, the status feed.
    pub chat: Jid,
    /// The other address of `chat`, if that is a person's and both are known.
    pub chat_alt: Option<Jid>,
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
    /// How it came after all, if it could not be read at first.
    pub recovered: Option<Recovery>,
    /// What it adds to an earlier message under that message's secret.
    pub add_on: Option<AddOn>,
    /// The `Message` protobuf, unpadded and taken out of its device-sent wrapper.
    pub content: Bytes,
}

impl Message {
    /// Who sent it, under all addresses that the message tells.
    pub fn author(&self) -> UserId {
        self.sender_alt.iter().fold(UserId::of(&self.sender), UserId::known_as)
    }

    /// The person whose chat it belongs to; `None` in groups and other chats of many.
    pub fn partner(&self) -> Option<UserId> {
        let partner = self.chat_alt.iter().fold(UserId::of(&self.chat), UserId::known_as);
        self.chat.is_account().then_some(partner)
    }

    /// The content as protobuf. It decoded once already, before it was stored.
    pub fn decode(&self) -> e2e::Message {
        e2e::Message::from_wire(self.content.clone()).unwrap_or_default()
    }

    /// What it says, typed. Keys of other messages in it are turned round to the point of view of `me`, the
    /// account that it arrived at.
    pub fn content(&self, me: &Me) -> Received {
        let own = me.beside(&self.sender);
        let carrier = Carrier { chat: &self.chat, sender: &self.sender, from_me: self.from_me, own: &own };
        Received::read(&self.decode()).seen_from(&carrier)
    }

    /// The words of it: a text, or what is written below a picture, video or file.
    pub fn text(&self) -> Option<String> {
        Received::read(&self.decode()).text().map(str::to_owned)
    }

    /// What an answer to this message carries along.
    pub fn quote(&self) -> Quote {
        Quote::new(&self.sender, self.id.as_str(), self.decode())
    }
}

/// Names the message in others: reactions, edits, votes.
impl From<&Message> for Key {
    fn from(message: &Message) -> Self {
        let Message { chat, sender, id, .. } = message;
        if message.from_me { Self::own(chat, id.as_str()) } else { Self::of(chat, sender, id.as_str()) }
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
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Undecryptable {
    /// The message.
    pub id: MessageId,
    /// The conversation.
    pub chat: Jid,
    /// The person whose chat it is, under all addresses that are known; `None` in groups and other chats of many.
    pub partner: Option<UserId>,
    /// The device that sent it.
    pub sender: Jid,
    /// Who that is, under all addresses that are known.
    pub author: UserId,
    /// When the server took it, unix seconds.
    pub timestamp: u64,
    /// How often the sender was asked to send it again.
    pub retries: u32,
    /// Why it stays unreadable.
    pub reason: UndecryptableReason,
}

/// Why a message stays unreadable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum UndecryptableReason {
    /// Its sender was asked, and the phone does not have it.
    Refused,
    /// Neither its sender nor the phone answered in time. It is still told should it come later.
    Unanswered,
    /// It was not encrypted for this device, and the phone does not have it.
    Withheld,
    /// It may be seen once, and only on the phone.
    ViewOnce,
    /// A bot wrote it for another device.
    Bot,
    /// It belongs to a hosted business account.
    Hosted,
    /// It is too old for anybody to be asked.
    TooOld,
    /// Too many messages cannot be read at the moment.
    TooMany,
}

/// How a message came that could not be read at first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Recovery {
    /// Its sender encrypted it again.
    Sender,
    /// The phone had it.
    Phone,
}
