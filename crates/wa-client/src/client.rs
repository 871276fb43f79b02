use std::sync::Arc;

use bytes::Bytes;
use tokio::sync::{mpsc, oneshot, watch};
use wa_content::Content as _;
use wa_core::{Command, CommandError, Me, Reply, RequestNode};
use wa_jid::Jid;
use wa_pairing::PairingCode;
use wa_proto::Wire as _;
use wa_proto::e2e::Message;
use wa_stanza::iq::answer;
use wa_stanza::{MessageId, Request};

use crate::ClientError;
use crate::builder::ClientBuilder;
use crate::delivery::DeliveryHandle;
use crate::driver::{Ask, Pulse, Status};
use crate::events::Events;
use crate::media::{MediaDesk, Sendable};
use crate::pairing::Pairing;
use crate::preview::Previews;
use crate::send::SendMessage;

/// A WhatsApp account on this device.
///
/// A `Client` is a handle: cheap to clone, usable from any task. The account itself lives in one task
/// that ends when the last handle is dropped, or with [`Client::close`].
#[derive(Debug, Clone)]
pub struct Client {
    shared: Arc<Shared>,
    /// What keeps the task going; the task's own handle has none.
    _alive: Option<watch::Receiver<()>>,
}

#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) mailbox: mpsc::Sender<Ask>,
    pub(crate) status: watch::Receiver<Status>,
    pub(crate) pulse: Arc<Pulse>,
    pub(crate) media: MediaDesk,
    pub(crate) previews: Previews,
}

impl Client {
    /// Begins to set up a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// A handle for the application.
    pub(crate) fn new(shared: Arc<Shared>, alive: watch::Receiver<()>) -> Self {
        Self { shared, _alive: Some(alive) }
    }

    /// A handle for the task behind the handles, which does not keep it going.
    pub(crate) fn internal(shared: Arc<Shared>) -> Self {
        Self { shared, _alive: None }
    }

    /// Links this device to a phone by QR code: connects, and gives the codes to show one after the
    /// other until a phone has scanned one.
    pub fn pair(&self) -> Pairing {
        Pairing::new(self.clone())
    }

    /// Links this device to the phone with this number by a code of eight letters that the user types
    /// there. Resolves as soon as there is a code; watch [`Client::pair`] or
    /// [`Client::wait_online`] for the rest.
    ///
    /// # Errors
    ///
    /// [`ClientError::Command`] if the number is not one, the device is linked already or the server
    /// refuses.
    ///
    /// **Cancel safety:** dropping the future leaves the request with the server; asking again voids it.
    pub async fn pair_with_phone(&self, phone: &str) -> Result<PairingCode, ClientError> {
        self.pair_with_code(phone, None).await
    }

    /// As [`Client::pair_with_phone`], with a code of the caller's choice.
    ///
    /// # Errors
    ///
    /// As [`Client::pair_with_phone`].
    ///
    /// **Cancel safety:** as [`Client::pair_with_phone`].
    pub async fn pair_with_code(
        &self,
        phone: &str,
        code: Option<PairingCode>,
    ) -> Result<PairingCode, ClientError> {
        if self.status().me.is_none() {
            self.ask(Ask::Connect).await?;
        }
        match self.command(Command::PairByCode { phone: phone.to_owned(), code }).await? {
            Reply::Code(code) => Ok(code),
            _ => Err(ClientError::Gone),
        }
    }

    /// Sends a message: any [`Content`](wa_content::Content), or a file that is uploaded first, see
    /// [`FromFile`](crate::media::FromFile). Await the result: it resolves when the server has the message.
    pub fn send(&self, chat: &Jid, content: impl Sendable) -> SendMessage {
        let (draft, attachment) = content.into_parts();
        SendMessage::new(self.clone(), chat.clone(), draft).attaching(attachment)
    }

    /// Sends an encoded `Message` protobuf, whatever it says.
    pub fn send_encoded(&self, chat: &Jid, content: impl Into<Bytes>) -> SendMessage {
        match Message::from_wire(content.into()) {
            Ok(message) => SendMessage::new(self.clone(), chat.clone(), message.draft()),
            Err(_) => SendMessage::refused(self.clone(), chat.clone(), CommandError::Content.into()),
        }
    }

    /// What happens to the account, from the first event on that was not handled before.
    ///
    /// What is not stored (presence, the state of the connection) is kept for the first reader too, as far as
    /// some megabytes go.
    pub fn events(&self) -> Events {
        Events::new(self.clone(), "")
    }

