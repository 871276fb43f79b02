//! The administrator's HTTP calls, and profile pictures.

use axum::extract::{Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use wa_stanza::message::AddressingMode;

use crate::error::{Refusal, ServerError};
use crate::faults::Faults;
use crate::server::Handle;
use crate::world::address::Number;
use crate::world::call::{Kick, PastText};

/// Builds the routes under which a server is administered.
pub(crate) fn router(handle: Handle) -> Router {
    Router::new()
        .route("/", get(health))
        .route("/health", get(health))
        .route("/pp/{name}", get(picture))
        .route("/admin/root-key", get(root_key))
        .route("/admin/ca.pem", get(ca_pem))
        .route("/admin/phone/scan-qr", post(scan_qr))
        .route("/admin/phone/enter-code", post(enter_code))
        .route("/admin/accounts", get(accounts).post(create_account))
        .route("/admin/accounts/{number}", get(account))
        .route("/admin/accounts/{number}/inbox", get(inbox))
        .route("/admin/accounts/{number}/remember", post(remember))
        .route("/admin/accounts/{number}/send", post(send))
        .route("/admin/accounts/{number}/flags", post(set_flags))
        .route("/admin/accounts/{number}/reinstall", post(reinstall))
        .route("/admin/groups", get(groups))
        .route("/admin/groups/{jid}/addressing", post(readdress_group))
        .route("/admin/devices/{jid}/miss-groups", post(miss_group_changes))
        .route("/admin/devices/{jid}/kick", post(kick))
        .route("/admin/devices/{jid}/remove", post(remove))
        .route("/admin/devices/{jid}/drop-sessions", post(drop_sessions))
        .route("/admin/media", get(media_requests))
        .route("/admin/media/expire", post(expire_media))
        .route("/admin/media/lose", post(lose_media))
        .route("/admin/media/void-auth", post(void_media_auth))
        .route("/admin/faults", get(faults).post(set_faults))
        .route("/admin/log", get(log))
        .route("/admin/reset", post(reset))
        .with_state(handle)
}

/// An error on its way to an HTTP client.
struct Failure(ServerError);

impl From<ServerError> for Failure {
    fn from(error: ServerError) -> Self {
        Self(error)
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self(refusal.into())
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let status = match &self.0 {
            ServerError::Refused(refusal) => StatusCode::from_u16(refusal.status()),
            _ => Ok(StatusCode::INTERNAL_SERVER_ERROR),
        };
        let body = Json(ErrorBody { error: self.0.to_string() });
        (status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR), body).into_response()
    }
}

#[derive(Serialize)]
struct ErrorBody {
    error: String,
}

async fn health() -> &'static str {
    "ok"
}

async fn root_key(State(handle): State<Handle>) -> String {
    handle.root_key_hex()
}

async fn ca_pem(State(handle): State<Handle>) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "application/x-pem-file")], handle.ca_pem().to_owned())
}

#[derive(Deserialize)]
struct Scan {
    qr: String,
    number: Option<String>,
    name: Option<String>,
}

/// Whoever knows the name of a picture gets it.
async fn picture(State(handle): State<Handle>, Path(name): Path<String>) -> Result<Response, Failure> {
    let name = name.strip_suffix(".jpg").ok_or(Refusal::NotFound("picture"))?;
    let jpeg = handle.picture_file(name).await?;
    Ok(([(header::CONTENT_TYPE, "image/jpeg")], jpeg).into_response())
}

/// The body is the QR text itself, or JSON that also names the account.
async fn scan_qr(State(handle): State<Handle>, body: String) -> Result<Response, Failure> {
    let scan = if body.trim_start().starts_with('{') {
        serde_json::from_str(&body).map_err(|_| Refusal::Malformed("JSON body"))?
    } else {
        Scan { qr: body, number: None, name: None }
    };
    let number = scan.number.as_deref().map(Number::new).transpose()?;
    let linked = handle.scan(&scan.qr, number, scan.name).await?;
    Ok(Json(linked).into_response())
}

#[derive(Deserialize)]
struct TypedCode {
    number: String,
    code: String,
}

async fn enter_code(State(handle): State<Handle>, body: String) -> Result<Response, Failure> {
    let typed: TypedCode = parse(&body)?;
    let linked = handle.phone(Number::new(&typed.number)?).enter_code(&typed.code).await?;
    Ok(Json(linked).into_response())
}

async fn accounts(State(handle): State<Handle>) -> Result<Response, Failure> {
    Ok(Json(handle.accounts().await?).into_response())
}

async fn account(State(handle): State<Handle>, Path(number): Path<String>) -> Result<Response, Failure> {
    Ok(Json(handle.account(Number::new(&number)?).await?).into_response())
}

async fn inbox(State(handle): State<Handle>, Path(number): Path<String>) -> Result<Response, Failure> {
    Ok(Json(handle.phone(Number::new(&number)?).received().await?).into_response())
}

#[derive(Deserialize)]
struct Past {
    chat: String,
    texts: Vec<PastText>,
}

