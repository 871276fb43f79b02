//! `encrypt`: the keys others need to write to a device.

mod bundle;
mod count;
mod digest;
mod fetch;
mod key;
mod rotate;
mod upload;

pub use self::bundle::PreKeyBundle;
pub use self::count::CountPreKeys;
pub use self::digest::{FetchKeyDigest, KeyDigest};
pub use self::fetch::{BundleAnswer, BundleError, BundleReason, BundleWanted, FetchBundles};
pub use self::key::{PreKey, SignedPreKey};
pub use self::rotate::RotateSignedPreKey;
pub use self::upload::UploadPreKeys;

pub(crate) use self::key::{KEY_TYPE, check_type, read_registration};

/// The namespace of the requests here.
const XMLNS: &str = "encrypt";
