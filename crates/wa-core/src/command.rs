use core::fmt;
use std::sync::Arc;

use bytes::Bytes;
use wa_appstate::{Collection, Edit};
use wa_binary::Node;
use wa_content::{Attendance, Key};
use wa_jid::{Jid, UserId};
use wa_pairing::PairingCode;
use wa_stanza::group::GroupInfo;
use wa_stanza::iq::build_iq;
use wa_stanza::media::MediaRetryOutcome;
use wa_stanza::picture::PictureSize;
use wa_stanza::{IqId, MessageId, Nack, Request};

use crate::Sent;
use crate::event::{Activity, Cursor, HistoryMark};

/// Ties a [`Reply`] to the command that asked for it; the driver numbers its calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CallId(pub u64);

/// What an application can ask of the session.
#[derive(Clone)]
#[non_exhaustive]
pub enum Command {
    /// Send a message. The command is accepted once it is committed to the outbox; the reply comes
    /// with the server's ack.
    Send(Send),
    /// Post in the status feed; otherwise as [`Command::Send`].
    Post(Post),
    /// Vote in a poll or answer an event that is known here; otherwise as [`Command::Send`].
    AddTo(AddTo),
    /// Send, post or add something under an id that was drawn for it: nothing went out under it, so nobody looks
    /// whether something did. To learn what became of it, repeat the command with the id in it.
    Under(MessageId, Box<Self>),
    /// Tell what is known about a group; the server is asked only if nothing is.
    GroupInfo(Jid),
    /// Tell under which addresses a person is known.
    Identify(Jid),
    /// Tell how a poll stands.
    Tally {
        /// The conversation.
        chat: Jid,
        /// The poll.
        id: MessageId,
    },
    /// Tell about every group we are a member of; the server is asked unless all are known.
    Groups,
    /// Link by code instead of by QR.
    PairByCode {
        /// The number of the phone, any punctuation.
        phone: String,
        /// A code of the caller's choice.
        code: Option<PairingCode>,
    },
    /// Tell that messages were read or played.
    MarkRead(Read),
    /// Tell the sender that messages came, under [`Receipts::Manual`](crate::Receipts::Manual).
    MarkDelivered {
        /// The conversation.
        chat: Jid,
        /// The device that sent the messages.
        sender: Jid,
        /// Which.
        ids: Vec<MessageId>,
    },
    /// Show the account as online or not.
    SetAvailable(bool),
    /// Ask to be told when a contact comes online.
    SubscribePresence(Jid),
    /// Tell a chat what the user is doing.
    SetActivity {
        /// The chat.
        chat: Jid,
        /// What.
        activity: Activity,
    },
    /// Ask the server something.
    Request(RequestNode),
    /// Ask for the picture of somebody or of a group; the server's answer comes as [`Reply::Node`].
    FetchPicture(PictureQuery),
    /// Ask the phone to upload the file of a message again; the reply comes with its answer.
    Reupload(Reupload),
    /// Change app state. The change is accepted once it is committed, and carried out with the next connection if
    /// there is none; the reply comes when the server took it.
    EditAppState(EditAppState),
    /// Ask the phone for older messages of a chat. The question is accepted once it is committed, and leaves with the
    /// next connection if there is none; the reply comes when the server has it.
    OlderHistory(OlderHistory),
    /// Unlink this device.
    LogOut,
    /// A consumer of the event stream dealt with all events up to here.
    Handled {
        /// Its name.
        consumer: String,
        /// How far it got.
        cursor: Cursor,
    },
    /// A consumer of the event stream with this name is there: events wait for it from now on.
    Register(String),
    /// Events need not wait for the consumer with this name any more.
    Forget(String),
}

/// Builds the iq of a request once its id is known.
#[derive(Clone)]
pub struct RequestNode(pub(crate) Arc<dyn Fn(&IqId) -> Node + core::marker::Send + Sync>);

impl RequestNode {
    /// Wraps any typed request; its answer comes as [`Reply::Node`].
    pub fn new<R: Request + core::marker::Send + Sync + 'static>(request: R) -> Self {
        Self(Arc::new(move |id| build_iq(id, &request)))
    }
}

impl fmt::Debug for RequestNode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RequestNode")
    }
}

/// One message on its way out.
#[derive(Clone)]
pub struct Send {
    /// The conversation.
    pub chat: Jid,
    /// Under which id; sending twice under one id sends once.
    pub id: Option<MessageId>,
    /// The encoded `Message` protobuf, unpadded.
    pub content: Bytes,
}

/// A question to the phone about the file of a message.
#[derive(Clone)]
pub struct Reupload {
    /// The message.
    pub id: MessageId,
    /// Its chat.
    pub chat: Jid,
    /// Who sent it, in groups.
    pub sender: Option<Jid>,
    /// Whether our account sent it.
    pub from_me: bool,
    /// The question, sealed with a key from the media key.
    pub ciphertext: Bytes,
    /// Its nonce.
    pub nonce: Bytes,
}

