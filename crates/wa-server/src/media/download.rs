//! Handing files out, whole or in parts.

use std::io;
use std::path::PathBuf;

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use futures_util::stream;
use tokio::fs::File;
use tokio::io::{AsyncReadExt as _, AsyncSeekExt as _};

use crate::media::depot::{Absent, CHUNK, Depot};
use crate::media::fault::{MediaCall, MediaEffect};
use crate::media::object::parse_name;
use crate::media::routes::{Asked, failed, host_of, status};

/// Which bytes a client wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wanted {
    All,
    Part { from: u64, to: u64 },
    Nothing,
}

pub(crate) async fn serve(depot: &Depot, uri: &Uri, headers: &HeaderMap) -> Response {
    let range = headers.get(header::RANGE).and_then(|range| range.to_str().ok());
    let from = range.and_then(first_byte).unwrap_or(0);
    let asked = Asked { call: MediaCall::Download, host: host_of(headers, depot), kind: None, from };
    let fault = depot.take_fault(asked.call, &asked.host);
    let response = match fault {
        Some(MediaEffect::Status(code)) => status(code).into_response(),
        fault => match find(depot, uri) {
            Ok(path) => send(path, range, fault).await.unwrap_or_else(|error| failed(&error).into_response()),
            Err(absent) => refuse(absent).into_response(),
        },
    };
    asked.answered(depot, response)
}

fn find(depot: &Depot, uri: &Uri) -> Result<PathBuf, Absent> {
    let whole = uri.path_and_query().map_or("", |whole| whole.as_str());
    let (token, number) = parse_name(whole).ok_or(Absent::Unknown)?;
    depot.find(token, number, wa_media::expires_at(whole))
}

fn refuse(absent: Absent) -> StatusCode {
    match absent {
        Absent::Unknown => StatusCode::NOT_FOUND,
        Absent::Gone => StatusCode::GONE,
        Absent::Expired => StatusCode::FORBIDDEN,
    }
}

async fn send(path: PathBuf, range: Option<&str>, fault: Option<MediaEffect>) -> io::Result<Response> {
    let mut file = File::open(path).await?;
    let length = file.metadata().await?.len();
    let wanted = range.map_or(Wanted::All, |range| parse_range(range, length));
    let (from, to) = match wanted {
        Wanted::All => (0, length),
        Wanted::Part { from, to } => (from, to),
        Wanted::Nothing => {
            let none = [(header::CONTENT_RANGE, format!("bytes */{length}"))];
            return Ok((StatusCode::RANGE_NOT_SATISFIABLE, none).into_response());
        }
    };
    file.seek(io::SeekFrom::Start(from)).await?;
    let mut response = Body::from_stream(pieces(file, to - from, fault)).into_response();
    if let Wanted::Part { .. } = wanted {
        *response.status_mut() = StatusCode::PARTIAL_CONTENT;
        let part = format!("bytes {from}-{}/{length}", to.saturating_sub(1));
        response.headers_mut().insert(header::CONTENT_RANGE, ascii(&part)?);
    }
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from(to - from));
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
    headers.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    Ok(response)
}

fn ascii(text: &str) -> io::Result<HeaderValue> {
    HeaderValue::from_str(text).map_err(io::Error::other)
}

/// The bytes of a file from where it stands, in pieces; a fault spoils them.
fn pieces(
    file: File,
    length: u64,
    fault: Option<MediaEffect>,
) -> impl stream::Stream<Item = io::Result<Bytes>> + Send {
    let cut_after = match fault {
        Some(MediaEffect::CutAfter(bytes)) => bytes,
        _ => u64::MAX,
    };
    let spoil = matches!(fault, Some(MediaEffect::WrongBytes));
    stream::try_unfold((file, length, cut_after), move |(mut file, left, cut_after)| async move {
        if left == 0 {
            return Ok(None);
        }
        if cut_after == 0 {
            // What came before is written while this waits.
            tokio::task::yield_now().await;
            return Err(io::Error::other("cut on purpose"));
        }
        let take = left.min(cut_after).min(u64::try_from(CHUNK).unwrap_or(u64::MAX));
        let mut piece = vec![0; usize::try_from(take).unwrap_or(CHUNK)];
        file.read_exact(&mut piece).await?;
        if spoil {
            piece.iter_mut().for_each(|byte| *byte ^= 0x55);
        }
        Ok(Some((Bytes::from(piece), (file, left - take, cut_after.saturating_sub(take)))))
    })
}

fn first_byte(range: &str) -> Option<u64> {
    range.strip_prefix("bytes=")?.split('-').next()?.parse().ok()
}

/// Reads the header `Range`. One that is not understood is passed over, as the standard has it.
fn parse_range(range: &str, length: u64) -> Wanted {
    let Some((from, to)) = range.strip_prefix("bytes=").and_then(|range| range.split_once('-')) else {
        return Wanted::All;
    };
    let (from, to) = (from.trim(), to.trim());
    if from.is_empty() {
        return match to.parse::<u64>() {
            Ok(0) => Wanted::Nothing,
            Ok(last) => part(length.saturating_sub(last), length),
            Err(_) => Wanted::All,
        };
    }
    let to = if to.is_empty() { Ok(length) } else { to.parse::<u64>().map(|to| to.saturating_add(1)) };
    match (from.parse::<u64>(), to) {
        (Ok(from), Ok(to)) if from >= to && from < length => Wanted::All,
        (Ok(from), Ok(to)) => part_within(from, to, length),
        _ => Wanted::All,
    }
}

fn part_within(from: u64, to: u64, length: u64) -> Wanted {
    if from >= length { Wanted::Nothing } else { part(from, to.min(length)) }
}

fn part(from: u64, to: u64) -> Wanted {
    if from < to { Wanted::Part { from, to } } else { Wanted::Nothing }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read_as_the_standard_has_them() {
        let part = |from, to| Wanted::Part { from, to };
        for (range, wanted) in [
            ("bytes=0-0", part(0, 1)),
            ("bytes=2-5", part(2, 6)),
            ("bytes=2-", part(2, 10)),
            ("bytes=2-999", part(2, 10)),
            ("bytes=-3", part(7, 10)),
            ("bytes=-99", part(0, 10)),
            ("bytes=-0", Wanted::Nothing),
            ("bytes=10-", Wanted::Nothing),
            ("bytes=10-12", Wanted::Nothing),
            ("bytes=5-2", Wanted::All),
            ("bytes=a-b", Wanted::All),
            ("chapters=1-2", Wanted::All),
            ("", Wanted::All),
        ] {
            assert_eq!(parse_range(range, 10), wanted, "{range}");
        }
        assert_eq!(parse_range("bytes=0-", 0), Wanted::Nothing);
    }
}
