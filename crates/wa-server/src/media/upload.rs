//! Taking files in.

use std::io;
use std::sync::Arc;

use axum::Json;
use axum::body::Body;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use futures_util::StreamExt as _;
use serde::Serialize;
use tokio::fs::{File, OpenOptions};
use tokio::io::{AsyncSeekExt as _, AsyncWriteExt as _};
use wa_media::UploadToken;

use crate::media::depot::Depot;
use crate::media::fault::MediaEffect;
use crate::media::routes::{drained, failed};

/// What a client is told about a file that is here.
#[derive(Serialize)]
struct Stored {
    #[serde(skip_serializing_if = "Option::is_none")]
    resume: Option<&'static str>,
    url: String,
    direct_path: String,
    handle: String,
    object_id: String,
    fbid: String,
    meta_hmac: String,
    ts: u64,
}

#[derive(Serialize)]
struct Partial {
    resume: String,
}

/// Tells how much of a file is here.
pub(crate) async fn check(depot: &Depot, host: &str, token: UploadToken) -> Response {
    if let Some(path) = depot.path_of(token) {
        return Json(stored(depot, host, token, path, Some("complete"))).into_response();
    }
    // An upload that is being cut still writes what came.
    let lock = depot.upload_lock(token);
    let _only_one = lock.lock().await;
    Json(Partial { resume: depot.received(token).to_string() }).into_response()
}

/// Takes a file, or the rest of one from an offset on.
pub(crate) async fn take(
    depot: &Arc<Depot>,
    host: &str,
    token: UploadToken,
    offset: Option<u64>,
    length: Option<u64>,
    body: Body,
    fault: Option<MediaEffect>,
) -> Response {
    let offset = offset.unwrap_or(0);
    if length.is_some_and(|length| offset.saturating_add(length) > depot.limit()) {
        return drained(depot, body, StatusCode::PAYLOAD_TOO_LARGE).await;
    }
    let lock = depot.upload_lock(token);
    let _only_one = lock.lock().await;
    if offset > depot.received(token) {
        return drained(depot, body, StatusCode::BAD_REQUEST).await;
    }
    let cut_after = match fault {
        Some(MediaEffect::CutAfter(bytes)) => Some(bytes),
        _ => None,
    };
    match collect(depot, token, offset, body, cut_after).await {
        Ok(Collected::All) => {}
        Ok(Collected::TooMuch) => return StatusCode::PAYLOAD_TOO_LARGE.into_response(),
        Ok(Collected::Cut) => return cut(),
        Err(error) => return failed(&error).into_response(),
    }
    let finished = {
        let depot = Arc::clone(depot);
        tokio::task::spawn_blocking(move || depot.complete(token)).await
    };
    match finished.map_err(io::Error::other).flatten() {
        Ok(Some(path)) => Json(stored(depot, host, token, path, None)).into_response(),
        Ok(None) => StatusCode::BAD_REQUEST.into_response(),
        Err(error) => failed(&error).into_response(),
    }
}

enum Collected {
    All,
    /// More than a file may have.
    TooMuch,
    /// The connection ended, or is to end, before the file did.
    Cut,
}

async fn collect(
    depot: &Depot,
    token: UploadToken,
    offset: u64,
    body: Body,
    cut_after: Option<u64>,
) -> io::Result<Collected> {
    let mut options = OpenOptions::new();
    let mut file: File = options.create(true).write(true).truncate(false).open(depot.partial(token)).await?;
    file.set_len(offset).await?;
    file.seek(io::SeekFrom::Start(offset)).await?;
    let mut stream = body.into_data_stream();
    let mut left = cut_after;
    let mut total = offset;
    let mut outcome = Collected::All;
    while let Some(chunk) = stream.next().await {
        let Ok(mut chunk) = chunk else {
            outcome = Collected::Cut;
            break;
        };
        if let Some(left) = &mut left {
            let take = usize::try_from(*left).unwrap_or(usize::MAX).min(chunk.len());
            chunk.truncate(take);
            *left -= size(&chunk);
        }
        total = total.saturating_add(size(&chunk));
        if total > depot.limit() {
            outcome = Collected::TooMuch;
            break;
        }
        file.write_all(&chunk).await?;
        if left == Some(0) {
            outcome = Collected::Cut;
            break;
        }
    }
    file.flush().await?;
    if matches!(outcome, Collected::TooMuch) {
        file.set_len(0).await?;
    }
    Ok(outcome)
}

/// Ends the connection in the middle of an answer.
fn cut() -> Response {
    let nothing = futures_util::stream::once(async { Err::<Bytes, _>(io::Error::other("cut on purpose")) });
    Body::from_stream(nothing).into_response()
}

fn stored(
    depot: &Depot,
    host: &str,
    token: UploadToken,
    direct_path: String,
    resume: Option<&'static str>,
) -> Stored {
    let seal = |what: &str| depot.gatekeeper().seal(&format!("{what} {token}"));
    Stored {
        resume,
        url: format!("https://{host}{direct_path}"),
        direct_path,
        handle: seal("handle"),
        object_id: seal("object"),
        fbid: seal("fbid"),
        meta_hmac: seal("meta"),
        ts: depot.now().seconds(),
    }
}

fn size(chunk: &Bytes) -> u64 {
    u64::try_from(chunk.len()).unwrap_or(u64::MAX)
}
