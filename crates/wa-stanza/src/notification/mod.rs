//! `<notification>`: something has changed.

mod account_sync;
mod devices;
mod encrypt;
mod envelope;
mod server_sync;

pub use self::account_sync::{AccountDevice, AccountSync};
pub use self::devices::{DeviceChange, DeviceNotice, DeviceOperation, KeyIndexList};
pub use self::encrypt::EncryptNotice;
pub use self::envelope::{Notification, NotificationBody};
pub use self::server_sync::CollectionVersion;
