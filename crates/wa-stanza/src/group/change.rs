//! What has changed in a group: one arm for each kind of change.

use wa_binary::Node;
use wa_jid::Jid;

use crate::error::ParseError;
use crate::group::person::PersonKeys;
use crate::group::{
    GroupDescription, GroupInfo, GroupParticipant, GroupPerson, GroupSetting, GroupSubject, GrowthLock,
    InviteCode, LinkedGroup, RequestMethod,
};
use crate::read::Reader;
use crate::wire_words;
use crate::write::{Write as _, el};

wire_words! {
    /// What happened to members.
    pub enum MemberChange {
        /// They became members.
        Added = "add",
        /// They were removed, or left if the only one is the author.
        Removed = "remove",
        /// They left.
        Left = "leave",
        /// They became admins.
        Promoted = "promote",
        /// They are admins no longer.
        Demoted = "demote",
        /// They have new numbers.
        Renumbered = "modify",
        /// They became admins of the community.
        PromotedInCommunity = "linked_group_promote",
        /// They are admins of the community no longer.
        DemotedInCommunity = "linked_group_demote",
    }
}

wire_words! {
    /// Something that happened to a group and has no further content of interest.
    pub enum GroupMark {
        /// It is suspended.
        Suspended = "suspended",
        /// It is no longer suspended.
        Unsuspended = "unsuspended",
        /// Nobody is added by the community any more.
        AutoAddDisabled = "auto_add_disabled",
        /// A business hosts it.
        Hosted = "is_capi_hosted_group",
        /// The account is warned about it.
        SafetyCheck = "group_safety_check",
        /// Content is not to be passed on.
        LimitSharing = "limit_sharing_enabled",
        /// Members reported messages.
        Reports = "reports",
    }
}

/// The state of the members before and after a change.
///
/// Whoever knows another state than `previous` has missed something and asks for the group.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct MemberVersions {
    /// Before.
    pub previous: Option<Box<str>>,
    /// After.
    pub current: Option<Box<str>>,
}

/// One change of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize),
    serde(tag = "kind", content = "value", rename_all = "snake_case")
)]
#[non_exhaustive]
pub enum GroupChange {
    /// The account has become a member: at the creation, by being added, by a link or an approval.
    Created {
        /// The whole group.
        group: Box<GroupInfo>,
        /// `new` if the group itself is new.
        kind: Option<Box<str>>,
        /// How the account came in, such as `invite`.
        reason: Option<Box<str>>,
        /// The creator's own name for the creation.
        key: Option<Box<str>>,
    },
    /// Members changed.
    Members {
        /// How.
        change: MemberChange,
        /// Who.
        participants: Vec<GroupParticipant>,
        /// Why.
        reason: Option<Box<str>>,
        /// The states before and after.
        versions: MemberVersions,
    },
    /// There is a new subject.
    Subject(GroupSubject),
    /// There is a new description, or none any more.
    Description {
        /// The id of this version.
        id: Box<str>,
        /// What it says now.
        description: Option<GroupDescription>,
    },
    /// A setting changed.
    Setting {
        /// The setting and its new value.
        setting: GroupSetting,
        /// The state of settings after the change.
        version: Option<Box<str>>,
    },
    /// There is a new invite link.
    InviteCode(InviteCode),
    /// The invite link is useless now.
    InviteRevoked,
    /// We asked to become a member.
    MembershipRequested {
        /// How.
        method: Option<RequestMethod>,
        /// The community by which we came.
        parent: Option<Jid>,
    },
    /// Somebody asks to become a member; the author if `people` is empty.
    MembershipRequests {
        /// How.
        method: Option<RequestMethod>,
        /// The community by which they came.
        parent: Option<Jid>,
        /// Who.
        people: Vec<GroupPerson>,
    },
    /// These people ask no longer: they took it back, or an admin rejected it.
    MembershipRequestsRevoked {
        /// Who.
        people: Vec<GroupPerson>,
    },
    /// The invite link cannot be used for now; `None`: it can be used again.
    GrowthLocked(Option<GrowthLock>),
    /// The group is deleted.
    Deleted {
        /// Why.
        reason: Option<Box<str>>,
    },
    /// The group was joined with others into a community.
    Linked {
        /// `parent_group`, `sub_group` or `sibling_group`.
        kind: Box<str>,
        /// With which.
        groups: Vec<LinkedGroup>,
    },
    /// The group is no longer in a community with others.
    Unlinked {
        /// `parent_group`, `sub_group` or `sibling_group`.
        kind: Box<str>,
        /// Why.
        reason: Option<Box<str>>,
        /// With which.
        groups: Vec<LinkedGroup>,
    },
    /// The owner of a community has another number.
    OwnerRenumbered {
        /// The new address.
        jid: Jid,
    },
    /// Something else that is known by its word alone.
    Marked(GroupMark),
    /// A change this version does not know: its tag. Ask for the group.
    Unknown(Box<str>),
}

