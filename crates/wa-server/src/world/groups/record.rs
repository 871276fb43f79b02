//! The rows of groups.

use prost::Message;

/// A group. Booleans are so chosen that the row of an ordinary group has none set.
#[derive(Clone, PartialEq, Message)]
#[prost(skip_debug)]
pub(crate) struct Group {
    #[prost(string, tag = "1")]
    pub(crate) subject: String,
    #[prost(uint64, tag = "2")]
    pub(crate) subject_since: u64,
    /// The number of the account that chose it.
    #[prost(string, tag = "3")]
    pub(crate) subject_by: String,
    #[prost(uint64, tag = "4")]
    pub(crate) created: u64,
    #[prost(string, tag = "5")]
    pub(crate) creator: String,
    /// People are addressed by phone number.
    #[prost(bool, tag = "6")]
    pub(crate) by_number: bool,
    #[prost(message, optional, tag = "7")]
    pub(crate) description: Option<Description>,
    /// Only admins send.
    #[prost(bool, tag = "8")]
    pub(crate) announcement: bool,
    /// Only admins change subject, description and timer.
    #[prost(bool, tag = "9")]
    pub(crate) locked: bool,
    #[prost(bool, tag = "10")]
    pub(crate) no_frequently_forwarded: bool,
    #[prost(bool, tag = "11")]
    pub(crate) admin_reports: bool,
    #[prost(bool, tag = "12")]
    pub(crate) history: bool,
    /// Seconds until messages disappear; 0 if they stay.
    #[prost(uint32, tag = "13")]
    pub(crate) ephemeral: u32,
    #[prost(uint32, optional, tag = "14")]
    pub(crate) ephemeral_trigger: Option<u32>,
    /// Only admins add members.
    #[prost(bool, tag = "15")]
    pub(crate) admins_add: bool,
    /// Every member sees the invite link.
    #[prost(bool, tag = "16")]
    pub(crate) everyone_sees_link: bool,
    /// Who comes by link waits for approval.
    #[prost(bool, tag = "17")]
    pub(crate) approval: bool,
    /// Counts changes of members.
    #[prost(uint64, tag = "18")]
    pub(crate) members_version: u64,
    /// Counts changes of settings.
    #[prost(uint64, tag = "19")]
    pub(crate) settings_version: u64,
    #[prost(string, tag = "20")]
    pub(crate) invite_code: String,
    /// Codes that were revoked, oldest first.
    #[prost(string, repeated, tag = "21")]
    pub(crate) revoked_codes: Vec<String>,
    /// Numbers that an admin removed: links do not let them in.
    #[prost(string, repeated, tag = "22")]
    pub(crate) removed: Vec<String>,
}

impl std::fmt::Debug for Group {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Group(..)")
    }
}

/// What a group says about itself.
#[derive(Clone, PartialEq, Message)]
#[prost(skip_debug)]
pub(crate) struct Description {
    #[prost(string, tag = "1")]
    pub(crate) id: String,
    #[prost(string, tag = "2")]
    pub(crate) body: String,
    #[prost(uint64, tag = "3")]
    pub(crate) since: u64,
    #[prost(string, tag = "4")]
    pub(crate) by: String,
}

impl std::fmt::Debug for Description {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Description(..)")
    }
}

/// A member of a group.
#[derive(Clone, PartialEq, Message)]
pub(crate) struct Member {
    #[prost(bool, tag = "1")]
    pub(crate) admin: bool,
    /// The one who made the group.
    #[prost(bool, tag = "2")]
    pub(crate) superadmin: bool,
    #[prost(uint64, tag = "3")]
    pub(crate) joined: u64,
    /// The order of joining; times are too coarse for it.
    #[prost(uint64, tag = "4")]
    pub(crate) place: u64,
}

/// Somebody who asked to become a member.
#[derive(Clone, PartialEq, Message)]
pub(crate) struct Applicant {
    #[prost(uint64, tag = "1")]
    pub(crate) at: u64,
}

/// Somebody who may not be added directly and was invited instead.
#[derive(Clone, PartialEq, Message)]
#[prost(skip_debug)]
pub(crate) struct Invited {
    #[prost(string, tag = "1")]
    pub(crate) code: String,
    #[prost(uint64, tag = "2")]
    pub(crate) expires: u64,
    /// The number of the account that invited.
    #[prost(string, tag = "3")]
    pub(crate) by: String,
}

impl std::fmt::Debug for Invited {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Invited(..)")
    }
}
