use core::fmt;
use core::future::{Future, IntoFuture};
use core::pin::Pin;

use wa_core::{Audience, Command, Post, Reply, Sent};
use wa_proto::Wire as _;
use wa_proto::e2e::Message;
use wa_stanza::MessageId;

use crate::content::Content;
use crate::preview::Wish;
use crate::{Client, ClientError};

/// The status feed; see [`Client::status_feed`].
#[derive(Debug)]
pub struct StatusFeedHandle<'c> {
    client: &'c Client,
}

impl Client {
    /// The status feed: posts that contacts see for a day. A reaction or an answer to a post is
    /// [sent](Client::send) like any message; it goes to the author alone.
    pub fn status_feed(&self) -> StatusFeedHandle<'_> {
        StatusFeedHandle { client: self }
    }
}

impl StatusFeedHandle<'_> {
    /// Posts something. Who is to see it has to be said.
    pub fn post(&self, content: impl Content) -> NewPost {
        NewPost { client: self.client.clone(), content: Box::new(content.into_message()) }
    }
}

/// A post without an audience.
#[must_use = "a post without an audience goes nowhere"]
pub struct NewPost {
    client: Client,
    content: Box<Message>,
}

impl fmt::Debug for NewPost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NewPost")
    }
}

impl NewPost {
    /// Says who is to see it.
    ///
    /// [`Audience::Contacts`] and [`Audience::Except`] mean the address book that the devices of the account share. It
    /// is synchronised soon after linking ([`Event::AppStateSynced`](crate::Event::AppStateSynced) of
    /// `critical_unblock_low`); as long as nobody is in it the post fails with
    /// [`NoAudience`](crate::CommandError::NoAudience).
    pub fn audience(self, audience: Audience) -> PostStatus {
        let Self { client, content } = self;
        PostStatus { client, id: None, content, audience, link_preview: Wish::AsUsual }
    }
}

/// A post to be sent; await it.
///
/// It resolves when the server has taken the post.
///
/// # Errors
///
/// As [`SendMessage`](crate::SendMessage), and
/// [`NoAudience`](crate::CommandError::NoAudience) if nobody is to see it.
///
/// **Cancel safety:** as [`SendMessage`](crate::SendMessage).
#[must_use = "a post is not sent until this is awaited"]
pub struct PostStatus {
    client: Client,
    id: Option<MessageId>,
    content: Box<Message>,
    audience: Audience,
    link_preview: Wish,
}

impl fmt::Debug for PostStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PostStatus").field("id", &self.id).finish_non_exhaustive()
    }
}

impl PostStatus {
    /// Posts under this id. To repeat a post whose outcome is unknown, repeat its id: it is posted once.
    pub fn id(mut self, id: MessageId) -> Self {
        self.id = Some(id);
        self
    }

    /// Shows the first link of the text with a preview, as
    /// [`SendMessage::link_preview`](crate::SendMessage::link_preview) does.
    pub fn link_preview(mut self) -> Self {
        self.link_preview = Wish::Yes;
        self
    }

    /// Makes no preview, even if the client does for others.
    pub fn without_link_preview(mut self) -> Self {
        self.link_preview = Wish::No;
        self
    }

    async fn send(self) -> Result<Sent, ClientError> {
        let Self { client, id, mut content, audience, link_preview } = self;
        client.previews().attach(link_preview, &mut content).await;
        let post = Post { id, content: content.to_wire().into(), audience };
        match client.command(Command::Post(post)).await? {
            Reply::Sent(sent) => Ok(sent),
            _ => Err(ClientError::Gone),
        }
    }
}

impl IntoFuture for PostStatus {
    type Output = Result<Sent, ClientError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
