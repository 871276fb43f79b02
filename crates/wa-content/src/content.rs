use wa_jid::Jid;
use wa_proto::Message;
use wa_proto::context::MessageAssociation;
use wa_proto::context::message_association::AssociationType;
use wa_proto::e2e::message::FutureProofMessage;

use crate::context::{self, Quote};
use crate::{Body, Key};

/// Something that can be the content of a message: a text, a picture, a poll, a reaction …
///
/// The protobuf message itself is one, so whatever has no type here can be sent all the same. What can be
/// said beside the content is said the same way for all kinds; where a kind has no place for it (a reaction
/// cannot quote), it is left out.
pub trait Content: Sized {
    /// The content as protobuf.
    fn into_message(self) -> Message;

    /// The content with more to be said about it.
    fn draft(self) -> Draft {
        Draft { message: Box::new(self.into_message()) }
    }

    /// Answers a message.
    fn quoting(self, quote: &Quote) -> Draft {
        self.draft().with(|context| quote.write(context))
    }

    /// Mentions people; the text should contain `@` and the user part of each address.
    fn mentioning<'j>(self, people: impl IntoIterator<Item = &'j Jid>) -> Draft {
        self.draft().with(|context| {
            context.mentioned_jid.extend(people.into_iter().map(|jid| jid.to_bare().to_string()));
        })
    }

    /// Mentions everybody in a group.
    fn mentioning_everyone(self) -> Draft {
        self.draft().with(|context| context.non_jid_mentions = Some(1))
    }

    /// Lets the message disappear after the time that is set for its chat.
    fn expiring(self, timer: Expiration) -> Draft {
        self.draft().with(|context| context.expiration = Some(timer.seconds()))
    }

    /// Marks the message as forwarded, `score` times by now; 0 for none at all.
    fn forwarded(self, score: u32) -> Draft {
        self.draft().with(|context| {
            context.forwarding_score = (score > 0).then_some(score);
            context.is_forwarded = (score > 0).then_some(true);
        })
    }

    /// Lets a picture, a video or a voice note be looked at once.
    fn view_once(self) -> Draft {
        let mut message = self.into_message();
        if let Some(image) = &mut message.image_message {
            image.view_once = Some(true);
        }
        if let Some(video) = message.video_message.as_mut().or(message.ptv_message.as_mut()) {
            video.view_once = Some(true);
        }
        let audio = message.audio_message.as_mut().map(|audio| audio.view_once = Some(true)).is_some();
        let message_context_info = message.message_context_info.take();
        let wrapped = Some(Box::new(FutureProofMessage { message: Some(Box::new(message)) }));
        let mut outer = Message { message_context_info, ..Message::default() };
        if audio {
            outer.view_once_message_v2_extension = wrapped;
        } else {
            outer.view_once_message = wrapped;
        }
        outer.draft()
    }

    /// Makes a picture or a video part of an album that was announced before.
    fn in_album(self, album: &Key) -> Draft {
        let mut message = self.into_message();
        let info = message.message_context_info.get_or_insert_default();
        info.message_association = Some(Box::new(MessageAssociation {
            association_type: Some(AssociationType::MediaAlbum.into()),
            parent_message_key: Some(album.to_proto()),
            message_index: None,
        }));
        message.draft()
    }
}

/// A message that is being put together.
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a draft is not sent"]
pub struct Draft {
    message: Box<Message>,
}

impl Draft {
    fn with(mut self, change: impl FnOnce(&mut wa_proto::e2e::ContextInfo)) -> Self {
        if let Some(context) = context::of_mut(&mut self.message) {
            change(context);
        }
        self
    }
}

impl Content for Draft {
    fn into_message(self) -> Message {
        *self.message
    }

    fn draft(self) -> Self {
        self
    }
}

impl Content for Message {
    fn into_message(self) -> Message {
        self
    }
}

impl Content for Box<Message> {
    fn into_message(self) -> Message {
        *self
    }
}

impl Content for Box<Body> {
    fn into_message(self) -> Message {
        Body::into_message(*self)
    }
}

impl Content for &str {
    fn into_message(self) -> Message {
        crate::Text::new(self).into_message()
    }
}

impl Content for String {
    fn into_message(self) -> Message {
        crate::Text::new(self).into_message()
    }
}

/// After which time messages of a chat disappear.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct Expiration(u32);

impl Expiration {
    /// Messages stay.
    pub const OFF: Self = Self(0);
    /// A day.
    pub const DAY: Self = Self(86_400);
    /// Seven days, what phones propose.
    pub const WEEK: Self = Self(604_800);
    /// Ninety days.
    pub const QUARTER: Self = Self(7_776_000);

    /// A time as a peer set it; phones offer the constants only.
    #[must_use]
    pub const fn from_seconds(seconds: u32) -> Self {
        Self(seconds)
    }

    /// The time.
    #[must_use]
    pub const fn seconds(self) -> u32 {
        self.0
    }
}
