//! `<success>`: the login is accepted.

#[cfg(feature = "serve")]
use wa_binary::Node;
use wa_binary::NodeRef;
use wa_jid::Jid;

use crate::error::ParseError;
use crate::id::UnixSeconds;
use crate::read::Reader;
#[cfg(feature = "serve")]
use crate::write::el;

/// The login is accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Success {
    /// The server's clock.
    pub t: UnixSeconds,
    /// The own hidden id with device.
    pub lid: Option<Jid>,
    /// The own name as the server knows it.
    pub display_name: Option<Box<str>>,
    /// The data centre.
    pub location: Option<Box<str>>,
    /// When the account was made.
    pub creation: Option<UnixSeconds>,
}

impl Success {
    /// A success without the optional attributes.
    #[must_use]
    pub const fn new(t: UnixSeconds, lid: Option<Jid>) -> Self {
        Self { t, lid, display_name: None, location: None, creation: None }
    }

    /// Reads the stanza.
    ///
    /// # Errors
    /// [`ParseError`] if the time is missing or a value cannot be read.
    pub fn from_node(node: NodeRef<'_>) -> Result<Self, ParseError> {
        let success = Reader::root(node, "success")?;
        Ok(Self {
            t: success.time("t")?,
            lid: success.opt_jid("lid")?,
            display_name: success.opt_text("display_name"),
            location: success.opt_text("location"),
            creation: success.opt_time("creation")?,
        })
    }

    /// The stanza.
    #[cfg(feature = "serve")]
    #[must_use]
    pub fn to_node(&self) -> Node {
        el("success")
            .display("t", self.t)
            .attr_opt("lid", self.lid.as_ref())
            .attr_opt("location", self.location.as_deref())
            .display_opt("creation", self.creation)
            .attr_opt("display_name", self.display_name.as_deref())
            .build()
    }
}
