use tokio::sync::{mpsc, oneshot};
use wa_core::{CloseReason, Command, EventBatch, PairingStep, Reply};

/// What handles ask of the driver.
pub(crate) enum Ask {
    /// Hand a command to the session; the reply may take a while.
    Command(Command, oneshot::Sender<Reply>),
    /// Send events here, from the first unhandled one on.
    Subscribe(mpsc::Sender<EventBatch>),
    /// Connect for linking and report the steps.
    Pair(mpsc::UnboundedSender<Result<PairingStep, CloseReason>>),
    /// Connect, if there is no connection.
    Connect,
    /// Stop; answer when everything is stored and the socket is closed.
    Close(oneshot::Sender<()>),
}
