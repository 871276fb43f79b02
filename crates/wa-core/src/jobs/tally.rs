//! How a poll stands.

use wa_jid::{Jid, UserId};
use wa_stanza::MessageId;

use crate::book::{LidMap, Poll, Subject};
use crate::command::{PollTally, TalliedOption};
use crate::txn::{Step, Txn};
use crate::{CallId, CommandError, Reply};

/// Tells how a poll stands, by all votes that came.
pub(super) fn tell(txn: &mut Txn<'_>, call: CallId, chat: &Jid, id: &MessageId) -> Step {
    let chat = Subject::new(txn, chat, chat, id)?.chat;
    let reply = match Poll::find(txn, &chat, id)?.filter(|poll| !poll.options.is_empty()) {
        Some(poll) => Reply::Tally(tally(txn, &poll)?),
        None => Reply::Failed(CommandError::UnknownMessage),
    };
    txn.reply(call, reply);
    Ok(())
}

fn tally(txn: &mut Txn<'_>, poll: &Poll) -> Step<PollTally> {
    let people = poll.votes.iter().map(|vote| vote.voter.as_str()).chain([poll.author.as_str()]);
    let people: Vec<Jid> = people.filter_map(|text| text.parse().ok()).collect();
    txn.need(people.iter().map(LidMap::key))?;
    let mut options: Vec<TalliedOption> =
        poll.options.iter().map(|name| TalliedOption { name: name.clone(), voters: Vec::new() }).collect();
    let mut unknown = 0;
    for vote in &poll.votes {
        unknown += vote.unknown;
        let Ok(voter) = vote.voter.parse() else { continue };
        let voter = LidMap::person(txn, &voter)?;
        for place in &vote.options {
            let option = usize::try_from(*place).ok().and_then(|place| options.get_mut(place));
            if let Some(option) = option {
                option.voters.push(voter.clone());
            }
        }
    }
    let author = match poll.author.parse() {
        Ok(author) => LidMap::person(txn, &author)?,
        Err(_) => UserId::default(),
    };
    Ok(PollTally { author, options, unknown })
}
