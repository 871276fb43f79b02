use wa_jid::Jid;

/// What somebody wants to do to an earlier message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Change {
    /// Replace its content.
    Edit,
    /// Take it back for everyone.
    Delete,
}

/// What somebody is in a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// It is not known.
    Unknown,
    /// A member.
    Member,
    /// An admin.
    Admin,
}

/// Whether a change of a message counts; one that does not is to be ignored.
///
/// `sender` and `author` are all known addresses of who sent the change and of who wrote the message: equal
/// accounts are recognised by any of them. An author may edit and delete; beside them only an admin of a group
/// may delete. The server sees to that as well, so an unknown role is trusted.
#[must_use]
pub fn may_apply(change: Change, chat: &Jid, sender: &[Jid], author: &[Jid], role: Role) -> bool {
    let by_author = sender.iter().any(|sender| author.iter().any(|author| author.same_account(sender)));
    by_author || change == Change::Delete && chat.is_group() && role != Role::Member
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_authors_edit_and_admins_of_groups_delete_beside_them() {
        let group = Jid::group("1203630");
        let anna = [Jid::pn("15550100001"), Jid::lid("111")];
        let ben = [Jid::lid("222").with_device(3)];
        let chat = &anna[1];
        let same = [Jid::lid("111").with_device(7)];
        assert!(
            may_apply(Change::Edit, chat, &same, &anna, Role::Unknown),
            "whatever the device and address"
        );
        assert!(!may_apply(Change::Edit, &group, &ben, &anna, Role::Admin), "not even an admin edits");
        assert!(may_apply(Change::Delete, &group, &ben, &anna, Role::Admin));
        assert!(
            may_apply(Change::Delete, &group, &ben, &anna, Role::Unknown),
            "the server lets admins through"
        );
        assert!(!may_apply(Change::Delete, &group, &ben, &anna, Role::Member));
        assert!(
            !may_apply(Change::Delete, chat, &ben, &anna, Role::Admin),
            "there are no admins in a 1:1 chat"
        );
        assert!(!may_apply(Change::Delete, &group, &[Jid::pn("111")], &[Jid::lid("111")], Role::Member));
    }
}
