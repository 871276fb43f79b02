use wa_jid::Jid;
use wa_stanza::group::{GroupChange, GroupPerson, MemberChange};

/// A change in a group.
///
/// That our own account has become a member is [`GroupChange::Created`], with the whole group; that it is
/// no longer one is [`GroupChange::Members`] with [`concerns_us`](Self::concerns_us).
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct GroupUpdate {
    /// The group.
    pub group: Jid,
    /// Who did it, if the server tells.
    pub author: Option<GroupPerson>,
    /// Whether our own account is among the people that it happened to.
    pub concerns_us: bool,
    /// When, unix seconds.
    pub timestamp: u64,
    /// Whether it was queued while we were away.
    pub queued: bool,
    /// What happened. One who was removed by nobody else has [left](MemberChange::Left).
    pub change: GroupChange,
}

impl GroupUpdate {
    /// Whether our account is no longer a member because of this.
    pub fn removes_us(&self) -> bool {
        let by_change = matches!(
            &self.change,
            GroupChange::Members { change: MemberChange::Removed | MemberChange::Left, .. }
        );
        matches!(self.change, GroupChange::Deleted { .. }) || by_change && self.concerns_us
    }
}
