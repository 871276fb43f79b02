//! Showing ourselves, watching others.

use wa_jid::Jid;
use wa_stanza::chatstate::{OutgoingChatState, Typing};
use wa_stanza::message::PrivacyProof;
use wa_stanza::presence::OutgoingPresence;

use crate::book::LidMap;
use crate::event::Activity;
use crate::jobs::tokens;
use crate::txn::{Step, Txn};

pub(crate) fn set_available(txn: &mut Txn<'_>, available: bool) {
    txn.link_mut().available = available;
    let name = txn.account().push_name.as_deref().map(Into::into);
    let presence = match available {
        true => OutgoingPresence::Available { name },
        false => OutgoingPresence::Unavailable { name },
    };
    txn.transmit(presence.to_node());
}

pub(super) fn subscribe(txn: &mut Txn<'_>, user: &Jid) -> Step {
    let user = LidMap::canonical(txn, &user.to_bare())?;
    let token = match tokens::proof(txn, &user)? {
        Some(PrivacyProof::Trusted(token)) => Some(token),
        _ => None,
    };
    txn.transmit(OutgoingPresence::Subscribe { to: user, token }.to_node());
    Ok(())
}

pub(super) fn set_activity(txn: &mut Txn<'_>, chat: &Jid, activity: Activity) -> Step {
    let to = LidMap::canonical(txn, &chat.to_bare())?;
    let me = txn.account().linked()?.clone();
    let from = if to.is_lid() { me.lid } else { me.pn };
    let typing = match activity {
        Activity::Composing => Typing::Composing,
        Activity::Recording => Typing::Recording,
        Activity::Paused => Typing::Paused,
    };
    txn.transmit(OutgoingChatState { to, from: Some(from), typing }.to_node());
    Ok(())
}
