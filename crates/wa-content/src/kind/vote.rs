use prost::Message as _;
use wa_crypto::CryptoRng;
use wa_jid::Jid;
use wa_proto::e2e::message::PollVoteMessage;

use crate::Key;
use crate::kind::SealedAddOn;
use crate::redacted::redacted;
use crate::secret::{AddOn, MessageSecret, UseCase, option_hash};

/// A vote in a poll: all answers that are chosen from now on, none to take the vote back.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Vote {
    /// The poll.
    pub poll: Key,
    /// The chosen answers, as the poll words them.
    pub options: Vec<String>,
    /// When, milliseconds since 1970.
    pub at_ms: i64,
}

redacted!(Vote);

impl Vote {
    /// Votes for answers, worded as in the poll, at a time in milliseconds since 1970.
    pub fn new<O: Into<String>>(poll: Key, options: impl IntoIterator<Item = O>, at_ms: i64) -> Self {
        Self { poll, options: options.into_iter().map(Into::into).collect(), at_ms }
    }

    /// Encrypts the vote with the poll's secret. Both addresses are to be of the kind that the creator of the
    /// poll used, phone numbers or hidden ids.
    pub fn seal<R: CryptoRng + ?Sized>(
        &self,
        secret: &MessageSecret,
        creator: &Jid,
        voter: &Jid,
        rng: &mut R,
    ) -> SealedAddOn {
        let (use_case, message_id) = (UseCase::PollVote, self.poll.id.as_str());
        let add_on = AddOn { use_case, secret, message_id, author: creator, actor: voter };
        let hashes = self.options.iter().map(|option| option_hash(option).to_vec().into());
        let vote = PollVoteMessage { selected_options: hashes.collect() };
        SealedAddOn::seal(&add_on, self.poll.clone(), &vote.encode_to_vec(), rng).at_ms(self.at_ms)
    }
}
