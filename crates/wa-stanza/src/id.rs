//! Identifiers of stanzas and of keys.

use std::fmt;

/// Longest id that is taken as one; real ids stay below 130 characters.
const MAX_ID: usize = 256;

macro_rules! text_id {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(Box<str>);

        impl $name {
            /// Takes a non-empty text of at most 256 bytes.
            #[must_use]
            pub fn new(text: &str) -> Option<Self> {
                (!text.is_empty() && text.len() <= MAX_ID).then(|| Self(text.into()))
            }

            /// The id as it stands on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
    };
}

text_id! {
    /// The id of a message: chosen by its sender, unique only together with chat and sender.
    MessageId
}

text_id! {
    /// The id of any other stanza (receipt, notification, call, ack).
    StanzaId
}

text_id! {
    /// The id that ties the answer of an iq to its request.
    IqId
}

impl MessageId {
    /// The bytes whose SHA-256 makes a fresh id: time, own phone user and 16 random bytes.
    ///
    /// Hashing is the caller's part ([`MessageId::from_digest`] takes the result), because this crate
    /// names no cipher. `own_user` is the user part of the own address, without a device.
    #[must_use]
    pub fn preimage(now: UnixSeconds, own_user: &str, random: &[u8; 16]) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(29 + own_user.len());
        bytes.extend_from_slice(&now.get().to_be_bytes());
        bytes.extend_from_slice(own_user.as_bytes());
        bytes.extend_from_slice(b"@c.us");
        bytes.extend_from_slice(random);
        bytes
    }

    /// The preimage of Baileys: a fixed field of 20 bytes for `own_user@c.us`, filled with zeros.
    ///
    /// It gives ids of the same form, and for users of 15 digits the same ids as [`MessageId::preimage`].
    #[must_use]
    pub fn fixed_preimage(now: UnixSeconds, own_user: Option<&str>, random: &[u8; 16]) -> [u8; 44] {
        let mut bytes = [0; 44];
        let time = now.get().to_be_bytes();
        let address = own_user.map(|user| format!("{user}@c.us")).unwrap_or_default();
        let field = time.iter().chain(address.as_bytes().iter().take(20));
        for (slot, byte) in bytes.iter_mut().zip(field) {
            *slot = *byte;
        }
        for (slot, byte) in bytes.iter_mut().skip(28).zip(random) {
            *slot = *byte;
        }
        bytes
    }

    /// Makes the id from the SHA-256 of a preimage: `3EB0` and the first nine bytes in upper-case hex.
    #[must_use]
    pub fn from_digest(digest: &[u8; 32]) -> Self {
        Self::web(digest.iter().take(9))
    }

    /// The older form, which needs neither clock nor address: `3EB0` and all bytes in upper-case hex.
    #[must_use]
    pub fn from_random(random: &[u8; 18]) -> Self {
        Self::web(random.iter())
    }

    fn web<'b>(bytes: impl Iterator<Item = &'b u8>) -> Self {
        use fmt::Write as _;
        let mut text = String::with_capacity(40);
        text.push_str("3EB0");
        for byte in bytes {
            // Writing to a string cannot fail.
            let _ = write!(text, "{byte:02X}");
        }
        Self(text.into_boxed_str())
    }
}

impl From<MessageId> for StanzaId {
    fn from(id: MessageId) -> Self {
        Self(id.0)
    }
}

impl From<&MessageId> for StanzaId {
    fn from(id: &MessageId) -> Self {
        Self(id.0.clone())
    }
}

impl From<StanzaId> for MessageId {
    fn from(id: StanzaId) -> Self {
        Self(id.0)
    }
}

/// Seconds since 1970, as the wire counts time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct UnixSeconds(u64);

impl UnixSeconds {
    /// Wraps a number of seconds.
    #[must_use]
    pub const fn new(seconds: u64) -> Self {
        Self(seconds)
    }

    /// The number of seconds.
    #[must_use]
    pub const fn get(self) -> u64 {
        self.0
    }
}

impl fmt::Display for UnixSeconds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The id of a pre-key, signed or one-time: 24 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct KeyId(u32);

impl KeyId {
    /// The largest id.
    pub const MAX: Self = Self(0x00ff_ffff);

    /// Takes a number below 2^24.
    #[must_use]
    pub const fn new(id: u32) -> Option<Self> {
        if id <= Self::MAX.0 { Some(Self(id)) } else { None }
    }

    /// The id as a number.
    #[must_use]
    pub const fn get(self) -> u32 {
        self.0
    }

    /// Three bytes, most significant first, as the wire has it.
    #[must_use]
    pub const fn to_bytes(self) -> [u8; 3] {
        let [_, a, b, c] = self.0.to_be_bytes();
        [a, b, c]
    }

    /// Reads the three bytes of the wire.
    #[must_use]
    pub const fn from_bytes([a, b, c]: [u8; 3]) -> Self {
        Self(u32::from_be_bytes([0, a, b, c]))
    }
}

/// The registration id of a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RegistrationId(u32);

impl RegistrationId {
    /// Wraps the number; clients use every value of 32 bits.
    #[must_use]
    pub const fn new(id: u32) -> Self {
        Self(id)
    }

    /// The id as a number.
    #[must_use]
    pub const fn get(self) -> u32 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_or_giant_id_is_refused() {
        assert!(StanzaId::new("").is_none());
        assert!(StanzaId::new(&"A".repeat(257)).is_none());
        assert!(StanzaId::new("1234.5-6").is_some());
    }

    #[test]
    fn both_preimages_agree_for_a_user_of_fifteen_digits() {
        let at = UnixSeconds::new(1_700_000_000);
        let random = [7; 16];
        let packed = MessageId::preimage(at, "123456789012345", &random);
        let fixed = MessageId::fixed_preimage(at, Some("123456789012345"), &random);
        assert_eq!(packed, fixed);
    }

    #[test]
    fn a_key_id_has_twenty_four_bits() {
        assert!(KeyId::new(0x0100_0000).is_none());
        assert_eq!(KeyId::new(0x0001_0203).map(KeyId::to_bytes), Some([1, 2, 3]));
        assert_eq!(KeyId::from_bytes([1, 2, 3]).get(), 0x0001_0203);
    }
}
