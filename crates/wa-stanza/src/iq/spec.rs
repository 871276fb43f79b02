//! Kind and namespace of an iq.

/// Whether an iq reads or changes something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum IqKind {
    /// It reads.
    Get,
    /// It changes.
    Set,
}

impl IqKind {
    /// The value of `type`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "get",
            Self::Set => "set",
        }
    }
}

/// What is the same in every iq of one request: kind and namespace.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct IqSpec {
    kind: IqKind,
    xmlns: &'static str,
}

impl IqSpec {
    /// An iq that reads.
    #[must_use]
    pub const fn get(xmlns: &'static str) -> Self {
        Self { kind: IqKind::Get, xmlns }
    }

    /// An iq that changes.
    #[must_use]
    pub const fn set(xmlns: &'static str) -> Self {
        Self { kind: IqKind::Set, xmlns }
    }

    /// Whether it reads or changes.
    #[must_use]
    pub const fn kind(self) -> IqKind {
        self.kind
    }

    /// Its namespace.
    #[must_use]
    pub const fn xmlns(self) -> &'static str {
        self.xmlns
    }
}
