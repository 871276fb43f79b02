//! Numbers that name devices and keys.

use std::fmt;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u32);

        impl $name {
            /// Takes the number as it stands on the wire; every `u32` is accepted.
            pub const fn new(number: u32) -> Self {
                Self(number)
            }

            /// The number.
            pub const fn get(self) -> u32 {
                self.0
            }
        }

        impl From<u32> for $name {
            fn from(number: u32) -> Self {
                Self(number)
            }
        }

        impl From<$name> for u32 {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

id! {
    /// Registration id of a device: changes when the device is set up anew.
    RegistrationId
}
id! {
    /// Id of a one-time pre-key; 24 bits on the wire of stanzas.
    PreKeyId
}
id! {
    /// Id of a signed pre-key; 24 bits on the wire of stanzas.
    SignedPreKeyId
}
id! {
    /// Id of a sender key (a chain of group messages); 31 random bits.
    SenderKeyId
}
