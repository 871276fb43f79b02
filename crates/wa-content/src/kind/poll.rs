use wa_proto::Message;
use wa_proto::e2e::message::{PollContentType, PollCreationMessage, PollType, poll_creation_message};

use crate::Content;
use crate::redacted::redacted;

/// A question with answers to choose from.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Poll {
    /// The question.
    pub question: String,
    /// The answers, in order; no two are equal.
    pub options: Vec<String>,
    /// How many may be chosen; 0 for as many as one likes.
    #[cfg_attr(feature = "serde", serde(default))]
    pub selectable: u32,
    /// The right answer, in a quiz.
    pub correct: Option<String>,
    /// Whether it is for a group of announcements, which has a form of its own.
    #[cfg_attr(feature = "serde", serde(default))]
    pub announcement: bool,
    /// When it ends, unix seconds.
    pub ends_at: Option<i64>,
    /// Whether those who vote are not shown.
    #[cfg_attr(feature = "serde", serde(default))]
    pub anonymous: bool,
    /// Whether everybody may add answers.
    #[cfg_attr(feature = "serde", serde(default))]
    pub open: bool,
}

redacted!(Poll);

impl Poll {
    /// A poll in which one answer may be chosen.
    pub fn single<O: Into<String>>(
        question: impl Into<String>,
        options: impl IntoIterator<Item = O>,
    ) -> Self {
        Self {
            question: question.into(),
            options: options.into_iter().map(Into::into).collect(),
            selectable: 1,
            correct: None,
            announcement: false,
            ends_at: None,
            anonymous: false,
            open: false,
        }
    }

    /// A poll in which any number of answers may be chosen.
    pub fn multiple<O: Into<String>>(
        question: impl Into<String>,
        options: impl IntoIterator<Item = O>,
    ) -> Self {
        Self { selectable: 0, ..Self::single(question, options) }
    }

    /// A question with one right answer, which must be among the options.
    pub fn quiz<O: Into<String>>(
        question: impl Into<String>,
        options: impl IntoIterator<Item = O>,
        correct: impl Into<String>,
    ) -> Self {
        Self { correct: Some(correct.into()), ..Self::single(question, options) }
    }

    /// Lets at most so many answers be chosen; 0 for as many as one likes.
    #[must_use]
    pub fn selectable(mut self, answers: u32) -> Self {
        self.selectable = answers;
        self
    }

    /// Says that it is for a group of announcements.
    #[must_use]
    pub fn announcement(mut self) -> Self {
        self.announcement = true;
        self
    }

    /// Ends it at a time, in unix seconds.
    #[must_use]
    pub fn ends_at(mut self, unix_seconds: i64) -> Self {
        self.ends_at = Some(unix_seconds);
        self
    }

    /// Does not show who votes.
    #[must_use]
    pub fn anonymous(mut self) -> Self {
        self.anonymous = true;
        self
    }

    /// Lets everybody add answers.
    #[must_use]
    pub fn open(mut self) -> Self {
        self.open = true;
        self
    }

    /// The poll in a message, whichever of the forms it has.
    pub(crate) fn find(message: &Message) -> Option<Self> {
        let announcement = message.poll_creation_message_v2.is_some();
        let poll = [
            &message.poll_creation_message,
            &message.poll_creation_message_v2,
            &message.poll_creation_message_v3,
            &message.poll_creation_message_v5,
            &message.poll_creation_message_v6,
        ];
        let poll = poll.into_iter().find_map(Option::as_deref)?;
        Some(Self { announcement, ..Self::read(poll) })
    }

    fn read(poll: &PollCreationMessage) -> Self {
        let correct = poll.correct_answer.as_ref().filter(|_| poll.poll_type() == PollType::Quiz);
        Self {
            question: poll.name().to_owned(),
            options: poll.options.iter().map(|option| option.option_name().to_owned()).collect(),
            selectable: poll.selectable_options_count(),
            correct: correct.map(|option| option.option_name().to_owned()),
            announcement: false,
            ends_at: poll.end_time,
            anonymous: poll.hide_participant_name(),
            open: poll.allow_add_option(),
        }
    }
}

impl Content for Poll {
    /// Each form is for one use: many answers, one answer, announcements, and what came later.
    fn into_message(self) -> Message {
        let option =
            |name: String| poll_creation_message::Option { option_name: Some(name), option_hash: None };
        let newer = self.correct.is_some() || self.ends_at.is_some() || self.anonymous || self.open;
        let mut poll = PollCreationMessage {
            name: Some(self.question),
            options: self.options.into_iter().map(option).collect(),
            selectable_options_count: Some(self.selectable),
            ..Default::default()
        };
        if newer {
            let kind = if self.correct.is_some() { PollType::Quiz } else { PollType::Poll };
            poll.poll_type = Some(kind.into());
            poll.poll_content_type = Some(PollContentType::Text.into());
            poll.correct_answer = self.correct.map(option);
            poll.end_time = self.ends_at;
            poll.hide_participant_name = self.anonymous.then_some(true);
            poll.allow_add_option = self.open.then_some(true);
        }
        let poll = Some(Box::new(poll));
        let empty = Message::default();
        match (self.announcement, newer, self.selectable) {
            (true, ..) => Message { poll_creation_message_v2: poll, ..empty },
            (false, true, _) => Message { poll_creation_message_v5: poll, ..empty },
            (false, false, 1) => Message { poll_creation_message_v3: poll, ..empty },
            (false, false, _) => Message { poll_creation_message: poll, ..empty },
        }
    }
}
