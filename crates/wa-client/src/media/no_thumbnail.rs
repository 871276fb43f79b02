//! Without feature `thumbnail` a picture is shown when it is there, and beside a link only if it is small.

use core::future::{Ready, ready};

use bytes::Bytes;
use wa_media::facts::{ImageFormat, image_facts};

use crate::media::source::Source;

/// The types of pictures that are shown beside a link.
pub(crate) const TYPES: &[&str] = &["image/jpeg"];
/// How large one may be: it goes along as it is.
pub(crate) const LARGEST: usize = 16 * 1024;
/// How long its sides may be, in pixels.
const LONGEST_SIDE: u32 = 640;

/// None is made.
pub(super) fn of(_: &Source) -> Ready<Option<Bytes>> {
    ready(None)
}

/// What is shown of a picture beside a link: a small JPEG.
pub(crate) fn beside_link(picture: Bytes) -> Ready<Option<Bytes>> {
    let is_small = picture.len() <= LARGEST
        && image_facts(&picture).is_ok_and(|facts| {
            facts.format == ImageFormat::Jpeg && facts.width.max(facts.height) <= LONGEST_SIDE
        });
    ready(is_small.then_some(picture))
}
