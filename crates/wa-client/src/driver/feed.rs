use std::collections::{BTreeMap, VecDeque};

use bytes::Bytes;
use futures_util::future::select_all;
use tokio::sync::mpsc;
use wa_core::event::Event;
use wa_core::{Cursor, EventBatch, InboxRow};
use wa_store::{Key, KeyRange, Table};

use crate::ClientError;
use crate::driver::Brain;

/// Batches kept in memory for a reader that is behind, or did not come yet. Durable events beyond that are read
/// from the store again when their turn comes.
const MAX_RECENT: usize = 1024;
/// And about how many bytes they may have.
const MAX_WEIGHT: usize = 4 << 20;
/// About what an event weighs beside its content.
const EVENT_WEIGHT: usize = 256;

/// The event stream's writing end: one feed for each consumer.
#[derive(Debug)]
pub(super) struct Feeds {
    /// The one without a name is always there: it keeps what happens before its reader comes.
    feeds: BTreeMap<String, Feed>,
}

impl Feeds {
    /// `handled` is what the consumer without a name has handled.
    pub(super) fn new(handled: Cursor) -> Self {
        Self { feeds: BTreeMap::from([(String::new(), Feed::new(handled))]) }
    }

    /// A reader comes: it starts with the first batch that its consumer has not handled.
    pub(super) fn subscribe(&mut self, consumer: String, reader: mpsc::Sender<EventBatch>, handled: Cursor) {
        self.feeds.entry(consumer).or_insert_with(|| Feed::new(handled)).subscribe(reader, handled);
    }

    pub(super) fn push(&mut self, batch: &EventBatch) {
        for feed in self.feeds.values_mut() {
            feed.push(batch.clone());
        }
    }

    pub(super) fn has_something(&self) -> bool {
        self.feeds.values().any(Feed::has_something)
    }

    /// Hands one batch to the first reader that has room.
    ///
    /// Cancel safety: a batch is taken from a feed only once there is room for it.
    pub(super) async fn deliver(&mut self) {
        let waiting = self.feeds.iter().filter(|(_, feed)| feed.has_something());
        let waiting = waiting.filter_map(|(consumer, feed)| Some((consumer.clone(), feed.reader.clone()?)));
        let rooms: Vec<_> = waiting
            .map(|(consumer, reader)| Box::pin(async { (consumer, reader.reserve_owned().await.ok()) }))
            .collect();
        if rooms.is_empty() {
            return;
        }
        let ((consumer, room), ..) = select_all(rooms).await;
        let Some(feed) = self.feeds.get_mut(&consumer) else { return };
        match room {
            Some(room) => {
                if let Some(batch) = feed.pop() {
                    room.send(batch);
                }
            }
            None if consumer.is_empty() => feed.reader = None,
            None => drop(self.feeds.remove(&consumer)),
        }
    }

    /// The account was opened again: more may be stored than was pushed.
    pub(super) fn doubt(&mut self) {
        self.feeds.values_mut().for_each(Feed::doubt);
    }

    /// Reads the next stored batches for readers that are behind.
    pub(super) async fn catch_up(&mut self, brain: &Brain) -> Result<(), ClientError> {
        for feed in self.feeds.values_mut() {
            feed.catch_up(brain).await?;
        }
        Ok(())
    }
}

/// What one consumer is to be told.
///
/// While its reader keeps up it gets batches as they are committed. One that falls far behind, or comes later than
/// memory goes back, gets the stored ones from the store first; what is not stored (who is typing, say) is left
/// out then.
#[derive(Debug)]
struct Feed {
    reader: Option<mpsc::Sender<EventBatch>>,
    /// Read from the store; to be told first.
    stored: VecDeque<EventBatch>,
    /// What happened last, without a gap.
    recent: VecDeque<EventBatch>,
    weight: usize,
    /// Stored batches after this one and before the recent ones are to be read from the store.
    behind: Option<Cursor>,
    /// The last batch that was told.
    told: Cursor,
}

impl Feed {
    fn new(handled: Cursor) -> Self {
        Self {
            reader: None,
            stored: VecDeque::new(),
            recent: VecDeque::new(),
            weight: 0,
            behind: Some(handled),
            told: handled,
        }
    }

    fn subscribe(&mut self, reader: mpsc::Sender<EventBatch>, handled: Cursor) {
        self.reader = Some(reader);
        self.stored.clear();
        self.behind = Some(handled);
        self.told = handled;
    }

    fn push(&mut self, batch: EventBatch) {
        self.weight += weight(&batch);
        self.recent.push_back(batch);
        while self.recent.len() > MAX_RECENT || (self.weight > MAX_WEIGHT && self.recent.len() > 1) {
            let before = self.stored.back().map_or(self.told, |batch| batch.cursor);
            self.behind.get_or_insert(before);
            if let Some(oldest) = self.recent.pop_front() {
                self.weight -= weight(&oldest);
            }
        }
    }

    fn doubt(&mut self) {
        let before = self.stored.back().map_or(self.told, |batch| batch.cursor);
        self.behind.get_or_insert(before);
        self.recent.clear();
        self.weight = 0;
    }

    fn has_something(&self) -> bool {
        let recent = self.behind.is_none() && !self.recent.is_empty();
        self.reader.is_some() && (!self.stored.is_empty() || recent)
    }

    fn pop(&mut self) -> Option<EventBatch> {
        let batch = match self.stored.pop_front() {
            Some(batch) => batch,
            None => {
                let batch = self.recent.pop_front()?;
                self.weight -= weight(&batch);
                batch
            }
        };
        self.told = batch.cursor;
        Some(batch)
    }

    async fn catch_up(&mut self, brain: &Brain) -> Result<(), ClientError> {
        let Some(after) = self.behind.filter(|_| self.stored.is_empty() && self.reader.is_some()) else {
            return Ok(());
        };
        let (mut rows, mut more) = brain.page(self.missing(after)).await?;
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
        self.stored.extend(InboxRow::restore(rows)?);
        let last = self.stored.back().map_or(after, |batch| batch.cursor);
        self.behind = more.map(|_| last);
        Ok(())
    }

    /// The rows after a batch, as far as they are not in memory.
    fn missing(&self, after: Cursor) -> KeyRange {
        let first = Key::empty(Table::Inbox).with_number(after.to_u64().saturating_add(1));
        match self.recent.front() {
            Some(batch) => {
                let end = Key::empty(Table::Inbox).with_number(batch.cursor.to_u64());
                KeyRange::between(Table::Inbox, first.bytes(), end.bytes())
            }
            None => KeyRange::starting_at(&first),
        }
    }
}

fn weight(batch: &EventBatch) -> usize {
    let content = |event: &Event| match event {
        Event::Message(message) => message.content.len(),
        Event::HistoryMessage(message) => message.info.len(),
        Event::HistoryChat(chat) => chat.conversation.len(),
        _ => 0,
    };
    batch.events.iter().map(|event| content(event) + EVENT_WEIGHT).sum()
}

fn number_of(row: Option<&(Key, Bytes)>) -> Option<u64> {
    row.and_then(|(key, _)| key.pieces().number())
}
