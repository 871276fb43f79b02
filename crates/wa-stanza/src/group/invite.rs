//! Invite links: their code, what they lead to, joining.

use wa_binary::{Node, NodeRef};
use wa_jid::Jid;

use crate::error::ParseError;
use crate::group::GroupInfo;
#[cfg(feature = "serve")]
use crate::group::target_of;
use crate::iq::IqSpec;
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
use crate::write::el;

/// Where invite links begin.
const LINK: &str = "https://chat.whatsapp.com/";

/// Longest text that is taken for a code; real ones have 22 characters.
const MAX_CODE: usize = 128;

/// The code of an invite link: whoever knows it may join.
#[derive(Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct InviteCode(Box<str>);

impl InviteCode {
    /// Takes a code, or the link around it; what follows a `?` is left out.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let text = text.trim();
        let text = text.strip_prefix(LINK).unwrap_or(text);
        let code = text.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
        let plain = code.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
        (plain && !code.is_empty() && code.len() <= MAX_CODE).then(|| Self(code.into()))
    }

    /// The code alone.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The link.
    #[must_use]
    pub fn link(&self) -> String {
        format!("{LINK}{}", self.0)
    }

    pub(crate) fn read(invite: &Reader<'_>) -> Result<Self, ParseError> {
        Self::new(&invite.text("code")?).ok_or_else(|| invite.bad_attr("code", "a code"))
    }

    pub(crate) fn to_node(&self) -> Node {
        el("invite").attr("code", self.as_str()).build()
    }
}

impl std::fmt::Debug for InviteCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("InviteCode([redacted])")
    }
}

/// Asks for the code of a group's link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FetchInviteCode {
    /// The group.
    pub group: Jid,
}

/// Makes the old link useless and asks for a new code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RevokeInviteCode {
    /// The group.
    pub group: Jid,
}

macro_rules! code_of_group {
    ($name:ident, $spec:expr) => {
        impl Request for $name {
            type Response = InviteCode;

            const SPEC: IqSpec = $spec;

            fn target(&self) -> Jid {
                self.group.clone()
            }

            fn write(&self) -> Vec<Node> {
                vec![el("invite").build()]
            }

            fn parse(reply: NodeRef<'_>) -> Result<InviteCode, ParseError> {
                let iq = Reader::root(reply, "iq")?;
                InviteCode::read(&iq.child("invite")?)
            }
        }

        #[cfg(feature = "serve")]
        impl Serve for $name {
            fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
                let iq = Reader::root(request, "iq")?;
                iq.child("invite")?;
                Ok(Self { group: target_of(&iq)? })
            }

            fn write_reply(code: &InviteCode) -> Vec<Node> {
                vec![code.to_node()]
            }
        }
    };
}

code_of_group!(FetchInviteCode, IqSpec::get("w:g2"));
code_of_group!(RevokeInviteCode, IqSpec::set("w:g2"));

/// Asks where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FetchInviteInfo {
    /// The code of the link.
    pub code: InviteCode,
}

impl Request for FetchInviteInfo {
    /// The group, with few of its members or none.
    type Response = GroupInfo;

    const SPEC: IqSpec = IqSpec::get("w:g2");

    fn target(&self) -> Jid {
        Jid::GROUPS
    }

    fn write(&self) -> Vec<Node> {
        vec![self.code.to_node()]
    }

    fn parse(reply: NodeRef<'_>) -> Result<GroupInfo, ParseError> {
        GroupInfo::child_of(&Reader::root(reply, "iq")?)
    }
}

#[cfg(feature = "serve")]
impl Serve for FetchInviteInfo {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        Ok(Self { code: InviteCode::read(&iq.child("invite")?)? })
    }

    fn write_reply(group: &GroupInfo) -> Vec<Node> {
        vec![group.to_node()]
    }
}

/// Joins the group a link leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JoinByCode {
    /// The code of the link.
    pub code: InviteCode,
}

/// What became of an attempt to join.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JoinOutcome {
    /// The account is a member of this group.
    Joined(Jid),
    /// An admin of this group has to approve.
    Requested(Jid),
}

impl JoinOutcome {
    /// The group.
    #[must_use]
    pub const fn group(&self) -> &Jid {
        match self {
            Self::Joined(group) | Self::Requested(group) => group,
        }
    }

    /// Reads the answer; without a child it is about the group that answers.
    pub(crate) fn read(reply: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(reply, "iq")?;
        if let Some(request) = iq.opt_child("membership_approval_request") {
            return Ok(Self::Requested(request.jid("jid")?));
        }
        match iq.opt_child("group").or_else(|| iq.opt_child("community")) {
            Some(group) => Ok(Self::Joined(group.jid("jid")?)),
            None => match iq.opt_jid("from")?.filter(Jid::is_group) {
                Some(group) => Ok(Self::Joined(group)),
                None => Err(iq.bad_content("a group")),
            },
        }
    }

    #[cfg(feature = "serve")]
    pub(crate) fn to_node(&self) -> Node {
        match self {
            Self::Joined(group) => el("group").attr("jid", group),
            Self::Requested(group) => el("membership_approval_request").attr("jid", group),
        }
        .build()
    }
}

impl Request for JoinByCode {
    type Response = JoinOutcome;

    const SPEC: IqSpec = IqSpec::set("w:g2");

    fn target(&self) -> Jid {
        Jid::GROUPS
    }

    fn write(&self) -> Vec<Node> {
        vec![self.code.to_node()]
    }

    fn parse(reply: NodeRef<'_>) -> Result<JoinOutcome, ParseError> {
        JoinOutcome::read(reply)
    }
}

#[cfg(feature = "serve")]
impl Serve for JoinByCode {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        Ok(Self { code: InviteCode::read(&iq.child("invite")?)? })
    }

    fn write_reply(outcome: &JoinOutcome) -> Vec<Node> {
        vec![outcome.to_node()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_taken_out_of_its_link() {
        let code = InviteCode::new("https://chat.whatsapp.com/AbCd0123?mode=ac_t").unwrap();
        assert_eq!(code.as_str(), "AbCd0123");
        assert_eq!(code.link(), "https://chat.whatsapp.com/AbCd0123");
        assert_eq!(InviteCode::new("AbCd0123"), Some(code));
        for wrong in ["", "https://chat.whatsapp.com/", "a b", "https://example.com/x"] {
            assert_eq!(InviteCode::new(wrong), None, "{wrong}");
        }
    }
}
