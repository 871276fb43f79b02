//! `urn:xmpp:whatsapp:dirty`: what has changed while the device was away.

use wa_binary::{Node, NodeRef};

use crate::error::ParseError;
use crate::id::UnixSeconds;
use crate::iq::IqSpec;
#[cfg(feature = "serve")]
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
use crate::wire_words;
use crate::write::el;

wire_words! {
    /// What has changed.
    pub enum DirtyKind {
        /// Settings of the account.
        AccountSync = "account_sync",
        /// Groups.
        Groups = "groups",
        /// App state.
        AppState = "syncd_app_state",
        /// Channels.
        Newsletters = "newsletter_metadata",
    }
}

/// Tells the server that a change has been seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CleanDirty {
    /// What.
    pub kind: DirtyKind,
    /// Only changes up to this time.
    pub t: Option<UnixSeconds>,
}

impl Request for CleanDirty {
    type Response = ();

    const SPEC: IqSpec = IqSpec::set("urn:xmpp:whatsapp:dirty");

    fn write(&self) -> Vec<Node> {
        vec![el("clean").attr("type", self.kind.as_str()).display_opt("timestamp", self.t).build()]
    }

    fn parse(_: NodeRef<'_>) -> Result<(), ParseError> {
        Ok(())
    }
}

#[cfg(feature = "serve")]
impl Serve for CleanDirty {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        let clean = iq.child("clean")?;
        Ok(Self { kind: DirtyKind::from_wire(&clean.text("type")?), t: clean.opt_time("timestamp")? })
    }

    fn write_reply((): &()) -> Vec<Node> {
        Vec::new()
    }
}
