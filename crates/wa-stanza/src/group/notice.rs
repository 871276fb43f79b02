//! `w:gp2`: somebody changed a group.

#[cfg(feature = "serve")]
use wa_binary::{Node, NodeBuilder};

use crate::error::ParseError;
use crate::group::person::PersonKeys;
use crate::group::{GroupChange, GroupPerson};
use crate::message::AddressingMode;
use crate::read::Reader;

/// What has changed in a group, and by whom. The group is the sender of the notification.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct GroupNotice {
    /// Who did it.
    pub author: Option<GroupPerson>,
    /// How that person calls itself.
    pub author_name: Option<Box<str>>,
    /// How the group addresses people.
    pub addressing_mode: Option<AddressingMode>,
    /// The server left out at least one address.
    pub is_incomplete: bool,
    /// What has changed; servers write one change into a notification, but may write more.
    pub changes: Vec<GroupChange>,
}

impl GroupNotice {
    /// One change.
    #[must_use]
    pub fn new(author: Option<GroupPerson>, mode: AddressingMode, change: GroupChange) -> Self {
        Self {
            author,
            author_name: None,
            addressing_mode: Some(mode),
            is_incomplete: false,
            changes: vec![change],
        }
    }

    pub(crate) fn read(notification: &Reader<'_>) -> Result<Self, ParseError> {
        let mut changes = Vec::new();
        let mut is_incomplete = false;
        for child in notification.all_children() {
            if child.node().is("missing_participant_identification") {
                is_incomplete = true;
            } else {
                changes.push(GroupChange::read(&child)?);
            }
        }
        Ok(Self {
            author: GroupPerson::opt_read(notification, &PersonKeys::ACTOR)?,
            author_name: notification.opt_text("notify"),
            addressing_mode: notification.opt_word("addressing_mode", AddressingMode::from_wire),
            is_incomplete,
            changes,
        })
    }

    /// Puts author and addressing into the envelope.
    #[cfg(feature = "serve")]
    pub(crate) fn write(&self, envelope: NodeBuilder) -> NodeBuilder {
        let envelope = match &self.author {
            Some(author) => author.write(envelope, &PersonKeys::ACTOR),
            None => envelope,
        };
        envelope
            .attr_opt("notify", self.author_name.as_deref())
            .attr_opt("addressing_mode", self.addressing_mode.as_ref().map(AddressingMode::as_str))
    }

    #[cfg(feature = "serve")]
    pub(crate) fn to_nodes(&self) -> Vec<Node> {
        let missing = self.is_incomplete.then(|| Node::new("missing_participant_identification"));
        self.changes.iter().map(GroupChange::to_node).chain(missing).collect()
    }
}

impl std::fmt::Debug for GroupNotice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GroupNotice")
            .field("author", &self.author)
            .field("changes", &self.changes)
            .finish_non_exhaustive()
    }
}
