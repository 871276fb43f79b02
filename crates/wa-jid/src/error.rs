//! What can be wrong with an address.

use thiserror::Error;

/// Why a text or a set of parts is no address.
///
/// The error never carries the text itself: it may be somebody's phone number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum JidError {
    /// The text names no server: it is empty or ends with the separator.
    #[error("address without a server")]
    NoServer,
    /// The server is not one of the known ones.
    #[error("address with an unknown server")]
    UnknownServer,
    /// The user part holds a separator, a control character or a bad agent suffix.
    #[error("address with an invalid user part")]
    InvalidUser,
    /// The device is not a decimal number from 0 to 65535, or is given twice.
    #[error("address with an invalid device")]
    InvalidDevice,
    /// The address has no user although one is needed here.
    #[error("address without a user")]
    NoUser,
    /// The address does not belong to a person, so it has no Signal address.
    #[error("address of something that has no devices")]
    NotAnAccount,
    /// Device 99 is reserved for hosted devices.
    #[error("device 99 outside a hosted server")]
    NotHosted,
}
