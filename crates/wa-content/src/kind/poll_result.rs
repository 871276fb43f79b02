use wa_proto::Message;
use wa_proto::e2e::message::PollResultSnapshotMessage;
use wa_proto::e2e::message::poll_result_snapshot_message::PollVote;

use crate::Content;
use crate::redacted::redacted;

/// What came out of a poll.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct PollResult {
    /// The question.
    pub question: String,
    /// Each answer and its votes.
    pub votes: Vec<OptionVotes>,
}

/// The votes for one answer.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OptionVotes {
    /// The answer.
    pub option: String,
    /// How many chose it.
    pub votes: i64,
}

redacted!(PollResult, OptionVotes);

impl PollResult {
    /// The votes for each answer.
    pub fn new<O: Into<String>>(
        question: impl Into<String>,
        votes: impl IntoIterator<Item = (O, i64)>,
    ) -> Self {
        let votes = votes.into_iter().map(|(option, votes)| OptionVotes { option: option.into(), votes });
        Self { question: question.into(), votes: votes.collect() }
    }

    pub(crate) fn read(result: &PollResultSnapshotMessage) -> Self {
        let votes = result.poll_votes.iter().map(|vote| (vote.option_name(), vote.option_vote_count()));
        Self::new(result.name(), votes)
    }
}

impl Content for PollResult {
    fn into_message(self) -> Message {
        let vote =
            |it: OptionVotes| PollVote { option_name: Some(it.option), option_vote_count: Some(it.votes) };
        let result = PollResultSnapshotMessage {
            name: Some(self.question),
            poll_votes: self.votes.into_iter().map(vote).collect(),
            ..Default::default()
        };
        Message { poll_result_snapshot_message: Some(Box::new(result)), ..Message::default() }
    }
}
