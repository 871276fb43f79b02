use prost::Message as _;
use wa_jid::Jid;
use wa_proto::e2e::message::secret_encrypted_message::SecretEncType;
use wa_proto::e2e::message::{
    EncCommentMessage, EncEventResponseMessage, EncReactionMessage, EventResponseMessage, PollUpdateMessage,
    PollVoteMessage, ReactionMessage, SecretEncryptedMessage,
};
use wa_proto::{Message, Wire as _};

use crate::EventAnswer;
use crate::secret::{AddOn, MessageSecret, Sealed, SecretError, UseCase};

/// A message that was added to, and all addresses that its author and the adding person are known by.
///
/// Peers do not agree which of an account's addresses goes into the key, so each is tried with each: put the
/// ones the chat uses first.
#[derive(Debug, Clone, Copy)]
pub struct Candidates<'a> {
    /// The secret of the message.
    pub secret: &'a MessageSecret,
    /// Its id.
    pub message_id: &'a str,
    /// The addresses of its author.
    pub authors: &'a [Jid],
    /// The addresses of who adds to it.
    pub actors: &'a [Jid],
}

/// Something decrypted, and which addresses were the right ones.
#[derive(Debug, Clone, PartialEq)]
pub struct Opened<T> {
    /// What it says.
    pub content: T,
    /// The author's address that went into the key.
    pub author: Jid,
    /// The adding person's address that went into the key.
    pub actor: Jid,
}

impl Candidates<'_> {
    /// Decrypts with the first pair of addresses that fits.
    ///
    /// # Errors
    ///
    /// [`SecretError::Unauthentic`] if none does.
    pub fn open(&self, use_case: UseCase, sealed: &Sealed) -> Result<Opened<Vec<u8>>, SecretError> {
        for author in self.authors {
            for actor in self.actors {
                let Self { secret, message_id, .. } = *self;
                if let Ok(content) = (AddOn { use_case, secret, message_id, author, actor }).open(sealed) {
                    return Ok(Opened { content, author: author.to_bare(), actor: actor.to_bare() });
                }
            }
        }
        Err(SecretError::Unauthentic)
    }

    /// Decrypts a vote: the [hashes](super::option_hash) of the chosen options, none for a vote taken back.
    ///
    /// # Errors
    ///
    /// [`SecretError`] says what is wrong with it.
    pub fn open_vote(&self, update: &PollUpdateMessage) -> Result<Opened<Vec<[u8; 32]>>, SecretError> {
        let vote = update.vote.as_ref().ok_or(SecretError::Absent)?;
        let sealed = Sealed::from_fields(vote.enc_payload.as_ref(), vote.enc_iv.as_ref())?;
        self.open(UseCase::PollVote, &sealed)?.map(|plaintext| {
            let vote = PollVoteMessage::decode(plaintext.as_slice()).map_err(|_| SecretError::Malformed)?;
            let hashes = vote.selected_options.iter().map(|hash| hash.as_ref().try_into());
            hashes.collect::<Result<_, _>>().map_err(|_| SecretError::Malformed)
        })
    }

    /// Decrypts an answer to an event.
    ///
    /// # Errors
    ///
    /// [`SecretError`] says what is wrong with it.
    pub fn open_event_response(
        &self,
        answer: &EncEventResponseMessage,
    ) -> Result<Opened<EventAnswer>, SecretError> {
        let sealed = Sealed::from_fields(answer.enc_payload.as_ref(), answer.enc_iv.as_ref())?;
        self.open(UseCase::EventResponse, &sealed)?.map(|plaintext| {
            let answer =
                EventResponseMessage::decode(plaintext.as_slice()).map_err(|_| SecretError::Malformed)?;
            Ok(EventAnswer::read(&answer))
        })
    }

    /// Decrypts a reaction. It has no key of its own: the target is that of `reaction`.
    ///
    /// # Errors
    ///
    /// [`SecretError`] says what is wrong with it.
    pub fn open_reaction(
        &self,
        reaction: &EncReactionMessage,
    ) -> Result<Opened<ReactionMessage>, SecretError> {
        let sealed = Sealed::from_fields(reaction.enc_payload.as_ref(), reaction.enc_iv.as_ref())?;
        self.open(UseCase::Reaction, &sealed)?.map(|plaintext| {
            ReactionMessage::decode(plaintext.as_slice()).map_err(|_| SecretError::Malformed)
        })
    }

    /// Decrypts a comment.
    ///
    /// # Errors
    ///
    /// [`SecretError`] says what is wrong with it.
    pub fn open_comment(&self, comment: &EncCommentMessage) -> Result<Opened<Message>, SecretError> {
        let sealed = Sealed::from_fields(comment.enc_payload.as_ref(), comment.enc_iv.as_ref())?;
        self.open(UseCase::Comment, &sealed)?.map(message)
    }

    /// Decrypts the new content of a message, a poll or an event.
    ///
    /// # Errors
    ///
    /// [`SecretError::UnknownKind`] for another kind of edit, otherwise what is wrong with it.
    pub fn open_edit(&self, edit: &SecretEncryptedMessage) -> Result<Opened<Message>, SecretError> {
        // Some clients add options to polls under the key of poll edits.
        let use_cases: &[UseCase] = match edit.secret_enc_type() {
            SecretEncType::EventEdit => &[UseCase::EventEdit],
            SecretEncType::MessageEdit => &[UseCase::MessageEdit],
            SecretEncType::PollEdit => &[UseCase::PollEdit],
            SecretEncType::PollAddOption => &[UseCase::PollAddOption, UseCase::PollEdit],
            _ => return Err(SecretError::UnknownKind),
        };
        let sealed = Sealed::from_fields(edit.enc_payload.as_ref(), edit.enc_iv.as_ref())?;
        let opened = use_cases.iter().find_map(|use_case| self.open(*use_case, &sealed).ok());
        opened.ok_or(SecretError::Unauthentic)?.map(message)
    }
}

impl<T> Opened<T> {
    fn map<U>(self, read: impl FnOnce(T) -> Result<U, SecretError>) -> Result<Opened<U>, SecretError> {
        let Self { content, author, actor } = self;
        Ok(Opened { content: read(content)?, author, actor })
    }
}

pub(super) fn message(plaintext: Vec<u8>) -> Result<Message, SecretError> {
    Message::from_wire(plaintext.into()).map_err(|_| SecretError::Malformed)
}
