//! `<ib>`: remarks of the server about the connection, and of the client.

use std::fmt;

use bytes::Bytes;
use wa_binary::{Node, NodeRef};

use crate::account::DirtyKind;
use crate::error::ParseError;
use crate::id::UnixSeconds;
#[cfg(feature = "serve")]
use crate::iq::server;
use crate::read::Reader;
#[cfg(feature = "serve")]
use crate::write::Write as _;
use crate::write::el;

/// Remarks of the server; usually one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ib {
    /// The remarks in order.
    pub items: Vec<IbItem>,
}

/// One remark of the server.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum IbItem {
    /// This much waits for the device.
    OfflinePreview(OfflinePreview),
    /// All that waited has been delivered.
    OfflineDone {
        /// How much it was.
        count: u64,
    },
    /// Something has changed while the device was away.
    Dirty {
        /// What.
        kind: DirtyKind,
        /// When.
        t: Option<UnixSeconds>,
    },
    /// Say this first when you connect again.
    EdgeRouting(Bytes),
    /// The phone does not support linked devices.
    Downgrade,
    /// This version of the client will stop working.
    ClientExpiration {
        /// When; absent if that was withdrawn.
        t: Option<UnixSeconds>,
    },
    /// A remark that asks for nothing or is not known: its tag.
    Other(Box<str>),
}

/// How much waits for the device, by kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct OfflinePreview {
    /// In all.
    pub count: u64,
    /// Messages.
    pub message: u64,
    /// Notifications.
    pub notification: u64,
    /// Receipts.
    pub receipt: u64,
    /// App-state changes.
    pub appdata: u64,
    /// Calls.
    pub call: u64,
    /// Status updates.
    pub status: u64,
}

impl Ib {
    /// Reads the stanza.
    ///
    /// # Errors
    /// [`ParseError`] if a number cannot be read.
    pub fn from_node(node: NodeRef<'_>) -> Result<Self, ParseError> {
        let ib = Reader::root(node, "ib")?;
        let mut items = Vec::new();
        for item in ib.all_children() {
            items.push(IbItem::read(&item)?);
        }
        Ok(Self { items })
    }

    /// The stanza.
    #[cfg(feature = "serve")]
    #[must_use]
    pub fn to_node(&self) -> Node {
        el("ib").attr("from", server()).append(self.items.iter().map(IbItem::to_node)).build()
    }
}

impl IbItem {
    fn read(item: &Reader<'_>) -> Result<Self, ParseError> {
        let tag = item.tag_text();
        Ok(match &*tag {
            "offline_preview" => Self::OfflinePreview(OfflinePreview::read(item)?),
            "offline" => Self::OfflineDone { count: item.opt_number("count")?.unwrap_or(0) },
            "dirty" => Self::Dirty {
                kind: DirtyKind::from_wire(&item.text("type")?),
                t: item.opt_time("timestamp")?,
            },
            "edge_routing" => match item.opt_child("routing_info") {
                Some(info) => Self::EdgeRouting(info.bytes()?),
                None => Self::Other(tag),
            },
            "downgrade_webclient" => Self::Downgrade,
            "client_expiration" => Self::ClientExpiration { t: item.opt_time("t")? },
            _ => Self::Other(tag),
        })
    }
}

#[cfg(feature = "serve")]
impl IbItem {
    /// The stanza that carries this remark alone.
    #[must_use]
    pub fn into_ib(self) -> Ib {
        Ib { items: vec![self] }
    }

    fn to_node(&self) -> Node {
        match self {
            Self::OfflinePreview(preview) => preview.to_node(),
            Self::OfflineDone { count } => el("offline").display("count", *count).build(),
            Self::Dirty { kind, t } => {
                el("dirty").attr("type", kind.as_str()).display_opt("timestamp", *t).build()
            }
            Self::EdgeRouting(info) => {
                el("edge_routing").child(el("routing_info").bytes(info.clone()).build()).build()
            }
            Self::Downgrade => el("downgrade_webclient").build(),
            Self::ClientExpiration { t } => el("client_expiration").display_opt("t", *t).build(),
            Self::Other(tag) => el(tag).build(),
        }
    }
}