/// A question about a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureQuery {
    /// Whose: a person or a group.
    pub of: Jid,
    /// In which form.
    pub size: PictureSize,
    /// The id of the one that is known.
    pub known: Option<Box<str>>,
}

/// Changes of one collection of app state, to be made together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditAppState {
    /// The collection.
    pub collection: Collection,
    /// The changes.
    pub edits: Vec<Edit>,
}

/// A question to the phone about the messages of a chat before one that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OlderHistory {
    /// The oldest message that is known.
    pub before: HistoryMark,
    /// How many messages before it are wanted.
    pub count: u32,
}

/// A post in the status feed on its way out.
#[derive(Clone)]
pub struct Post {
    /// Under which id; posting twice under one id posts once.
    pub id: Option<MessageId>,
    /// The encoded `Message` protobuf, unpadded.
    pub content: Bytes,
    /// Who is to see it.
    pub audience: Audience,
}

/// What is added to a poll or an event, under its secret.
#[derive(Clone)]
pub struct AddTo {
    /// The conversation.
    pub chat: Jid,
    /// The poll or event.
    pub message: MessageId,
    /// What is added.
    pub addition: Addition,
    /// Under which id; sending twice under one id sends once.
    pub id: Option<MessageId>,
}

/// What can be added to a message that is known by its id.
#[derive(Clone)]
#[non_exhaustive]
pub enum Addition {
    /// A vote in a poll.
    Vote {
        /// All answers that are chosen from now on, worded as in the poll; none takes the vote back.
        options: Vec<String>,
    },
    /// An answer to an event.
    Answer {
        /// Whether we come.
        attendance: Attendance,
        /// How many we bring along.
        extra_guests: u32,
    },
}

/// Who is to see a post in the status feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Audience {
    /// Every contact: whoever is in the address book that phone and companions share, as far as it is synchronised,
    /// and the accounts on the list of contacts that the server may keep with the privacy setting of the status
    /// feed.
    Contacts,
    /// These accounts.
    Only(Vec<Jid>),
    /// Every contact, as in [`Audience::Contacts`], but these.
    Except(Vec<Jid>),
}

/// Messages of one chat that were read or played.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read {
    /// The conversation.
    pub chat: Jid,
    /// Who sent the messages, in groups.
    pub sender: Option<Jid>,
    /// Which.
    pub ids: Vec<MessageId>,
    /// What was done with them.
    pub kind: ReadKind,
}

/// What was done with messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadKind {
    /// They were read.
    Read,
    /// They were listened to or looked at.
    Played,
}

/// The answer to a command.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Reply {
    /// It is done.
    Done,
    /// The server took the message.
    Sent(Sent),
    /// The pairing code to show.
    Code(PairingCode),
    /// A group.
    Group(Box<GroupInfo>),
    /// All groups.
    Groups(Vec<GroupInfo>),
    /// The server has the question to the phone, whose answer will name this id.
    Asked(MessageId),
    /// What the phone says about a file.
    Reuploaded(MediaRetryOutcome),
    /// Under which addresses a person is known.
    User(UserId),
    /// How a poll stands.
    Tally(PollTally),
    /// The server's answer to a request.
    Node(Node),
    /// It is not done, and why.
    Failed(CommandError),
}

/// How a poll stands: everybody's last vote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PollTally {
    /// Who made the poll.
    pub author: UserId,
    /// The options, in the order of the poll.
    pub options: Vec<TalliedOption>,
    /// How many votes are for options that the poll did not have when it came.
    pub unknown: u32,
}

/// An option of a poll and who chose it.
#[derive(Clone, PartialEq, Eq)]
pub struct TalliedOption {
    /// What it says.
    pub name: String,
    /// Who chose it.
    pub voters: Vec<UserId>,
}

impl fmt::Debug for TalliedOption {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TalliedOption").field("voters", &self.voters).finish_non_exhaustive()
    }
}

/// Names the message in others: reactions, edits, votes.
impl From<&Sent> for Key {
    fn from(sent: &Sent) -> Self {
        Self::own(&sent.chat, sent.id.as_str())
    }
}

