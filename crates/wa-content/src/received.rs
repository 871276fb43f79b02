use wa_proto::Message;
use wa_proto::context::message_association::AssociationType;

use crate::content::{Content, Draft};
use crate::key::Carrier;
use crate::wrapper::{Wrapper, unwrapped};
use crate::{Body, Context, Expiration, Key};

/// A message, read: what it says, and what it says beside that.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Received {
    /// What it says, out of all wrappers.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub body: Body,
    /// What it answers, whom it mentions, when it disappears.
    pub context: Context,
    /// Whether it is to be looked at once.
    pub view_once: bool,
    /// The album that it belongs to.
    pub album: Option<Key>,
}

impl Received {
    /// Reads a message. Keys in it stay as their sender wrote them; see [`Received::seen_from`].
    #[must_use]
    pub fn read(message: &Message) -> Self {
        let (inner, wrappers) = unwrapped(message);
        Self {
            body: Body::read(inner, message),
            context: Context::read(message),
            view_once: wrappers.contains(&Wrapper::ViewOnce) || marked_view_once(inner),
            album: album(inner).or_else(|| album(message)),
        }
    }

    /// Turns keys round to our point of view: after this, `from_me` means that our own account wrote the
    /// message that is meant.
    #[must_use]
    pub fn seen_from(mut self, carrier: &Carrier<'_>) -> Self {
        for key in [self.body.target_mut(), self.album.as_mut()].into_iter().flatten() {
            *key = key.seen_from(carrier);
        }
        self
    }

    /// The words of it: a text, or what is written below a picture, video or file.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.body {
            Body::Text(text) => Some(&text.text),
            Body::Image(image) => image.caption.as_deref(),
            Body::Video(video) => video.caption.as_deref(),
            Body::Document(document) => document.caption.as_deref(),
            _ => None,
        }
    }
}

/// Puts the message together again.
impl Content for Received {
    fn into_message(self) -> Message {
        self.draft().into_message()
    }

    fn draft(self) -> Draft {
        let context = self.context;
        let mut draft = self.body.draft();
        if let Some(quote) = &context.quote {
            draft = draft.quoting(quote);
        }
        if !context.mentions.is_empty() {
            draft = draft.mentioning(&context.mentions);
        }
        if context.mentions_everyone {
            draft = draft.mentioning_everyone();
        }
        if let Some(seconds) = context.expiration {
            draft = draft.expiring(Expiration::from_seconds(seconds));
        }
        if context.forwarding_score > 0 {
            draft = draft.forwarded(context.forwarding_score);
        }
        if self.view_once {
            draft = draft.view_once();
        }
        match &self.album {
            Some(album) => draft.in_album(album),
            None => draft,
        }
    }
}

fn marked_view_once(message: &Message) -> bool {
    let image = message.image_message.as_ref().is_some_and(|image| image.view_once());
    let videos = [&message.video_message, &message.ptv_message];
    let video = videos.into_iter().flatten().any(|video| video.view_once());
    image || video || message.audio_message.as_ref().is_some_and(|audio| audio.view_once())
}

fn album(message: &Message) -> Option<Key> {
    let association = message.message_context_info.as_deref()?.message_association.as_deref()?;
    let key = association.parent_message_key.as_ref()?;
    (association.association_type() == AssociationType::MediaAlbum).then(|| Key::from_proto(key))?
}
