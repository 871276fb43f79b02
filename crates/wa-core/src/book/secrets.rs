//! Secrets of messages, as long as others may refer to them, and what was added to polls.
//!
//! Of every message that has a secret it is kept for one to two months: in generations of a month, of which
//! a whole one goes at once. Polls and events are voted on and answered for longer: of them the last
//! [`KEPT`] are kept, whatever their age, together with the options and the votes of a poll.

use bytes::Bytes;
use prost::Message;
use wa_content::secret::MessageSecret;
use wa_crypto::sha256;
use wa_jid::Jid;
use wa_proto::e2e;
use wa_stanza::MessageId;
use wa_store::{Key, KeyRange, Table};

use crate::Addition;
use crate::book::{LidMap, Seen};
use crate::history::lasting;
use crate::txn::{Step, Txn};

/// How many polls and events are kept.
const KEPT: u64 = 4096;
/// The most voters whose votes are kept of one poll: more than any group has members.
const MAX_VOTES: usize = 8192;

/// A message that others refer to, by the addresses that records are kept by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Subject {
    pub(crate) chat: Jid,
    /// Without device.
    pub(crate) author: Jid,
    pub(crate) id: MessageId,
}

impl Subject {
    pub(crate) fn new(txn: &mut Txn<'_>, chat: &Jid, author: &Jid, id: &MessageId) -> Step<Self> {
        Ok(Self {
            chat: LidMap::canonical(txn, &chat.to_chat())?,
            author: LidMap::canonical(txn, &author.to_chat())?,
            id: id.clone(),
        })
    }

    /// The same message under the phone numbers that were used before the hidden ids were known.
    fn earlier(&self, txn: &mut Txn<'_>) -> Step<Vec<Self>> {
        let chats = forms(txn, &self.chat)?;
        let authors = forms(txn, &self.author)?;
        let pairs = chats.iter().flat_map(|chat| authors.iter().map(move |author| (chat, author)));
        Ok(pairs
            .map(|(chat, author)| Self { chat: chat.clone(), author: author.clone(), id: self.id.clone() })
            .collect())
    }

    fn digest(&self) -> [u8; 16] {
        short(&format!("{}\n{}\n{}", self.chat, self.author, self.id))
    }
}

/// An address and the other one of the same account, if it is known.
pub(crate) fn forms(txn: &mut Txn<'_>, address: &Jid) -> Step<Vec<Jid>> {
    let other = if address.is_account() { LidMap::other(txn, address)? } else { None };
    Ok(core::iter::once(address.clone()).chain(other).collect())
}

fn short(name: &str) -> [u8; 16] {
    let digest = sha256(name.as_bytes());
    *digest.first_chunk().unwrap_or(&[0; 16])
}

/// Secrets and what depends on them.
#[derive(Debug)]
pub(crate) struct Secrets;

impl Secrets {
    fn ordinary_key(generation: u64, subject: &Subject) -> Key {
        Key::empty(Table::Secret).with("message").with_number(generation).with(subject.digest())
    }

    /// Polls and events are found by chat and id alone: whoever asks for a tally need not know who made it.
    fn kept_key(chat: &Jid, id: &MessageId) -> Key {
        Key::empty(Table::Secret).with("kept").with(short(&format!("{chat}\n{id}")))
    }

    fn order_key(number: u64) -> Key {
        Key::empty(Table::Secret).with("order").with_number(number)
    }

    fn number_key() -> Key {
        Key::text(Table::Meta, "kept secrets")
    }

    /// Forgets generations before this one.
    pub(crate) fn forget_before(txn: &mut Txn<'_>, generation: u64) {
        let first = Key::empty(Table::Secret).with("message");
        let last = first.clone().with_number(generation);
        txn.delete_range(KeyRange::between(Table::Secret, first.bytes(), last.bytes()));
    }

    /// Keeps the secret of a message that came, if it has one. A poll is not replaced by another message of
    /// its id.
    pub(crate) fn keep(txn: &mut Txn<'_>, subject: &Subject, content: &e2e::Message) -> Step {
        let lasting = lasting(content);
        let is_taken = lasting.is_some() && txn.get(&Self::kept_key(&subject.chat, &subject.id))?.is_some();
        Self::put(txn, subject, content, lasting.filter(|_| !is_taken))
    }

