//! `md`: linking and unlinking a device.

mod companion_finish;
mod companion_hello;
mod notice;
mod pair_device;
mod pair_success;
mod platform;
mod remove;

pub use self::companion_finish::CompanionFinish;
pub use self::companion_hello::{CompanionHello, PairingNonce, PairingRef};
pub use self::notice::{LinkCodeNotice, PrimaryHello};
pub use self::pair_device::PairDevice;
pub use self::pair_success::{PairRefusal, PairSign, PairSuccess};
pub use self::platform::CompanionPlatform;
pub use self::remove::{RemovalReason, RemoveCompanion};

/// The namespace of the requests here.
const XMLNS: &str = "md";
/// The element of every step of linking by code.
const LINK_CODE: &str = "link_code_companion_reg";
