//! `<presence>`: who is there.

use bytes::Bytes;
use wa_binary::{Node, NodeRef};
use wa_jid::Jid;

use crate::error::ParseError;
use crate::id::UnixSeconds;
use crate::read::Reader;
use crate::write::el;

/// What a client says about itself, or asks about others.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum OutgoingPresence {
    /// The device is in use.
    Available {
        /// The own name; without one nobody learns it.
        name: Option<Box<str>>,
    },
    /// The device is not in use.
    Unavailable {
        /// The own name.
        name: Option<Box<str>>,
    },
    /// The own name and nothing else.
    Name {
        /// The own name, if there is one.
        name: Option<Box<str>>,
    },
    /// Tell me when this person is there.
    Subscribe {
        /// The person or group.
        to: Jid,
        /// The token that person issued to us.
        token: Option<Bytes>,
    },
    /// Tell me no longer.
    Unsubscribe {
        /// The person or group.
        to: Jid,
    },
}

impl OutgoingPresence {
    /// The stanza.
    #[must_use]
    pub fn to_node(&self) -> Node {
        let presence = el("presence");
        match self {
            Self::Available { name } => presence.attr("type", "available").attr_opt("name", name.as_deref()),
            Self::Unavailable { name } => {
                presence.attr("type", "unavailable").attr_opt("name", name.as_deref())
            }
            Self::Name { name } => presence.attr_opt("name", name.as_deref()),
            Self::Subscribe { to, token } => presence
                .attr("type", "subscribe")
                .attr("to", to)
                .child_opt(token.as_ref().map(|token| el("tctoken").bytes(token.clone()))),
            Self::Unsubscribe { to } => presence.attr("type", "unsubscribe").attr("to", to),
        }
        .build()
    }

    /// Reads what a client sent. An unknown type counts as a bare name.
    ///
    /// # Errors
    /// [`ParseError`] if a subscription names nobody.
    #[cfg(feature = "serve")]
    pub fn from_node(node: NodeRef<'_>) -> Result<Self, ParseError> {
        let presence = Reader::root(node, "presence")?;
        let name = presence.opt_text("name");
        Ok(match presence.opt_text("type").as_deref() {
            Some("available") => Self::Available { name },
            Some("unavailable") => Self::Unavailable { name },
            Some("subscribe") => Self::Subscribe {
                to: presence.jid("to")?,
                token: presence.opt_child("tctoken").map(|token| token.bytes()).transpose()?,
            },
            Some("unsubscribe") => Self::Unsubscribe { to: presence.jid("to")? },
            _ => Self::Name { name },
        })
    }
}

/// When somebody was last there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LastSeen {
    /// At this time.
    At(UnixSeconds),
    /// That person does not tell.
    Denied,
    /// Not told, or not readable.
    Unknown,
}

/// Whether somebody is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Availability {
    /// There.
    Available,
    /// Not there.
    Unavailable(LastSeen),
}

/// What the server says about somebody we asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct IncomingPresence {
    /// The person or group.
    pub from: Jid,
    /// Whether that person is there.
    pub availability: Availability,
    /// How many members of a group are there.
    pub count: Option<u32>,
}

impl IncomingPresence {
    /// A presence of a person.
    #[must_use]
    pub const fn new(from: Jid, availability: Availability) -> Self {
        Self { from, availability, count: None }
    }

    /// Reads what the server sent.
    ///
    /// # Errors
    /// [`ParseError`] if it is about nobody.
    pub fn from_node(node: NodeRef<'_>) -> Result<Self, ParseError> {
        let presence = Reader::root(node, "presence")?;
        let availability = match presence.opt_text("type").as_deref() {
            Some("unavailable") => Availability::Unavailable(match presence.opt_text("last").as_deref() {
                Some("deny") => LastSeen::Denied,
                Some(text) => text.parse().map_or(LastSeen::Unknown, |at| LastSeen::At(UnixSeconds::new(at))),
                None => LastSeen::Unknown,
            }),
            _ => Availability::Available,
        };
        let count = presence.opt_number("count").ok().flatten();
        Ok(Self { from: presence.jid("from")?, availability, count })
    }

    /// The stanza.
    #[cfg(feature = "serve")]
    #[must_use]
    pub fn to_node(&self) -> Node {
        let presence = el("presence").attr("from", &self.from);
        match self.availability {
            Availability::Available => presence,
            Availability::Unavailable(last) => {
                let presence = presence.attr("type", "unavailable");
                match last {
                    LastSeen::At(t) => presence.display("last", t),
                    LastSeen::Denied => presence.attr("last", "deny"),
                    LastSeen::Unknown => presence,
                }
            }
        }
        .display_opt("count", self.count)
        .build()
    }
}