/// Why a command was not carried out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CommandError {
    /// The device is not linked yet.
    #[error("this device is not linked to an account")]
    NotPaired,
    /// The device is linked already.
    #[error("this device is linked to an account already")]
    AlreadyPaired,
    /// There is no connection, and this command does not wait for one.
    #[error("not connected")]
    Offline,
    /// The connection went away before the answer came.
    #[error("the connection was lost before the answer")]
    Interrupted,
    /// The server did not answer in time.
    #[error("the server did not answer in time")]
    Timeout,
    /// The address is not one a message can be sent to.
    #[error("cannot send to this kind of address")]
    UnsupportedChat,
    /// Nobody with this address is on WhatsApp.
    #[error("this user is not on WhatsApp")]
    UnknownUser,
    /// No device of the recipient could be encrypted for.
    #[error("no device of the recipient has usable keys")]
    NoKeys,
    /// The recipient's phone could not be encrypted for, so nothing was sent.
    #[error("the phone of the recipient has no usable keys")]
    NoPhoneKeys,
    /// The server lets this account open no new chats, or this recipient takes messages from people they
    /// know only. Sending again counts as another attempt.
    #[error("the account or the recipient is restricted: this chat cannot be opened")]
    Restricted,
    /// The account has opened as many new chats as it may for now.
    #[error("no more new chats can be opened for now")]
    NewChatsCapped,
    /// The server's schema does not allow this message.
    #[error("the server takes this message for malformed")]
    Malformed,
    /// The group addresses people otherwise than we think, also after it was asked for anew.
    #[error("the group changed how it addresses people")]
    StaleAddressing,
    /// The message is not known, or not any more.
    #[error("this message is not known")]
    UnknownMessage,
    /// The server refused.
    #[error("the server refused: {code}")]
    Refused {
        /// The server's code: an iq error or the error of a message ack.
        code: u32,
    },
    /// The phone number is too short or starts with 0.
    #[error("not an international phone number")]
    PhoneNumber,
    /// No account is in the audience of a post.
    #[error("nobody is in the audience")]
    NoAudience,
    /// The answer of the server is not understood.
    #[error("the server's answer was not understood")]
    Answer,
    /// The phone has shared no key that app state can be written with.
    #[error("there is no key to write app state with")]
    NoSyncKey,
    /// The collection of app state cannot be brought up to date, so nothing is written on top of it.
    #[error("the app state cannot be synchronised")]
    Unsynced,
    /// Other devices changed the collection again and again in the meantime.
    #[error("too many conflicts with changes of other devices")]
    Conflicts,
    /// The change does not belong to this collection of app state, or cannot be made there.
    #[error("not a change that can be made in this collection")]
    Edit,
    /// The content is not a `Message` protobuf.
    #[error("the content is not a message")]
    Content,
}

impl CommandError {
    /// What the error in the ack of a message means.
    pub(crate) fn of_ack(error: Nack) -> Self {
        match error {
            Nack::SenderRestricted => Self::Restricted,
            Nack::NewChatsCapped => Self::NewChatsCapped,
            Nack::SchemaInvalid => Self::Malformed,
            Nack::StaleGroupAddressingMode => Self::StaleAddressing,
            error => Self::Refused { code: error.code().into() },
        }
    }
}

impl fmt::Debug for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Send(_) => "Send",
            Self::Post(_) => "Post",
            Self::AddTo(_) => "AddTo",
            Self::Under(..) => "Under",
            Self::GroupInfo(_) => "GroupInfo",
            Self::Identify(_) => "Identify",
            Self::Tally { .. } => "Tally",
            Self::Groups => "Groups",
            Self::PairByCode { .. } => "PairByCode",
            Self::MarkRead(_) => "MarkRead",
            Self::MarkDelivered { .. } => "MarkDelivered",
            Self::SetAvailable(_) => "SetAvailable",
            Self::SubscribePresence(_) => "SubscribePresence",
            Self::SetActivity { .. } => "SetActivity",
            Self::Request(_) => "Request",
            Self::FetchPicture(_) => "FetchPicture",
            Self::Reupload(_) => "Reupload",
            Self::EditAppState(_) => "EditAppState",
            Self::OlderHistory(_) => "OlderHistory",
            Self::LogOut => "LogOut",
            Self::Handled { .. } => "Handled",
            Self::Register(_) => "Register",
            Self::Forget(_) => "Forget",
        })
    }
}

impl fmt::Debug for Reupload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reupload").field("id", &self.id).field("chat", &self.chat).finish_non_exhaustive()
    }
}

impl fmt::Debug for Send {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Send")
            .field("chat", &self.chat)
            .field("id", &self.id)
            .field("content", &format_args!("[{} bytes]", self.content.len()))
            .finish()
    }
}

impl fmt::Debug for AddTo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AddTo")
            .field("chat", &self.chat)
            .field("message", &self.message)
            .field("addition", &self.addition)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Addition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Vote { .. } => "Vote",
            Self::Answer { .. } => "Answer",
        })
    }
}

impl fmt::Debug for Post {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Post")
            .field("audience", &self.audience)
            .field("content", &format_args!("[{} bytes]", self.content.len()))
            .finish_non_exhaustive()
    }
}
