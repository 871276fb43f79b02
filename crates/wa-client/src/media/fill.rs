//! Writing into a message where its file lies and what it is.

use bytes::Bytes;
use wa_proto::e2e::Message;

use crate::media::facts::Facts;
use crate::media::upload::UploadedMedia;

/// Fills the fields of one kind of media message.
macro_rules! fill_file {
    ($message:expr, $uploaded:expr, $mimetype:expr) => {{
        let (target, media) = ($message, &$uploaded.media);
        target.url.clone_from(&media.url);
        target.direct_path.clone_from(&media.direct_path);
        target.media_key = media.expose_media_key().map(|key| Bytes::copy_from_slice(key));
        target.media_key_timestamp = media.media_key_timestamp;
        target.file_sha256 = media.file_sha256.map(|hash| Bytes::copy_from_slice(&hash));
        target.file_enc_sha256 = media.file_enc_sha256.map(|hash| Bytes::copy_from_slice(&hash));
        target.file_length = media.file_length;
        if let Some(mimetype) = $mimetype {
            target.mimetype = Some(mimetype);
        }
    }};
}

/// Fills in the file, and its facts where the message does not say otherwise.
pub(super) fn fill(message: &mut Message, uploaded: &UploadedMedia, facts: &Facts, mimetype: Option<String>) {
    let size = |width: &mut Option<u32>, height: &mut Option<u32>| {
        if width.is_none()
            && height.is_none()
            && let Some(size) = facts.size
        {
            (*width, *height) = (Some(size.0), Some(size.1));
        }
    };
    if let Some(wrapper) = &mut message.document_with_caption_message
        && let Some(inner) = &mut wrapper.message
    {
        return fill(inner, uploaded, facts, mimetype);
    }
    if let Some(image) = &mut message.image_message {
        fill_file!(&mut **image, uploaded, mimetype);
        size(&mut image.width, &mut image.height);
    } else if let Some(video) = message.video_message.as_mut().or(message.ptv_message.as_mut()) {
        fill_file!(&mut **video, uploaded, mimetype);
        size(&mut video.width, &mut video.height);
        video.seconds = video.seconds.or(facts.seconds);
        video.streaming_sidecar.clone_from(&uploaded.sidecar);
    } else if let Some(audio) = &mut message.audio_message {
        fill_file!(&mut **audio, uploaded, mimetype);
        audio.seconds = audio.seconds.or(facts.seconds);
        audio.streaming_sidecar.clone_from(&uploaded.sidecar);
        if audio.ptt == Some(true) && audio.waveform.is_none() {
            audio.waveform = facts.waveform.clone().map(Bytes::from);
        }
    } else if let Some(sticker) = &mut message.sticker_message {
        fill_file!(&mut **sticker, uploaded, mimetype);
        size(&mut sticker.width, &mut sticker.height);
        if facts.animated {
            sticker.is_animated = Some(true);
        }
    } else if let Some(document) = &mut message.document_message {
        fill_file!(&mut **document, uploaded, mimetype);
    }
}
