//! Subject, description, timer: the parts of a group that have an author or a value.

use wa_binary::Node;
use wa_binary::NodeBuilder;

use crate::error::ParseError;
use crate::group::GroupPerson;
use crate::group::person::PersonKeys;
use crate::id::UnixSeconds;
use crate::read::Reader;
use crate::write::el;

/// The subject of a group.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GroupSubject {
    /// What it says.
    pub text: Box<str>,
    /// When it was chosen.
    pub t: Option<UnixSeconds>,
    /// Who chose it.
    pub by: Option<GroupPerson>,
}

impl GroupSubject {
    /// A subject, who chose it and when.
    #[must_use]
    pub fn new(text: &str, t: UnixSeconds, by: GroupPerson) -> Self {
        Self { text: text.into(), t: Some(t), by: Some(by) }
    }

    pub(crate) fn opt_read(node: &Reader<'_>) -> Result<Option<Self>, ParseError> {
        let Some(text) = node.opt_text("subject") else { return Ok(None) };
        let by = GroupPerson::opt_read(node, &PersonKeys::SUBJECT)?;
        Ok(Some(Self { text, t: node.opt_time("s_t").ok().flatten(), by }))
    }

    pub(crate) fn write(&self, node: NodeBuilder) -> NodeBuilder {
        let node = node.attr("subject", &*self.text).display_opt("s_t", self.t);
        match &self.by {
            Some(by) => by.write(node, &PersonKeys::SUBJECT),
            None => node,
        }
    }
}

impl std::fmt::Debug for GroupSubject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GroupSubject").field("t", &self.t).field("by", &self.by).finish_non_exhaustive()
    }
}

/// The description of a group.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GroupDescription {
    /// Names this version of the text.
    pub id: Box<str>,
    /// What it says.
    pub body: Box<str>,
    /// When it was written.
    pub t: Option<UnixSeconds>,
    /// Who wrote it.
    pub by: Option<GroupPerson>,
}

impl GroupDescription {
    /// A description, who wrote it and when.
    #[must_use]
    pub fn new(id: &str, body: &str, t: UnixSeconds, by: GroupPerson) -> Self {
        Self { id: id.into(), body: body.into(), t: Some(t), by: Some(by) }
    }

    /// Reads a description; one without text is none.
    pub(crate) fn read(node: &Reader<'_>) -> Result<Option<Self>, ParseError> {
        let Some(body) = node.opt_child("body") else { return Ok(None) };
        Ok(Some(Self {
            id: node.opt_text("id").unwrap_or_default(),
            body: body.node().content_str().unwrap_or_default().into(),
            t: node.opt_time("t").ok().flatten(),
            by: GroupPerson::opt_read(node, &PersonKeys::ACTOR)?,
        }))
    }

    pub(crate) fn to_node(&self) -> Node {
        let node = el("description").attr("id", &*self.id).display_opt("t", self.t);
        let node = match &self.by {
            Some(by) => by.write(node, &PersonKeys::ACTOR),
            None => node,
        };
        node.child(el("body").text_bytes(&self.body).build()).build()
    }
}

impl std::fmt::Debug for GroupDescription {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GroupDescription").field("t", &self.t).field("by", &self.by).finish_non_exhaustive()
    }
}

/// After how many seconds messages of a group disappear.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Ephemeral {
    /// The time; 0 lets messages stay.
    pub seconds: u32,
    /// What set it, from 0 to 20.
    pub trigger: Option<u8>,
}

impl Ephemeral {
    /// A timer of so many seconds.
    #[must_use]
    pub const fn new(seconds: u32) -> Self {
        Self { seconds, trigger: None }
    }

    /// Reads a timer; a node without a time tells none.
    pub(crate) fn read(node: &Reader<'_>) -> Result<Option<Self>, ParseError> {
        let Some(seconds) = node.opt_number("expiration")? else { return Ok(None) };
        Ok(Some(Self { seconds, trigger: node.opt_number("trigger").ok().flatten() }))
    }

    pub(crate) fn to_node(self) -> Node {
        el("ephemeral").display("expiration", self.seconds).display_opt("trigger", self.trigger).build()
    }
}

/// Why the invite link cannot be used, and until when.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct GrowthLock {
    /// What is locked.
    pub kind: Option<Box<str>>,
    /// Until when.
    pub expiration: Option<UnixSeconds>,
}

impl GrowthLock {
    pub(crate) fn read(node: &Reader<'_>) -> Self {
        Self { kind: node.opt_text("type"), expiration: node.opt_time("expiration").ok().flatten() }
    }

    pub(crate) fn to_node(&self, tag: &str) -> Node {
        el(tag).attr_opt("type", self.kind.as_deref()).display_opt("expiration", self.expiration).build()
    }
}
