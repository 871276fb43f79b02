use wa_proto::Message;

/// The word for the media in a message.
pub(super) fn word(message: &Message) -> Option<&'static str> {
    if let Some(video) = &message.video_message {
        return Some(if video.gif_playback() { "gif" } else { "video" });
    }
    if let Some(audio) = &message.audio_message {
        return Some(if audio.ptt() { "ptt" } else { "audio" });
    }
    if let Some(location) = &message.location_message {
        return Some(if location.is_live() { "livelocation" } else { "location" });
    }
    if let Some(text) = &message.extended_text_message {
        return (!text.matched_text().trim().is_empty()).then_some("url");
    }
    let words = [
        (message.image_message.is_some(), "image"),
        (message.ptv_message.is_some(), "ptv"),
        (message.document_message.is_some(), "document"),
        (message.sticker_message.is_some(), "sticker"),
        (message.sticker_pack_message.is_some(), "sticker_pack"),
        (message.contact_message.is_some(), "vcard"),
        (message.contacts_array_message.is_some(), "contact_array"),
        (message.live_location_message.is_some(), "livelocation"),
        (message.group_invite_message.is_some(), "url"),
        (message.product_message.is_some(), "product"),
        (message.order_message.is_some(), "order"),
        (message.list_message.is_some(), "list"),
        (message.list_response_message.is_some(), "list_response"),
        (message.buttons_message.is_some(), "button"),
        (message.buttons_response_message.is_some(), "buttons_response"),
        (message.template_message.is_some(), "template"),
        (message.interactive_response_message.is_some(), "native_flow_response"),
        (message.highly_structured_message.is_some(), "hsm"),
    ];
    words.into_iter().find(|(present, _)| *present).map(|(_, word)| word)
}
