use std::collections::HashMap;

use wa_jid::Jid;

use crate::secret::option_hash;

/// One vote in a poll, opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CastVote {
    /// Who voted, under one address for each account.
    pub voter: Jid,
    /// The [hashes](option_hash) of the chosen options; none for a vote taken back.
    pub options: Vec<[u8; 32]>,
    /// When, milliseconds since 1970.
    pub at_ms: i64,
}

/// How a poll stands.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Tally {
    /// Each option in the poll's order, and who chose it.
    pub options: Vec<(String, Vec<Jid>)>,
    /// Who chose something that is not among the options, such as one that was added later.
    pub unknown: Vec<Jid>,
}

impl Tally {
    /// Counts votes: of each voter the latest holds, of equal times the one that comes later here. Voters
    /// stand in the order of their votes.
    #[must_use]
    pub fn of<'o>(options: impl IntoIterator<Item = &'o str>, votes: &[CastVote]) -> Self {
        let mut latest: HashMap<Jid, (usize, &CastVote)> = HashMap::new();
        for (order, vote) in votes.iter().enumerate() {
            let kept = latest.entry(vote.voter.to_bare()).or_insert((order, vote));
            if vote.at_ms >= kept.1.at_ms {
                *kept = (order, vote);
            }
        }
        let mut votes: Vec<_> = latest.into_iter().collect();
        votes.sort_by_key(|(_, (order, vote))| (vote.at_ms, *order));
        let mut hashes = Vec::new();
        let mut tally = Self { options: Vec::new(), unknown: Vec::new() };
        for option in options {
            let hash = option_hash(option);
            let chose = votes.iter().filter(|(_, (_, vote))| vote.options.contains(&hash));
            tally.options.push((option.to_owned(), chose.map(|(voter, _)| voter.clone()).collect()));
            hashes.push(hash);
        }
        let strange =
            votes.iter().filter(|(_, (_, vote))| vote.options.iter().any(|it| !hashes.contains(it)));
        tally.unknown = strange.map(|(voter, _)| voter.clone()).collect();
        tally
    }
}

impl core::fmt::Debug for Tally {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let votes: Vec<usize> = self.options.iter().map(|(_, voters)| voters.len()).collect();
        f.debug_struct("Tally").field("votes", &votes).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vote(voter: &str, options: &[&str], at_ms: i64) -> CastVote {
        let options = options.iter().map(|option| option_hash(option)).collect();
        CastVote { voter: Jid::lid(voter).with_device(2), options, at_ms }
    }

    #[test]
    fn the_last_vote_of_each_voter_counts_whatever_the_order_of_arrival() {
        let votes = [
            vote("anna", &["tea"], 20),
            vote("ben", &["tea", "milk"], 5),
            vote("anna", &["milk"], 10),
            vote("carl", &["tea"], 30),
            vote("carl", &[], 31),
            vote("dora", &["beer"], 1),
            vote("eve", &["tea"], 7),
            vote("eve", &["milk"], 7),
        ];
        let tally = Tally::of(["tea", "milk", "water"], &votes);
        let (anna, ben, eve) = (Jid::lid("anna"), Jid::lid("ben"), Jid::lid("eve"));
        let expected = [
            ("tea".to_owned(), vec![ben.clone(), anna]),
            ("milk".to_owned(), vec![ben, eve]),
            ("water".to_owned(), Vec::new()),
        ];
        assert_eq!(tally.options, expected);
        assert_eq!(tally.unknown, [Jid::lid("dora")]);
    }
}
