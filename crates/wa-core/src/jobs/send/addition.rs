//! A vote in a poll, or an answer to an event, that is known here by its id: the secret does not leave the
//! session.

use wa_content::secret::MessageSecret;
use wa_content::{Content as _, EventAnswer, Key, Vote};
use wa_jid::Jid;
use wa_proto::{Wire as _, e2e};
use wa_stanza::message::AddressingMode;

use super::{Id, Wanted, take_in};
use crate::book::{Groups, LidMap, OutboxRow, Poll, Subject};
use crate::jobs::add_on;
use crate::jobs::deliver::Arrival;
use crate::txn::{Step, Txn};
use crate::{AddTo, Addition, CallId, CommandError, Reply};

/// The application votes or answers.
pub(crate) fn accept(txn: &mut Txn<'_>, call: CallId, wanted: &AddTo, id: Id) -> Step {
    let AddTo { chat, message, addition, id: chosen } = wanted;
    if txn.account().me.is_none() {
        txn.reply(call, Reply::Failed(CommandError::NotPaired));
        return Ok(());
    }
    let chat = Subject::new(txn, chat, chat, message)?.chat;
    let poll = Poll::find(txn, &chat, message)?.filter(|poll| poll.takes(addition));
    let secret = poll.as_ref().and_then(|poll| MessageSecret::from_slice(&poll.secret).ok());
    let author = poll.as_ref().and_then(|poll| poll.author.parse::<Jid>().ok());
    let (Some(secret), Some(author)) = (secret, author) else {
        txn.reply(call, Reply::Failed(CommandError::UnknownMessage));
        return Ok(());
    };
    let author = in_chat(txn, &chat, author)?;
    let me = txn.account().linked()?.clone();
    let own = if author.is_lid_family() { me.lid.to_bare() } else { me.pn.to_bare() };
    let key = match me.is_own(&author) {
        true => Key::own(&chat, message.as_str()),
        false => Key::of(&chat, &author, message.as_str()),
    };
    let at = i64::try_from(txn.now().unix_millis()).unwrap_or(i64::MAX);
    let sealed = match addition {
        Addition::Vote { options } => {
            Vote::new(key, options.iter().map(String::as_str), at).seal(&secret, &author, &own, txn.rng())
        }
        Addition::Answer { attendance, extra_guests } => EventAnswer::new(*attendance, at)
            .extra_guests(*extra_guests)
            .seal(key, &secret, &author, &own, txn.rng()),
    };
    let content = sealed.into_message().to_wire().into();
    take_in(txn, call, Wanted { id: id.or(chosen.as_ref()), chat, content, audience: None })
}

/// The address by which the members of a chat know somebody.
fn in_chat(txn: &mut Txn<'_>, chat: &Jid, author: Jid) -> Step<Jid> {
    let by_pn = chat.is_group()
        && Groups::load(txn, chat)?.is_some_and(|group| group.addressing_mode == AddressingMode::Pn);
    if by_pn && author.is_lid_family() {
        return Ok(LidMap::other(txn, &author)?.unwrap_or(author));
    }
    Ok(author)
}

/// The server has a message of ours: a vote counts here as well.
pub(super) fn count(txn: &mut Txn<'_>, row: &OutboxRow, chat: &Jid, timestamp: u64) -> Step {
    let Ok(content) = e2e::Message::from_wire(row.content.clone()) else { return Ok(()) };
    if !add_on::is_vote(&content) {
        return Ok(());
    }
    let arrival = Arrival {
        id: row.id.clone(),
        chat: chat.clone(),
        chat_alt: None,
        sender: txn.account().linked()?.lid.clone(),
        sender_alt: None,
        from_me: true,
        timestamp,
        push_name: None,
        queued: false,
        recovered: None,
    };
    add_on::open(txn, &arrival, &content)?;
    Ok(())
}