impl OfflinePreview {
    fn read(node: &Reader<'_>) -> Result<Self, ParseError> {
        let count = |key| Ok::<_, ParseError>(node.opt_number(key)?.unwrap_or(0));
        Ok(Self {
            count: count("count")?,
            message: count("message")?,
            notification: count("notification")?,
            receipt: count("receipt")?,
            appdata: count("appdata")?,
            call: count("call")?,
            status: count("status")?,
        })
    }

    /// All counts are written; some clients read each as a number.
    #[cfg(feature = "serve")]
    fn to_node(self) -> Node {
        el("offline_preview")
            .display("count", self.count)
            .display("message", self.message)
            .display("notification", self.notification)
            .display("receipt", self.receipt)
            .display("appdata", self.appdata)
            .display("call", self.call)
            .display("status", self.status)
            .build()
    }
}

/// The id of the client's session of use: it changes with the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct UnifiedSessionId(u64);

impl UnifiedSessionId {
    const DAY: u64 = 24 * 60 * 60 * 1000;

    /// The id at this time of the server's clock, in milliseconds since 1970.
    #[must_use]
    pub const fn at(server_unix_ms: u64) -> Self {
        Self((server_unix_ms % (7 * Self::DAY) + 3 * Self::DAY) % (7 * Self::DAY))
    }
}

impl fmt::Display for UnifiedSessionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A remark of the client; it is never answered.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ClientIb {
    /// Deliver this many of the stanzas that wait.
    OfflineBatch {
        /// How many.
        count: u32,
    },
    /// The session of use.
    UnifiedSession {
        /// Its id as text.
        id: Box<str>,
    },
    /// A remark that is not known: its tag.
    Other(Box<str>),
}

impl ClientIb {
    /// The remark that names the session of use.
    #[must_use]
    pub fn unified_session(id: UnifiedSessionId) -> Self {
        Self::UnifiedSession { id: id.to_string().into() }
    }

    /// The stanza.
    #[must_use]
    pub fn to_node(&self) -> Node {
        let item = match self {
            Self::OfflineBatch { count } => el("offline_batch").display("count", *count).build(),
            Self::UnifiedSession { id } => el("unified_session").attr("id", &**id).build(),
            Self::Other(tag) => el(tag).build(),
        };
        el("ib").child(item).build()
    }

    /// Reads what a client sent.
    ///
    /// # Errors
    /// [`ParseError`] if there is no child or a number cannot be read.
    #[cfg(feature = "serve")]
    pub fn from_node(node: NodeRef<'_>) -> Result<Self, ParseError> {
        let ib = Reader::root(node, "ib")?;
        if let Some(batch) = ib.opt_child("offline_batch") {
            return Ok(Self::OfflineBatch { count: batch.opt_number("count")?.unwrap_or(0) });
        }
        if let Some(session) = ib.opt_child("unified_session") {
            return Ok(Self::UnifiedSession { id: session.opt_text("id").unwrap_or_default() });
        }
        Ok(Self::Other(ib.first_tag().unwrap_or_default()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_session_of_use_starts_anew_every_week() {
        let week = 7 * UnifiedSessionId::DAY;
        assert_eq!(UnifiedSessionId::at(0).to_string(), (3 * UnifiedSessionId::DAY).to_string());
        assert_eq!(UnifiedSessionId::at(4 * UnifiedSessionId::DAY).to_string(), "0");
        assert_eq!(UnifiedSessionId::at(5), UnifiedSessionId::at(week + 5));
        assert_eq!(UnifiedSessionId::at(u64::MAX), UnifiedSessionId::at(u64::MAX % week));
    }
}
