//! `<error code= text= [backoff=]/>`: how a request is refused.

use std::fmt;

use wa_binary::Node;

use crate::error::ParseError;
use crate::read::Reader;
use crate::wire_codes;
use crate::write::el;

wire_codes! {
    /// The code of a refused request.
    pub enum IqErrorCode {
        /// Nothing has changed since the version that was named.
        NotModified = 304,
        /// The request is malformed.
        BadRequest = 400,
        /// The account may not see this.
        NotAuthorized = 401,
        /// The account may not do this.
        Forbidden = 403,
        /// There is no such thing.
        NotFound = 404,
        /// This cannot be done here.
        NotAllowed = 405,
        /// A value of the request is refused.
        NotAcceptable = 406,
        /// Somebody else has changed it in the meantime.
        Conflict = 409,
        /// It is gone.
        Gone = 410,
        /// A limit is reached.
        ResourceLimit = 419,
        /// It is locked.
        Locked = 423,
        /// Too many requests.
        RateLimited = 429,
        /// The feature is not available to this account.
        FeatureNotAvailable = 452,
        /// The server failed.
        InternalServerError = 500,
        /// The server does not know the request.
        NotImplemented = 501,
        /// The service is away.
        ServiceUnavailable = 503,
        /// A part of the request failed.
        PartialServerError = 530,
    }
}

impl IqErrorCode {
    /// The text that goes with the code on the wire.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::NotModified => "not-modified",
            Self::BadRequest => "bad-request",
            Self::NotAuthorized => "not-authorized",
            Self::Forbidden => "forbidden",
            Self::NotFound => "item-not-found",
            Self::NotAllowed => "not-allowed",
            Self::NotAcceptable => "not-acceptable",
            Self::Conflict => "conflict",
            Self::Gone => "gone",
            Self::ResourceLimit => "resource-limit",
            Self::Locked => "locked",
            Self::RateLimited => "rate-overlimit",
            Self::FeatureNotAvailable => "feature-not-available",
            Self::InternalServerError => "internal-server-error",
            Self::NotImplemented => "feature-not-implemented",
            Self::ServiceUnavailable => "service-unavailable",
            Self::PartialServerError => "partial-server-error",
            Self::Unknown(_) => "",
        }
    }
}

/// Why the other side refused a request, or one item of it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct IqError {
    /// The reason; absent or unreadable codes are `Unknown(0)`.
    pub code: IqErrorCode,
    /// The words that came with it; usually a fixed phrase of the code.
    pub text: Option<Box<str>>,
    /// Do not ask again for this many seconds.
    pub backoff: Option<u32>,
}

impl IqError {
    /// An error with the usual text of its code.
    #[must_use]
    pub fn new(code: IqErrorCode) -> Self {
        let text = code.text();
        Self { code, text: (!text.is_empty()).then(|| text.into()), backoff: None }
    }

    /// Replaces the text.
    #[must_use]
    pub fn with_text(mut self, text: &str) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Asks for a pause of this many seconds.
    #[must_use]
    pub const fn with_backoff(mut self, seconds: u32) -> Self {
        self.backoff = Some(seconds);
        self
    }

    /// Whether the same request may succeed later.
    #[must_use]
    pub const fn is_retryable(&self) -> bool {
        matches!(self.code.code(), 429 | 500 | 503 | 530)
    }

    /// Reads an `<error>` node.
    ///
    /// # Errors
    /// [`ParseError`] if a number in it cannot be read.
    pub fn read(node: &Reader<'_>) -> Result<Self, ParseError> {
        Ok(Self {
            code: IqErrorCode::from_code(node.opt_number("code")?.unwrap_or(0)),
            text: node.opt_text("text"),
            backoff: node.opt_number("backoff")?,
        })
    }

    /// The `<error>` node.
    #[must_use]
    pub fn to_node(&self) -> Node {
        el("error")
            .display("code", self.code.code())
            .attr_opt("text", self.text.as_deref())
            .display_opt("backoff", self.backoff)
            .build()
    }
}

impl fmt::Display for IqError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "refused with code {}", self.code)
    }
}

impl std::error::Error for IqError {}
