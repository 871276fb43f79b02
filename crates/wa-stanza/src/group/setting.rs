//! The settings of a group: changed by a request, told by a notification.

use wa_binary::{Node, NodeRef};
use wa_jid::Jid;

use crate::error::ParseError;
use crate::group::info::word;
#[cfg(feature = "serve")]
use crate::group::target_of;
use crate::group::{Ephemeral, MemberAddMode};
use crate::iq::IqSpec;
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
use crate::write::el;

/// Whether something is so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
pub enum Switch {
    /// It is.
    On,
    /// It is not.
    Off,
}

impl Switch {
    /// Whether it is on.
    #[must_use]
    pub const fn is_on(self) -> bool {
        matches!(self, Self::On)
    }

    const fn as_str(self) -> &'static str {
        match self {
            Self::On => "on",
            Self::Off => "off",
        }
    }
}

/// One setting of a group and its value.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize),
    serde(tag = "setting", content = "value", rename_all = "snake_case")
)]
#[non_exhaustive]
pub enum GroupSetting {
    /// Only admins send.
    Announcement(Switch),
    /// Only admins change subject, description, picture and timer.
    Locked(Switch),
    /// Messages disappear after a time, or stay.
    Ephemeral(Option<Ephemeral>),
    /// Who adds members.
    MemberAddMode(MemberAddMode),
    /// Those who come by link wait for approval.
    Approval(Switch),
    /// Messages that were forwarded often are not taken.
    NoFrequentlyForwarded(Switch),
    /// Members report messages to admins.
    AdminReports(Switch),
    /// History is shared with those who join.
    History(Switch),
    /// Members make groups of the community.
    NonAdminSubgroups(Switch),
}

/// Makes a setting of its switch.
type Switched = fn(Switch) -> GroupSetting;

/// The tags of what is switched: on, off.
const SWITCHES: [(&str, &str, Switched); 6] = [
    ("announcement", "not_announcement", GroupSetting::Announcement),
    ("locked", "unlocked", GroupSetting::Locked),
    ("no_frequently_forwarded", "frequently_forwarded_ok", GroupSetting::NoFrequentlyForwarded),
    ("allow_admin_reports", "not_allow_admin_reports", GroupSetting::AdminReports),
    ("group_history", "no_group_history", GroupSetting::History),
    (
        "allow_non_admin_sub_group_creation",
        "not_allow_non_admin_sub_group_creation",
        GroupSetting::NonAdminSubgroups,
    ),
];

impl GroupSetting {
    /// Reads the child of a request or notification; `None` if it is no setting.
    ///
    /// # Errors
    /// [`ParseError`] if it is one without its value.
    pub fn read(node: &Reader<'_>) -> Result<Option<Self>, ParseError> {
        Ok(Some(match &*node.tag_text() {
            "ephemeral" => match Ephemeral::read(node)? {
                Some(timer) => Self::Ephemeral(Some(timer).filter(|timer| timer.seconds > 0)),
                None => return Err(node.bad_attr("expiration", "a number")),
            },
            "not_ephemeral" => Self::Ephemeral(None),
            "member_add_mode" => match word(node, MemberAddMode::from_wire) {
                Some(mode) => Self::MemberAddMode(mode),
                None => return Err(node.bad_content("a word")),
            },
            "membership_approval_mode" => Self::Approval(read_approval(node)),
            tag => {
                let switched = SWITCHES.iter().find_map(|(on, off, setting)| match tag {
                    _ if tag == *on => Some(setting(Switch::On)),
                    _ if tag == *off => Some(setting(Switch::Off)),
                    _ => None,
                });
                return Ok(switched);
            }
        }))
    }

    /// The child of a request or notification.
    #[must_use]
    pub fn to_node(&self) -> Node {
        match self {
            Self::Ephemeral(Some(timer)) => timer.to_node(),
            Self::Ephemeral(None) => el("not_ephemeral").build(),
            Self::MemberAddMode(mode) => el("member_add_mode").text_bytes(mode.as_str()).build(),
            Self::Approval(switch) => approval_node(*switch),
            Self::Announcement(switch)
            | Self::Locked(switch)
            | Self::NoFrequentlyForwarded(switch)
            | Self::AdminReports(switch)
            | Self::History(switch)
            | Self::NonAdminSubgroups(switch) => {
                let tags = SWITCHES.iter().find(|(_, _, setting)| setting(*switch) == *self);
                let (on, off) = tags.map_or(("", ""), |(on, off, _)| (*on, *off));
                el(if switch.is_on() { on } else { off }).build()
            }
        }
    }
}

/// `<membership_approval_mode>`; communities have another word inside.
pub(crate) fn read_approval(node: &Reader<'_>) -> Switch {
    let join = node.opt_child("group_join").or_else(|| node.opt_child("community_join"));
    match join.and_then(|join| join.opt_text("state")).as_deref() {
        Some("off") => Switch::Off,
        _ => Switch::On,
    }
}

pub(crate) fn approval_node(switch: Switch) -> Node {
    let join = el("group_join").attr("state", switch.as_str()).build();
    el("membership_approval_mode").child(join).build()
}

/// Changes a setting of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetGroupSetting {
    /// The group.
    pub group: Jid,
    /// The setting and its new value.
    pub setting: GroupSetting,
}

impl Request for SetGroupSetting {
    type Response = ();

    const SPEC: IqSpec = IqSpec::set("w:g2");

    fn target(&self) -> Jid {
        self.group.clone()
    }

    fn write(&self) -> Vec<Node> {
        vec![self.setting.to_node()]
    }

    fn parse(_: NodeRef<'_>) -> Result<(), ParseError> {
        Ok(())
    }
}

#[cfg(feature = "serve")]
impl Serve for SetGroupSetting {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        let setting = match iq.all_children().next() {
            Some(child) => GroupSetting::read(&child)?,
            None => None,
        };
        let setting = setting.ok_or_else(|| iq.bad_content("a setting"))?;
        Ok(Self { group: target_of(&iq)?, setting })
    }

    fn write_reply((): &()) -> Vec<Node> {
        Vec::new()
    }
}
