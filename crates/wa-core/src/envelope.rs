//! What a message's stanza tells about its content, in the words of stanzas.

use wa_content::OnFailure;
use wa_proto::e2e::Message;
use wa_stanza::MessageId;
use wa_stanza::message::{EditKind, Enc, FailureDisplay, MediaKind, MessageKind, OutgoingMessage};

use crate::biz;
use crate::now::Now;

/// The outside of an outgoing message.
#[derive(Debug)]
pub(crate) struct Envelope {
    content: wa_content::Envelope,
    media: Option<MediaKind>,
}

impl Envelope {
    pub(crate) fn of(content: &Message) -> Self {
        let content = wa_content::Envelope::of(content);
        Self { media: content.media.map(MediaKind::from_wire), content }
    }

    /// The `type` of the stanza.
    pub(crate) fn kind(&self) -> MessageKind {
        MessageKind::from_wire(self.content.kind)
    }

    /// Labels an encryption of the content.
    pub(crate) fn label(&self, enc: Enc) -> Enc {
        let on_failure = match self.content.on_failure {
            OnFailure::Show => FailureDisplay::Show,
            OnFailure::Hide => FailureDisplay::Hide,
        };
        enc.with_media(self.media.clone()).with_failure(on_failure)
    }

    /// Writes what stands beside the encryptions. What the stanza says already, it says on.
    pub(crate) fn write_on(self, stanza: &mut OutgoingMessage, now: Now) {
        let to_user = stanza.to.is_account();
        let business = self.content.business.map(|business| biz::nodes(business, to_user, now));
        stanza.extra.extend(business.into_iter().flatten());
        stanza.edit = self.content.edit.map(EditKind::from_wire);
        let said = self.content.meta;
        if said.is_empty() {
            return;
        }
        let meta = stanza.meta.get_or_insert_default();
        meta.poll = said.poll.map(Into::into);
        meta.event = said.event.map(Into::into);
        meta.view_once = said.view_once;
        meta.app_data = said.app_data.map(Into::into);
        meta.tag_reason = said.tag_reason.map(Into::into);
        meta.thread_message = said.thread_message.as_deref().and_then(MessageId::new);
        meta.thread_sender = said.thread_sender;
    }
}