    /// Makes sure that all is in view that [`keep_past`](Self::keep_past) reads for these polls and events.
    pub(crate) fn need_past<'s>(txn: &mut Txn<'_>, lasting: impl Iterator<Item = &'s Subject>) -> Step {
        let kept: Vec<Key> = lasting.map(|subject| Self::kept_key(&subject.chat, &subject.id)).collect();
        let count = u64::try_from(kept.len()).unwrap_or(KEPT).min(KEPT);
        txn.need(kept.into_iter().chain([Self::number_key(), Seen::newest()]))?;
        let number = Self::next_number(txn)?;
        txn.need((0..count).map(|it| Self::order_key((number + it) % KEPT)))
    }

    /// Keeps the secret of a message of the past; of a poll or an event for long, unless it is known.
    pub(crate) fn keep_past(
        txn: &mut Txn<'_>,
        subject: &Subject,
        secret: Bytes,
        lasting: Option<Vec<String>>,
    ) -> Step {
        if let Some(options) = lasting
            && txn.get(&Self::kept_key(&subject.chat, &subject.id))?.is_none()
        {
            return Self::keep_long(txn, subject, &Poll::new(secret, subject, options));
        }
        let generation = Seen::turn(txn)?;
        txn.put(Self::ordinary_key(generation, subject), secret);
        Ok(())
    }

    /// Keeps the secret of a message of ours. Nothing is read that depends on its id, which is drawn anew
    /// when the step is taken again.
    pub(crate) fn keep_own(txn: &mut Txn<'_>, subject: &Subject, content: &e2e::Message) -> Step {
        Self::put(txn, subject, content, lasting(content))
    }

    fn put(
        txn: &mut Txn<'_>,
        subject: &Subject,
        content: &e2e::Message,
        lasting: Option<Vec<String>>,
    ) -> Step {
        let Some(secret) = MessageSecret::of(content) else { return Ok(()) };
        let generation = Seen::turn(txn)?;
        if let Some(options) = lasting {
            let secret = Bytes::copy_from_slice(secret.expose_bytes());
            return Self::keep_long(txn, subject, &Poll::new(secret, subject, options));
        }
        txn.put(Self::ordinary_key(generation, subject), secret.expose_bytes().to_vec());
        Ok(())
    }

    fn next_number(txn: &mut Txn<'_>) -> Step<u64> {
        let stored = txn.get(&Self::number_key())?.and_then(|it| <[u8; 8]>::try_from(it.as_ref()).ok());
        Ok(stored.map_or(0, u64::from_be_bytes))
    }

    fn keep_long(txn: &mut Txn<'_>, subject: &Subject, poll: &Poll) -> Step {
        let number = Self::next_number(txn)?;
        let slot = Self::order_key(number % KEPT);
        if let Some(oldest) = txn.get(&slot)? {
            txn.delete(Key::new(Table::Secret, &oldest));
        }
        let key = Self::kept_key(&subject.chat, &subject.id);
        txn.put(slot, key.bytes().to_vec());
        txn.put(Self::number_key(), (number + 1).to_be_bytes().to_vec());
        txn.write(key, poll);
        Ok(())
    }

    /// The secret of a message, if it is known, under whichever addresses it was stored.
    pub(crate) fn find(txn: &mut Txn<'_>, subject: &Subject) -> Step<Option<MessageSecret>> {
        let generation = Seen::generation(txn);
        let generations = [generation, generation.saturating_sub(1)];
        let subjects = subject.earlier(txn)?;
        let keys = subjects.iter().flat_map(|subject| {
            let ordinary = generations.map(|it| Self::ordinary_key(it, subject));
            ordinary.into_iter().chain([Self::kept_key(&subject.chat, &subject.id)])
        });
        txn.need(keys)?;
        for subject in &subjects {
            for generation in generations {
                if let Some(secret) = txn.get(&Self::ordinary_key(generation, subject))? {
                    return Ok(MessageSecret::from_slice(&secret).ok());
                }
            }
            let poll = Poll::load(txn, &subject.chat, &subject.id)?;
            if let Some(poll) = poll.filter(|poll| subjects.iter().any(|it| poll.is_by(&it.author))) {
                return Ok(MessageSecret::from_slice(&poll.secret).ok());
            }
        }
        Ok(None)
    }
}

