//! Questions of the server, and its answers to ours.

use wa_binary::NodeRef;
use wa_stanza::Request as _;
use wa_stanza::account::{IssueTokens, ServerPing};
use wa_stanza::iq::{IncomingIq, IqError, IqErrorCode, Outcome, build_error, build_result, parse_reply};
use wa_stanza::login::{ClientIb, UnifiedSessionId};
use wa_stanza::pairing::{CompanionHello, PairDevice, PairSuccess};
use wa_stanza::prekeys::{CountPreKeys, FetchBundles};
use wa_usync::Usync;

use crate::event::Event;
use crate::jobs::{
    app_state, bundles, devices, groups, missing, pair, peer, prekeys, presence, read, receipts, resend,
    rotation, send, status, tokens, waiting,
};
use crate::live::{Awaiting, Phase};
use crate::txn::{Step, Txn};
use crate::{CommandError, Reply};

pub(super) fn handle(txn: &mut Txn<'_>, node: NodeRef<'_>) -> Step {
    match IncomingIq::from_node(node) {
        Ok(Some(iq)) => question(txn, node, &iq),
        Ok(None) => answer(txn, node),
        Err(_) => Ok(()),
    }
}

fn question(txn: &mut Txn<'_>, node: NodeRef<'_>, iq: &IncomingIq) -> Step {
    if PairDevice::matches(node) {
        return pair::device(txn, node);
    }
    if PairSuccess::matches(node) {
        return pair::success(txn, node, &iq.id);
    }
    if &*iq.xmlns == ServerPing::XMLNS {
        txn.transmit(build_result(&iq.id, Vec::new()));
    } else {
        txn.transmit(build_error(&iq.id, &IqError::new(IqErrorCode::NotImplemented)));
    }
    Ok(())
}

fn answer(txn: &mut Txn<'_>, node: NodeRef<'_>) -> Step {
    let Ok(reply) = parse_reply(node) else { return Ok(()) };
    let Some((number, awaiting)) = txn.answered(&reply.id) else { return Ok(()) };
    let refused = match &reply.outcome {
        Outcome::Result(_) => None,
        Outcome::Error(error) => Some(CommandError::Refused { code: error.code.code().into() }),
    };
    let accepted = refused.is_none();
    match awaiting {
        Awaiting::Nothing | Awaiting::Ping => {}
        Awaiting::CodeFinish => pair::code_finished(txn, accepted),
        Awaiting::Active => active(txn)?,
        Awaiting::PreKeyCount => {
            prekeys::counted(txn, if accepted { CountPreKeys::parse(node).ok() } else { None });
        }
        Awaiting::Rotation => rotation::answered(
            txn,
            match &reply.outcome {
                Outcome::Error(error) => Some(error),
                Outcome::Result(_) => None,
            },
        ),
        Awaiting::PreKeyUpload => prekeys::uploaded(txn, accepted),
        Awaiting::Devices { users } => match (refused, Usync::parse(node)) {
            (None, Ok(answer)) => {
                devices::answered(txn, &users, &answer)?;
                send::resume(txn, number, &[])?;
            }
            (error, _) => send::refused(txn, number, &error.unwrap_or(CommandError::NoKeys))?,
        },
        Awaiting::Bundles { devices } => {
            let answers = if accepted { FetchBundles::parse(node).unwrap_or_default() } else { Vec::new() };
            bundles::answered(txn, answers)?;
            send::resume(txn, number, &devices)?;
            resend::resume(txn, number)?;
            peer::resume(txn, number)?;
        }
        Awaiting::Group { group, calls } => {
            let answer = refused.map_or(Ok(node), Err);
            groups::answered(txn, number, &group, &calls, answer)?;
        }
        Awaiting::Groups { calls, dirty } => {
            groups::listed(txn, &calls, dirty, refused.map_or(Ok(node), Err))?;
        }
        Awaiting::Tokens { user } => {
            let grants = if accepted { IssueTokens::parse(node).unwrap_or_default() } else { Vec::new() };
            tokens::received(txn, &user, &grants)?;
        }
        Awaiting::StatusAudience => status::contacts_told(txn, number, refused.map_or(Ok(node), Err))?,
        Awaiting::CodeHello { call } => {
            let reference = if accepted { CompanionHello::parse(node).ok() } else { None };
            pair::code_accepted(txn, call, reference, refused);
        }
        Awaiting::LogOut { call } => {
            let reply = refused.map_or(Reply::Done, Reply::Failed);
            txn.reply(call, reply);
        }
        Awaiting::Privacy => read::privacy(txn, accepted.then_some(node)),
        Awaiting::Collections(asked) => app_state::answered(txn, &asked, refused.map_or(Ok(node), Err))?,
        Awaiting::Push(number) => app_state::push::answered(txn, number, refused.map_or(Ok(node), Err))?,
        // Nothing was asked under this number, so this is no answer.
        Awaiting::Reupload { call, .. } => txn.reply(call, Reply::Failed(CommandError::Interrupted)),
        Awaiting::Caller(call) => {
            if let Ok(answer) = Usync::parse(node) {
                devices::learn(txn, &answer)?;
            }
            txn.reply(call, Reply::Node(node.to_node()));
        }
    }
    Ok(())
}

/// The server delivers to us from now on.
fn active(txn: &mut Txn<'_>) -> Step {
    let now = txn.now();
    let link = txn.link_mut();
    link.phase = Phase::Online;
    let server_time = now.unix_millis().saturating_add_signed(link.clock_offset);
    let session = ClientIb::unified_session(UnifiedSessionId::at(server_time));
    let wants_available = link.wants_available;
    txn.transmit(session.to_node());
    if wants_available {
        presence::set_available(txn, true);
    }
    txn.emit(Event::Online);
    missing::all(txn);
    waiting::due(txn);
    peer::all(txn)?;
    receipts::release(txn)?;
    resend::all(txn)?;
    send::all(txn)?;
    app_state::online(txn)
}
