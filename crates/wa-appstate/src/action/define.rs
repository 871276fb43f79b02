//! The row of the action table, and the macro that turns rows into types.

use crate::collection::Collection;

/// Everything that is known about one action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Descriptor {
    /// First part of the index.
    pub name: &'static str,
    /// The collection that it is written to.
    pub collection: Collection,
    /// Version to write into the record. `None`: only the name is known, so it must not be written.
    pub version: Option<i32>,
    /// What the action applies to.
    pub scope: Scope,
    /// The index after the name.
    pub parts: &'static [(&'static str, PartKind)],
    /// The field of the value message; `None` if there is none or if it is not known.
    pub value: Option<ValueField>,
}

/// The field of `SyncActionValue` that carries an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ValueField {
    /// Field number.
    pub number: u32,
    /// Field name in the schema.
    pub name: &'static str,
}

/// What an action applies to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scope {
    /// The account as a whole.
    Account,
    /// One chat.
    Chat,
    /// One chat, up to the message range inside the value.
    ChatMessageRange,
    /// A chat or a contact.
    ChatOrContact,
    /// One message.
    Message,
    /// Not known.
    Unlisted,
}

/// The form of one index part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PartKind {
    /// An address without device.
    Jid,
    /// An address, or `0` for an own message and in a chat of two.
    JidOrZero,
    /// Any text.
    Text,
    /// `1` or `0`.
    Flag,
    /// A decimal number of an enum.
    Number,
    /// Whatever follows; the layout is not known.
    Rest,
}

macro_rules! actions {
    ($(
        $(#[$doc:meta])*
        $kind:ident $({ $($part:ident: $form:ident),+ })?
            = $name:literal, $collection:ident, $version:expr, $scope:ident, $value:expr;
    )+) => {
        /// A known action.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum ActionKind {
            $( $(#[$doc])* $kind, )+
        }

        impl ActionKind {
            /// Every known action.
            pub const ALL: &'static [Self] = &[$(Self::$kind),+];

            /// The action of the first index part; `None` for a name that is not in the table.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                match name {
                    $( $name => Some(Self::$kind), )+
                    _ => None,
                }
            }

            /// What is known about the action.
            #[must_use]
            pub const fn descriptor(self) -> &'static $crate::action::Descriptor {
                match self {
                    $( Self::$kind => const { &$crate::action::Descriptor {
                        name: $name,
                        collection: $crate::collection::Collection::$collection,
                        version: $version,
                        scope: $crate::action::Scope::$scope,
                        parts: &[$($( (stringify!($part), $crate::action::PartKind::$form) ),+)?],
                        value: match $value {
                            Some((number, name)) => Some($crate::action::ValueField { number, name }),
                            None => None,
                        },
                    } }, )+
                }
            }
        }

        /// The index of a record: which action, and what it is about.
        ///
        /// Addresses are kept as text in the form found on the wire; they may be phone-number or LID
        /// addresses, and resolving one to the other is up to the reader.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Index {
            $(
                $(#[$doc])*
                $kind $({ $(
                    #[doc = concat!("Index part `", stringify!($part), "`.")]
                    $part: $crate::action::part::$form,
                )+ })?,
            )+
            /// An action that is not in the table: all parts, the name first.
            Other(Vec<String>),
        }

        impl Index {
            /// The action; `None` for one that is not in the table.
            #[must_use]
            pub const fn kind(&self) -> Option<ActionKind> {
                match self {
                    $( Self::$kind { .. } => Some(ActionKind::$kind), )+
                    Self::Other(_) => None,
                }
            }

            pub(super) fn take(kind: ActionKind, parts: &mut std::vec::IntoIter<String>) -> Option<Self> {
                match kind {
                    $( ActionKind::$kind => Some(Self::$kind {
                        $($( $part: $crate::action::part::Part::take(parts)?, )+)?
                    }), )+
                }
            }

            pub(super) fn put(&self, parts: &mut Vec<String>) {
                match self {
                    $( Self::$kind { $($( $part, )+)? } => {
                        parts.push($name.to_owned());
                        $($( $crate::action::part::Part::put($part, parts); )+)?
                    } )+
                    Self::Other(other) => parts.extend(other.iter().cloned()),
                }
            }
        }
    };
}

pub(super) use actions;
