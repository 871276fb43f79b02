//! `<receipt>`: what became of messages.

mod body;
mod incoming;
mod outgoing;
mod retry;
mod words;

pub use self::body::{GroupReceipt, MediaRetryRequest, ReceiptBody};
pub use self::incoming::IncomingReceipt;
pub use self::outgoing::{MAX_RECEIPT_IDS, OutgoingReceipt};
pub use self::retry::{RetryKeys, RetryReason, RetryRequest};
pub use self::words::ReceiptKind;
