//! What an account can do beside sending: one handle for each subject.

mod changes;
mod groups;
mod presence;
mod receipts;
mod status_feed;

pub use groups::{ChangeMembers, CreateGroup, GroupsHandle};
pub use presence::PresenceHandle;
pub use status_feed::{NewPost, PostStatus, StatusFeedHandle};
