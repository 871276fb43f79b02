//! The last requests to the media host, for tests and demonstrations.

use std::collections::VecDeque;

use serde::Serialize;

use crate::media::fault::MediaCall;

/// How many requests are kept.
const KEPT: usize = 4096;

/// One request to the media host, after it was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct MediaRequest {
    /// What was asked.
    pub call: MediaCall,
    /// Under which name the host was called, with its port.
    pub host: String,
    /// The type in the path of an upload, such as `image`.
    pub kind: Option<String>,
    /// The first byte that was sent or wanted.
    pub from: u64,
    /// The status of the answer.
    pub status: u16,
}

/// The last requests, oldest first.
#[derive(Debug, Default)]
pub(crate) struct RequestLog(VecDeque<MediaRequest>);

impl RequestLog {
    pub(crate) fn push(&mut self, request: MediaRequest) {
        if self.0.len() == KEPT {
            self.0.pop_front();
        }
        self.0.push_back(request);
    }

    pub(crate) fn all(&self) -> Vec<MediaRequest> {
        self.0.iter().cloned().collect()
    }
}
