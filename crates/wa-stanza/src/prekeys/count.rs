//! `<count/>`: how many one-time pre-keys the server still holds.

use wa_binary::{Node, NodeRef};

use crate::error::ParseError;
use crate::iq::IqSpec;
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
use crate::write::el;

/// Asks how many one-time pre-keys the server still holds for this device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CountPreKeys;

impl Request for CountPreKeys {
    type Response = u32;

    const SPEC: IqSpec = IqSpec::get(super::XMLNS);

    fn write(&self) -> Vec<Node> {
        vec![el("count").build()]
    }

    fn parse(reply: NodeRef<'_>) -> Result<u32, ParseError> {
        let iq = Reader::root(reply, "iq")?;
        match iq.opt_child("count") {
            Some(count) => Ok(count.opt_number("value")?.unwrap_or(0)),
            None => Ok(0),
        }
    }
}

#[cfg(feature = "serve")]
impl Serve for CountPreKeys {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        Reader::root(request, "iq")?.child("count")?;
        Ok(Self)
    }

    fn write_reply(response: &u32) -> Vec<Node> {
        vec![el("count").display("value", *response).build()]
    }
}
