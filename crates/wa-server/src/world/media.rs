//! Where clients find media files, and what lets them upload.

use std::sync::Arc;

use bytes::Bytes;
use wa_media::{Encryptor, MediaKey, MediaType, UploadToken};
use wa_proto::appstate::ExternalBlobReference;
use wa_stanza::iq::IqErrorCode;
use wa_stanza::media::{FetchMediaConnection, MediaConnection, MediaHostEntry, MediaHostKind};

use crate::media::{AUTH_TTL, Depot};
use crate::world::Step;
use crate::world::iq::Asked;

/// How many seconds clients may keep the list of hosts.
const HOSTS_TTL: u64 = 300;

/// What the world knows of the media host.
#[derive(Debug, Clone, Default)]
pub(crate) struct Media {
    depot: Option<Arc<Depot>>,
    /// The generation of tokens that is issued now.
    generation: u64,
}

impl Media {
    pub(crate) fn open(&mut self, depot: Arc<Depot>) {
        self.depot = Some(depot);
    }

    pub(crate) fn depot(&self) -> Option<&Depot> {
        self.depot.as_deref()
    }

    /// Begins a new generation of tokens and returns it: those before are to be refused.
    pub(crate) fn void_auth(&mut self) -> u64 {
        self.generation = self.generation.saturating_add(1);
        self.generation
    }
}

impl Step<'_> {
    /// Puts a file of phone or server on the media host; gives the reference to it.
    pub(crate) fn host_file(&mut self, kind: MediaType, plain: &[u8]) -> Option<ExternalBlobReference> {
        let key = MediaKey::generate(&mut *self.rng);
        let mut file = Vec::new();
        let mut encryptor = Encryptor::new(&key.expand(kind));
        encryptor.update(plain, &mut file);
        let sealed = encryptor.finish(&mut file);
        let token = UploadToken::new(sealed.file_enc_sha256);
        let stored = self.world.media.depot()?.store(token, &file);
        let path = stored.inspect_err(|error| tracing::warn!(%error, "a file cannot be kept")).ok()??;
        Some(ExternalBlobReference {
            media_key: Some(Bytes::copy_from_slice(key.expose_bytes())),
            direct_path: Some(path),
            handle: None,
            file_size_bytes: Some(sealed.file_length),
            file_sha256: Some(Bytes::copy_from_slice(&sealed.file_sha256)),
            file_enc_sha256: Some(Bytes::copy_from_slice(&sealed.file_enc_sha256)),
        })
    }

    /// Names the media hosts, with a token for uploads.
    pub(crate) fn media_hosts(&mut self, asked: &Asked<'_>) {
        self.serve::<FetchMediaConnection>(asked, |step, _| {
            let media = &step.world.media;
            let depot = media.depot().ok_or(IqErrorCode::NotImplemented)?;
            let auth = depot.gatekeeper().issue(media.generation, step.now);
            let kinds =
                std::iter::once(MediaHostKind::Primary).chain(std::iter::repeat(MediaHostKind::Fallback));
            let hosts = depot.hosts().iter().zip(kinds).map(|(name, kind)| {
                let mut host = MediaHostEntry::new(name.as_str().into(), kind);
                host.max_content_length = Some(depot.limit());
                host
            });
            Ok(MediaConnection::new(auth.into(), HOSTS_TTL, AUTH_TTL, hosts.collect()))
        });
    }
}
