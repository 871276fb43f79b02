//! Fetching the keys of other devices.

use wa_binary::{Node, NodeRef};
use wa_jid::Jid;

use crate::error::ParseError;
use crate::id::UnixSeconds;
use crate::iq::{IqError, IqSpec};
use crate::prekeys::PreKeyBundle;
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
use crate::wire_words;
use crate::write::el;

wire_words! {
    /// Why keys are asked for although there may be a session.
    pub enum BundleReason {
        /// The identity of the device may have changed.
        Identity = "identity",
        /// The device could not decrypt.
        Retry = "retry",
    }
}

/// One device whose keys are wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BundleWanted {
    /// The device.
    pub jid: Jid,
    /// Why, if not to open a first session.
    pub reason: Option<BundleReason>,
}

/// Fetches the keys of devices; each answer costs the device one of its one-time keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FetchBundles {
    /// The devices; never send an empty list.
    pub devices: Vec<BundleWanted>,
}

impl FetchBundles {
    /// Asks for devices without a reason.
    #[must_use]
    pub fn of(devices: impl IntoIterator<Item = Jid>) -> Self {
        let devices = devices.into_iter().map(|jid| BundleWanted { jid, reason: None }).collect();
        Self { devices }
    }
}

/// The answer for one device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BundleAnswer {
    /// The device.
    pub jid: Jid,
    /// The server's time of the keys.
    pub t: Option<UnixSeconds>,
    /// Its keys, or why there are none. One bad device does not spoil the others.
    pub bundle: Result<PreKeyBundle, BundleError>,
}

/// Why there are no keys for a device.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BundleError {
    /// The server refuses: the device is not known or not registered.
    #[error("the server has no keys of the device")]
    Refused(#[from] IqError),
    /// The keys have the wrong form.
    #[error("the keys of the device are malformed")]
    Malformed(#[from] ParseError),
}

impl Request for FetchBundles {
    type Response = Vec<BundleAnswer>;

    const SPEC: IqSpec = IqSpec::get(super::XMLNS);

    fn write(&self) -> Vec<Node> {
        let users = self.devices.iter().map(|device| {
            el("user")
                .attr("jid", &device.jid)
                .attr_opt("reason", device.reason.as_ref().map(BundleReason::as_str))
                .build()
        });
        vec![el("key").children(users).build()]
    }

    fn parse(reply: NodeRef<'_>) -> Result<Vec<BundleAnswer>, ParseError> {
        let iq = Reader::root(reply, "iq")?;
        let list = iq.child("list")?;
        list.children("user")
            .map(|user| {
                let bundle = match user.opt_child("error") {
                    Some(error) => Err(BundleError::Refused(IqError::read(&error)?)),
                    None => PreKeyBundle::read(&user).map_err(BundleError::Malformed),
                };
                Ok(BundleAnswer { jid: user.jid("jid")?, t: user.opt_time("t")?, bundle })
            })
            .collect()
    }
}

#[cfg(feature = "serve")]
impl Serve for FetchBundles {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        let key = iq.child("key")?;
        let devices = key
            .children("user")
            .map(|user| {
                Ok(BundleWanted {
                    jid: user.jid("jid")?,
                    reason: user.opt_word("reason", BundleReason::from_wire),
                })
            })
            .collect::<Result<_, _>>()?;
        Ok(Self { devices })
    }

    fn write_reply(response: &Vec<BundleAnswer>) -> Vec<Node> {
        let users = response.iter().map(|answer| {
            let user = el("user").attr("jid", &answer.jid).display_opt("t", answer.t);
            match &answer.bundle {
                Ok(bundle) => user.children(bundle.to_nodes()).build(),
                Err(BundleError::Refused(error)) => user.child(error.to_node()).build(),
                Err(BundleError::Malformed(_)) => {
                    user.child(IqError::new(crate::iq::IqErrorCode::NotAcceptable).to_node()).build()
                }
            }
        });
        vec![el("list").children(users).build()]
    }
}
