//! Profile pictures: asking for them, and hearing that they have changed.

use wa_stanza::MessageId;
use wa_stanza::message::PrivacyProof;
use wa_stanza::notification::Notification;
use wa_stanza::picture::{FetchPicture, PictureChange, PictureNotice};

use crate::book::{LidMap, Seen};
use crate::event::{Event, PictureUpdate};
use crate::jobs::{REQUEST_PATIENCE, tokens};
use crate::live::Awaiting;
use crate::txn::{Step, Txn};
use crate::{CallId, PictureQuery};

/// Asks for a picture, with what lets us see it.
pub(super) fn fetch(txn: &mut Txn<'_>, call: CallId, query: &PictureQuery) -> Step {
    let of = LidMap::canonical(txn, &query.of.to_bare())?;
    let token = match tokens::proof(txn, &of)? {
        Some(PrivacyProof::Trusted(token)) => Some(token),
        _ => None,
    };
    let request = FetchPicture { of, size: query.size.clone(), known: query.known.clone(), token };
    txn.request_within(&request, Awaiting::Caller(call), REQUEST_PATIENCE);
    Ok(())
}

/// Tells the application, once for each notification.
pub(crate) fn changed(txn: &mut Txn<'_>, notification: &Notification, notice: &PictureNotice) -> Step {
    let chat = notice.of.as_ref().unwrap_or(&notification.from).to_chat();
    if !chat.is_account() && !chat.is_group() {
        return Ok(());
    }
    let id = MessageId::from(notification.id.clone());
    if Seen::contains(txn, &chat, &chat, &id)? {
        return Ok(());
    }
    let user = LidMap::partner(txn, &chat)?;
    let author = match &notice.author {
        Some(author) if author.is_account() => Some(LidMap::person(txn, author)?),
        _ => None,
    };
    Seen::mark(txn, &chat, &chat, &id)?;
    let (id, removed) = match &notice.change {
        PictureChange::Set { id, .. } => (id.as_deref().map(str::to_owned), false),
        PictureChange::Removed => (None, true),
    };
    txn.emit(Event::Picture(PictureUpdate {
        chat,
        user,
        author,
        removed,
        id,
        timestamp: notification.t.map_or(txn.now().unix_seconds(), wa_stanza::UnixSeconds::get),
        queued: notification.offline.is_some(),
    }));
    Ok(())
}
