//! What an account can do beside sending: one handle for each subject.

mod presence;
mod receipts;

pub use presence::PresenceHandle;
