//! Who somebody is: their addresses, and that they have a new identity key.

use wa_jid::Jid;

use crate::book::{LidMap, SenderKeys};
use crate::event::Event;
use crate::jobs::tokens;
use crate::txn::{Step, Txn};
use crate::{CallId, Reply};

/// A device showed another identity than before: its user has a new security code.
pub(crate) fn changed(txn: &mut Txn<'_>, device: &Jid) -> Step {
    let user = device.to_chat();
    SenderKeys::forget_user(txn, &user)?;
    tokens::issue_again(txn, &user)?;
    let user = LidMap::person(txn, &user)?;
    txn.emit(Event::IdentityChanged { user });
    Ok(())
}

/// Tells under which addresses a person is known here.
pub(super) fn tell(txn: &mut Txn<'_>, call: CallId, address: &Jid) -> Step {
    let person = LidMap::person(txn, &address.to_chat())?;
    txn.reply(call, Reply::User(person));
    Ok(())
}
