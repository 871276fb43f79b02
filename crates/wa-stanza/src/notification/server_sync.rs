//! `server_sync`: another device has changed app state.

#[cfg(feature = "serve")]
use wa_binary::Node;

use crate::appstate::CollectionName;
use crate::error::ParseError;
use crate::read::Reader;
#[cfg(feature = "serve")]
use crate::write::el;

/// A collection and its new version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CollectionVersion {
    /// Which.
    pub name: CollectionName,
    /// Its version at the server.
    pub version: Option<u64>,
}

impl CollectionVersion {
    pub(crate) fn read_all(notification: &Reader<'_>) -> Result<Vec<Self>, ParseError> {
        notification
            .children("collection")
            .map(|collection| {
                Ok(Self {
                    name: CollectionName::from_wire(&collection.text("name")?),
                    version: collection.opt_number("version")?,
                })
            })
            .collect()
    }

    #[cfg(feature = "serve")]
    pub(crate) fn to_node(&self) -> Node {
        el("collection").attr("name", self.name.as_str()).display_opt("version", self.version).build()
    }
}
