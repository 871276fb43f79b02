use core::future::{Future, IntoFuture};
use core::pin::Pin;
use core::time::Duration;

use rand_core::Rng as _;
use tokio::time::timeout;
use wa_content::{Content as _, Draft, Expiration};
use wa_core::event::Message;
use wa_core::{AddTo, Command, CommandError, Me, Now, Reply, Send as SendCommand, Sent};
use wa_crypto::{OsRng, sha256};
use wa_jid::Jid;
use wa_proto::Wire as _;
use wa_stanza::{MessageId, UnixSeconds};

use crate::clock::Clock;
use crate::media::Attachment;
use crate::preview::Wish;
use crate::{Client, ClientError};

/// A message to be sent; await it.
///
/// It resolves when the server has taken the message. A connection that is lost and a store that fails for a while
/// only make it later: the message goes out under one id, and arrives once.
///
/// # Errors
///
/// [`ClientError::Command`] says why the message was not sent. [`ClientError::Gone`] says that the
/// client stopped before the outcome was known: the message is in the outbox and goes out when the
/// account is opened again.
///
/// **Cancel safety:** dropping the future while it waits takes nothing back: the message is either not
/// yet handed over (nothing has happened) or in the outbox (it will be sent, even after a crash). A file is
/// uploaded before that and the preview of a link is made; dropping the future meanwhile ends that.
#[derive(Debug)]
#[must_use = "a message is not sent until this is awaited"]
pub struct SendMessage {
    client: Client,
    chat: Jid,
    id: Option<MessageId>,
    content: Result<Said, ClientError>,
    patience: Option<Duration>,
    attachment: Option<Attachment>,
    link_preview: Wish,
}

/// What is to be sent.
#[derive(Debug)]
enum Said {
    Content(Draft),
    /// Something that is sealed where the secret is.
    Addition(AddTo),
}

impl SendMessage {
    pub(crate) fn new(client: Client, chat: Jid, content: Draft) -> Self {
        Self::of(client, chat, Ok(Said::Content(content)))
    }

    /// Something is added to a message that is known by its id.
    pub(crate) fn adding(client: Client, addition: AddTo) -> Self {
        Self::of(client, addition.chat.clone(), Ok(Said::Addition(addition)))
    }

    /// A message that will not be sent, because its content cannot be made.
    pub(crate) fn refused(client: Client, chat: Jid, error: ClientError) -> Self {
        Self::of(client, chat, Err(error))
    }

    fn of(client: Client, chat: Jid, content: Result<Said, ClientError>) -> Self {
        Self {
            client,
            chat,
            id: None,
            content,
            patience: None,
            attachment: None,
            link_preview: Wish::AsUsual,
        }
    }

    /// A file is to be uploaded first.
    pub(crate) fn attaching(mut self, attachment: Option<Attachment>) -> Self {
        self.attachment = attachment;
        self
    }

    /// Sends under this id. To repeat a send whose outcome is unknown, repeat its id: it is sent once.
    pub fn id(mut self, id: MessageId) -> Self {
        self.id = Some(id);
        self
    }

    /// Answers a message.
    pub fn quoting(self, message: &Message) -> Self {
        let quote = message.quote();
        let quote = if message.chat == self.chat.to_chat() { quote } else { quote.from_chat(&message.chat) };
        self.change(|content| content.quoting(&quote))
    }

    /// Mentions people; the text should contain `@` and the user part of each address.
    pub fn mentioning<'j>(self, people: impl IntoIterator<Item = &'j Jid>) -> Self {
        self.change(|content| content.mentioning(people))
    }

    /// Lets the message disappear after the time that is set for its chat.
    pub fn expiring(self, timer: Expiration) -> Self {
        self.change(|content| content.expiring(timer))
    }

    /// Shows the first link of the text with a preview, if it has none of its own
    /// ([`Text::link`](wa_content::Text::link)) and one can be had in time. The page is visited for it.
    pub fn link_preview(mut self) -> Self {
        self.link_preview = Wish::Yes;
        self
    }

    /// Makes no preview, even if the client does for others.
    pub fn without_link_preview(mut self) -> Self {
        self.link_preview = Wish::No;
        self
    }

    fn change(mut self, change: impl FnOnce(Draft) -> Draft) -> Self {
        self.content = self.content.map(|content| match content {
            Said::Content(draft) => Said::Content(change(draft)),
            addition @ Said::Addition(_) => addition,
        });
        self
    }

    /// Waits no longer than this for the server. The message stays in the outbox all the same: the future gives
    /// [`ClientError::Unknown`] with the id, under which [`Client::delivery`] tells what becomes of it.
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = Some(patience);
        self
    }

    async fn send(self) -> Result<Sent, ClientError> {
        let mut command = match self.content? {
            Said::Addition(addition) => Command::AddTo(AddTo { id: self.id.clone(), ..addition }),
            Said::Content(draft) => {
                let mut message = draft.into_message();
                if let Some(attachment) = self.attachment {
                    attachment.upload(&self.client, &mut message).await?;
                }
                self.client.previews().attach(self.link_preview, &mut message).await;
                let content = message.to_wire().into();
                Command::Send(SendCommand { chat: self.chat, id: self.id.clone(), content })
            }
        };
        let Some(patience) = self.patience else { return hand_over(&self.client, command).await };
        let id = match self.id {
            Some(id) => id,
            None => fresh_id(&self.client)?,
        };
        if let Command::Send(SendCommand { id: under, .. }) | Command::AddTo(AddTo { id: under, .. }) =
            &mut command
        {
            *under = Some(id.clone());
        }
        let sent = hand_over(&self.client, command);
        timeout(patience, sent).await.unwrap_or(Err(ClientError::Unknown { id }))
    }
}

impl IntoFuture for SendMessage {
    type Output = Result<Sent, ClientError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

async fn hand_over(client: &Client, command: Command) -> Result<Sent, ClientError> {
    match client.command(command).await? {
        Reply::Sent(sent) => Ok(sent),
        _ => Err(ClientError::Gone),
    }
}

/// An id that is known before the message is handed over.
fn fresh_id(client: &Client) -> Result<MessageId, ClientError> {
    let me = client.me().ok_or(CommandError::NotPaired)?;
    Ok(draw_id(&me, Clock::start().now()))
}

/// Draws an id for a message of ours.
pub(crate) fn draw_id(me: &Me, now: Now) -> MessageId {
    let mut random = [0; 16];
    OsRng.fill_bytes(&mut random);
    let now = UnixSeconds::new(now.unix_seconds());
    MessageId::from_digest(&sha256(&MessageId::preimage(now, me.pn.user(), &random)))
}
