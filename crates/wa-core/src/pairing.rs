use core::fmt;
use core::time::Duration;

use wa_jid::{Jid, UserId};
use wa_pairing::{PairingCode, PairingError, StretchedCode};

/// Progress of linking this device to a phone.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PairingStep {
    /// Show this text as a QR code; the next step replaces it.
    Qr {
        /// What to draw.
        text: String,
        /// How long the server accepts it.
        valid_for: Duration,
    },
    /// Show this code; the user types it into the phone.
    Code(PairingCode),
    /// The server asks for a new code; the one shown is void.
    CodeExpired,
    /// An attempt failed; what is shown stays valid.
    Failed(PairingError),
    /// Linked. The connection restarts and logs in by itself.
    Paired(Me),
}

impl fmt::Debug for PairingStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Qr { valid_for, .. } => {
                f.debug_struct("Qr").field("valid_for", valid_for).finish_non_exhaustive()
            }
            Self::Code(code) => f.debug_tuple("Code").field(code).finish(),
            Self::CodeExpired => f.write_str("CodeExpired"),
            Self::Failed(error) => f.debug_tuple("Failed").field(error).finish(),
            Self::Paired(me) => f.debug_tuple("Paired").field(me).finish(),
        }
    }
}

/// A pairing code that is to be stretched with a salt, outside of the session because it takes long; the result
/// comes back as [`Input::Stretched`](crate::Input::Stretched).
#[derive(Debug, Clone)]
pub struct Stretch {
    /// The code.
    pub code: PairingCode,
    /// The salt.
    pub salt: [u8; 32],
}

impl Stretch {
    /// Does it; this takes a good part of a second in a build without optimisation.
    pub fn run(&self) -> StretchedCode {
        self.code.stretch(self.salt)
    }
}

/// The addresses of this device after linking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Me {
    /// By phone number, with our device number.
    pub pn: Jid,
    /// By hidden id, with our device number.
    pub lid: Jid,
}

impl Me {
    /// The account, under both addresses.
    #[must_use]
    pub fn user(&self) -> UserId {
        UserId::of(&self.pn).known_as(&self.lid)
    }

    /// Both addresses of the account, first the one of the kind by which somebody else is addressed.
    pub(crate) fn beside(&self, other: &Jid) -> [Jid; 2] {
        let (pn, lid) = (self.pn.to_bare(), self.lid.to_bare());
        if other.is_lid_family() { [lid, pn] } else { [pn, lid] }
    }

    /// Whether `jid` is an address of our account, whatever the device.
    pub fn is_own(&self, jid: &Jid) -> bool {
        self.pn.same_account(jid) || self.lid.same_account(jid)
    }

    /// Whether `jid` is an address of this very device.
    pub fn is_this_device(&self, jid: &Jid) -> bool {
        self.is_own(jid) && jid.device() == self.pn.device()
    }
}
