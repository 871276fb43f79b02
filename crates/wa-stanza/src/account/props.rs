//! `abt`: the switches the server sets for an account.

use wa_binary::{Node, NodeRef};

use crate::error::ParseError;
use crate::iq::IqSpec;
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
#[cfg(feature = "serve")]
use crate::write::Write as _;
use crate::write::el;

/// Asks for the switches.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FetchProps {
    /// The hash of the switches we have.
    pub hash: Option<Box<str>>,
    /// The refresh id of the switches we have.
    pub refresh_id: Option<Box<str>>,
}

/// The switches of an account.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Props {
    /// Names this set of switches.
    pub hash: Option<Box<str>>,
    /// Names the experiment groups.
    pub ab_key: Option<Box<str>>,
    /// Ask again after so many seconds.
    pub refresh: Option<u64>,
    /// To be sent with the next query.
    pub refresh_id: Option<Box<str>>,
    /// Only what has changed is listed.
    pub delta: bool,
    /// The switches; those that cannot be read are left out.
    pub props: Vec<Prop>,
}

/// One switch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prop {
    /// Its number.
    pub code: u32,
    /// Its value as text.
    pub value: Box<str>,
}

impl Prop {
    /// The value as a switch: `1` and `true` are on, `0` and `false` off.
    #[must_use]
    pub fn as_switch(&self) -> Option<bool> {
        match &*self.value {
            "1" | "true" => Some(true),
            "0" | "false" => Some(false),
            _ => None,
        }
    }
}

impl Request for FetchProps {
    type Response = Props;

    const SPEC: IqSpec = IqSpec::get("abt");

    fn write(&self) -> Vec<Node> {
        let props = el("props")
            .attr("protocol", "1")
            .attr_opt("hash", self.hash.as_deref())
            .attr_opt("refresh_id", self.refresh_id.as_deref());
        vec![props.build()]
    }

    fn parse(reply: NodeRef<'_>) -> Result<Props, ParseError> {
        let iq = Reader::root(reply, "iq")?;
        let props = iq.child("props")?;
        let list = props.children("prop").filter_map(|prop| {
            let code = prop.opt_number("config_code").ok().flatten().filter(|code| *code > 0)?;
            Some(Prop { code, value: prop.opt_text("config_value")? })
        });
        Ok(Props {
            hash: props.opt_text("hash"),
            ab_key: props.opt_text("ab_key"),
            refresh: props.opt_number("refresh")?,
            refresh_id: props.opt_text("refresh_id"),
            delta: props.flag("delta_update"),
            props: list.collect(),
        })
    }
}

#[cfg(feature = "serve")]
impl Serve for FetchProps {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        let props = iq.child("props")?;
        Ok(Self { hash: props.opt_text("hash"), refresh_id: props.opt_text("refresh_id") })
    }

    fn write_reply(props: &Props) -> Vec<Node> {
        let list = props.props.iter().map(|prop| {
            el("prop").display("config_code", prop.code).attr("config_value", &*prop.value).build()
        });
        let node = el("props")
            .attr("protocol", "1")
            .attr_opt("ab_key", props.ab_key.as_deref())
            .attr_opt("hash", props.hash.as_deref())
            .display_opt("refresh", props.refresh)
            .attr_opt("refresh_id", props.refresh_id.as_deref())
            .mark("delta_update", props.delta)
            .children(list);
        vec![node.build()]
    }
}
