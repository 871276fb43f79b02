use core::fmt;
use core::future::{Future, IntoFuture};
use core::pin::Pin;

use bytes::Bytes;
use wa_core::{Audience, Command, Post, Reply, Sent};
use wa_proto::Wire as _;
use wa_stanza::MessageId;

use crate::content::Content;
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
        NewPost { client: self.client.clone(), content: content.into_message().to_wire().into() }
    }
}

/// A post without an audience.
#[must_use = "a post without an audience goes nowhere"]
pub struct NewPost {
    client: Client,
    content: Bytes,
}

impl fmt::Debug for NewPost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NewPost([{} bytes])", self.content.len())
    }
}

impl NewPost {
    /// Says who is to see it.
    ///
    /// [`Audience::Contacts`] and [`Audience::Except`] mean the contacts that the server lists with the
    /// privacy setting of the status feed. This device does not know the address book of the phone; if the
    /// server lists nobody the post fails with
    /// [`NoAudience`](crate::CommandError::NoAudience).
    pub fn audience(self, audience: Audience) -> PostStatus {
        PostStatus { client: self.client, post: Post { id: None, content: self.content, audience } }
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
#[derive(Debug)]
#[must_use = "a post is not sent until this is awaited"]
pub struct PostStatus {
    client: Client,
    post: Post,
}

impl PostStatus {
    /// Posts under this id. To repeat a post whose outcome is unknown, repeat its id: it is posted once.
    pub fn id(mut self, id: MessageId) -> Self {
        self.post.id = Some(id);
        self
    }
}

impl IntoFuture for PostStatus {
    type Output = Result<Sent, ClientError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            match self.client.command(Command::Post(self.post)).await? {
                Reply::Sent(sent) => Ok(sent),
                _ => Err(ClientError::Gone),
            }
        })
    }
}
