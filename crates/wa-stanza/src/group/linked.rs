//! A group beside others in a community.

use wa_binary::Node;
use wa_jid::Jid;

use crate::error::ParseError;
use crate::group::GroupSubject;
use crate::group::info::group_id;
use crate::read::Reader;
use crate::write::{Write as _, el};

/// A group that is linked with another, in few words.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct LinkedGroup {
    /// The group.
    pub jid: Jid,
    /// Its subject.
    pub subject: Option<GroupSubject>,
    /// It is the announcement group of the community.
    pub is_default: bool,
}

impl LinkedGroup {
    pub(crate) fn read_all(parent: &Reader<'_>) -> Result<Vec<Self>, ParseError> {
        parent
            .children("group")
            .map(|group| {
                let jid = match group.opt_jid("jid")? {
                    Some(jid) => jid,
                    None => group_id(&group)?,
                };
                Ok(Self {
                    jid,
                    subject: GroupSubject::opt_read(&group)?,
                    is_default: group.has("default_sub_group"),
                })
            })
            .collect()
    }

    pub(crate) fn to_node(&self) -> Node {
        let node = el("group").attr("jid", &self.jid);
        let node = match &self.subject {
            Some(subject) => subject.write(node),
            None => node,
        };
        node.append(self.is_default.then(|| el("default_sub_group").build())).build()
    }
}
