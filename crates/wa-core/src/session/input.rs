use wa_binary::NodeRef;
use wa_noise::ServerIdentity;
use wa_pairing::StretchedCode;
use wa_store::KeySet;

use crate::jobs::{app_state, pair};
use crate::session::link;
use crate::txn::{Step, Txn};
use crate::{CallId, CloseReason, Command, Fetched, inbox, jobs};

/// What happens to a session.
#[derive(Debug, Clone)]
pub enum Input<'a> {
    /// A node came in.
    Stanza(NodeRef<'a>),
    /// The application wants something.
    Command(CallId, &'a Command),
    /// The moment of [`Session::poll_timeout`](crate::Session::poll_timeout) has come.
    Timeout,
    /// A connection is open: the handshake succeeded.
    Online(ServerIdentity),
    /// The connection is gone, or could not be made.
    Offline(CloseReason),
    /// A pairing code was stretched, as [`Session::poll_stretch`](crate::Session::poll_stretch) asked.
    Stretched(&'a StretchedCode),
    /// A blob was downloaded, or cannot be, as [`Session::poll_fetch`](crate::Session::poll_fetch) asked.
    Fetched(&'a Fetched),
}

impl Input<'_> {
    pub(super) const fn is_stanza(&self) -> bool {
        matches!(self, Self::Stanza(_))
    }
}

/// What became of an input.
#[derive(Debug)]
pub enum Outcome {
    /// It is part of the transaction now.
    Staged,
    /// These records have to be loaded first.
    Need(KeySet),
}

/// Drops a stanza that makes no sense, and takes it out of the server's queue.
pub(super) fn refuse(txn: &mut Txn<'_>, input: &Input<'_>) {
    if let Input::Stanza(node) = input {
        txn.link_mut().last_received = txn.now();
        inbox::refuse(txn, *node);
    }
}

pub(super) fn dispatch(txn: &mut Txn<'_>, input: &Input<'_>) -> Step {
    match input {
        Input::Stanza(node) => {
            txn.link_mut().last_received = txn.now();
            inbox::stanza(txn, *node)
        }
        Input::Command(call, command) => jobs::command(txn, *call, command),
        Input::Timeout => link::timeout(txn),
        Input::Online(server) => link::online(txn, server),
        Input::Offline(reason) => link::offline(txn, reason),
        Input::Stretched(code) => {
            pair::stretched(txn, code);
            Ok(())
        }
        Input::Fetched(fetched) => app_state::fetched(txn, fetched),
    }
}
