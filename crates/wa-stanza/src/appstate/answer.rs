//! The answer for one collection.

use bytes::Bytes;
#[cfg(feature = "serve")]
use wa_binary::Node;

use crate::appstate::CollectionName;
use crate::error::ParseError;
use crate::iq::{IqError, IqErrorCode};
use crate::read::Reader;
#[cfg(feature = "serve")]
use crate::write::el;

/// Whether all there is has been answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CollectionState {
    /// There is nothing newer.
    Complete,
    /// Ask again from the new version.
    MorePatches,
}

/// The answer for one collection.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct CollectionAnswer {
    /// Which.
    pub name: CollectionName,
    /// The version of the server.
    pub version: Option<u64>,
    /// Whether all there is has been answered.
    pub state: CollectionState,
    /// Where the snapshot lies, an encoded `ExternalBlobReference`; to be applied before the patches.
    pub snapshot: Option<Bytes>,
    /// Encoded `SyncdPatch`es in order; on a conflict those we lack.
    pub patches: Vec<Bytes>,
    /// Why the collection was refused; 409 is a conflict.
    pub error: Option<IqError>,
}

impl CollectionAnswer {
    /// A collection at this version, with nothing new.
    #[must_use]
    pub const fn at(name: CollectionName, version: u64) -> Self {
        Self {
            name,
            version: Some(version),
            state: CollectionState::Complete,
            snapshot: None,
            patches: Vec::new(),
            error: None,
        }
    }

    /// Adds patches.
    #[must_use]
    pub fn with_patches(mut self, patches: Vec<Bytes>, state: CollectionState) -> Self {
        self.patches = patches;
        self.state = state;
        self
    }

    /// Refuses the collection.
    #[must_use]
    pub fn refusing(mut self, error: IqError) -> Self {
        self.error = Some(error);
        self
    }

    /// Whether somebody else has changed the collection before us.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.error.as_ref().is_some_and(|error| error.code == IqErrorCode::Conflict)
    }

    pub(crate) fn read(node: &Reader<'_>) -> Result<Self, ParseError> {
        let error = match node.opt_child("error") {
            Some(error) => Some(IqError::read(&error)?),
            None if node.opt_text("type").as_deref() == Some("error") => {
                Some(IqError::new(IqErrorCode::Unknown(0)))
            }
            None => None,
        };
        let list = node.opt_child("patches");
        let list = list.as_ref().unwrap_or(node);
        Ok(Self {
            name: CollectionName::from_wire(&node.text("name")?),
            version: node.opt_number("version")?,
            state: match node.opt_text("has_more_patches").as_deref() {
                Some("true") => CollectionState::MorePatches,
                _ => CollectionState::Complete,
            },
            snapshot: node.opt_child("snapshot").map(|snapshot| snapshot.bytes()).transpose()?,
            patches: list.children("patch").map(|patch| patch.bytes()).collect::<Result<_, _>>()?,
            error,
        })
    }

    #[cfg(feature = "serve")]
    pub(crate) fn to_node(&self) -> Node {
        let patches = self.patches.iter().map(|patch| el("patch").bytes(patch.clone()).build());
        el("collection")
            .attr("name", self.name.as_str())
            .display_opt("version", self.version)
            .attr_opt("type", self.error.is_some().then_some("error"))
            .attr_opt("has_more_patches", (self.state == CollectionState::MorePatches).then_some("true"))
            .child_opt(self.error.as_ref().map(IqError::to_node))
            .child_opt(self.snapshot.as_ref().map(|snapshot| el("snapshot").bytes(snapshot.clone()).build()))
            .child_opt((!self.patches.is_empty()).then(|| el("patches").children(patches).build()))
            .build()
    }
}
