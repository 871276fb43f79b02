use std::collections::VecDeque;

use bytes::Bytes;
use tokio::sync::mpsc;
use wa_core::{Cursor, EventBatch, InboxRow, Session};
use wa_store::{Key, KeyRange, Table};

use crate::ClientError;
use crate::driver::Brain;

/// Batches kept in memory for a reader that is behind. Durable events beyond that are read from the
/// store again when their turn comes.
const MAX_QUEUED: usize = 1024;

/// The event stream's writing end.
///
/// While a reader keeps up it gets batches as they are committed. One that falls behind, or comes
/// later, gets the stored ones from the store first; what is not stored (who is typing, say) is left
/// out then.
#[derive(Debug, Default)]
pub(super) struct Feed {
    reader: Option<mpsc::Sender<EventBatch>>,
    queue: VecDeque<EventBatch>,
    /// Stored batches after this one are to be read from the store before anything else.
    behind: Option<Cursor>,
    last: Cursor,
}

impl Feed {
    /// A reader comes: it starts with the first batch that was not handled.
    pub(super) fn subscribe(&mut self, reader: mpsc::Sender<EventBatch>) {
        self.reader = Some(reader);
        self.queue.clear();
        self.behind = Some(Cursor::default());
    }

    pub(super) fn push(&mut self, batch: EventBatch) {
        if self.reader.is_none() || self.behind.is_some() {
            return;
        }
        if self.queue.len() >= MAX_QUEUED {
            // Everything from here on is read from the store, after what is queued.
            self.behind = Some(self.last);
            return;
        }
        self.last = batch.cursor;
        self.queue.push_back(batch);
    }

    pub(super) fn has_something(&self) -> bool {
        self.reader.is_some() && !self.queue.is_empty()
    }

    /// Hands one batch to the reader, as soon as it has room.
    ///
    /// Cancel safety: a batch is taken from the queue only once there is room for it.
    pub(super) async fn deliver(&mut self) {
        let Some(reader) = self.reader.clone() else { return };
        let room = reader.reserve().await.ok();
        match room {
            Some(room) => {
                if let Some(batch) = self.queue.pop_front() {
                    room.send(batch);
                }
            }
            None => *self = Self::default(),
        }
    }

    /// Reads the next stored batches for a reader that is behind.
    pub(super) async fn catch_up(&mut self, brain: &Brain) -> Result<(), ClientError> {
        let Some(after) = self.behind.filter(|_| self.queue.is_empty()) else { return Ok(()) };
        let first = Key::empty(Table::Inbox).with_number(after.to_u64().saturating_add(1));
        let range = match after.to_u64() {
            0 => Session::unhandled_range(),
            _ => KeyRange::starting_at(&first),
        };
        let (mut rows, mut more) = brain.page(range).await?;
        // A batch that goes on on the next page is either left for next time or read to its end.
        while let Some(rest) = more.take() {
            let last = number_of(rows.last());
            match rows.iter().position(|row| number_of(Some(row)) == last) {
                Some(start) if start > 0 => {
                    rows.truncate(start);
                    more = Some(rest);
                    break;
                }
                _ => {
                    let (next_rows, next) = brain.page(rest).await?;
                    rows.extend(next_rows);
                    more = next;
                }
            }
        }
        self.queue.extend(InboxRow::restore(rows)?);
        if let Some(batch) = self.queue.back() {
            self.last = batch.cursor;
        }
        self.behind = more.map(|_| self.last);
        Ok(())
    }
}

fn number_of(row: Option<&(Key, Bytes)>) -> Option<u64> {
    row.and_then(|(key, _)| key.pieces().number())
}
