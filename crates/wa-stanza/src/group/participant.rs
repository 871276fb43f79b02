//! `<participant>`: a member, and what became of a change to one.

use wa_binary::Node;

use crate::error::ParseError;
use crate::group::person::PersonKeys;
use crate::group::{GroupPerson, GroupRole, ParticipantCode};
use crate::id::UnixSeconds;
use crate::read::Reader;
use crate::write::{Write as _, el};

/// A member of a group.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GroupParticipant {
    /// Who it is.
    pub person: GroupPerson,
    /// What that person may do.
    pub role: GroupRole,
    /// A shortened number, where the server does not reveal the whole.
    pub display_name: Option<Box<str>>,
    /// What the member calls itself in this group.
    pub label: Option<Box<str>>,
    /// When the label was chosen.
    pub label_since: Option<UnixSeconds>,
    /// When that person became a member.
    pub joined: Option<UnixSeconds>,
    /// Whether history was sent at that time, as the server words it.
    pub history: Option<Box<str>>,
    /// That person cannot be written to.
    pub is_unreachable: bool,
}

impl GroupParticipant {
    /// A member.
    #[must_use]
    pub const fn new(person: GroupPerson, role: GroupRole) -> Self {
        Self {
            person,
            role,
            display_name: None,
            label: None,
            label_since: None,
            joined: None,
            history: None,
            is_unreachable: false,
        }
    }

    pub(crate) fn read(node: &Reader<'_>) -> Result<Self, ParseError> {
        let mut person = GroupPerson::read(node, &PersonKeys::MEMBER)?;
        person.username = person.username.or_else(|| node.opt_text("participant_username"));
        Ok(Self {
            person,
            role: node.opt_word("type", GroupRole::from_wire).unwrap_or(GroupRole::Member),
            display_name: node.opt_text("display_name"),
            label: node.opt_text("participant_label"),
            label_since: node.opt_time("participant_label_mtime").ok().flatten(),
            joined: node.opt_time("join_time").ok().flatten(),
            history: node
                .opt_text("group_history_sent_state")
                .or_else(|| node.opt_text("group_history_sent")),
            is_unreachable: node.opt_text("addressable").as_deref() == Some("false"),
        })
    }

    pub(crate) fn read_all(parent: &Reader<'_>) -> Result<Vec<Self>, ParseError> {
        parent.children("participant").map(|node| Self::read(&node)).collect()
    }

    pub(crate) fn to_node(&self) -> Node {
        let role = Some(&self.role).filter(|role| **role != GroupRole::Member).map(GroupRole::as_str);
        self.person
            .write(el("participant"), &PersonKeys::MEMBER)
            .attr_opt("type", role)
            .attr_opt("display_name", self.display_name.as_deref())
            .attr_opt("participant_label", self.label.as_deref())
            .display_opt("participant_label_mtime", self.label_since)
            .display_opt("join_time", self.joined)
            .attr_opt("group_history_sent_state", self.history.as_deref())
            .attr_opt("addressable", self.is_unreachable.then_some("false"))
            .build()
    }
}

impl std::fmt::Debug for GroupParticipant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GroupParticipant")
            .field("person", &self.person)
            .field("role", &self.role)
            .finish_non_exhaustive()
    }
}

/// What became of a change to one person.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct ParticipantResult {
    /// Who it is, as the request named that person.
    pub person: GroupPerson,
    /// Done, or why not.
    pub outcome: Result<(), ParticipantRefusal>,
}

/// Why a change to one person was not made.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct ParticipantRefusal {
    /// The reason.
    pub code: ParticipantCode,
    /// An invitation to send instead.
    pub invitation: Option<AddRequest>,
}

/// The server's leave to invite somebody who may not be added directly.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct AddRequest {
    /// The code of the invitation.
    pub code: Box<str>,
    /// Until when it may be accepted.
    pub expiration: UnixSeconds,
}

impl std::fmt::Debug for AddRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AddRequest").field("expiration", &self.expiration).finish_non_exhaustive()
    }
}

impl ParticipantResult {
    /// It was done.
    #[must_use]
    pub const fn done(person: GroupPerson) -> Self {
        Self { person, outcome: Ok(()) }
    }

    /// It was not done.
    #[must_use]
    pub const fn refused(person: GroupPerson, code: ParticipantCode) -> Self {
        Self { person, outcome: Err(ParticipantRefusal { code, invitation: None }) }
    }

    /// Whether a `<participant>` tells a failure, and so is no member.
    pub(crate) fn is_refusal(node: &Reader<'_>) -> bool {
        node.opt_text("error").is_some_and(|code| &*code != "200")
    }

    pub(crate) fn read(node: &Reader<'_>) -> Result<Self, ParseError> {
        let person = GroupPerson::read(node, &PersonKeys::MEMBER)?;
        if !Self::is_refusal(node) {
            return Ok(Self::done(person));
        }
        let invitation = match node.opt_child("add_request") {
            Some(request) => {
                Some(AddRequest { code: request.text("code")?, expiration: request.time("expiration")? })
            }
            None => None,
        };
        let code = ParticipantCode::from_code(node.number("error")?);
        Ok(Self { person, outcome: Err(ParticipantRefusal { code, invitation }) })
    }

    pub(crate) fn read_all(parent: &Reader<'_>) -> Result<Vec<Self>, ParseError> {
        parent.children("participant").map(|node| Self::read(&node)).collect()
    }

    pub(crate) fn to_node(&self) -> Node {
        let node = self.person.write(el("participant"), &PersonKeys::MEMBER);
        match &self.outcome {
            Ok(()) => node.attr("type", "200"),
            Err(refusal) => {
                let request = refusal.invitation.as_ref().map(|request| {
                    el("add_request")
                        .attr("code", &*request.code)
                        .display("expiration", request.expiration)
                        .build()
                });
                node.display("error", refusal.code.code()).append(request)
            }
        }
        .build()
    }
}
