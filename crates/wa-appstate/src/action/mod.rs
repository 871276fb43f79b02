//! Actions: what a record of app state is about.
//!
//! [`ActionKind`] names the known ones, [`Descriptor`] says where and how each is kept, and [`Index`] is
//! the typed form of the JSON array under which a record is filed.

mod define;
mod index;
mod part;
mod table;

pub use define::{Descriptor, PartKind, Scope, ValueField};
pub use table::{ActionKind, Index};
