//! What takes more than one stanza: pairing, keys, device lists, sending, sending again.

pub(crate) mod add_on;
pub(crate) mod app_state;
pub(crate) mod bundles;
pub(crate) mod chunk_retry;
pub(crate) mod decrypt;
pub(crate) mod deliver;
pub(crate) mod devices;
pub(crate) mod group_notice;
pub(crate) mod groups;
pub(crate) mod history;
pub(crate) mod identity;
mod logout;
pub(crate) mod media_retry;
pub(crate) mod missing;
pub(crate) mod pair;
pub(crate) mod peer;
pub(crate) mod picture;
pub(crate) mod prekeys;
pub(crate) mod presence;
pub(crate) mod read;
pub(crate) mod receipts;
pub(crate) mod resend;
pub(crate) mod retry;
pub(crate) mod rotation;
pub(crate) mod seal;
pub(crate) mod send;
pub(crate) mod share;
pub(crate) mod status;
mod tally;
pub(crate) mod tokens;
pub(crate) mod waiting;

use core::time::Duration;

use wa_stanza::MessageId;

use crate::book::consumers;
use crate::jobs::receipts::Owed;
use crate::live::Awaiting;
use crate::txn::{Step, Txn};
use crate::{CallId, Command, CommandError, Reply};

const REQUEST_PATIENCE: Duration = Duration::from_secs(75);

/// Takes in what the application wants.
pub(crate) fn command(txn: &mut Txn<'_>, call: CallId, command: &Command) -> Step {
    match command {
        Command::Send(message) => return send::accept(txn, call, message, send::Id::Any),
        Command::Post(post) => return send::accept_post(txn, call, post, send::Id::Any),
        Command::AddTo(addition) => return send::accept_addition(txn, call, addition, send::Id::Any),
        Command::Under(id, inner) => return under(txn, call, id, inner),
        Command::GroupInfo(group) => return groups::info(txn, call, group),
        Command::Groups => return groups::list(txn, call),
        Command::EditAppState(change) => return app_state::push::accept(txn, call, change),
        Command::OlderHistory(older) => return history::ask(txn, call, older),
        Command::Identify(address) => return identity::tell(txn, call, address),
        Command::Tally { chat, id } => return tally::tell(txn, call, chat, id),
        Command::PairByCode { phone, code } => return pair::by_code(txn, call, phone, code.as_ref()),
        Command::Handled { consumer, cursor } => {
            consumers::handled(txn, consumer, *cursor);
            return settled(txn, call);
        }
        Command::Register(consumer) => {
            consumers::register(txn, consumer);
            return settled(txn, call);
        }
        Command::Forget(consumer) => {
            consumers::forget(txn, consumer);
            return settled(txn, call);
        }
        Command::SetAvailable(available) => txn.link_mut().wants_available = *available,
        _ => {}
    }
    if !txn.link().phase.is_logged_in() {
        txn.reply(call, Reply::Failed(CommandError::Offline));
        return Ok(());
    }
    match command {
        Command::Request(request) => {
            txn.request_with(&*request.0, Awaiting::Caller(call), REQUEST_PATIENCE);
            return Ok(());
        }
        Command::FetchPicture(query) => return picture::fetch(txn, call, query),
        Command::Reupload(question) => return media_retry::ask(txn, call, question),
        Command::LogOut => return logout::start(txn, call),
        Command::MarkRead(read) => {
            read::mark(txn, call, read);
            return Ok(());
        }
        Command::MarkDelivered { chat, sender, ids } => {
            let (to, participant) = match chat.is_account() {
                true => (sender, None),
                false => (chat, Some(sender.clone())),
            };
            let owed =
                |id: &MessageId| Owed { id: id.clone(), to: to.clone(), participant: participant.clone() };
            receipts::send(txn, ids.iter().map(owed).collect());
        }
        Command::SetAvailable(available) => presence::set_available(txn, *available),
        Command::SubscribePresence(user) => presence::subscribe(txn, user)?,
        Command::SetActivity { chat, activity } => presence::set_activity(txn, chat, *activity)?,
        Command::Send(_)
        | Command::Post(_)
        | Command::AddTo(_)
        | Command::Under(..)
        | Command::GroupInfo(_)
        | Command::Groups
        | Command::Identify(_)
        | Command::Tally { .. }
        | Command::EditAppState(_)
        | Command::OlderHistory(_)
        | Command::PairByCode { .. }
        | Command::Handled { .. }
        | Command::Register(_)
        | Command::Forget(_) => {}
    }
    txn.reply(call, Reply::Done);
    Ok(())
}

/// Sends something under an id that was drawn for it. What is not sent has no use for one.
fn under(txn: &mut Txn<'_>, call: CallId, id: &MessageId, inner: &Command) -> Step {
    let id = send::Id::New(id.clone());
    match inner {
        Command::Send(message) => send::accept(txn, call, message, id),
        Command::Post(post) => send::accept_post(txn, call, post, id),
        Command::AddTo(addition) => send::accept_addition(txn, call, addition, id),
        other => command(txn, call, other),
    }
}

/// Stored events may have gone; their senders hear of it.
fn settled(txn: &mut Txn<'_>, call: CallId) -> Step {
    receipts::release(txn)?;
    txn.reply(call, Reply::Done);
    Ok(())
}
