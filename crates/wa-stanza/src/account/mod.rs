//! Small requests about the account and the connection.

mod about;
mod block;
mod blocklist;
mod dirty;
mod disappearing;
mod keep_alive;
mod passive;
mod privacy;
mod privacy_change;
mod props;
mod standing;
mod status_privacy;
mod tokens;

pub use self::about::SetAbout;
pub use self::block::{BlockAction, ChangeBlock};
pub use self::blocklist::{BlockList, BlockedUser, FetchBlockList};
pub use self::dirty::{CleanDirty, DirtyKind};
pub use self::disappearing::SetDisappearingMode;
pub use self::keep_alive::{KeepAlive, ServerPing};
pub use self::passive::{Activity, SetActivity};
pub use self::privacy::{FetchPrivacy, PrivacyCategory, PrivacySetting, PrivacyValue};
pub use self::privacy_change::ChangePrivacy;
pub use self::props::{FetchProps, Prop, Props};
pub use self::standing::{
    CappingStatus, FetchNewChatCap, FetchReachoutTimelock, NewChatCap, ReachoutTimelock, TimelockKind,
};
pub use self::status_privacy::{FetchStatusPrivacy, SetStatusPrivacy, StatusAudience, StatusList};
pub use self::tokens::{IssueTokens, TokenGrant, TokenIssue, TokenKind};
