//! Profile pictures, of people and of groups.

mod change;
mod fetch;
mod notice;

pub use self::change::{RemovePicture, SetPicture};
pub use self::fetch::{FetchPicture, Picture, PictureAnswer, PictureSize};
pub use self::notice::{PictureChange, PictureNotice};
