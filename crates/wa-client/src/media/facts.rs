//! What can be told about a file before it is uploaded.

use std::fs::File;
use std::io::{self, BufReader, Cursor, Read, Seek, SeekFrom};

use tempfile::TempPath;
use wa_media::MediaType;
use wa_media::facts::{ImageFacts, VideoFacts, image_facts, video_facts, voice_facts, wav_facts};

use crate::media::source::{Origin, Source};

/// How much of a picture is looked at.
const HEADERS: u64 = 512 * 1024;

/// What a file tells about itself. Whatever it does not tell stays empty: that is no reason not to send it.
#[derive(Debug, Default)]
pub(super) struct Facts {
    pub(super) mimetype: Option<&'static str>,
    pub(super) size: Option<(u32, u32)>,
    pub(super) animated: bool,
    pub(super) seconds: Option<u32>,
    pub(super) waveform: Option<Vec<u8>>,
    /// A reader that had to be kept, until the file is uploaded.
    _kept: Option<TempPath>,
}

impl Facts {
    /// Looks at a source, which can be read again afterwards.
    pub(super) async fn of(kind: MediaType, source: Source) -> io::Result<(Source, Self)> {
        let (source, kept) = keep(source).await?;
        let looking = tokio::task::spawn_blocking(move || {
            let facts = match &source.0 {
                Origin::Path(path) => Self::read(kind, &mut BufReader::new(File::open(path)?)),
                Origin::Bytes(bytes) => Self::read(kind, &mut Cursor::new(bytes)),
                Origin::Reader(_) => Self::default(),
            };
            Ok::<_, io::Error>((source, facts))
        });
        let (source, facts) = looking.await.map_err(io::Error::other)??;
        Ok((source, Self { _kept: kept, ..facts }))
    }

    fn read(kind: MediaType, file: &mut (impl Read + Seek)) -> Self {
        match kind {
            MediaType::Image | MediaType::Sticker => Self::of_image(file),
            MediaType::Video => Self::of_video(file),
            MediaType::Audio => Self::of_sound(file),
            _ => Self::default(),
        }
    }

    fn of_image(file: &mut impl Read) -> Self {
        let mut head = Vec::new();
        let read = file.take(HEADERS).read_to_end(&mut head);
        match read.ok().and_then(|_| image_facts(&head).ok()) {
            Some(ImageFacts { format, width, height, animated, .. }) => Self {
                mimetype: Some(format.mimetype()),
                size: Some((width, height)),
                animated,
                ..Self::default()
            },
            None => Self::default(),
        }
    }

    fn of_video(file: &mut (impl Read + Seek)) -> Self {
        match video_facts(file) {
            Ok(facts) => {
                let VideoFacts { width, height, .. } = facts;
                let size = (width > 0).then_some((width, height));
                Self { size, seconds: Some(facts.seconds()), ..Self::default() }
            }
            Err(_) => Self::default(),
        }
    }

    fn of_sound(file: &mut (impl Read + Seek)) -> Self {
        if let Ok(facts) = voice_facts(file) {
            return Self {
                mimetype: Some("audio/ogg; codecs=opus"),
                seconds: Some(facts.seconds()),
                waveform: Some(facts.waveform.to_vec()),
                ..Self::default()
            };
        }
        if file.seek(SeekFrom::Start(0)).is_ok()
            && let Ok(facts) = wav_facts(file)
        {
            return Self {
                mimetype: Some("audio/wav"),
                seconds: u32::try_from(facts.duration.as_secs().max(1)).ok(),
                waveform: Some(facts.waveform.to_vec()),
                ..Self::default()
            };
        }
        if file.seek(SeekFrom::Start(0)).is_ok()
            && let Ok(facts) = video_facts(file)
        {
            return Self { mimetype: Some("audio/mp4"), seconds: Some(facts.seconds()), ..Self::default() };
        }
        Self::default()
    }
}

/// Keeps what can be read only once in a temporary file.
async fn keep(source: Source) -> io::Result<(Source, Option<TempPath>)> {
    let Origin::Reader(mut reader) = source.0 else { return Ok((source, None)) };
    let (file, path) = tempfile::Builder::new().prefix("wa-upload-").tempfile()?.into_parts();
    let mut file = tokio::fs::File::from_std(file);
    tokio::io::copy(&mut reader, &mut file).await?;
    tokio::io::AsyncWriteExt::flush(&mut file).await?;
    Ok((Source::path(path.to_path_buf()), Some(path)))
}
