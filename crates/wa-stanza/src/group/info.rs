//! `<group>`: all that is known about a group.

use wa_binary::Node;
use wa_jid::Jid;

use crate::error::ParseError;
use crate::group::Switch;
use crate::group::person::PersonKeys;
use crate::group::setting::approval_node;
use crate::group::setting::read_approval;
use crate::group::{
    Ephemeral, GroupDescription, GroupFlag, GroupParticipant, GroupPerson, GroupSubject, GrowthLock,
    MemberAddMode, MemberLinkMode, ParticipantResult, ShareHistoryMode,
};
use crate::id::UnixSeconds;
use crate::message::AddressingMode;
use crate::read::Reader;
use crate::write::{Write as _, el};

/// The most members that a description of a group may list.
pub const MAX_LISTED_PARTICIPANTS: usize = 19_999;

/// A group, as the server describes it.
///
/// What contradicts itself is taken as it came and left to the reader: `size` need not be the number of the
/// participants that are listed, and an invite link shows a group with few of them or none.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GroupInfo {
    /// The group.
    pub id: Jid,
    /// Its subject, who chose it and when.
    pub subject: Option<GroupSubject>,
    /// When it was made.
    pub created: Option<UnixSeconds>,
    /// Who made it.
    pub creator: Option<GroupPerson>,
    /// How it addresses people.
    pub addressing_mode: AddressingMode,
    /// The number of members, as the server counts.
    pub size: Option<u32>,
    /// Changes with every change of members.
    pub participants_version: Option<Box<str>>,
    /// Changes with every change of announcement settings.
    pub settings_version: Option<Box<str>>,
    /// The members, as far as they are listed.
    pub participants: Vec<GroupParticipant>,
    /// In the answer to a creation: who could not be added.
    pub not_added: Vec<ParticipantResult>,
    /// Its description.
    pub description: Option<GroupDescription>,
    /// The timer of messages; `None` if they stay.
    pub ephemeral: Option<Ephemeral>,
    /// Who may add members.
    pub member_add_mode: Option<MemberAddMode>,
    /// Who may see the invite link.
    pub member_link_mode: Option<MemberLinkMode>,
    /// Who may send history to those who join.
    pub share_history_mode: Option<ShareHistoryMode>,
    /// Whether those who come by link wait for an admin's approval.
    pub needs_approval: bool,
    /// The invite link cannot be used for now.
    pub growth_locked: Option<GrowthLock>,
    /// The community it belongs to.
    pub linked_parent: Option<Jid>,
    /// What else it is or has.
    pub flags: Vec<GroupFlag>,
}

impl GroupInfo {
    /// A group of which nothing is known.
    #[must_use]
    pub const fn new(id: Jid, addressing_mode: AddressingMode) -> Self {
        Self {
            id,
            subject: None,
            created: None,
            creator: None,
            addressing_mode,
            size: None,
            participants_version: None,
            settings_version: None,
            participants: Vec::new(),
            not_added: Vec::new(),
            description: None,
            ephemeral: None,
            member_add_mode: None,
            member_link_mode: None,
            share_history_mode: None,
            needs_approval: false,
            growth_locked: None,
            linked_parent: None,
            flags: Vec::new(),
        }
    }

    /// Whether it is or has this.
    #[must_use]
    pub fn has(&self, flag: &GroupFlag) -> bool {
        self.flags.contains(flag)
    }

    /// Whether only admins may send.
    #[must_use]
    pub fn is_announcement(&self) -> bool {
        self.has(&GroupFlag::Announcement)
    }

    /// Whether only admins may change subject, description, picture and timer.
    #[must_use]
    pub fn is_locked(&self) -> bool {
        self.has(&GroupFlag::Locked)
    }

    /// The member with one of these addresses, whatever the device.
    #[must_use]
    pub fn participant(&self, jid: &Jid) -> Option<&GroupParticipant> {
        self.participants.iter().find(|participant| participant.person.is(jid))
    }

    /// Reads the `<group>` (or, by its older name, `<community>`) of an answer.
    pub(crate) fn child_of(parent: &Reader<'_>) -> Result<Self, ParseError> {
        match parent.opt_child("group").or_else(|| parent.opt_child("community")) {
            Some(group) => Self::read(&group),
            None => Err(parent.child("group").err().unwrap_or_else(|| parent.bad_content("a group"))),
        }
    }

