//! Who is online, who is typing.

use wa_binary::NodeRef;
use wa_stanza::chatstate::{IncomingChatState, Typing};
use wa_stanza::presence::{Availability, IncomingPresence, LastSeen};

use crate::book::LidMap;
use crate::event::{Activity, ChatState, Event, Presence};
use crate::txn::{Step, Txn};

pub(super) fn presence(txn: &mut Txn<'_>, node: NodeRef<'_>) -> Step {
    if let Ok(presence) = IncomingPresence::from_node(node) {
        let last_seen = match presence.availability {
            Availability::Unavailable(LastSeen::At(at)) => Some(at.get()),
            _ => None,
        };
        let user = LidMap::person(txn, &presence.from)?;
        txn.emit(Event::Presence(Presence {
            user,
            available: presence.availability == Availability::Available,
            last_seen,
        }));
    }
    Ok(())
}

pub(super) fn chat_state(txn: &mut Txn<'_>, node: NodeRef<'_>) -> Step {
    if let Ok(state) = IncomingChatState::from_node(node) {
        let sender = state.participant.unwrap_or_else(|| state.from.clone());
        let activity = match state.typing {
            Typing::Composing => Activity::Composing,
            Typing::Recording => Activity::Recording,
            Typing::Paused => Activity::Paused,
        };
        let chat = state.from.to_chat();
        txn.need([&chat, &sender].into_iter().filter(|it| it.is_account()).map(LidMap::key))?;
        let partner = LidMap::partner(txn, &chat)?;
        let user = LidMap::person(txn, &sender)?;
        txn.emit(Event::ChatState(ChatState { chat, partner, sender, user, activity }));
    }
    Ok(())
}
