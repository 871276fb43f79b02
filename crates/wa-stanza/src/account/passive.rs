//! `passive`: whether the server delivers to this connection.

use wa_binary::{Node, NodeRef};

use crate::error::ParseError;
use crate::iq::IqSpec;
#[cfg(feature = "serve")]
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
use crate::write::el;

/// Whether a connection takes part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Activity {
    /// The server delivers.
    Active,
    /// The server holds back.
    Passive,
}

/// Tells the server to deliver, or to hold back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SetActivity(pub Activity);

impl Request for SetActivity {
    type Response = ();

    const SPEC: IqSpec = IqSpec::set("passive");

    fn write(&self) -> Vec<Node> {
        let tag = match self.0 {
            Activity::Active => "active",
            Activity::Passive => "passive",
        };
        vec![el(tag).build()]
    }

    fn parse(_: NodeRef<'_>) -> Result<(), ParseError> {
        Ok(())
    }
}

#[cfg(feature = "serve")]
impl Serve for SetActivity {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        if iq.has("passive") {
            return Ok(Self(Activity::Passive));
        }
        iq.child("active")?;
        Ok(Self(Activity::Active))
    }

    fn write_reply((): &()) -> Vec<Node> {
        Vec::new()
    }
}
