//! Files that are not encrypted and lie where the server says: profile pictures.

use bytes::Bytes;
use futures_util::StreamExt as _;
use http::Uri;
use wa_media::{MediaError, TransferError};

use crate::media::desk::{MediaDesk, Scheme};
use crate::media::transport::{MediaRequest, Method};

impl MediaDesk {
    /// Fetches all of a file, if it is no longer than that.
    pub(crate) async fn fetch_open(&self, url: &str, at_most: u64) -> Result<Bytes, TransferError> {
        let url = self.readdressed(url).ok_or(TransferError::Answer)?;
        let broken = |error: std::io::Error| {
            tracing::debug!(%error, "a picture could not be fetched");
            TransferError::Unreachable
        };
        let response = self.send(MediaRequest::new(Method::Get, url)).await.map_err(broken)?;
        match response.status {
            200 => {}
            status @ (401 | 403) => return Err(TransferError::Forbidden { status }),
            status @ (404 | 410) => return Err(TransferError::Gone { status }),
            status => return Err(TransferError::Refused { status }),
        }
        let limit = usize::try_from(at_most).unwrap_or(usize::MAX);
        let (mut body, mut file) = (response.body, Vec::new());
        while let Some(piece) = body.next().await {
            let piece = piece.map_err(broken)?;
            if piece.len() > limit.saturating_sub(file.len()) {
                return Err(MediaError::FileLength.into());
            }
            file.extend_from_slice(&piece);
        }
        Ok(file.into())
    }

    /// The address as this client speaks to media hosts; `None` if it is none of the web.
    fn readdressed(&self, url: &str) -> Option<String> {
        let uri: Uri = url.parse().ok()?;
        uri.host()?;
        match (uri.scheme_str()?, self.scheme()) {
            ("https", Scheme::Https) => Some(url.to_owned()),
            // A server without TLS has no other media host.
            ("https", Scheme::Http) => url.split_once("://").map(|(_, rest)| format!("http://{rest}")),
            ("http", Scheme::Http) => Some(url.to_owned()),
            _ => None,
        }
    }
}