/// A poll, or an event: its secret and what was added to it.
#[derive(Clone, PartialEq, Eq, Message)]
#[prost(skip_debug)]
pub(crate) struct Poll {
    #[prost(bytes = "bytes", tag = "1")]
    pub(crate) secret: Bytes,
    #[prost(string, tag = "2")]
    pub(crate) author: String,
    #[prost(string, repeated, tag = "3")]
    pub(crate) options: Vec<String>,
    #[prost(message, repeated, tag = "4")]
    pub(crate) votes: Vec<Vote>,
}

/// The last vote of one person.
#[derive(Clone, PartialEq, Eq, Message)]
#[prost(skip_debug)]
pub(crate) struct Vote {
    #[prost(string, tag = "1")]
    pub(crate) voter: String,
    /// When, milliseconds, as the voter says.
    #[prost(int64, tag = "2")]
    pub(crate) at: i64,
    /// Which options, by their place in the poll.
    #[prost(uint32, repeated, tag = "3")]
    pub(crate) options: Vec<u32>,
    /// How many options were chosen that the poll does not have.
    #[prost(uint32, tag = "4")]
    pub(crate) unknown: u32,
}

impl Poll {
    fn new(secret: Bytes, subject: &Subject, options: Vec<String>) -> Self {
        Self { secret, author: subject.author.to_string(), options, votes: Vec::new() }
    }

    pub(crate) fn load(txn: &mut Txn<'_>, chat: &Jid, id: &MessageId) -> Step<Option<Self>> {
        txn.read(&Secrets::kept_key(chat, id))
    }

    /// The poll or event, under whichever address of the chat it was stored.
    pub(crate) fn find(txn: &mut Txn<'_>, chat: &Jid, id: &MessageId) -> Step<Option<Self>> {
        let chats = forms(txn, chat)?;
        txn.need(chats.iter().map(|chat| Secrets::kept_key(chat, id)))?;
        for chat in chats {
            if let Some(poll) = Self::load(txn, &chat, id)? {
                return Ok(Some(poll));
            }
        }
        Ok(None)
    }

    /// Whether this can be added to it: votes to polls, answers to events.
    pub(crate) fn takes(&self, addition: &Addition) -> bool {
        matches!(addition, Addition::Vote { .. }) != self.options.is_empty()
    }

    fn is_by(&self, author: &Jid) -> bool {
        self.author == author.to_string()
    }

    /// Takes a vote in, unless a later one of the same person is known. The voter is named by the address
    /// that records are kept by.
    pub(crate) fn vote(&mut self, voter: &Jid, at: i64, hashes: &[[u8; 32]]) -> bool {
        let voter = voter.to_string();
        let known = self.votes.iter().position(|vote| vote.voter == voter);
        let earlier = known.and_then(|place| self.votes.get(place));
        if earlier.is_some_and(|vote| vote.at > at) || (known.is_none() && self.votes.len() >= MAX_VOTES) {
            return false;
        }
        let places = || (0..).zip(self.options.iter().map(|name| wa_content::secret::option_hash(name)));
        let options: Vec<u32> =
            places().filter(|(_, hash)| hashes.contains(hash)).map(|(place, _)| place).collect();
        let unknown = hashes.iter().filter(|hash| !places().any(|(_, known)| known == **hash)).count();
        let vote = Vote { voter, at, options, unknown: u32::try_from(unknown).unwrap_or(u32::MAX) };
        match known.and_then(|place| self.votes.get_mut(place)) {
            Some(place) => *place = vote,
            None => self.votes.push(vote),
        }
        true
    }

    pub(crate) fn save(&self, txn: &mut Txn<'_>, chat: &Jid, id: &MessageId) {
        txn.write(Secrets::kept_key(chat, id), self);
    }
}

impl core::fmt::Debug for Poll {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Poll([{} options, {} votes])", self.options.len(), self.votes.len())
    }
}

impl core::fmt::Debug for Vote {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Vote")
    }
}
