//! Which kind of stanza a message travels in.

use wa_proto::e2e::Message;
use wa_proto::e2e::message::FutureProofMessage;
use wa_stanza::message::{MediaKind, MessageKind};

/// Wrappers inside wrappers that are looked through.
const MAX_WRAPPERS: usize = 5;

/// The stanza's `type` and its `mediatype`, if it has one.
pub(crate) fn stanza_kind(message: &Message) -> (MessageKind, Option<MediaKind>) {
    let mut message = message;
    for _ in 0..MAX_WRAPPERS {
        match wrapped(message) {
            Some(inner) => message = inner,
            None => break,
        }
    }
    if message.reaction_message.is_some() || message.enc_reaction_message.is_some() {
        return (MessageKind::Reaction, None);
    }
    if message.event_message.is_some() || message.enc_event_response_message.is_some() {
        return (MessageKind::Event, None);
    }
    let poll = message.poll_creation_message.is_some()
        || message.poll_creation_message_v2.is_some()
        || message.poll_creation_message_v3.is_some()
        || message.poll_update_message.is_some();
    if poll {
        return (MessageKind::Poll, None);
    }
    match media(message) {
        Some(kind) => (MessageKind::Media, Some(kind)),
        None => (MessageKind::Text, None),
    }
}

fn wrapped(message: &Message) -> Option<&Message> {
    let inner = |wrapper: &'_ Option<Box<FutureProofMessage>>| wrapper.is_some();
    let wrappers = [
        &message.ephemeral_message,
        &message.view_once_message,
        &message.view_once_message_v2,
        &message.view_once_message_v2_extension,
        &message.document_with_caption_message,
        &message.edited_message,
        &message.group_mentioned_message,
    ];
    let wrapper = wrappers.into_iter().find(|wrapper| inner(wrapper))?;
    wrapper.as_ref()?.message.as_deref()
}

fn media(message: &Message) -> Option<MediaKind> {
    if message.image_message.is_some() {
        return Some(MediaKind::Image);
    }
    if let Some(video) = &message.video_message {
        return Some(if video.gif_playback() { MediaKind::Gif } else { MediaKind::Video });
    }
    if let Some(audio) = &message.audio_message {
        return Some(if audio.ptt() { MediaKind::VoiceNote } else { MediaKind::Audio });
    }
    let kinds = [
        (message.ptv_message.is_some(), MediaKind::VideoNote),
        (message.document_message.is_some(), MediaKind::Document),
        (message.sticker_message.is_some(), MediaKind::Sticker),
        (message.sticker_pack_message.is_some(), MediaKind::StickerPack),
        (message.contact_message.is_some(), MediaKind::Contact),
        (message.contacts_array_message.is_some(), MediaKind::Contacts),
        (message.location_message.is_some(), MediaKind::Location),
        (message.live_location_message.is_some(), MediaKind::LiveLocation),
        (message.group_invite_message.is_some(), MediaKind::Url),
    ];
    kinds.into_iter().find(|(present, _)| *present).map(|(_, kind)| kind)
}
