//! The words and numbers of groups.

use crate::{wire_codes, wire_words};

wire_words! {
    /// What a member may do.
    pub enum GroupRole {
        /// An ordinary member.
        Member = "member",
        /// An admin.
        Admin = "admin",
        /// The one who made the group.
        SuperAdmin = "superadmin",
    }
}

impl GroupRole {
    /// Whether it has an admin's rights; an unknown role has not.
    #[must_use]
    pub const fn is_admin(&self) -> bool {
        matches!(self, Self::Admin | Self::SuperAdmin)
    }
}

wire_words! {
    /// Who may add members.
    pub enum MemberAddMode {
        /// Admins.
        Admins = "admin_add",
        /// Every member.
        Everyone = "all_member_add",
    }
}

wire_words! {
    /// Who may see the invite link.
    pub enum MemberLinkMode {
        /// Admins.
        Admins = "admin_link",
        /// Every member.
        Everyone = "all_member_link",
    }
}

wire_words! {
    /// Who may send the history of the group to those who join.
    pub enum ShareHistoryMode {
        /// Admins.
        Admins = "admin_share",
        /// Every member.
        Everyone = "all_member_share",
    }
}

wire_words! {
    /// How somebody asked to become a member.
    pub enum RequestMethod {
        /// By the invite link.
        InviteLink = "invite_link",
        /// By the community.
        LinkedGroup = "linked_group_join",
        /// A member who is no admin proposed it.
        Proposed = "non_admin_add",
    }
}

wire_words! {
    /// What a group is or has, as far as a word without a value tells it.
    pub enum GroupFlag {
        /// Only admins send.
        Announcement = "announcement",
        /// Only admins change subject, description, picture and timer.
        Locked = "locked",
        /// Messages that were forwarded often are not taken.
        NoFrequentlyForwarded = "no_frequently_forwarded",
        /// It is a community.
        Parent = "parent",
        /// It is the announcement group of a community.
        DefaultSubgroup = "default_sub_group",
        /// It is the general chat of a community.
        GeneralChat = "general_chat",
        /// Members may make groups of the community.
        NonAdminSubgroups = "allow_non_admin_sub_group_creation",
        /// It is a chat with the support.
        Support = "support",
        /// Members may report messages to admins.
        AdminReports = "allow_admin_reports",
        /// It is not listed in its community.
        Hidden = "hidden_group",
        /// Members do not see each other.
        Incognito = "incognito",
        /// History is shared with those who join.
        History = "group_history",
        /// Nobody is added by the community.
        AutoAddDisabled = "auto_add_disabled",
        /// It is hosted by a business.
        Capi = "capi",
        /// The account is warned about the group.
        SafetyCheck = "group_safety_check",
        /// Members have labels.
        Labels = "participant_label_enabled",
        /// Content is not to be passed on.
        LimitSharing = "limit_sharing_enabled",
        /// It is suspended.
        Suspended = "suspended",
        /// The server left out at least one address.
        MissingIdentification = "missing_participant_identification",
    }
}

wire_codes! {
    /// Why something was not done for one person.
    pub enum ParticipantCode {
        /// That person blocked the caller, or the caller may not do this.
        NotAuthorized = 401,
        /// That person may not be added directly; there may be an invitation instead.
        Private = 403,
        /// Not on WhatsApp, or not a member.
        NotFound = 404,
        /// This cannot be done with that person.
        NotAllowed = 405,
        /// This cannot be done with that person now.
        NotAcceptable = 406,
        /// Left lately, and may come back only by invitation.
        LeftRecently = 408,
        /// Is a member, or has the role, already.
        Already = 409,
        /// The group is full.
        GroupFull = 419,
        /// The server failed.
        Failed = 500,
    }
}