    /// Reads a `<group>` node.
    ///
    /// # Errors
    /// [`ParseError`] if it has no id, or if it lists more members than a group can have.
    pub fn read(group: &Reader<'_>) -> Result<Self, ParseError> {
        let mut info = Self::new(group_id(group)?, AddressingMode::Pn);
        if let Some(mode) = group.opt_word("addressing_mode", AddressingMode::from_wire) {
            info.addressing_mode = mode;
        }
        info.subject = GroupSubject::opt_read(group)?;
        info.created = group.opt_time("creation").ok().flatten();
        info.creator = GroupPerson::opt_read(group, &PersonKeys::CREATOR)?;
        info.size = group.opt_number("size").ok().flatten();
        info.participants_version = group.opt_text("p_v_id");
        info.settings_version = group.opt_text("a_v_id");
        for child in group.all_children() {
            info.read_child(&child)?;
        }
        if info.participants.len() > MAX_LISTED_PARTICIPANTS {
            return Err(group.bad_content("fewer participants"));
        }
        Ok(info)
    }

    fn read_child(&mut self, child: &Reader<'_>) -> Result<(), ParseError> {
        match &*child.tag_text() {
            "participant" if ParticipantResult::is_refusal(child) => {
                self.not_added.push(ParticipantResult::read(child)?);
            }
            "participant" => self.participants.push(GroupParticipant::read(child)?),
            "description" => self.description = GroupDescription::read(child)?,
            "ephemeral" => self.ephemeral = Ephemeral::read(child)?.filter(|timer| timer.seconds > 0),
            "member_add_mode" => self.member_add_mode = word(child, MemberAddMode::from_wire),
            "member_link_mode" => self.member_link_mode = word(child, MemberLinkMode::from_wire),
            "member_share_group_history_mode" => {
                self.share_history_mode = word(child, ShareHistoryMode::from_wire);
            }
            // Its mere presence counts as on.
            "membership_approval_mode" => self.needs_approval = read_approval(child).is_on(),
            "growth_locked" => self.growth_locked = Some(GrowthLock::read(child)),
            "linked_parent" => self.linked_parent = child.opt_jid("jid")?,
            tag => match GroupFlag::from_wire(tag) {
                GroupFlag::Unknown(_) => {}
                flag if self.has(&flag) => {}
                flag => self.flags.push(flag),
            },
        }
        Ok(())
    }

    /// The `<group>` node.
    #[must_use]
    pub fn to_node(&self) -> Node {
        let node = el("group").attr("id", self.id.user());
        let node = match &self.subject {
            Some(subject) => subject.write(node),
            None => node,
        };
        let node = node.display_opt("creation", self.created);
        let node = match &self.creator {
            Some(creator) => creator.write(node, &PersonKeys::CREATOR),
            None => node,
        };
        let mode = |tag: &str, word: &str| el(tag).text_bytes(word).build();
        let approval = self.needs_approval.then(|| approval_node(Switch::On));
        node.attr("addressing_mode", self.addressing_mode.as_str())
            .display_opt("size", self.size)
            .attr_opt("p_v_id", self.participants_version.as_deref())
            .attr_opt("a_v_id", self.settings_version.as_deref())
            .append(self.participants.iter().map(GroupParticipant::to_node))
            .append(self.not_added.iter().map(ParticipantResult::to_node))
            .append(self.description.as_ref().map(GroupDescription::to_node))
            .append(self.flags.iter().map(|flag| el(flag.as_str()).build()))
            .append(self.ephemeral.map(Ephemeral::to_node))
            .append(self.member_add_mode.as_ref().map(|word| mode("member_add_mode", word.as_str())))
            .append(self.member_link_mode.as_ref().map(|word| mode("member_link_mode", word.as_str())))
            .append(
                self.share_history_mode
                    .as_ref()
                    .map(|word| mode("member_share_group_history_mode", word.as_str())),
            )
            .append(approval)
            .append(self.growth_locked.as_ref().map(|lock| lock.to_node("growth_locked")))
            .append(self.linked_parent.as_ref().map(|jid| el("linked_parent").attr("jid", jid).build()))
            .build()
    }
}

/// The address of a group node: usually the bare user part.
pub(crate) fn group_id(group: &Reader<'_>) -> Result<Jid, ParseError> {
    let id = group.text("id")?;
    let jid = if id.contains('@') { id.parse() } else { format!("{id}@g.us").parse() };
    jid.ok().filter(Jid::is_group).ok_or_else(|| group.bad_attr("id", "a group"))
}

/// The content of a node as a word; one that is no text counts as absent.
pub(crate) fn word<W>(node: &Reader<'_>, from_wire: impl FnOnce(&str) -> W) -> Option<W> {
    node.content_text().ok().map(|text| from_wire(&text))
}
