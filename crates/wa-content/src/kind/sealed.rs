use prost::Message as _;
use wa_crypto::CryptoRng;
use wa_proto::Message;
use wa_proto::Wire as _;
use wa_proto::e2e::message::secret_encrypted_message::SecretEncType;
use wa_proto::e2e::message::{
    EncCommentMessage, EncEventResponseMessage, EncReactionMessage, PollEncValue, PollUpdateMessage,
    ReactionMessage, SecretEncryptedMessage,
};

use crate::kind::Reaction;
use crate::secret::{AddOn, Sealed, UseCase};
use crate::{Content, Key};

/// Something that is added to an earlier message, encrypted under that message's secret: a vote, an answer
/// to an event, a reaction, a comment, an edit. [`Candidates`](crate::secret::Candidates) open it.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SealedAddOn {
    /// What it is.
    pub use_case: UseCase,
    /// The message that it is added to.
    pub target: Key,
    /// What was encrypted.
    pub sealed: Sealed,
    /// When, milliseconds since 1970; votes have it.
    pub at_ms: Option<i64>,
}

impl SealedAddOn {
    /// Encrypts what is added to a message. `target` is its key, from the sender's point of view.
    pub fn seal<R: CryptoRng + ?Sized>(
        add_on: &AddOn<'_>,
        target: Key,
        plaintext: &[u8],
        rng: &mut R,
    ) -> Self {
        Self { use_case: add_on.use_case, target, sealed: add_on.seal(plaintext, rng), at_ms: None }
    }

    /// Encrypts a comment, or the new content of a message, an event or a poll.
    pub fn seal_content<R: CryptoRng + ?Sized>(
        add_on: &AddOn<'_>,
        target: Key,
        content: impl Content,
        rng: &mut R,
    ) -> Self {
        Self::seal(add_on, target, &content.into_message().to_wire(), rng)
    }

    /// Encrypts a reaction.
    pub fn seal_reaction<R: CryptoRng + ?Sized>(add_on: &AddOn<'_>, reaction: Reaction, rng: &mut R) -> Self {
        let plaintext = ReactionMessage {
            text: Some(reaction.emoji.unwrap_or_default()),
            sender_timestamp_ms: reaction.at_ms,
            ..Default::default()
        };
        Self::seal(add_on, reaction.target, &plaintext.encode_to_vec(), rng)
    }

    /// Tells when, in milliseconds since 1970.
    #[must_use]
    pub fn at_ms(mut self, at_ms: i64) -> Self {
        self.at_ms = Some(at_ms);
        self
    }

    /// What a message adds to another one, if it does and is complete.
    pub(crate) fn find(message: &Message) -> Option<Self> {
        let (use_case, key, payload, iv, at_ms) = if let Some(vote) = message.poll_update_message.as_deref() {
            let sealed = vote.vote.as_ref()?;
            let key = vote.poll_creation_message_key.as_ref();
            (UseCase::PollVote, key, &sealed.enc_payload, &sealed.enc_iv, vote.sender_timestamp_ms)
        } else if let Some(answer) = message.enc_event_response_message.as_deref() {
            let key = answer.event_creation_message_key.as_ref();
            (UseCase::EventResponse, key, &answer.enc_payload, &answer.enc_iv, None)
        } else if let Some(reaction) = message.enc_reaction_message.as_deref() {
            let key = reaction.target_message_key.as_ref();
            (UseCase::Reaction, key, &reaction.enc_payload, &reaction.enc_iv, None)
        } else if let Some(comment) = message.enc_comment_message.as_deref() {
            let key = comment.target_message_key.as_ref();
            (UseCase::Comment, key, &comment.enc_payload, &comment.enc_iv, None)
        } else {
            let edit = message.secret_encrypted_message.as_deref()?;
            let use_case = match edit.secret_enc_type() {
                SecretEncType::EventEdit => UseCase::EventEdit,
                SecretEncType::MessageEdit => UseCase::MessageEdit,
                SecretEncType::PollEdit => UseCase::PollEdit,
                SecretEncType::PollAddOption => UseCase::PollAddOption,
                SecretEncType::Unknown | SecretEncType::MessageSchedule => return None,
            };
            (use_case, edit.target_message_key.as_ref(), &edit.enc_payload, &edit.enc_iv, None)
        };
        let sealed = Sealed::from_fields(payload.as_ref(), iv.as_ref()).ok()?;
        Some(Self { use_case, target: Key::from_proto(key?)?, sealed, at_ms })
    }

    fn edit(self, kind: SecretEncType) -> Message {
        let edit = SecretEncryptedMessage {
            target_message_key: Some(self.target.to_proto()),
            enc_iv: Some(self.sealed.iv_field()),
            enc_payload: Some(self.sealed.payload),
            secret_enc_type: Some(kind.into()),
            remote_key_id: None,
        };
        Message { secret_encrypted_message: Some(Box::new(edit)), ..Message::default() }
    }
}

impl Content for SealedAddOn {
    fn into_message(self) -> Message {
        let key = Some(self.target.to_proto());
        let enc_iv = Some(self.sealed.iv_field());
        let enc_payload = Some(self.sealed.payload.clone());
        let mut message = Message::default();
        match self.use_case {
            UseCase::PollVote => {
                message.poll_update_message = Some(Box::new(PollUpdateMessage {
                    poll_creation_message_key: key,
                    vote: Some(PollEncValue { enc_payload, enc_iv }),
                    metadata: None,
                    sender_timestamp_ms: self.at_ms,
                }));
            }
            UseCase::EventResponse => {
                let answer = EncEventResponseMessage { event_creation_message_key: key, enc_payload, enc_iv };
                message.enc_event_response_message = Some(Box::new(answer));
            }
            UseCase::Reaction => {
                let reaction = EncReactionMessage { target_message_key: key, enc_payload, enc_iv };
                message.enc_reaction_message = Some(Box::new(reaction));
            }
            UseCase::Comment => {
                let comment = EncCommentMessage { target_message_key: key, enc_payload, enc_iv };
                message.enc_comment_message = Some(Box::new(comment));
            }
            UseCase::EventEdit => return self.edit(SecretEncType::EventEdit),
            UseCase::MessageEdit => return self.edit(SecretEncType::MessageEdit),
            UseCase::PollEdit => return self.edit(SecretEncType::PollEdit),
            UseCase::PollAddOption => return self.edit(SecretEncType::PollAddOption),
            // The key of a tag: no message carries something encrypted with it.
            UseCase::ReportToken => {}
        }
        message
    }
}
