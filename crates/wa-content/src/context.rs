//! What a message says beside its content: what it answers, whom it mentions, when it disappears. All kinds
//! of content have it in the same form; here is the one place that knows where.

use core::fmt;

use wa_jid::Jid;
use wa_proto::Message;
use wa_proto::e2e::ContextInfo;
use wa_proto::e2e::message::ExtendedTextMessage;

use crate::wrapper::{unwrapped, unwrapped_mut};

macro_rules! kinds_with_context {
    ($($field:ident)+) => {
        fn slot(message: &Message) -> Option<&ContextInfo> {
            $(if let Some(kind) = &message.$field {
                return kind.context_info.as_deref();
            })+
            None
        }

        fn slot_mut(message: &mut Message) -> Option<&mut Option<Box<ContextInfo>>> {
            $(if let Some(kind) = &mut message.$field {
                return Some(&mut kind.context_info);
            })+
            None
        }
    };
}

kinds_with_context! {
    extended_text_message image_message video_message ptv_message audio_message document_message
    sticker_message sticker_pack_message album_message contact_message contacts_array_message
    location_message live_location_message poll_creation_message poll_creation_message_v2
    poll_creation_message_v3 poll_creation_message_v5 poll_creation_message_v6 poll_result_snapshot_message
    poll_result_snapshot_message_v3 event_message group_invite_message newsletter_admin_invite_message
    product_message order_message request_phone_number_message buttons_message buttons_response_message
    list_message list_response_message template_message template_button_reply_message interactive_message
    interactive_response_message
}

/// The context of what a message says, inside its wrappers.
pub(crate) fn of(message: &Message) -> Option<&ContextInfo> {
    slot(unwrapped(message).0)
}

/// As [`of`], to change it. A plain text becomes an extended one, because it has no context otherwise;
/// `None` for content that never has one.
pub(crate) fn of_mut(message: &mut Message) -> Option<&mut ContextInfo> {
    let message = unwrapped_mut(message);
    if let Some(text) = message.conversation.take() {
        let text = ExtendedTextMessage { text: Some(text), ..Default::default() };
        message.extended_text_message.get_or_insert_with(|| Box::new(text));
    }
    Some(slot_mut(message)?.get_or_insert_default())
}

/// Takes the context away.
pub(crate) fn remove(message: &mut Message) {
    if let Some(slot) = slot_mut(unwrapped_mut(message)) {
        *slot = None;
    }
}

/// A message that is answered.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Quote {
    /// Its id.
    pub id: String,
    /// Who wrote it.
    pub author: Option<Jid>,
    /// Its conversation, if that is another one.
    pub chat: Option<Jid>,
    /// What it says.
    #[cfg_attr(feature = "serde", serde(with = "crate::content_json"))]
    pub content: Box<Message>,
}

impl Quote {
    /// A message to be answered in its own conversation.
    #[must_use]
    pub fn new(author: &Jid, id: impl Into<String>, content: Message) -> Self {
        Self { id: id.into(), author: Some(author.to_bare()), chat: None, content: Box::new(content) }
    }

    /// Says that the message is from another conversation than the answer.
    #[must_use]
    pub fn from_chat(mut self, chat: &Jid) -> Self {
        self.chat = Some(chat.to_chat());
        self
    }

    pub(crate) fn write(&self, context: &mut ContextInfo) {
        let mut content = self.content.clone();
        // Quotes are not nested, and secrets and device lists are nobody else's.
        remove(&mut content);
        content.message_context_info = None;
        context.stanza_id = Some(self.id.clone());
        context.participant = self.author.as_ref().map(Jid::to_string);
        context.remote_jid = self.chat.as_ref().map(Jid::to_string);
        context.quoted_message = Some(content);
    }

    fn read(context: &ContextInfo) -> Option<Self> {
        let address = |text: &Option<String>| text.as_deref().and_then(|jid| jid.parse().ok());
        Some(Self {
            id: context.stanza_id.clone()?,
            author: address(&context.participant),
            chat: address(&context.remote_jid),
            content: context.quoted_message.clone().unwrap_or_default(),
        })
    }
}

impl fmt::Debug for Quote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Quote").field("id", &self.id).field("author", &self.author).finish_non_exhaustive()
    }
}

/// What a received message says beside its content.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Context {
    /// What it answers.
    pub quote: Option<Quote>,
    /// Whom it mentions.
    pub mentions: Vec<Jid>,
    /// Whether it mentions the whole group.
    pub mentions_everyone: bool,
    /// How often it was forwarded; 0 for a message that was not.
    pub forwarding_score: u32,
    /// After how many seconds it disappears, in a chat with disappearing messages.
    pub expiration: Option<u32>,
}

impl Context {
    pub(crate) fn read(message: &Message) -> Self {
        let Some(context) = of(message) else { return Self::default() };
        Self {
            quote: Quote::read(context),
            mentions: context.mentioned_jid.iter().filter_map(|jid| jid.parse().ok()).collect(),
            mentions_everyone: context.non_jid_mentions() == 1,
            forwarding_score: match context.forwarding_score() {
                0 => u32::from(context.is_forwarded()),
                score => score,
            },
            expiration: context.expiration.filter(|seconds| *seconds > 0),
        }
    }
}
