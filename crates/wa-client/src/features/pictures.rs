use core::future::{Future, IntoFuture};
use core::pin::Pin;

use bytes::Bytes;
use wa_core::{Command, PictureQuery, Reply};
use wa_jid::Jid;
use wa_stanza::iq::{AnswerError, IqErrorCode, answer};
use wa_stanza::picture::{FetchPicture, Picture, PictureAnswer, PictureSize, RemovePicture, SetPicture};

use crate::{Client, ClientError};

/// How much of a picture is read, if nothing is said.
const LONGEST: u64 = 2 * 1024 * 1024;

/// Profile pictures, of people and of groups; see [`Client::pictures`].
#[derive(Debug)]
pub struct PicturesHandle<'c> {
    client: &'c Client,
}

/// How somebody's picture stands.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PictureState {
    /// There it is.
    Found(ProfilePicture),
    /// It is the one that is known.
    Unchanged,
    /// There is none.
    Missing,
    /// We may not see it, or whether there is one.
    Hidden,
}

/// A picture as the server has it.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ProfilePicture {
    /// Its id; every picture that is set has another.
    pub id: String,
    /// Whether it is the one that was set, and not a small one.
    pub full: bool,
    /// Where the file lies: a JPEG, which can be fetched without more for some time.
    pub url: String,
    /// Where below a media host it lies.
    pub direct_path: Option<String>,
    /// A hash of it, as the server writes it.
    pub hash: Option<String>,
}

impl Client {
    /// Profile pictures, of people and of groups. That one has changed comes as
    /// [`Event::Picture`](crate::Event::Picture).
    pub fn pictures(&self) -> PicturesHandle<'_> {
        PicturesHandle { client: self }
    }
}

impl PicturesHandle<'_> {
    /// Asks for the picture of a person or a group. If that person has issued us a privacy token it goes along.
    pub fn of(&self, chat: &Jid) -> AskPicture {
        let query = PictureQuery { of: chat.to_chat(), size: PictureSize::Preview, known: None };
        AskPicture { client: self.client.clone(), query }
    }

    /// Fetches the file of a picture.
    pub fn download(&self, picture: &ProfilePicture) -> DownloadPicture {
        DownloadPicture { client: self.client.clone(), url: picture.url.clone(), limit: LONGEST }
    }

    /// Sets the picture of the own account: a square JPEG, 640 pixels wide at most.
    pub fn set(&self, jpeg: impl Into<Bytes>) -> ChangePicture {
        ChangePicture { client: self.client.clone(), group: None, jpeg: jpeg.into() }
    }

    /// Takes the picture of the own account away.
    pub fn remove(&self) -> TakePictureAway {
        TakePictureAway { client: self.client.clone(), group: None }
    }
}

/// A question about a picture; await it.
///
/// # Errors
///
/// [`ClientError::Command`] without a connection or answer, [`ClientError::Answer`] if the server refuses for
/// another reason than those of [`PictureState`].
///
/// **Cancel safety:** cancel at will.
#[derive(Debug)]
#[must_use = "nothing is asked until this is awaited"]
pub struct AskPicture {
    client: Client,
    query: PictureQuery,
}

impl AskPicture {
    /// The picture that was set, instead of a small one.
    pub fn full(mut self) -> Self {
        self.query.size = PictureSize::Full;
        self
    }

    /// Only if it is another one than that with this id.
    pub fn unless(mut self, id: &str) -> Self {
        self.query.known = Some(id.into());
        self
    }

    async fn ask(self) -> Result<PictureState, ClientError> {
        let is_known = self.query.known.is_some();
        let Reply::Node(node) = self.client.command(Command::FetchPicture(self.query)).await? else {
            return Err(ClientError::Gone);
        };
        let code = match answer::<FetchPicture>(node.as_ref()) {
            Ok(PictureAnswer::Found(picture)) => return Ok(PictureState::Found(picture.into())),
            Ok(PictureAnswer::Status(code)) => code,
            Ok(_) if is_known => return Ok(PictureState::Unchanged),
            Ok(_) => return Ok(PictureState::Missing),
            Err(AnswerError::Refused(error)) => {
                return state_of(error.code).ok_or(AnswerError::Refused(error).into());
            }
            Err(error) => return Err(error.into()),
        };
        state_of(code).ok_or(AnswerError::Refused(wa_stanza::IqError::new(code)).into())
    }
}

