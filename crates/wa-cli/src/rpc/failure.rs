use serde::Serialize;
use wa_client::{ClientError, CommandError};

/// What is wrong with the arguments of a call.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub(super) struct Argument(#[from] serde_json::Error);

/// A call that was not carried out, as it is answered.
#[derive(Debug, Serialize)]
pub(super) struct Failure {
    kind: &'static str,
    text: String,
    /// The server's code, if it was the server that refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<u32>,
}

pub(super) fn describe(error: &anyhow::Error) -> Failure {
    let client = error.downcast_ref::<ClientError>();
    let kind = match client {
        Some(ClientError::Command(_)) => "command",
        Some(ClientError::Closed(_)) => "closed",
        Some(ClientError::Gone) => "gone",
        Some(ClientError::Unknown { .. }) => "unknown",
        Some(ClientError::UnknownMessage) => "command",
        Some(ClientError::Pairing(_)) => "pairing",
        Some(_) => "client",
        None => "argument",
    };
    let code = match client {
        Some(ClientError::Command(CommandError::Refused { code })) => Some(*code),
        _ => None,
    };
    Failure { kind, text: format!("{error:#}"), code }
}
