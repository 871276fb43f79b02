//! `w:m`: the hosts of media files, and the token that lets us upload.

use std::fmt;

use wa_binary::{Node, NodeRef};

use crate::error::ParseError;
use crate::iq::IqSpec;
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
use crate::wire_words;
use crate::write::el;

/// Most hosts that are read of one answer.
const MOST_HOSTS: usize = 64;

/// Asks for the media hosts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct FetchMediaConnection;

/// Where media files are uploaded and downloaded for a while.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct MediaConnection {
    /// The token that uploads and deletions carry.
    pub auth: Box<str>,
    /// For how many seconds the list of hosts is good.
    pub ttl: u64,
    /// For how many seconds the token is good.
    pub auth_ttl: u64,
    /// Into how many buckets downloads may be spread.
    pub max_buckets: u32,
    /// The hosts in the order of the server.
    pub hosts: Vec<MediaHostEntry>,
}

/// One media host.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct MediaHostEntry {
    /// Its name, which may end in a port.
    pub hostname: Box<str>,
    /// Whether it comes first; the wire need not say.
    pub kind: Option<MediaHostKind>,
    /// The host to try when this one fails.
    pub fallback_hostname: Option<Box<str>>,
    /// The longest upload it takes, if it says so.
    pub max_content_length: Option<u64>,
}

wire_words! {
    /// The rank of a media host.
    pub enum MediaHostKind {
        /// Near and preferred.
        Primary = "primary",
        /// For when the others fail.
        Fallback = "fallback",
    }
}

impl MediaConnection {
    /// A list of hosts with a token for them.
    #[must_use]
    pub const fn new(auth: Box<str>, ttl: u64, auth_ttl: u64, hosts: Vec<MediaHostEntry>) -> Self {
        Self { auth, ttl, auth_ttl, max_buckets: 12, hosts }
    }
}

impl fmt::Debug for MediaConnection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MediaConnection")
            .field("ttl", &self.ttl)
            .field("auth_ttl", &self.auth_ttl)
            .field("hosts", &self.hosts)
            .finish_non_exhaustive()
    }
}

impl MediaHostEntry {
    /// A host with this name.
    #[must_use]
    pub const fn new(hostname: Box<str>, kind: MediaHostKind) -> Self {
        Self { hostname, kind: Some(kind), fallback_hostname: None, max_content_length: None }
    }

    fn read(host: &Reader<'_>) -> Result<Self, ParseError> {
        Ok(Self {
            hostname: host.text("hostname")?,
            kind: host.opt_word("type", MediaHostKind::from_wire),
            fallback_hostname: host.opt_text("fallback_hostname"),
            // Only for information: an odd value is no reason to do without the host.
            max_content_length: host.opt_number("maxContentLengthBytes").ok().flatten(),
        })
    }

    #[cfg(feature = "serve")]
    fn to_node(&self) -> Node {
        el("host")
            .attr("hostname", &*self.hostname)
            .attr_opt("type", self.kind.as_ref().map(MediaHostKind::as_str))
            .attr("class", "mms")
            .attr_opt("fallback_hostname", self.fallback_hostname.as_deref())
            .display_opt("maxContentLengthBytes", self.max_content_length)
            .build()
    }
}

impl Request for FetchMediaConnection {
    type Response = MediaConnection;

    const SPEC: IqSpec = IqSpec::set("w:m");

    fn write(&self) -> Vec<Node> {
        vec![el("media_conn").build()]
    }

    fn parse(reply: NodeRef<'_>) -> Result<MediaConnection, ParseError> {
        let iq = Reader::root(reply, "iq")?;
        let connection = iq.child("media_conn")?;
        let hosts = connection.children("host").take(MOST_HOSTS).map(|host| MediaHostEntry::read(&host));
        Ok(MediaConnection {
            auth: connection.text("auth")?,
            ttl: connection.number("ttl")?,
            auth_ttl: connection.number("auth_ttl")?,
            max_buckets: connection.opt_number("max_buckets")?.unwrap_or(0),
            hosts: hosts.collect::<Result<_, _>>()?,
        })
    }
}

#[cfg(feature = "serve")]
impl Serve for FetchMediaConnection {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        Reader::root(request, "iq")?.child("media_conn")?;
        Ok(Self)
    }

    fn write_reply(response: &MediaConnection) -> Vec<Node> {
        let connection = el("media_conn")
            .attr("auth", &*response.auth)
            .display("ttl", response.ttl)
            .display("auth_ttl", response.auth_ttl)
            .display("max_buckets", response.max_buckets);
        vec![connection.children(response.hosts.iter().map(MediaHostEntry::to_node)).build()]
    }
}