async fn remember(
    State(handle): State<Handle>,
    Path(number): Path<String>,
    body: String,
) -> Result<StatusCode, Failure> {
    let Past { chat, texts } = parse(&body)?;
    handle.phone(Number::new(&number)?).remember(&chat, texts).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct NewAccount {
    number: Option<String>,
    name: Option<String>,
}

async fn create_account(State(handle): State<Handle>, body: String) -> Result<Response, Failure> {
    let wanted: NewAccount = if body.trim().is_empty() { NewAccount::default() } else { parse(&body)? };
    let number = wanted.number.as_deref().map(Number::new).transpose()?;
    Ok(Json(handle.create_account(number, wanted.name).await?).into_response())
}

#[derive(Deserialize)]
struct Text {
    to: String,
    text: String,
}

#[derive(Serialize)]
struct Sent {
    id: String,
}

async fn send(
    State(handle): State<Handle>,
    Path(number): Path<String>,
    body: String,
) -> Result<Response, Failure> {
    let message: Text = parse(&body)?;
    let id = handle.phone(Number::new(&number)?).send_text(&message.to, &message.text).await?;
    Ok(Json(Sent { id }).into_response())
}

async fn set_flags(
    State(handle): State<Handle>,
    Path(number): Path<String>,
    body: String,
) -> Result<StatusCode, Failure> {
    handle.set_flags(Number::new(&number)?, parse(&body)?).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn reinstall(State(handle): State<Handle>, Path(number): Path<String>) -> Result<StatusCode, Failure> {
    handle.phone(Number::new(&number)?).reinstall().await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn groups(State(handle): State<Handle>) -> Result<Response, Failure> {
    Ok(Json(handle.groups().await?).into_response())
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Mode {
    Lid,
    Pn,
}

#[derive(Deserialize)]
struct Addressing {
    mode: Mode,
}

async fn readdress_group(
    State(handle): State<Handle>,
    Path(jid): Path<String>,
    body: String,
) -> Result<StatusCode, Failure> {
    let Addressing { mode } = parse(&body)?;
    let mode = match mode {
        Mode::Pn => AddressingMode::Pn,
        Mode::Lid => AddressingMode::Lid,
    };
    handle.readdress_group(&jid, mode).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn miss_group_changes(
    State(handle): State<Handle>,
    Path(jid): Path<String>,
) -> Result<StatusCode, Failure> {
    handle.miss_group_changes(&jid).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct KickBody {
    code: Option<u16>,
    conflict: Option<String>,
}

/// Without a body the connection is simply cut.
async fn kick(
    State(handle): State<Handle>,
    Path(jid): Path<String>,
    body: String,
) -> Result<Response, Failure> {
    let wanted: KickBody = if body.trim().is_empty() { KickBody::default() } else { parse(&body)? };
    let how = match (wanted.code, wanted.conflict.as_deref()) {
        (Some(code), None) => Kick::Code(code),
        (None, Some("replaced")) => Kick::Replaced,
        (None, Some(_)) => return Err(Refusal::Malformed("conflict").into()),
        (None, None) => Kick::Cut,
        (Some(_), Some(_)) => return Err(Refusal::Malformed("code and conflict").into()),
    };
    handle.kick(&jid, how).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

async fn remove(State(handle): State<Handle>, Path(jid): Path<String>) -> Result<StatusCode, Failure> {
    handle.remove_device(&jid).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn drop_sessions(State(handle): State<Handle>, Path(jid): Path<String>) -> Result<StatusCode, Failure> {
    handle.drop_sessions(&jid).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn faults(State(handle): State<Handle>) -> Result<Json<Faults>, Failure> {
    Ok(Json(handle.faults().await?))
}

async fn set_faults(State(handle): State<Handle>, body: String) -> Result<StatusCode, Failure> {
    let faults: Faults = parse(&body)?;
    handle.set_faults(faults).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn media_requests(State(handle): State<Handle>) -> Response {
    Json(handle.media_requests()).into_response()
}

#[derive(Serialize)]
struct Files {
    files: usize,
}

async fn expire_media(State(handle): State<Handle>) -> Result<Response, Failure> {
    Ok(Json(Files { files: handle.expire_media()? }).into_response())
}

async fn lose_media(State(handle): State<Handle>) -> Result<Response, Failure> {
    Ok(Json(Files { files: handle.lose_media()? }).into_response())
}

async fn void_media_auth(State(handle): State<Handle>) -> Result<StatusCode, Failure> {
    handle.void_media_auth().await?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize)]
struct Since {
    #[serde(default)]
    since: u64,
}

async fn log(State(handle): State<Handle>, Query(query): Query<Since>) -> Result<Response, Failure> {
    Ok(Json(handle.log(query.since).await?).into_response())
}

async fn reset(State(handle): State<Handle>) -> Result<StatusCode, Failure> {
    handle.reset().await?;
    Ok(StatusCode::NO_CONTENT)
}

fn parse<T: for<'de> Deserialize<'de>>(body: &str) -> Result<T, Failure> {
    serde_json::from_str(body).map_err(|_| Refusal::Malformed("JSON body").into())
}
