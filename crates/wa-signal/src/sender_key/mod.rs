//! Sender keys: one chain per device and group, read by everyone who got its distribution.

mod codec;
mod message;
mod record;

pub use self::message::{DistributionMessage, SenderKeyMessage};
pub use self::record::SenderKeyRecord;
