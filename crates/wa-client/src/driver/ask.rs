use tokio::sync::{mpsc, oneshot, watch};
use wa_core::{CloseReason, Command, Delivery, EventBatch, PairingStep, Reply};
use wa_stanza::MessageId;

/// Where the steps of linking are reported.
pub(crate) type Watcher = mpsc::Sender<Result<PairingStep, CloseReason>>;

/// What handles ask of the driver.
pub(crate) enum Ask {
    /// Hand a command to the session; the reply may take a while.
    Command(Command, oneshot::Sender<Reply>),
    /// Send events here, from the first on that this consumer has not handled.
    Subscribe(String, mpsc::Sender<EventBatch>),
    /// Connect for linking and report the steps.
    Pair(Watcher),
    /// Tell what becomes of a message, now and later.
    Follow(MessageId, oneshot::Sender<watch::Receiver<Option<Delivery>>>),
    /// Connect, if there is no connection.
    Connect,
    /// Stop; answer when everything is stored and the socket is closed.
    Close(oneshot::Sender<()>),
}
