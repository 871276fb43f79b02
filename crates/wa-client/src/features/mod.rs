//! What an account can do beside sending: one handle for each subject.

mod changes;
mod groups;
mod people;
mod polls;
mod presence;
mod receipts;
mod standing;
mod status_feed;

pub use groups::{ChangeMembers, CreateGroup, GroupsHandle};
pub use polls::PollsHandle;
pub use presence::PresenceHandle;
pub use standing::AccountHealth;
pub use status_feed::{NewPost, PostStatus, StatusFeedHandle};
