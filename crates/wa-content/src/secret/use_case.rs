/// What a key made from a message secret is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum UseCase {
    /// A vote in a poll.
    PollVote,
    /// An answer to an event.
    EventResponse,
    /// A reaction in a chat whose members are hidden from each other.
    Reaction,
    /// A comment on an announcement.
    Comment,
    /// The key of the reporting token, not of anything encrypted.
    ReportToken,
    /// The new content of an event.
    EventEdit,
    /// The new content of a message.
    MessageEdit,
    /// The new content of a poll.
    PollEdit,
    /// One more option of a poll.
    PollAddOption,
}

impl UseCase {
    /// Every use.
    pub const ALL: [Self; 9] = [
        Self::PollVote,
        Self::EventResponse,
        Self::Reaction,
        Self::Comment,
        Self::ReportToken,
        Self::EventEdit,
        Self::MessageEdit,
        Self::PollEdit,
        Self::PollAddOption,
    ];

    /// The text that goes into the key.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::PollVote => "Poll Vote",
            Self::EventResponse => "Event Response",
            Self::Reaction => "Enc Reaction",
            Self::Comment => "Enc Comment",
            Self::ReportToken => "Report Token",
            Self::EventEdit => "Event Edit",
            Self::MessageEdit => "Message Edit",
            Self::PollEdit => "Poll Edit",
            Self::PollAddOption => "Poll Add Option",
        }
    }

    /// Whether the ciphertext names the message and the person, beside the key that is made from them.
    pub(crate) const fn names_parties(self) -> bool {
        matches!(self, Self::PollVote | Self::EventResponse)
    }
}
