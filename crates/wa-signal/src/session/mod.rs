//! Pairwise sessions: the states a record is made of, and what can be done with it.

mod codec;
mod record;
mod state;

pub use self::record::{Accepted, SessionOrigin, SessionRecord};
pub(crate) use self::state::{Pending, Role, SessionState};
