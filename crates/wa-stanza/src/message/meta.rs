//! `<meta>` of a message.

use wa_binary::Node;
use wa_jid::Jid;

use crate::error::ParseError;
use crate::id::MessageId;
use crate::read::Reader;
use crate::write::{Write as _, el};

/// What the stanza tells about the content beside the ciphertext.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Meta {
    /// Role in a poll: `creation`, `vote`, `result_snapshot`, `quiz_creation`.
    pub poll: Option<Box<str>>,
    /// Role in an event: `creation`, `response`, `edit`.
    pub event: Option<Box<str>>,
    /// Application data: `default` for peer messages, `member_tag` for labels.
    pub app_data: Option<Box<str>>,
    /// Why a member label changed.
    pub tag_reason: Option<Box<str>>,
    /// The content may be seen once.
    pub view_once: bool,
    /// Audience of a status: `contacts`, `allowlist`, `denylist`.
    pub status_setting: Option<Box<str>>,
    /// The message that opens the thread.
    pub thread_message: Option<MessageId>,
    /// The author of that message.
    pub thread_sender: Option<Jid>,
    /// The message a bot answers.
    pub target: Option<MessageId>,
    /// The author of that message.
    pub target_sender: Option<Jid>,
    /// The chat of that message.
    pub target_chat: Option<Jid>,
    /// `add_on` for what belongs to another message.
    pub content: Option<Box<str>>,
    /// Why a device refused a message, in a nack.
    pub failure_reason: Option<u32>,
}

impl Meta {
    /// The meta of a message between own devices.
    #[must_use]
    pub fn peer() -> Self {
        Self { app_data: Some("default".into()), ..Self::default() }
    }

    pub(crate) fn read(node: &Reader<'_>) -> Result<Self, ParseError> {
        Ok(Self {
            poll: node.opt_text("polltype"),
            event: node.opt_text("event_type"),
            app_data: node.opt_text("appdata"),
            tag_reason: node.opt_text("tag_reason"),
            view_once: node.flag("view_once"),
            status_setting: node.opt_text("status_setting"),
            thread_message: node.opt_message_id("thread_msg_id")?,
            thread_sender: node.opt_jid("thread_msg_sender_jid")?,
            target: node.opt_message_id("target_id")?,
            target_sender: node.opt_jid("target_sender_jid")?,
            target_chat: node.opt_jid("target_chat_jid")?,
            content: node.opt_text("content_type"),
            failure_reason: node.opt_number("failure_reason")?,
        })
    }

    pub(crate) fn to_node(&self) -> Node {
        el("meta")
            .attr_opt("polltype", self.poll.as_deref())
            .attr_opt("event_type", self.event.as_deref())
            .attr_opt("appdata", self.app_data.as_deref())
            .attr_opt("tag_reason", self.tag_reason.as_deref())
            .mark("view_once", self.view_once)
            .attr_opt("status_setting", self.status_setting.as_deref())
            .attr_opt("thread_msg_id", self.thread_message.as_ref().map(MessageId::as_str))
            .attr_opt("thread_msg_sender_jid", self.thread_sender.as_ref())
            .attr_opt("target_id", self.target.as_ref().map(MessageId::as_str))
            .attr_opt("target_sender_jid", self.target_sender.as_ref())
            .attr_opt("target_chat_jid", self.target_chat.as_ref())
            .attr_opt("content_type", self.content.as_deref())
            .display_opt("failure_reason", self.failure_reason)
            .build()
    }
}
