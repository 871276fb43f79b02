//! Which fields of a message the token covers.

/// One field.
pub(super) struct Entry {
    pub(super) number: u32,
    pub(super) part: Part,
}

/// How much of a field counts.
pub(super) enum Part {
    /// All of it.
    Whole,
    /// These of its fields. For a message within the message these are none: nothing below counts.
    Of(&'static [Entry]),
}

const fn whole(number: u32) -> Entry {
    Entry { number, part: Part::Whole }
}

const fn of(number: u32, fields: &'static [Entry]) -> Entry {
    Entry { number, part: Part::Of(fields) }
}

/// Score and mark of a forwarded message, in the context info.
const FORWARD: &[Entry] = &[whole(21), whole(22)];
/// The context info of most kinds.
const CONTEXT: Entry = of(17, FORWARD);
const NOTHING: &[Entry] = &[];
/// A wrapper around another message.
const WRAPPER: &[Entry] = &[of(1, NOTHING)];
const POLL: &[Entry] =
    &[whole(2), of(3, &[whole(1), whole(2)]), of(5, FORWARD), of(8, &[whole(1), whole(2)])];
const VIDEO: &[Entry] = &[whole(2), whole(6), whole(7), whole(13), CONTEXT, whole(20)];

pub(super) const MESSAGE: &[Entry] = &[
    // Texts.
    whole(1),
    of(6, &[whole(1), CONTEXT, whole(30)]),
    // Image, contact, place, document, audio, video.
    of(3, &[whole(2), whole(3), whole(8), whole(11), CONTEXT, whole(25)]),
    of(4, &[whole(1), whole(16), CONTEXT]),
    of(5, &[whole(3), whole(4), whole(5), whole(16), CONTEXT]),
    of(7, &[whole(2), whole(7), whole(10), CONTEXT, whole(20)]),
    of(8, &[whole(2), whole(7), whole(9), CONTEXT, whole(21)]),
    of(9, VIDEO),
    // Edits.
    of(12, &[whole(1), whole(2), of(14, NOTHING), whole(15)]),
    // Live place, sticker, group invitation.
    of(18, &[whole(6), whole(16), CONTEXT]),
    of(26, &[whole(4), whole(5), whole(8), whole(13), CONTEXT]),
    of(28, &[whole(1), whole(2), whole(4), whole(5), whole(6), of(7, FORWARD)]),
    // View once, and wrappers alike.
    of(37, WRAPPER),
    of(53, WRAPPER),
    of(55, WRAPPER),
    of(58, WRAPPER),
    of(59, WRAPPER),
    of(74, WRAPPER),
    of(87, WRAPPER),
    of(92, WRAPPER),
    of(93, WRAPPER),
    of(94, WRAPPER),
    // Polls, video notes, poll results.
    of(49, POLL),
    of(60, POLL),
    of(64, POLL),
    of(66, VIDEO),
    of(88, &[whole(1), of(2, &[whole(1)]), of(3, FORWARD)]),
];
