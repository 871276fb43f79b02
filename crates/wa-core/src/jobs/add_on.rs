//! Opening what was added to earlier messages: votes, answers to events, reactions, comments, edits, and
//! the answers of bots.

use bytes::Bytes;
use prost::Message as _;
use wa_content::secret::{BotReply, Candidates, MessageSecret, Sealed, UseCase};
use wa_jid::Jid;
use wa_proto::MessageKey;
use wa_proto::e2e::message::PollVoteMessage;
use wa_proto::e2e::message::secret_encrypted_message::SecretEncType;
use wa_proto::e2e::{Message, MessageSecretMessage};
use wa_stanza::MessageId;
use wa_stanza::message::IncomingMessage;

use crate::book::{LidMap, Poll, Secrets, Subject, forms};
use crate::event::{AddOn, AddOnKind};
use crate::jobs::deliver::Arrival;
use crate::txn::{Step, Txn};

/// Wrappers inside wrappers that are looked through.
const MAX_WRAPPERS: usize = 5;

/// Something encrypted under the secret of another message.
struct Found<'m> {
    kind: AddOnKind,
    key: Option<&'m MessageKey>,
    payload: Option<&'m Bytes>,
    iv: Option<&'m Bytes>,
    /// The keys that may fit; more than one where clients differ.
    use_cases: &'static [UseCase],
}

fn found(message: &Message) -> Option<Found<'_>> {
    if let Some(update) = &message.poll_update_message {
        let vote = update.vote.as_ref()?;
        return Some(Found {
            kind: AddOnKind::Vote,
            key: update.poll_creation_message_key.as_ref(),
            payload: vote.enc_payload.as_ref(),
            iv: vote.enc_iv.as_ref(),
            use_cases: &[UseCase::PollVote],
        });
    }
    if let Some(answer) = &message.enc_event_response_message {
        return Some(Found {
            kind: AddOnKind::EventResponse,
            key: answer.event_creation_message_key.as_ref(),
            payload: answer.enc_payload.as_ref(),
            iv: answer.enc_iv.as_ref(),
            use_cases: &[UseCase::EventResponse],
        });
    }
    if let Some(reaction) = &message.enc_reaction_message {
        return Some(Found {
            kind: AddOnKind::Reaction,
            key: reaction.target_message_key.as_ref(),
            payload: reaction.enc_payload.as_ref(),
            iv: reaction.enc_iv.as_ref(),
            use_cases: &[UseCase::Reaction],
        });
    }
    if let Some(comment) = &message.enc_comment_message {
        return Some(Found {
            kind: AddOnKind::Comment,
            key: comment.target_message_key.as_ref(),
            payload: comment.enc_payload.as_ref(),
            iv: comment.enc_iv.as_ref(),
            use_cases: &[UseCase::Comment],
        });
    }
    let edit = message.secret_encrypted_message.as_ref()?;
    Some(Found {
        kind: AddOnKind::Edit,
        key: edit.target_message_key.as_ref(),
        payload: edit.enc_payload.as_ref(),
        iv: edit.enc_iv.as_ref(),
        use_cases: match edit.secret_enc_type() {
            SecretEncType::EventEdit => &[UseCase::EventEdit],
            SecretEncType::MessageEdit => &[UseCase::MessageEdit],
            SecretEncType::PollEdit => &[UseCase::PollEdit],
            SecretEncType::PollAddOption => &[UseCase::PollAddOption, UseCase::PollEdit],
            _ => &[],
        },
    })
}

/// The content within wrappers.
fn unwrapped(content: &Message) -> &Message {
    let mut inner = content;
    for _ in 0..MAX_WRAPPERS {
        match inner.ephemeral_message.as_ref().and_then(|wrapper| wrapper.message.as_deref()) {
            Some(message) => inner = message,
            None => break,
        }
    }
    inner
}

pub(crate) fn is_vote(content: &Message) -> bool {
    unwrapped(content).poll_update_message.is_some()
}

/// What became of an addition.
#[derive(Debug)]
pub(crate) struct Opening {
    pub(crate) add_on: AddOn,
    /// Whether the message that it adds to is known, at least its secret.
    pub(crate) is_secret_known: bool,
}

/// Opens what a message adds to an earlier one, if it does, and counts a vote.
pub(crate) fn open(txn: &mut Txn<'_>, arrival: &Arrival, content: &Message) -> Step<Option<Opening>> {
    let inner = unwrapped(content);
    let Some(found) = found(inner) else { return Ok(None) };
    let Some(subject) = target(txn, arrival, found.key)? else { return Ok(None) };
    let secret = Secrets::find(txn, &subject)?;
    let plaintext = match &secret {
        Some(secret) => decrypt(txn, arrival, &subject, secret, &found)?,
        None => None,
    };
    let is_secret_known = secret.is_some();
    if is_secret_known && plaintext.is_none() {
        txn.count(|counters| counters.unopened += 1);
    }
    if let (AddOnKind::Vote, Some(plaintext)) = (found.kind, &plaintext) {
        let said = inner.poll_update_message.as_ref().and_then(|update| update.sender_timestamp_ms);
        let taken = i64::try_from(arrival.timestamp.saturating_mul(1000)).unwrap_or(i64::MAX);
        count_vote(txn, arrival, &subject, said.unwrap_or(taken), plaintext)?;
    }
    let Subject { chat, author, id } = subject;
    Ok(Some(Opening { add_on: AddOn { chat, author, id, kind: found.kind, plaintext }, is_secret_known }))
}

