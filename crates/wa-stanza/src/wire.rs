//! Enums whose arms are words or numbers of the wire.

/// Defines an enum of wire words that keeps what it does not know.
///
/// ```
/// wa_stanza::wire_words! {
///     /// A colour.
///     pub enum Colour {
///         /// Like blood.
///         Red = "red",
///     }
/// }
/// assert_eq!(Colour::from_wire("red"), Colour::Red);
/// assert_eq!(Colour::from_wire("blue").as_str(), "blue");
/// ```
#[macro_export]
macro_rules! wire_words {
    ($(#[$meta:meta])* $vis:vis enum $name:ident { $($(#[$arm_meta:meta])* $arm:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        $vis enum $name {
            $($(#[$arm_meta])* $arm,)+
            /// A word this version does not know, kept as it came.
            Unknown(Box<str>),
        }

        impl $name {
            /// Reads the wire word; every text is accepted.
            #[must_use]
            pub fn from_wire(word: &str) -> Self {
                match word {
                    $($word => Self::$arm,)+
                    other => Self::Unknown(other.into()),
                }
            }

            /// The word as it is written on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$arm => $word,)+
                    Self::Unknown(word) => word,
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

/// Defines an enum of wire numbers that keeps what it does not know.
#[macro_export]
macro_rules! wire_codes {
    ($(#[$meta:meta])* $vis:vis enum $name:ident { $($(#[$arm_meta:meta])* $arm:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        $vis enum $name {
            $($(#[$arm_meta])* $arm,)+
            /// A number this version does not know, kept as it came.
            Unknown(u16),
        }

        impl $name {
            /// Reads the wire number; every number is accepted.
            #[must_use]
            pub const fn from_code(code: u16) -> Self {
                match code {
                    $($code => Self::$arm,)+
                    other => Self::Unknown(other),
                }
            }

            /// The number as it is written on the wire.
            #[must_use]
            pub const fn code(self) -> u16 {
                match self {
                    $(Self::$arm => $code,)+
                    Self::Unknown(code) => code,
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}", self.code())
            }
        }
    };
}
