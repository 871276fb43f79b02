//! One channel's way from events to uploads.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use crate::buffer::MAX_UPLOAD;
use crate::event::Event;
use crate::globals::Globals;
use crate::header::{Channel, Sequence};
use crate::losses::Losses;
use crate::recorder::{Answer, BATCH, HOLD, MAX_BUFFER, RETRY_FIRST, RETRY_LONGEST, ROTATE, Upload};
use crate::sampling::Weight;
use crate::time::UnixMillis;
use crate::writer::BufferWriter;

#[derive(Debug, Clone)]
pub(crate) struct Lane {
    channel: Channel,
    sequence: Sequence,
    pending: Vec<Pending>,
    open: Option<Open>,
    closed: VecDeque<Closed>,
    /// The first closed buffer is on its way.
    in_flight: bool,
    retry: Option<Retry>,
}

#[derive(Debug, Clone)]
struct Pending {
    event: Event,
    weight: Weight,
    at: UnixMillis,
}

#[derive(Debug, Clone)]
struct Open {
    writer: BufferWriter,
    since: UnixMillis,
    sequence: Sequence,
    events: BTreeMap<u16, u32>,
}

#[derive(Debug, Clone)]
struct Closed {
    bytes: Vec<u8>,
    sequence: Sequence,
    events: BTreeMap<u16, u32>,
}

#[derive(Debug, Clone, Copy)]
struct Retry {
    at: UnixMillis,
    delay: Duration,
}

impl Lane {
    pub(crate) fn new(channel: Channel) -> Self {
        Self {
            channel,
            sequence: Sequence::FIRST,
            pending: Vec::new(),
            open: None,
            closed: VecDeque::new(),
            in_flight: false,
            retry: None,
        }
    }

    pub(crate) fn add(&mut self, event: Event, weight: Weight, at: UnixMillis) {
        self.pending.push(Pending { event, weight, at });
    }

    /// Does what is due.
    pub(crate) fn tick(&mut self, globals: &Globals, now: UnixMillis, losses: &mut Losses) {
        let held = self.pending.first().is_some_and(|first| first.at.plus(HOLD) <= now);
        if held || self.pending.len() >= BATCH || self.channel == Channel::Realtime {
            self.write(globals, losses);
        }
        if self.open.as_ref().is_some_and(|open| open.since.plus(ROTATE) <= now) {
            self.write(globals, losses);
            self.close(losses);
        }
        if self.channel == Channel::Realtime {
            self.close(losses);
        }
    }

    /// Writes the events that are held.
    pub(crate) fn write(&mut self, globals: &Globals, losses: &mut Losses) {
        for Pending { event, weight, at } in std::mem::take(&mut self.pending) {
            let (channel, sequence) = (self.channel, &mut self.sequence);
            let open = self.open.get_or_insert_with(|| {
                let number = *sequence;
                *sequence = number.next();
                let writer = BufferWriter::new(channel, number);
                Open { writer, since: at, sequence: number, events: BTreeMap::new() }
            });
            let id = event.def().id();
            match open.writer.push(globals, &event, weight, at) {
                Ok(()) => *open.events.entry(id).or_default() += 1,
                Err(_) => losses.event(id, 1),
            }
            if open.writer.len() >= MAX_BUFFER {
                self.close(losses);
            }
        }
    }

    /// Closes the buffer that is being written.
    pub(crate) fn close(&mut self, losses: &mut Losses) {
        let Some(Open { writer, sequence, events, .. }) = self.open.take() else { return };
        let Some(bytes) = writer.finish() else { return };
        if bytes.len() > MAX_UPLOAD {
            losses.buffer(&events);
            return;
        }
        self.closed.push_back(Closed { bytes, sequence, events });
        // What is on its way and what came last stay.
        let first = usize::from(self.in_flight);
        while self.closed.len() > first + 1 && self.unsent() > MAX_BUFFER {
            if let Some(oldest) = self.closed.remove(first) {
                losses.buffer(&oldest.events);
            }
        }
    }

    fn unsent(&self) -> usize {
        self.closed.iter().map(|closed| closed.bytes.len()).sum()
    }

    /// The next buffer to send.
    pub(crate) fn next_upload(&mut self, now: UnixMillis) -> Option<Upload<'_>> {
        if self.in_flight || self.retry.is_some_and(|retry| retry.at > now) {
            return None;
        }
        let Closed { bytes, sequence, .. } = self.closed.front()?;
        self.in_flight = true;
        Some(Upload { channel: self.channel, sequence: *sequence, bytes })
    }

    /// What became of the buffer on its way.
    pub(crate) fn answered(&mut self, answer: Answer, now: UnixMillis, losses: &mut Losses) {
        if !std::mem::take(&mut self.in_flight) {
            return;
        }
        match answer {
            Answer::Accepted => {
                self.retry = None;
                self.closed.pop_front();
            }
            Answer::Refused => {
                self.retry = None;
                if let Some(refused) = self.closed.pop_front() {
                    losses.buffer(&refused.events);
                }
            }
            Answer::Later { backoff } => {
                let delay = match self.retry {
                    None => RETRY_FIRST,
                    Some(Retry { delay, .. }) => (delay * 2).min(RETRY_LONGEST),
                };
                let wait = backoff.map_or(delay, |backoff| backoff.max(delay));
                self.retry = Some(Retry { at: now.plus(wait), delay });
            }
        }
    }

    /// When there is something to do again.
    pub(crate) fn wake_at(&self) -> Option<UnixMillis> {
        let held = self.pending.first().map(|first| match self.channel {
            Channel::Realtime => first.at,
            _ if self.pending.len() >= BATCH => first.at,
            _ => first.at.plus(HOLD),
        });
        let rotate = self.open.as_ref().map(|open| open.since.plus(ROTATE));
        let send = match self.closed.front() {
            Some(_) if !self.in_flight => Some(self.retry.map_or(UnixMillis::new(0), |retry| retry.at)),
            _ => None,
        };
        [held, rotate, send].into_iter().flatten().min()
    }
}
