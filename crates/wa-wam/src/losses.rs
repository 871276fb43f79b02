//! What was lost on the way, counted.

use std::collections::BTreeMap;

use crate::error::BuildError;
use crate::event::Event;

/// Events and buffers that were dropped.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Losses {
    buffers: u32,
    events: BTreeMap<u16, u32>,
}

impl Losses {
    /// Buffers that were too long, too many, or refused.
    #[must_use]
    pub fn buffers(&self) -> u32 {
        self.buffers
    }

    /// Ids of lost events, and how many of each.
    pub fn events(&self) -> impl Iterator<Item = (u16, u32)> {
        self.events.iter().map(|(id, count)| (*id, *count))
    }

    /// Whether nothing was lost.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.buffers == 0 && self.events.is_empty()
    }

    /// The events by which clients report losses.
    ///
    /// # Errors
    /// None that can be expected: a catalogue without these events.
    pub fn to_events(&self) -> Result<Vec<Event>, BuildError> {
        let dropped = self.events().map(|(id, count)| {
            let event = Event::build("WamDroppedEvent");
            event.set("droppedEventCode", u32::from(id)).set("droppedEventCount", count).build()
        });
        let buffers = (self.buffers > 0).then(|| {
            Event::build("WamClientErrors").set("wamClientBufferDropErrorCount", self.buffers).build()
        });
        dropped.chain(buffers).collect()
    }

    pub(crate) fn event(&mut self, id: u16, count: u32) {
        let sum = self.events.entry(id).or_default();
        *sum = sum.saturating_add(count);
    }

    pub(crate) fn buffer(&mut self, events: &BTreeMap<u16, u32>) {
        self.buffers = self.buffers.saturating_add(1);
        for (id, count) in events {
            self.event(*id, *count);
        }
    }
}
