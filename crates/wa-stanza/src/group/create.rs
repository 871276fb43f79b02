//! Making a group.

use bytes::Bytes;
use wa_binary::{Node, NodeRef};
use wa_jid::Jid;

use crate::error::ParseError;
#[cfg(feature = "serve")]
use crate::group::info::word;
#[cfg(feature = "serve")]
use crate::group::person::PersonKeys;
use crate::group::setting::approval_node;
#[cfg(feature = "serve")]
use crate::group::setting::read_approval;
use crate::group::{Ephemeral, GroupFlag, GroupInfo, GroupPerson, MemberAddMode, MemberLinkMode, Switch};
use crate::iq::IqSpec;
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
use crate::write::{Write as _, el};

/// The flags that a new group may have.
#[cfg(feature = "serve")]
const AT_CREATION: [GroupFlag; 4] =
    [GroupFlag::Locked, GroupFlag::Announcement, GroupFlag::Parent, GroupFlag::NonAdminSubgroups];

/// Somebody who is to be added.
#[derive(Clone, PartialEq, Eq)]
pub struct NewParticipant {
    /// Who it is; the phone number beside a hidden id goes along.
    pub person: GroupPerson,
    /// The privacy token that person issued to us.
    pub token: Option<Bytes>,
}

impl NewParticipant {
    /// Somebody without a token.
    #[must_use]
    pub const fn new(person: GroupPerson) -> Self {
        Self { person, token: None }
    }

    #[cfg(feature = "serve")]
    pub(crate) fn read_all(parent: &Reader<'_>) -> Result<Vec<Self>, ParseError> {
        parent
            .children("participant")
            .map(|node| {
                let token = node.opt_child("privacy").and_then(|privacy| privacy.bytes().ok());
                Ok(Self { person: GroupPerson::read(&node, &PersonKeys::MEMBER)?, token })
            })
            .collect()
    }

    pub(crate) fn to_node(&self) -> Node {
        let node = el("participant").attr("jid", &self.person.jid);
        // A phone number is told only beside a hidden id.
        let pn = self.person.pn().filter(|pn| **pn != self.person.jid);
        node.attr_opt("phone_number", pn)
            .child_opt(self.token.as_ref().map(|token| el("privacy").bytes(token.clone())))
            .build()
    }
}

impl std::fmt::Debug for NewParticipant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NewParticipant").field("person", &self.person).finish_non_exhaustive()
    }
}

/// The description of a new group.
#[derive(Clone, PartialEq, Eq)]
pub struct NewDescription {
    /// Names this version of the text.
    pub id: Box<str>,
    /// What it says.
    pub body: Box<str>,
}

impl std::fmt::Debug for NewDescription {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NewDescription").field("id", &self.id).finish_non_exhaustive()
    }
}

/// Makes a group; the caller is not listed and becomes its super admin.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct CreateGroup {
    /// Its subject.
    pub subject: Box<str>,
    /// The caller's own name for this creation; it comes back in the caller's notification.
    pub key: Option<Box<str>>,
    /// Who else is to be a member.
    pub participants: Vec<NewParticipant>,
    /// Who may see the invite link.
    pub member_link_mode: Option<MemberLinkMode>,
    /// Who may add members.
    pub member_add_mode: Option<MemberAddMode>,
    /// The timer of messages.
    pub ephemeral: Option<Ephemeral>,
    /// Whether those who come by link wait for approval.
    pub approval: Option<Switch>,
    /// `Locked`, `Announcement`; for communities `Parent` and `NonAdminSubgroups`.
    pub flags: Vec<GroupFlag>,
    /// The community the group is to belong to.
    pub linked_parent: Option<Jid>,
    /// Its description.
    pub description: Option<NewDescription>,
}

impl CreateGroup {
    /// A group with ordinary settings.
    #[must_use]
    pub fn new(subject: &str, participants: Vec<NewParticipant>) -> Self {
        Self {
            subject: subject.into(),
            key: None,
            participants,
            member_link_mode: None,
            member_add_mode: None,
            ephemeral: None,
            approval: None,
            flags: Vec::new(),
            linked_parent: None,
            description: None,
        }
    }
}

impl std::fmt::Debug for CreateGroup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateGroup").field("participants", &self.participants.len()).finish_non_exhaustive()
    }
}

impl Request for CreateGroup {
    /// The new group; `not_added` lists those who have to be invited.
    type Response = GroupInfo;

    const SPEC: IqSpec = IqSpec::set("w:g2");

    fn target(&self) -> Jid {
        Jid::GROUPS
    }

    fn write(&self) -> Vec<Node> {
        let mode = |tag: &str, word: &str| el(tag).text_bytes(word).build();
        let description = self.description.as_ref().map(|description| {
            let body = el("body").text_bytes(&description.body).build();
            el("description").attr("id", &*description.id).child(body).build()
        });
        let create = el("create")
            .attr("subject", &*self.subject)
            .attr_opt("key", self.key.as_deref())
            .append(self.member_link_mode.as_ref().map(|word| mode("member_link_mode", word.as_str())))
            .append(self.member_add_mode.as_ref().map(|word| mode("member_add_mode", word.as_str())))
            .append(self.participants.iter().map(NewParticipant::to_node))
            .append(self.ephemeral.map(Ephemeral::to_node))
            .append(self.approval.map(approval_node))
            .append(self.flags.iter().map(|flag| el(flag.as_str()).build()))
            .append(self.linked_parent.as_ref().map(|jid| el("linked_parent").attr("jid", jid).build()))
            .append(description);
        vec![create.build()]
    }

    fn parse(reply: NodeRef<'_>) -> Result<GroupInfo, ParseError> {
        GroupInfo::child_of(&Reader::root(reply, "iq")?)
    }
}

#[cfg(feature = "serve")]
impl Serve for CreateGroup {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        let create = iq.child("create")?;
        let mut group = Self::new(&create.text("subject")?, NewParticipant::read_all(&create)?);
        group.key = create.opt_text("key");
        group.member_link_mode =
            create.opt_child("member_link_mode").and_then(|node| word(&node, MemberLinkMode::from_wire));
        group.member_add_mode =
            create.opt_child("member_add_mode").and_then(|node| word(&node, MemberAddMode::from_wire));
        group.ephemeral = match create.opt_child("ephemeral") {
            Some(node) => Ephemeral::read(&node)?,
            None => None,
        };
        group.approval = create.opt_child("membership_approval_mode").map(|node| read_approval(&node));
        group.flags = AT_CREATION.into_iter().filter(|flag| create.has(flag.as_str())).collect();
        group.linked_parent = match create.opt_child("linked_parent") {
            Some(node) => node.opt_jid("jid")?,
            None => None,
        };
        group.description = match create.opt_child("description") {
            Some(node) => Some(NewDescription {
                id: node.opt_text("id").unwrap_or_default(),
                body: node.child("body")?.node().content_str().unwrap_or_default().into(),
            }),
            None => None,
        };
        Ok(group)
    }

    fn write_reply(group: &GroupInfo) -> Vec<Node> {
        vec![group.to_node()]
    }
}
