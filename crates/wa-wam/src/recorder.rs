//! From events to uploads: sampling, holding, rotation, retries.

use std::time::Duration;

use crate::error::BuildError;
use crate::event::Event;
use crate::given::Given;
use crate::globals::Globals;
use crate::header::{Channel, Sequence};
use crate::lane::Lane;
use crate::losses::Losses;
use crate::sampling::{Sampling, Weight};
use crate::time::UnixMillis;

/// How long an event is held before it is written.
pub(crate) const HOLD: Duration = Duration::from_secs(5);
/// How many events are held at most.
pub(crate) const BATCH: usize = 100;
/// The age at which a buffer is closed.
pub(crate) const ROTATE: Duration = Duration::from_secs(120);
/// The length at which a buffer is closed, and how many bytes wait to be sent at most.
pub(crate) const MAX_BUFFER: usize = 50_000;
pub(crate) const RETRY_FIRST: Duration = Duration::from_secs(1);
pub(crate) const RETRY_LONGEST: Duration = Duration::from_secs(120);

/// Collects events into buffers and says when which of them is to be sent.
///
/// It has no clock, no randomness and no connection: all three are the caller's. Nothing is sent unless the
/// caller asks for [`next_upload`](Self::next_upload) and sends what it gets.
///
/// ```
/// use wa_wam::{Answer, Build, Event, Recorder, Sampling, UnixMillis};
///
/// let mut recorder = Recorder::new(Sampling::new(Build::Release));
/// let now = UnixMillis::from_secs(1_755_000_000);
/// recorder.set_global("appVersion", "2.3000.1045368834")?;
/// recorder.record(Event::build("WebcSocketConnect").build()?, now, 0x8000_0000);
/// assert!(recorder.next_upload(now).is_none());
///
/// let later = UnixMillis::from_secs(1_755_000_120);
/// let upload = recorder.next_upload(later).expect("two minutes have passed");
/// let (channel, bytes) = (upload.channel, upload.bytes.to_vec());
/// assert!(bytes.starts_with(b"WAM"));
/// recorder.answered(channel, Answer::Accepted, later);
/// assert_eq!(recorder.wake_at(), None);
/// # Ok::<(), wa_wam::BuildError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Recorder {
    sampling: Sampling,
    globals: Globals,
    regular: Lane,
    realtime: Lane,
    losses: Losses,
}

/// What became of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Recorded {
    /// It will be written with this weight.
    Kept(Weight),
    /// It fell to the sampling.
    SampledOut,
    /// It belongs to the private channel, which is not uploaded.
    Private,
}

/// A buffer to be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Upload<'a> {
    /// The channel, to be named with the answer.
    pub channel: Channel,
    /// Its number.
    pub sequence: Sequence,
    /// The buffer.
    pub bytes: &'a [u8],
}

/// What became of an upload.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// The server has it.
    Accepted,
    /// The server does not want it.
    Refused,
    /// It is to be sent again: the server has no time, or the connection was lost.
    Later {
        /// For how long the server wants to be left alone.
        backoff: Option<Duration>,
    },
}

impl Answer {
    /// What an error of the server means, by its code and its class (`type`).
    #[must_use]
    pub fn from_error(code: u16, class: Option<&str>, backoff: Option<Duration>) -> Self {
        match code {
            _ if class == Some("wait") => Self::Later { backoff },
            408 | 429 | 500..=599 => Self::Later { backoff },
            _ => Self::Refused,
        }
    }
}

impl Recorder {
    /// A recorder without globals and events.
    #[must_use]
    pub fn new(sampling: Sampling) -> Self {
        Self {
            sampling,
            globals: Globals::new(),
            regular: Lane::new(Channel::Regular),
            realtime: Lane::new(Channel::Realtime),
            losses: Losses::default(),
        }
    }

    /// The globals as they are now.
    #[must_use]
    pub fn globals(&self) -> &Globals {
        &self.globals
    }

    /// Sets a global for the events that follow; an absent value clears it.
    ///
    /// # Errors
    /// As [`Globals::set`].
    pub fn set_global<'a>(&mut self, name: &str, value: impl Into<Given<'a>>) -> Result<(), BuildError> {
        // Events that are held happened under the old value.
        self.regular.write(&self.globals, &mut self.losses);
        self.realtime.write(&self.globals, &mut self.losses);
        self.globals.set(name, value)
    }

    /// Takes an event that happened now. `random` is drawn evenly from all of 32 bits.
    pub fn record(&mut self, event: Event, now: UnixMillis, random: u32) -> Recorded {
        let lane = match event.def().channel() {
            Channel::Regular => &mut self.regular,
            Channel::Realtime => &mut self.realtime,
            _ => return Recorded::Private,
        };
        let weight = self.sampling.weight(event.def());
        if !weight.keeps(random) {
            return Recorded::SampledOut;
        }
        lane.add(event, weight, now);
        lane.tick(&self.globals, now, &mut self.losses);
        Recorded::Kept(weight)
    }

    /// Closes all buffers ahead of time, before a logout or the end of the program.
    pub fn flush(&mut self) {
        for lane in [&mut self.realtime, &mut self.regular] {
            lane.write(&self.globals, &mut self.losses);
            lane.close(&mut self.losses);
        }
    }

    /// The next buffer to send, if any. Each channel has one under way at a time: the next comes after
    /// [`answered`](Self::answered).
    pub fn next_upload(&mut self, now: UnixMillis) -> Option<Upload<'_>> {
        for lane in [&mut self.realtime, &mut self.regular] {
            lane.tick(&self.globals, now, &mut self.losses);
        }
        let Self { regular, realtime, .. } = self;
        realtime.next_upload(now).or_else(|| regular.next_upload(now))
    }

    /// Takes what became of the upload of a channel.
    pub fn answered(&mut self, channel: Channel, answer: Answer, now: UnixMillis) {
        match channel {
            Channel::Regular => self.regular.answered(answer, now, &mut self.losses),
            Channel::Realtime => self.realtime.answered(answer, now, &mut self.losses),
            _ => {}
        }
    }

    /// When to ask for [`next_upload`](Self::next_upload) again; a moment in the past means now.
    #[must_use]
    pub fn wake_at(&self) -> Option<UnixMillis> {
        [self.realtime.wake_at(), self.regular.wake_at()].into_iter().flatten().min()
    }

    /// What was lost since the last call. [`Losses::to_events`] makes the events that report it.
    pub fn take_losses(&mut self) -> Losses {
        std::mem::take(&mut self.losses)
    }
}