    /// As [`Client::events`], for one of several consumers: each has a place of its own in the stream, which is
    /// remembered under its name. A stored event goes when all consumers that ever read have handled it, so one
    /// that reads no longer has to be taken back with [`Client::forget_consumer`].
    pub fn events_named(&self, consumer: &str) -> Events {
        Events::new(self.clone(), consumer)
    }

    /// What becomes of a message of ours: with the server, and with each recipient.
    ///
    /// Messages are found as long as they are in the outbox or among the last thousand that were sent.
    ///
    /// # Errors
    ///
    /// [`ClientError::UnknownMessage`] if there is no such message, [`ClientError::Gone`] if the client was closed.
    ///
    /// **Cancel safety:** cancel at will.
    pub async fn delivery(&self, id: &MessageId) -> Result<DeliveryHandle, ClientError> {
        let (reply, updates) = oneshot::channel();
        self.ask(Ask::Follow(id.clone(), reply)).await?;
        let updates = updates.await.map_err(|_| ClientError::Gone)?;
        match &*updates.borrow() {
            Some(_) => {}
            None => return Err(ClientError::UnknownMessage),
        }
        Ok(DeliveryHandle::new(updates))
    }

    /// Asks the server something.
    ///
    /// # Errors
    ///
    /// [`ClientError::Command`] without a connection or answer, [`ClientError::Answer`] if the server
    /// refuses or its answer is not understood.
    ///
    /// **Cancel safety:** dropping the future does not take the request back.
    pub async fn request<R>(&self, request: R) -> Result<R::Response, ClientError>
    where
        R: Request + Send + Sync + 'static,
    {
        match self.command(Command::Request(RequestNode::new(request))).await? {
            Reply::Node(node) => Ok(answer::<R>(node.as_ref())?),
            _ => Err(ClientError::Gone),
        }
    }

    /// Our addresses, once this device is linked.
    pub fn me(&self) -> Option<Me> {
        self.status().me
    }

    /// How things stand right now.
    pub fn status(&self) -> Status {
        let mut status = self.shared.status.borrow().clone();
        self.shared.pulse.show(&mut status);
        status
    }

    /// Waits until the account is connected and logged in.
    ///
    /// # Errors
    ///
    /// [`ClientError::Closed`] if the connection ended and does not come back by itself.
    ///
    /// **Cancel safety:** cancel at will.
    pub async fn wait_online(&self) -> Result<(), ClientError> {
        self.wait_for(|status| status.online).await
    }

    pub(crate) async fn wait_for(
        &self,
        mut condition: impl FnMut(&Status) -> bool,
    ) -> Result<(), ClientError> {
        let mut status = self.shared.status.clone();
        loop {
            {
                let now = status.borrow_and_update();
                if condition(&now) {
                    return Ok(());
                }
                match &now.closed {
                    Some(reason) if !now.online && !now.connecting => {
                        return Err(ClientError::Closed(reason.clone()));
                    }
                    _ => {}
                }
            }
            status.changed().await.map_err(|_| ClientError::Gone)?;
        }
    }

    /// Unlinks this device. The account's keys are wiped; events that were not handled stay.
    ///
    /// # Errors
    ///
    /// [`ClientError::Command`] without a connection or if the server refuses.
    ///
    /// **Cancel safety:** dropping the future does not take the request back.
    pub async fn log_out(&self) -> Result<(), ClientError> {
        self.command(Command::LogOut).await.map(|_| ())
    }

    /// Stops the client: everything accepted so far is stored, the socket is closed in good order and
    /// the account is free for another client. Other handles get [`ClientError::Gone`].
    ///
    /// **Cancel safety:** the client stops all the same.
    pub async fn close(&self) {
        let (done, closed) = oneshot::channel();
        if self.ask(Ask::Close(done)).await.is_ok() {
            // An error means that the task ended before it could say so.
            let _ = closed.await;
        }
    }

    pub(crate) fn media_desk(&self) -> &MediaDesk {
        &self.shared.media
    }

    pub(crate) fn previews(&self) -> &Previews {
        &self.shared.previews
    }

    pub(crate) async fn ask(&self, ask: Ask) -> Result<(), ClientError> {
        self.shared.mailbox.send(ask).await.map_err(|_| ClientError::Gone)
    }

    pub(crate) async fn command(&self, command: Command) -> Result<Reply, ClientError> {
        let (sender, reply) = oneshot::channel();
        self.ask(Ask::Command(command, sender)).await?;
        match reply.await.map_err(|_| ClientError::Gone)? {
            Reply::Failed(error) => Err(error.into()),
            reply => Ok(reply),
        }
    }
}
