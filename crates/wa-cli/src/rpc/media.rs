//! Files: sent from a path, downloaded to one.

use std::path::PathBuf;

use anyhow::{Context as _, Result};
use serde::Deserialize;
use wa_client::media::{MediaFile, MediaType, Source};
use wa_client::{Body, Client};

use crate::rpc::arguments::Id;
use crate::rpc::verb::{Context, Nothing, Verb, verb};

pub(super) const VERBS: &[Verb] = &[verb!("download", download)];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Download {
    message: Id,
    path: PathBuf,
}

/// If the hosts do not have the file any more, the phone is asked to upload it again.
async fn download(context: Context, Download { message, path }: Download) -> Result<Nothing> {
    let message = context.recent.message(&message.0)?;
    let file = MediaFile::in_message(&message.decode())?.context("the message has no file")?;
    context.client.download_to(&file, path).or_ask_phone(&message).await?;
    Ok(Nothing {})
}

/// Uploads a file, and writes into a content where it lies.
pub(super) async fn attach(client: &Client, mut content: Body, path: PathBuf) -> Result<Body> {
    let (kind, media) = match &mut content {
        Body::Image(image) => (MediaType::Image, &mut image.media),
        Body::Video(video) => (MediaType::Video, &mut video.media),
        Body::Audio(audio) => (MediaType::Audio, &mut audio.media),
        Body::VoiceNote(voice) => (MediaType::Audio, &mut voice.media),
        Body::Document(document) => (MediaType::Document, &mut document.media),
        Body::Sticker(sticker) => (MediaType::Sticker, &mut sticker.media),
        other => anyhow::bail!("a content of the kind {} has no file", other.name()),
    };
    let mimetype = media.mimetype.take();
    *media = client.upload(kind, Source::path(path)).await?.media;
    media.mimetype = mimetype.or(media.mimetype.take());
    Ok(content)
}
