//! The paths of the media host.

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use futures_util::StreamExt as _;
use wa_media::UploadToken;

use crate::media::depot::Depot;
use crate::media::download;
use crate::media::fault::{MediaCall, MediaEffect};
use crate::media::journal::MediaRequest;
use crate::media::upload;

/// Builds the routes of media files.
pub(crate) fn router(depot: Arc<Depot>) -> Router {
    let file = || post(typed_upload).delete(typed_delete).options(permit);
    Router::new()
        .route("/mms/{kind}/{token}", file())
        .route("/newsletter/{kind}/{token}", file())
        .route("/wa-msgr/mms/{kind}/{token}", file())
        .route("/product/{kind}/{token}", file())
        .route("/pps/{kind}/{token}", file())
        .route("/v/{*path}", get(download).options(permit))
        .with_state(depot)
}

/// What every request to the host is asked about.
pub(crate) struct Asked {
    pub(crate) call: MediaCall,
    pub(crate) host: String,
    pub(crate) kind: Option<String>,
    pub(crate) from: u64,
}

impl Asked {
    /// Notes how it was answered.
    pub(crate) fn answered(self, depot: &Depot, response: Response) -> Response {
        let status = response.status().as_u16();
        let Self { call, host, kind, from } = self;
        depot.log(MediaRequest { call, host, kind, from, status });
        response
    }
}

/// Browsers ask before they upload.
async fn permit() -> impl IntoResponse {
    let headers = [
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (header::ACCESS_CONTROL_ALLOW_METHODS, "GET, POST, DELETE"),
        (header::ACCESS_CONTROL_ALLOW_HEADERS, "*"),
    ];
    (StatusCode::NO_CONTENT, headers)
}

async fn typed_upload(
    State(depot): State<Arc<Depot>>,
    Path((kind, token)): Path<(String, String)>,
    uri: Uri,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let query = Query(uri.query().unwrap_or_default());
    let is_check = query.get("resume").is_some();
    let call = if is_check { MediaCall::Resume } else { MediaCall::Upload };
    let offset = query.get("file_offset").map(|offset| offset.parse::<u64>());
    let (offset, malformed) = match offset {
        None => (None, false),
        Some(Ok(offset)) => (Some(offset), false),
        Some(Err(_)) => (None, true),
    };
    let host = host_of(&headers, &depot);
    let asked = Asked { call, host, kind: Some(kind), from: offset.unwrap_or(0) };
    let fault = depot.take_fault(call, &asked.host);
    let token = parse_token(&token);
    let response = match (fault, token) {
        (Some(MediaEffect::Status(code)), _) => drained(&depot, body, status(code)).await,
        _ if !depot.admits(&query.get("auth").unwrap_or_default()) => {
            drained(&depot, body, StatusCode::UNAUTHORIZED).await
        }
        (_, None) => drained(&depot, body, StatusCode::BAD_REQUEST).await,
        _ if malformed => drained(&depot, body, StatusCode::BAD_REQUEST).await,
        (_, Some(token)) if is_check => upload::check(&depot, &asked.host, token).await,
        (fault, Some(token)) => {
            let length = headers.get(header::CONTENT_LENGTH);
            let length = length.and_then(|length| length.to_str().ok()?.parse().ok());
            upload::take(&depot, &asked.host, token, offset, length, body, fault).await
        }
    };
    asked.answered(&depot, response)
}

async fn typed_delete(
    State(depot): State<Arc<Depot>>,
    Path((kind, token)): Path<(String, String)>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let query = Query(uri.query().unwrap_or_default());
    let host = host_of(&headers, &depot);
    let asked = Asked { call: MediaCall::Delete, host, kind: Some(kind), from: 0 };
    let response = match (depot.take_fault(asked.call, &asked.host), parse_token(&token)) {
        (Some(MediaEffect::Status(code)), _) => status(code),
        _ if !depot.admits(&query.get("auth").unwrap_or_default()) => StatusCode::UNAUTHORIZED,
        (_, None) => StatusCode::BAD_REQUEST,
        (_, Some(token)) => match depot.remove(token, true) {
            Ok(true) => StatusCode::OK,
            Ok(false) => StatusCode::NOT_FOUND,
            Err(error) => failed(&error),
        },
    };
    asked.answered(&depot, response.into_response())
}

async fn download(State(depot): State<Arc<Depot>>, uri: Uri, headers: HeaderMap) -> Response {
    download::serve(&depot, &uri, &headers).await
}

/// The name under which the client called us.
pub(crate) fn host_of(headers: &HeaderMap, depot: &Depot) -> String {
    let told = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let preferred = depot.hosts().first().map(String::as_str);
    told.or(preferred).unwrap_or_default().to_owned()
}

/// Reads a token in any spelling: URL-safe or not, with padding or without.
fn parse_token(text: &str) -> Option<UploadToken> {
    text.replace('+', "-").replace('/', "_").parse().ok()
}

/// Reads the rest of a request before it is refused: a client that still writes would not read the answer.
pub(crate) async fn drained(depot: &Depot, body: Body, refusal: StatusCode) -> Response {
    let mut stream = body.into_data_stream();
    let mut read = 0_u64;
    while let Some(Ok(chunk)) = stream.next().await {
        read = read.saturating_add(u64::try_from(chunk.len()).unwrap_or(u64::MAX));
        if read > depot.limit() {
            break;
        }
    }
    refusal.into_response()
}

pub(crate) fn status(code: u16) -> StatusCode {
    StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

pub(crate) fn failed(error: &std::io::Error) -> StatusCode {
    tracing::warn!(%error, "the media files cannot be used");
    StatusCode::INTERNAL_SERVER_ERROR
}

/// The query of a URL.
struct Query<'a>(&'a str);

impl Query<'_> {
    fn get(&self, name: &str) -> Option<String> {
        let (_, value) =
            self.0.split('&').filter_map(|pair| pair.split_once('=')).find(|(key, _)| *key == name)?;
        Some(unescape(value))
    }
}

fn unescape(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let hex = tail.first_chunk::<2>().and_then(|pair| std::str::from_utf8(pair).ok());
        let escaped = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()).filter(|_| first == b'%');
        bytes.push(escaped.unwrap_or(first));
        rest = if escaped.is_some() { tail.get(2..).unwrap_or_default() } else { tail };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
