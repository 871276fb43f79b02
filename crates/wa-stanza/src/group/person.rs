//! A person as groups name one: under one address, and perhaps under the other as well.

use wa_binary::NodeBuilder;
use wa_jid::{Family, Jid};

use crate::error::ParseError;
use crate::read::Reader;

/// A person in a group: the address the group uses, and the other one if the server tells it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct GroupPerson {
    /// The address in the group's addressing mode, or as the caller named the person.
    pub jid: Jid,
    /// The same person under the other kind of address.
    pub alternate: Option<Jid>,
    /// The user name.
    pub username: Option<Box<str>>,
}

impl GroupPerson {
    /// A person known by one address.
    #[must_use]
    pub const fn new(jid: Jid) -> Self {
        Self { jid, alternate: None, username: None }
    }

    /// A person known by both addresses.
    #[must_use]
    pub const fn both(jid: Jid, alternate: Jid) -> Self {
        Self { jid, alternate: Some(alternate), username: None }
    }

    /// The hidden id, if it is known.
    #[must_use]
    pub fn lid(&self) -> Option<&Jid> {
        self.of_family(Family::Lid)
    }

    /// The phone number, if it is known.
    #[must_use]
    pub fn pn(&self) -> Option<&Jid> {
        self.of_family(Family::Pn)
    }

    /// Whether one of the addresses is that account, whatever the device.
    #[must_use]
    pub fn is(&self, jid: &Jid) -> bool {
        self.jid.same_account(jid) || self.alternate.as_ref().is_some_and(|other| other.same_account(jid))
    }

    fn of_family(&self, family: Family) -> Option<&Jid> {
        let both = std::iter::once(&self.jid).chain(&self.alternate);
        both.into_iter().find(|jid| jid.server().family() == Some(family))
    }

    pub(crate) fn read(node: &Reader<'_>, keys: &PersonKeys) -> Result<Self, ParseError> {
        Ok(Self::of(node, keys, node.jid(keys.jid)?))
    }

    pub(crate) fn opt_read(node: &Reader<'_>, keys: &PersonKeys) -> Result<Option<Self>, ParseError> {
        Ok(node.opt_jid(keys.jid)?.map(|jid| Self::of(node, keys, jid)))
    }

    /// Attributes beside the address only add to it: one that cannot be read counts as absent.
    fn of(node: &Reader<'_>, keys: &PersonKeys, jid: Jid) -> Self {
        let (first, second) = match jid.server().family() {
            Some(Family::Lid) => (keys.pn, keys.lid),
            _ => (keys.lid, keys.pn),
        };
        let other = |key| node.opt_jid(key).ok().flatten().filter(|other| !other.same_account(&jid));
        let alternate = other(first).or_else(|| other(second));
        Self { alternate, username: keys.username.and_then(|key| node.opt_text(key)), jid }
    }

    pub(crate) fn write(&self, node: NodeBuilder, keys: &PersonKeys) -> NodeBuilder {
        let node = node.attr(keys.jid, &self.jid);
        let node = match &self.alternate {
            Some(other) if other.server().family() == Some(Family::Lid) => node.attr(keys.lid, other),
            Some(other) => node.attr(keys.pn, other),
            None => node,
        };
        match (keys.username, &self.username) {
            (Some(key), Some(name)) => node.attr(key, &**name),
            _ => node,
        }
    }
}

impl From<Jid> for GroupPerson {
    fn from(jid: Jid) -> Self {
        Self::new(jid)
    }
}

/// The names of the attributes that hold a person.
pub(crate) struct PersonKeys {
    jid: &'static str,
    pn: &'static str,
    lid: &'static str,
    username: Option<&'static str>,
}

impl PersonKeys {
    /// In `<participant>`.
    pub(crate) const MEMBER: Self =
        Self { jid: "jid", pn: "phone_number", lid: "lid", username: Some("username") };
    /// Who does something: in notifications and descriptions.
    pub(crate) const ACTOR: Self = Self {
        jid: "participant",
        pn: "participant_pn",
        lid: "participant_lid",
        username: Some("participant_username"),
    };
    /// Who made a group.
    pub(crate) const CREATOR: Self =
        Self { jid: "creator", pn: "creator_pn", lid: "creator_lid", username: Some("creator_username") };
    /// Who chose the subject.
    pub(crate) const SUBJECT: Self =
        Self { jid: "s_o", pn: "s_o_pn", lid: "s_o_lid", username: Some("s_o_username") };
}
