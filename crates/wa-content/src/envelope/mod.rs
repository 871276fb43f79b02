//! What of a message is seen from outside: the server routes, counts and shows notifications by it, without
//! being able to read the message.

mod business;
mod media;

use wa_jid::Jid;
use wa_proto::Message;
use wa_proto::e2e::KeepType;
use wa_proto::e2e::message::PollType;
use wa_proto::e2e::message::ProtocolMessage;
use wa_proto::e2e::message::protocol_message::Type;
use wa_proto::e2e::message::secret_encrypted_message::SecretEncType;

pub use business::Business;

use crate::wrapper::{Wrapper, unwrapped};
use crate::{Key, Poll};

/// The attributes of a message's stanza that follow from its content, as the words of the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Envelope {
    /// `type` of the message.
    pub kind: &'static str,
    /// `mediatype` of each encryption.
    pub media: Option<&'static str>,
    /// `edit` of the message: what it does to an earlier one.
    pub edit: Option<&'static str>,
    /// `decrypt-fail` of each encryption.
    pub on_failure: OnFailure,
    /// `<meta>` beside the encryptions.
    pub meta: Meta,
    /// What `<biz>` says, if there is one.
    pub business: Option<Business>,
    /// Whether a reporting token may go along, if the message has a secret.
    pub reportable: bool,
}

/// What a receiver shows for a message that it cannot decrypt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnFailure {
    /// A placeholder.
    Show,
    /// Nothing, because the message only changes another one.
    Hide,
}

/// The attributes of `<meta>`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Meta {
    /// `polltype`.
    pub poll: Option<&'static str>,
    /// `event_type`.
    pub event: Option<&'static str>,
    /// `view_once`.
    pub view_once: bool,
    /// `appdata`.
    pub app_data: Option<&'static str>,
    /// `tag_reason`.
    pub tag_reason: Option<&'static str>,
    /// `thread_msg_id`: the announcement that a comment belongs to.
    pub thread_message: Option<String>,
    /// `thread_msg_sender_jid`: its author.
    pub thread_sender: Option<Jid>,
}

impl Meta {
    /// Whether nothing is in it, so that there is no `<meta>` at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Envelope {
    /// The outside of a message.
    #[must_use]
    pub fn of(message: &Message) -> Self {
        let (inner, wrappers) = unwrapped(message);
        let media = media::word(inner);
        let edit = edit(inner);
        Self {
            kind: kind(inner, media),
            media,
            edit,
            on_failure: if is_hidden(inner) { OnFailure::Hide } else { OnFailure::Show },
            meta: meta(inner, wrappers.contains(&Wrapper::ViewOnce)),
            business: Business::of(inner),
            reportable: is_reportable(inner),
        }
    }
}

fn protocol(message: &Message) -> Option<(&ProtocolMessage, Type)> {
    let protocol = message.protocol_message.as_deref()?;
    Some((protocol, Type::try_from(protocol.r#type?).ok()?))
}

fn secret_edit(message: &Message) -> Option<SecretEncType> {
    message.secret_encrypted_message.as_deref().map(|edit| edit.secret_enc_type())
}

fn kind(message: &Message, media: Option<&str>) -> &'static str {
    if message.reaction_message.is_some() || message.enc_reaction_message.is_some() {
        "reaction"
    } else if event_word(message).is_some() {
        "event"
    } else if Poll::find(message).is_some() || message.poll_update_message.is_some() {
        "poll"
    } else if protocol(message).is_some_and(|(_, kind)| kind == Type::MediaNotifyMessage) {
        "medianotify"
    } else if media.is_some() {
        // The server drops media without a word for it.
        "media"
    } else {
        "text"
    }
}

fn edit(message: &Message) -> Option<&'static str> {
    const EDIT: &str = "1";
    const PIN: &str = "2";
    const TAKEN_BACK: &str = "7";
    const TAKEN_BACK_BY_ADMIN: &str = "8";
    if let Some((protocol, kind)) = protocol(message) {
        let own = protocol.key.as_ref().is_some_and(|key| key.from_me());
        return match kind {
            Type::MessageEdit => Some(EDIT),
            Type::Revoke if own => Some(TAKEN_BACK),
            Type::Revoke => Some(TAKEN_BACK_BY_ADMIN),
            _ => None,
        };
    }
    if let Some(reaction) = &message.reaction_message {
        return reaction.text().is_empty().then_some(TAKEN_BACK);
    }
    if let Some(keep) = &message.keep_in_chat_message {
        let own = keep.key.as_ref().is_some_and(|key| key.from_me());
        return (own && keep.keep_type() == KeepType::UndoKeepForAll).then_some(TAKEN_BACK);
    }
    if message.pin_in_chat_message.is_some() {
        return Some(PIN);
    }
    match secret_edit(message)? {
        SecretEncType::EventEdit | SecretEncType::MessageEdit | SecretEncType::PollEdit => Some(EDIT),
        _ => None,
    }
}

fn is_hidden(message: &Message) -> bool {
    let hidden_protocol = protocol(message).is_some_and(|(_, kind)| {
        matches!(
            kind,
            Type::MessageEdit
                | Type::EphemeralSyncResponse
                | Type::RequestWelcomeMessage
                | Type::GroupMemberLabelChange
        )
    });
    hidden_protocol
        || message.reaction_message.is_some()
        || message.enc_reaction_message.is_some()
        || message.poll_update_message.is_some()
        || message.enc_event_response_message.is_some()
        || message.secret_encrypted_message.is_some()
        || message.pin_in_chat_message.is_some()
        || message.keep_in_chat_message.is_some()
        || message.message_history_notice.is_some()
}

fn is_reportable(message: &Message) -> bool {
    message.reaction_message.is_none()
        && message.enc_reaction_message.is_none()
        && message.enc_event_response_message.is_none()
        && message.poll_update_message.is_none()
}

fn event_word(message: &Message) -> Option<&'static str> {
    if message.event_message.is_some() {
        return Some("creation");
    }
    if message.enc_event_response_message.is_some() {
        return Some("response");
    }
    (secret_edit(message)? == SecretEncType::EventEdit).then_some("edit")
}

fn poll_word(message: &Message) -> Option<&'static str> {
    let newer = [&message.poll_creation_message_v5, &message.poll_creation_message_v6];
    if newer.into_iter().flatten().any(|poll| poll.poll_type() == PollType::Quiz) {
        return Some("quiz_creation");
    }
    if Poll::find(message).is_some() {
        return Some("creation");
    }
    if message.poll_update_message.is_some() {
        return Some("vote");
    }
    let results = [&message.poll_result_snapshot_message, &message.poll_result_snapshot_message_v3];
    results.into_iter().any(Option::is_some).then_some("result_snapshot")
}

fn meta(message: &Message, view_once: bool) -> Meta {
    let mut meta =
        Meta { poll: poll_word(message), event: event_word(message), view_once, ..Meta::default() };
    if let Some((protocol, Type::GroupMemberLabelChange)) = protocol(message) {
        let label = protocol.member_label.as_deref().map_or("", |label| label.label());
        meta.app_data = Some("member_tag");
        meta.tag_reason = Some(if label.is_empty() { "user_delete" } else { "user_update" });
    }
    let comment = message.comment_message.as_deref().and_then(|it| it.target_message_key.as_ref());
    let sealed = message.enc_comment_message.as_deref().and_then(|it| it.target_message_key.as_ref());
    if let Some(key) = comment.or(sealed).and_then(Key::from_proto) {
        meta.thread_message = Some(key.id);
        meta.thread_sender = key.participant;
    }
    meta
}
