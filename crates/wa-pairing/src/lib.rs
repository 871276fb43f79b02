//! Linking a companion device to a phone: QR text, pairing code, ADV device identity.
//!
//! Both roles are here, the *companion* (the device that is being linked) and the *phone* (the
//! primary device that vouches for it). Nothing here touches a socket, a clock or a store.
//!
//! ```
//! use wa_pairing::{AdvSecret, DeviceDetails, QrText, accept, endorse, verify_reply};
//! use wa_crypto::{KeyPair, OsRng};
//!
//! let mut rng = OsRng;
//! let (phone, noise, companion) =
//!     (KeyPair::generate(&mut rng), KeyPair::generate(&mut rng), KeyPair::generate(&mut rng));
//! let secret = AdvSecret::generate(&mut rng);
//! let qr = QrText::new("ref", &noise.public, &companion.public, &secret, '1').to_string();
//!
//! // The phone scans the text and vouches for the companion …
//! let scanned: QrText = qr.parse()?;
//! let details = DeviceDetails { raw_id: 7, timestamp: 1_700_000_000, key_index: 1 };
//! let container = endorse(&details, &phone, scanned.identity(), scanned.secret(), &mut rng);
//! // … the companion checks that and signs in turn.
//! let accepted = accept(&container, &secret, &companion, &mut rng)?;
//! assert_eq!(accepted.key_index, 1);
//! verify_reply(&accepted.reply, &phone.public, &companion.public)?;
//! # Ok::<(), wa_pairing::PairingError>(())
//! ```
//!
//! # Modules
//!
//! - [`adv`](self): [`endorse`], [`endorse_hosted`], [`accept`], [`verify_reply`], [`verify_identity`]
//! - [`QrText`]: the text inside the QR code
//! - [`PairingCode`], [`Companion`], [`Phone`]: linking by eight typed letters
//!
//! # Invariants
//!
//! - MACs and signatures are computed over the bytes as received, never over a re-encoding.
//! - A secret never appears in `Debug` and is wiped when dropped.
//!
//! The wire forms are described in `docs/protocol/pairing.md`.

mod adv;
mod code;
mod error;
mod qr;
mod secret;

pub use adv::{Accepted, DeviceDetails, accept, endorse, endorse_hosted, verify_identity, verify_reply};
pub use code::{
    Companion, Finish, PairingCode, Phone, StretchedCode, WRAPPED_BUNDLE_LEN, WRAPPED_KEY_LEN, wrapped_salt,
};
pub use error::PairingError;
pub use qr::QrText;
pub use secret::AdvSecret;
