//! The request: read collections, or write a patch to them.

use bytes::Bytes;
use wa_binary::{Node, NodeRef};

use crate::appstate::{CollectionAnswer, CollectionName};
use crate::error::ParseError;
use crate::iq::IqSpec;
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
use crate::write::el;

/// Whether a whole snapshot is wanted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum SnapshotWish {
    /// Patches from the version we have.
    #[default]
    Patches,
    /// Everything, because we have nothing or cannot trust it.
    Snapshot,
}

/// One collection of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CollectionRequest {
    /// Which.
    pub name: CollectionName,
    /// The version we have; some clients leave it out when they want a snapshot.
    pub version: Option<u64>,
    /// Whether a whole snapshot is wanted; some clients leave it out.
    pub wish: SnapshotWish,
    /// Our change, an encoded `SyncdPatch`.
    pub patch: Option<Bytes>,
}

impl CollectionRequest {
    /// Asks for what is newer than the version we have; version 0 asks for a snapshot.
    #[must_use]
    pub const fn since(name: CollectionName, version: u64) -> Self {
        let wish = if version == 0 { SnapshotWish::Snapshot } else { SnapshotWish::Patches };
        Self { name, version: Some(version), wish, patch: None }
    }

    /// Writes a patch on top of the version we have.
    #[must_use]
    pub const fn push(name: CollectionName, version: u64, patch: Bytes) -> Self {
        Self { name, version: Some(version), wish: SnapshotWish::Patches, patch: Some(patch) }
    }

    fn to_node(&self) -> Node {
        let wish = match self.wish {
            SnapshotWish::Patches => "false",
            SnapshotWish::Snapshot => "true",
        };
        el("collection")
            .attr("name", self.name.as_str())
            .display_opt("version", self.version)
            .attr("return_snapshot", wish)
            .child_opt(self.patch.as_ref().map(|patch| el("patch").bytes(patch.clone()).build()))
            .build()
    }
}

/// Reads collections, or writes patches to them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyncAppState {
    /// The collections.
    pub collections: Vec<CollectionRequest>,
}

impl Request for SyncAppState {
    type Response = Vec<CollectionAnswer>;

    const SPEC: IqSpec = IqSpec::set("w:sync:app:state");

    fn write(&self) -> Vec<Node> {
        vec![el("sync").children(self.collections.iter().map(CollectionRequest::to_node)).build()]
    }

    /// An answer without `<sync>` counts as empty: a server may accept a patch in silence.
    fn parse(reply: NodeRef<'_>) -> Result<Vec<CollectionAnswer>, ParseError> {
        let iq = Reader::root(reply, "iq")?;
        let Some(sync) = iq.opt_child("sync") else { return Ok(Vec::new()) };
        sync.children("collection").map(|collection| CollectionAnswer::read(&collection)).collect()
    }
}

#[cfg(feature = "serve")]
impl Serve for SyncAppState {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        let sync = iq.child("sync")?;
        let collections = sync
            .children("collection")
            .map(|collection| {
                let patch = match (collection.opt_child("patch"), collection.opt_child("patches")) {
                    (Some(patch), _) => Some(patch.bytes()?),
                    (None, Some(patches)) => {
                        patches.opt_child("patch").map(|patch| patch.bytes()).transpose()?
                    }
                    (None, None) => None,
                };
                Ok(CollectionRequest {
                    name: CollectionName::from_wire(&collection.text("name")?),
                    version: collection.opt_number("version")?,
                    wish: match collection.opt_text("return_snapshot").as_deref() {
                        Some("true") => SnapshotWish::Snapshot,
                        _ => SnapshotWish::Patches,
                    },
                    patch,
                })
            })
            .collect::<Result<_, _>>()?;
        Ok(Self { collections })
    }

    fn write_reply(answers: &Vec<CollectionAnswer>) -> Vec<Node> {
        vec![el("sync").children(answers.iter().map(CollectionAnswer::to_node)).build()]
    }
}
