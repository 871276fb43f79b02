//! Without feature `thumbnail` a picture is shown when it is there.

use core::future::{Ready, ready};

use bytes::Bytes;

use crate::media::source::Source;

/// None is made.
pub(super) fn of(_: &Source) -> Ready<Option<Bytes>> {
    ready(None)
}
