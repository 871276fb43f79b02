//! What an account can do beside sending: one handle for each subject.

mod app_state;
mod changes;
mod groups;
mod history;
mod people;
mod pictures;
mod polls;
mod presence;
mod receipts;
mod standing;
mod status_feed;
mod subject;

pub use app_state::{AppStateHandle, ChangeAppState};
pub use groups::{ChangeMembers, CreateGroup, GroupsHandle};
pub use history::{AskHistory, HistoryHandle};
pub use pictures::{
    AskPicture, ChangePicture, DownloadPicture, PictureState, PicturesHandle, ProfilePicture, TakePictureAway,
};
pub use polls::PollsHandle;
pub use presence::PresenceHandle;
pub use standing::AccountHealth;
pub use status_feed::{NewPost, PostStatus, StatusFeedHandle};
pub use subject::Subject;
