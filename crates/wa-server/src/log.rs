//! The last stanzas of all connections, decoded, for tests and for people.

use std::collections::VecDeque;

use serde::Serialize;
use wa_binary::Node;

use crate::clock::Now;

/// How many stanzas are kept; older ones are forgotten.
const KEPT: usize = 20_000;

/// Which way a stanza went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Direction {
    /// From the client to the server.
    In,
    /// From the server to the client.
    Out,
}

/// One stanza that passed.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct LogEntry {
    /// Counts from 1 over the life of the server.
    pub serial: u64,
    /// When it passed, in milliseconds since 1970.
    pub millis: u64,
    /// The connection it passed on.
    pub connection: u64,
    /// The device behind the connection, once it has logged in.
    pub device: Option<String>,
    /// Which way it went.
    pub direction: Direction,
    /// The stanza as indented text; contents are encrypted or shown by their length.
    pub stanza: String,
}

/// A stanza that passed, whole; see [`Handle::tap`](crate::Handle::tap).
#[derive(Debug, Clone)]
pub struct Tapped {
    /// The device behind the connection, once it has logged in.
    pub device: Option<String>,
    /// Which way it went.
    pub direction: Direction,
    /// The stanza.
    pub node: Node,
}

/// A bounded memory of stanzas.
#[derive(Debug, Default)]
pub(crate) struct StanzaLog {
    entries: VecDeque<LogEntry>,
    last: u64,
}

impl StanzaLog {
    pub(crate) fn push(
        &mut self,
        now: Now,
        connection: u64,
        device: Option<String>,
        direction: Direction,
        stanza: String,
    ) {
        if self.entries.len() >= KEPT {
            self.entries.pop_front();
        }
        self.last = self.last.saturating_add(1);
        let (serial, millis) = (self.last, now.millis());
        self.entries.push_back(LogEntry { serial, millis, connection, device, direction, stanza });
    }

    /// Returns the entries whose serial is greater than the given one.
    pub(crate) fn since(&self, serial: u64) -> Vec<LogEntry> {
        let start = self.entries.partition_point(|entry| entry.serial <= serial);
        self.entries.range(start..).cloned().collect()
    }

    pub(crate) fn clear(&mut self) {
        self.entries.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_later_entries_are_returned_and_old_ones_forgotten() {
        let mut log = StanzaLog::default();
        for number in 0..u64::try_from(KEPT).unwrap() + 5 {
            log.push(Now::from_millis(number), 1, None, Direction::In, String::new());
        }
        assert_eq!(log.since(0).len(), KEPT);
        assert_eq!(log.since(0).first().unwrap().serial, 6);
        assert_eq!(log.since(u64::try_from(KEPT).unwrap() + 4).len(), 1);
        assert!(log.since(u64::MAX).is_empty());
    }
}