/// The message that a key names, from our point of view: keys are written from the sender's.
fn target(txn: &mut Txn<'_>, arrival: &Arrival, key: Option<&MessageKey>) -> Step<Option<Subject>> {
    let Some(key) = key else { return Ok(None) };
    let Some(id) = key.id.as_deref().and_then(MessageId::new) else { return Ok(None) };
    let named = |text: &Option<String>| text.as_deref().and_then(|text| text.parse::<Jid>().ok());
    let chat =
        named(&key.remote_jid).filter(Jid::is_status_broadcast).unwrap_or_else(|| arrival.chat.clone());
    let own = txn.account().linked()?.lid.clone();
    let author = match named(&key.participant).filter(Jid::is_account) {
        Some(author) => author,
        None if key.from_me() => arrival.sender.clone(),
        None if !chat.is_account() => arrival.sender.clone(),
        None if arrival.from_me => chat.clone(),
        None => own,
    };
    Ok(Some(Subject::new(txn, &chat, &author, &id)?))
}

/// Clients do not agree whether phone numbers or hidden ids go into the key: all are tried.
fn decrypt(
    txn: &mut Txn<'_>,
    arrival: &Arrival,
    subject: &Subject,
    secret: &MessageSecret,
    found: &Found<'_>,
) -> Step<Option<Bytes>> {
    let Ok(sealed) = Sealed::from_fields(found.payload, found.iv) else { return Ok(None) };
    let authors = forms(txn, &subject.author)?;
    let sender = LidMap::canonical(txn, &arrival.sender.to_chat())?;
    let actors = forms(txn, &sender)?;
    let candidates =
        Candidates { secret, message_id: subject.id.as_str(), authors: &authors, actors: &actors };
    let opened = found.use_cases.iter().find_map(|use_case| candidates.open(*use_case, &sealed).ok());
    Ok(opened.map(|opened| opened.content.into()))
}

fn count_vote(txn: &mut Txn<'_>, arrival: &Arrival, subject: &Subject, at: i64, plaintext: &Bytes) -> Step {
    let Ok(vote) = PollVoteMessage::decode(plaintext.clone()) else { return Ok(()) };
    let hashes = vote.selected_options.iter().map(|hash| hash.as_ref().try_into());
    let Ok(hashes) = hashes.collect::<Result<Vec<[u8; 32]>, _>>() else { return Ok(()) };
    let voter = LidMap::canonical(txn, &arrival.sender.to_chat())?;
    for chat in forms(txn, &subject.chat)? {
        if let Some(mut poll) = Poll::load(txn, &chat, &subject.id)? {
            if poll.vote(&voter, at, &hashes) {
                poll.save(txn, &chat, &subject.id);
            }
            return Ok(());
        }
    }
    Ok(())
}

/// Why the answer of a bot cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BotError {
    MissingSecret,
    Malformed,
}

/// Opens the answer of a bot. Which message it answers stands in the stanza.
pub(crate) fn open_bot(
    txn: &mut Txn<'_>,
    message: &IncomingMessage,
    chat: &Jid,
    ciphertext: &Bytes,
) -> Step<Result<Message, BotError>> {
    let meta = message.meta.as_ref();
    let Some(target) = meta.and_then(|meta| meta.target.clone()) else { return Ok(Err(BotError::Malformed)) };
    let Ok(answer) = MessageSecretMessage::decode(ciphertext.clone()) else {
        return Ok(Err(BotError::Malformed));
    };
    let me = txn.account().linked()?.clone();
    let bot = message.participant.as_ref().unwrap_or(&message.from).to_bare();
    let own = if bot.is_pn() { &me.pn } else { &me.lid };
    let asker = meta.and_then(|meta| meta.target_sender.clone()).unwrap_or_else(|| own.to_bare());
    let subject = Subject::new(txn, chat, &asker, &target)?;
    let Some(secret) = Secrets::find(txn, &subject)? else { return Ok(Err(BotError::MissingSecret)) };
    let first = message.bot.as_ref().and_then(|bot| bot.edit_target.clone());
    let id = first.unwrap_or_else(|| message.id.clone());
    let askers = forms(txn, &subject.author)?;
    let opened = core::iter::once(&asker)
        .chain(&askers)
        .find_map(|asker| BotReply { secret: &secret, id: id.as_str(), asker, bot: &bot }.open(&answer).ok());
    Ok(opened.ok_or(BotError::Malformed))
}
