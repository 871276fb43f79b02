//! Writing one buffer.

use std::collections::BTreeMap;

use crate::error::BuildError;
use crate::event::Event;
use crate::globals::Globals;
use crate::header::{Channel, Header, Sequence};
use crate::record::{Kind, Record};
use crate::sampling::Weight;
use crate::time::UnixMillis;
use crate::value::Value;

pub(crate) const COMMIT_TIME: u16 = 47;
const PS_ID: u16 = 6005;

/// Writes events, and the globals that changed before each, into one buffer.
#[derive(Debug, Clone)]
pub struct BufferWriter {
    channel: Channel,
    out: Vec<u8>,
    /// What a reader of this buffer knows by now.
    written: BTreeMap<u16, Value<'static>>,
}

impl BufferWriter {
    /// A buffer that knows no globals yet.
    #[must_use]
    pub fn new(channel: Channel, sequence: Sequence) -> Self {
        let mut out = Vec::new();
        Header::new(channel, sequence).write(&mut out);
        Self { channel, out, written: BTreeMap::new() }
    }

    /// Appends an event with the globals that are new, changed or cleared, and the time.
    ///
    /// Globals that do not belong to this channel are passed over.
    ///
    /// # Errors
    /// [`BuildError::NoPsId`] on the private channel if that global is not set; [`BuildError::TooLong`]. Then the
    /// buffer is as it was before.
    pub fn push(
        &mut self,
        globals: &Globals,
        event: &Event,
        weight: Weight,
        at: UnixMillis,
    ) -> Result<(), BuildError> {
        let start = self.out.len();
        let news = self.news(globals, at)?;
        match write(&news, event, weight, &mut self.out) {
            Ok(()) => self.remember(news),
            Err(error) => {
                self.out.truncate(start);
                return Err(error);
            }
        }
        Ok(())
    }

    /// How many bytes there are by now.
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "there is always a header")]
    pub fn len(&self) -> usize {
        self.out.len()
    }

    /// Whether there is no event yet.
    #[must_use]
    pub fn has_no_events(&self) -> bool {
        self.out.len() == Header::LENGTH
    }

    /// The buffer, if there is any event in it.
    #[must_use]
    pub fn finish(self) -> Option<Vec<u8>> {
        (!self.has_no_events()).then_some(self.out)
    }

    /// The globals to write before an event, by id.
    fn news(&self, globals: &Globals, at: UnixMillis) -> Result<BTreeMap<u16, Value<'static>>, BuildError> {
        let current: BTreeMap<u16, &Value<'static>> = globals
            .iter()
            .filter(|(def, _)| def.is_allowed_on(self.channel))
            .map(|(def, value)| (def.id(), value))
            .collect();
        let mut news: BTreeMap<u16, Value<'static>> =
            self.written.keys().filter(|id| !current.contains_key(id)).map(|id| (*id, Value::Null)).collect();
        if self.channel == Channel::Private && !current.contains_key(&PS_ID) {
            return Err(BuildError::NoPsId);
        }
        for (id, value) in current {
            if id == PS_ID || self.written.get(&id) != Some(value) {
                news.insert(id, value.clone());
            }
        }
        news.insert(COMMIT_TIME, Value::Int(i64::try_from(at.secs()).unwrap_or(i64::MAX)));
        Ok(news)
    }

    fn remember(&mut self, news: BTreeMap<u16, Value<'static>>) {
        for (id, value) in news {
            match value {
                _ if id == COMMIT_TIME => {}
                Value::Null => drop(self.written.remove(&id)),
                value => drop(self.written.insert(id, value)),
            }
        }
    }
}

fn write(
    news: &BTreeMap<u16, Value<'static>>,
    event: &Event,
    weight: Weight,
    out: &mut Vec<u8>,
) -> Result<(), BuildError> {
    for (id, value) in news {
        Record::new(Kind::Global, *id, value.clone()).write(out)?;
    }
    let head = Record::new(Kind::Event, event.def().id(), Value::Int(-i64::from(weight.get())));
    let mut fields = event.values();
    let Some((last, value)) = fields.next_back() else { return head.last().write(out) };
    head.write(out)?;
    for (id, value) in fields {
        Record::new(Kind::Field, id, value.clone()).write(out)?;
    }
    Record::new(Kind::Field, last, value.clone()).last().write(out)
}