impl GroupChange {
    /// Reads the child of a notification.
    ///
    /// # Errors
    /// [`ParseError`] if it lacks what its tag promises.
    pub fn read(node: &Reader<'_>) -> Result<Self, ParseError> {
        let tag = node.tag_text();
        Ok(match &*tag {
            "create" => Self::Created {
                group: Box::new(GroupInfo::child_of(node)?),
                kind: node.opt_text("type"),
                reason: node.opt_text("reason"),
                key: node.opt_text("key"),
            },
            "subject" => match GroupSubject::opt_read(node)? {
                Some(subject) => Self::Subject(subject),
                None => return Err(node.bad_attr("subject", "a text")),
            },
            "description" => Self::Description {
                id: node.opt_text("id").unwrap_or_default(),
                description: GroupDescription::read(node)?,
            },
            "invite" => Self::InviteCode(InviteCode::read(node)?),
            "revoke" => Self::InviteRevoked,
            "membership_approval_request" => {
                Self::MembershipRequested { method: method(node), parent: node.opt_jid("parent_group_jid")? }
            }
            "created_membership_requests" => Self::MembershipRequests {
                method: method(node),
                parent: node.opt_jid("parent_group_jid")?,
                people: people(node, &["requested_user", "participant"])?,
            },
            "revoked_membership_requests" => {
                Self::MembershipRequestsRevoked { people: people(node, &["participant", "requested_user"])? }
            }
            "growth_locked" => Self::GrowthLocked(Some(GrowthLock::read(node))),
            "growth_unlocked" => Self::GrowthLocked(None),
            "delete" => Self::Deleted { reason: node.opt_text("reason") },
            "link" => Self::Linked { kind: node.text("link_type")?, groups: LinkedGroup::read_all(node)? },
            "unlink" => Self::Unlinked {
                kind: node.text("unlink_type")?,
                reason: node.opt_text("unlink_reason"),
                groups: LinkedGroup::read_all(node)?,
            },
            "change_number" => Self::OwnerRenumbered { jid: node.jid("jid")? },
            _ => Self::read_word(node, tag)?,
        })
    }

    /// Reads what is told apart by a table of words.
    fn read_word(node: &Reader<'_>, tag: Box<str>) -> Result<Self, ParseError> {
        if let Some(setting) = GroupSetting::read(node)? {
            return Ok(Self::Setting { setting, version: node.opt_text("v_id") });
        }
        let change = MemberChange::from_wire(&tag);
        if !matches!(change, MemberChange::Unknown(_)) {
            let versions =
                MemberVersions { previous: node.opt_text("prev_v_id"), current: node.opt_text("v_id") };
            return Ok(Self::Members {
                change,
                participants: GroupParticipant::read_all(node)?,
                reason: node.opt_text("reason"),
                versions,
            });
        }
        Ok(match GroupMark::from_wire(&tag) {
            GroupMark::Unknown(_) => Self::Unknown(tag),
            mark => Self::Marked(mark),
        })
    }

    /// The child of a notification.
    #[must_use]
    pub fn to_node(&self) -> Node {
        match self {
            Self::Created { group, kind, reason, key } => el("create")
                .attr_opt("type", kind.as_deref())
                .attr_opt("reason", reason.as_deref())
                .attr_opt("key", key.as_deref())
                .child(group.to_node()),
            Self::Members { change, participants, reason, versions } => el(change.as_str())
                .attr_opt("reason", reason.as_deref())
                .attr_opt("prev_v_id", versions.previous.as_deref())
                .attr_opt("v_id", versions.current.as_deref())
                .append(participants.iter().map(GroupParticipant::to_node)),
            Self::Subject(subject) => subject.write(el("subject")),
            Self::Description { id, description } => {
                let body = match description {
                    Some(description) => el("body").text_bytes(&description.body),
                    None => el("delete"),
                };
                el("description").attr("id", &**id).child(body)
            }
            Self::Setting { setting, version } => {
                let mut node = setting.to_node();
                if let Some(version) = version {
                    node.attrs_mut().set("v_id", &**version);
                }
                return node;
            }
            Self::InviteCode(code) => return code.to_node(),
            Self::InviteRevoked => el("revoke"),
            Self::MembershipRequested { method, parent } => el("membership_approval_request")
                .attr_opt("request_method", method.as_ref().map(RequestMethod::as_str))
                .attr_opt("parent_group_jid", parent.as_ref()),
            Self::MembershipRequests { method, parent, people } => el("created_membership_requests")
                .attr_opt("request_method", method.as_ref().map(RequestMethod::as_str))
                .attr_opt("parent_group_jid", parent.as_ref())
                .append(people.iter().map(|person| member("requested_user", person))),
            Self::MembershipRequestsRevoked { people } => el("revoked_membership_requests")
                .append(people.iter().map(|person| member("participant", person))),
            Self::GrowthLocked(Some(lock)) => return lock.to_node("growth_locked"),
            Self::GrowthLocked(None) => el("growth_unlocked"),
            Self::Deleted { reason } => el("delete").attr_opt("reason", reason.as_deref()),
            Self::Linked { kind, groups } => {
                el("link").attr("link_type", &**kind).append(groups.iter().map(LinkedGroup::to_node))
            }
            Self::Unlinked { kind, reason, groups } => el("unlink")
                .attr("unlink_type", &**kind)
                .attr_opt("unlink_reason", reason.as_deref())
                .append(groups.iter().map(LinkedGroup::to_node)),
            Self::OwnerRenumbered { jid } => el("change_number").attr("jid", jid),
            Self::Marked(mark) => el(mark.as_str()),
            Self::Unknown(tag) => el(tag),
        }
        .build()
    }
}

fn method(node: &Reader<'_>) -> Option<RequestMethod> {
    node.opt_word("request_method", RequestMethod::from_wire)
}

/// The people under the first of these tags that occurs.
fn people(node: &Reader<'_>, tags: &[&'static str]) -> Result<Vec<GroupPerson>, ParseError> {
    let tag = tags.iter().find(|tag| node.has(tag));
    let children = tag.into_iter().flat_map(|tag| node.children(tag));
    children.map(|child| GroupPerson::read(&child, &PersonKeys::MEMBER)).collect()
}

fn member(tag: &str, person: &GroupPerson) -> Node {
    person.write(el(tag), &PersonKeys::MEMBER).build()
}
