//! Changing the subject of a group.

use wa_binary::{Node, NodeRef};
use wa_jid::Jid;

use crate::error::ParseError;
#[cfg(feature = "serve")]
use crate::group::target_of;
use crate::iq::IqSpec;
#[cfg(feature = "serve")]
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
use crate::write::el;

/// Changes the subject of a group.
#[derive(Clone, PartialEq, Eq)]
pub struct SetGroupSubject {
    /// The group.
    pub group: Jid,
    /// Its new subject.
    pub subject: Box<str>,
}

impl std::fmt::Debug for SetGroupSubject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SetGroupSubject").field("group", &self.group).finish_non_exhaustive()
    }
}

impl Request for SetGroupSubject {
    type Response = ();

    const SPEC: IqSpec = IqSpec::set("w:g2");

    fn target(&self) -> Jid {
        self.group.clone()
    }

    fn write(&self) -> Vec<Node> {
        vec![el("subject").text_bytes(&self.subject).build()]
    }

    fn parse(_: NodeRef<'_>) -> Result<(), ParseError> {
        Ok(())
    }
}

#[cfg(feature = "serve")]
impl Serve for SetGroupSubject {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        Ok(Self { group: target_of(&iq)?, subject: iq.child("subject")?.content_text()? })
    }

    fn write_reply((): &()) -> Vec<Node> {
        Vec::new()
    }
}