/// What a refusal tells about a picture.
fn state_of(code: IqErrorCode) -> Option<PictureState> {
    /// HTTP's word for an answer without content.
    const NO_CONTENT: u16 = 204;
    match code {
        IqErrorCode::NotModified => Some(PictureState::Unchanged),
        IqErrorCode::NotFound | IqErrorCode::Unknown(NO_CONTENT) => Some(PictureState::Missing),
        IqErrorCode::NotAuthorized | IqErrorCode::Forbidden => Some(PictureState::Hidden),
        _ => None,
    }
}

impl IntoFuture for AskPicture {
    type Output = Result<PictureState, ClientError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.ask())
    }
}

/// The file of a picture on its way; await it.
///
/// # Errors
///
/// [`ClientError::Media`] if it cannot be had, or is longer than it may be.
///
/// **Cancel safety:** dropping the future ends the download.
#[must_use = "nothing is downloaded until this is awaited"]
pub struct DownloadPicture {
    client: Client,
    url: String,
    limit: u64,
}

impl DownloadPicture {
    /// Gives up when more than so many bytes come; two megabytes if not said.
    pub fn at_most(mut self, bytes: u64) -> Self {
        self.limit = bytes;
        self
    }
}

impl IntoFuture for DownloadPicture {
    type Output = Result<Bytes, ClientError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        let Self { client, url, limit } = self;
        Box::pin(async move { Ok(client.media_desk().fetch_open(&url, limit).await?) })
    }
}

/// A picture to be set; await it. The outcome is its id.
///
/// # Errors
///
/// [`ClientError::Command`] without a connection or answer, [`ClientError::Answer`] if the server refuses: 406 for
/// what is no such picture, 403 in a group whose admins alone may do it.
///
/// **Cancel safety:** dropping the future does not take it back.
#[must_use = "nothing is set until this is awaited"]
pub struct ChangePicture {
    client: Client,
    group: Option<Jid>,
    jpeg: Bytes,
}

impl ChangePicture {
    /// Of this group, and not of the own account.
    pub fn of_group(mut self, group: &Jid) -> Self {
        self.group = Some(group.clone());
        self
    }
}

impl IntoFuture for ChangePicture {
    type Output = Result<String, ClientError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        let Self { client, group, jpeg } = self;
        Box::pin(async move { Ok(client.request(SetPicture { group, jpeg }).await?.into()) })
    }
}

/// A picture to be taken away; await it. That there is none is no error.
///
/// # Errors
///
/// As [`ChangePicture`].
///
/// **Cancel safety:** dropping the future does not take it back.
#[derive(Debug)]
#[must_use = "nothing is taken away until this is awaited"]
pub struct TakePictureAway {
    client: Client,
    group: Option<Jid>,
}

impl TakePictureAway {
    /// Of this group, and not of the own account.
    pub fn of_group(mut self, group: &Jid) -> Self {
        self.group = Some(group.clone());
        self
    }
}

impl IntoFuture for TakePictureAway {
    type Output = Result<(), ClientError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        let Self { client, group } = self;
        Box::pin(async move { client.request(RemovePicture { group }).await })
    }
}

impl From<Picture> for ProfilePicture {
    fn from(picture: Picture) -> Self {
        Self {
            id: picture.id.into(),
            full: picture.size == PictureSize::Full,
            url: picture.url.into(),
            direct_path: picture.direct_path.map(Into::into),
            hash: picture.hash.map(Into::into),
        }
    }
}

/// Whoever knows the address can fetch the file.
impl core::fmt::Debug for ProfilePicture {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("ProfilePicture")
            .field("id", &self.id)
            .field("full", &self.full)
            .finish_non_exhaustive()
    }
}

impl core::fmt::Debug for DownloadPicture {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("DownloadPicture").field("limit", &self.limit).finish_non_exhaustive()
    }
}

impl core::fmt::Debug for ChangePicture {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("ChangePicture").field("group", &self.group).finish_non_exhaustive()
    }
}
