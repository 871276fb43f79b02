//! What a round does, drawn from the seed.

use std::fmt;
use std::time::Duration;

use rand_chacha::ChaCha20Rng;
use rand_core::Rng as _;

/// No moment waits longer than this for its lines.
pub(crate) const PATIENCE: Duration = Duration::from_secs(2);

/// One round: who is killed, when, and how everybody behaves meanwhile.
pub(crate) struct Plan {
    pub(crate) victim: Victim,
    pub(crate) moment: Moment,
    /// Whether the application goes down with its client: what it has not read by then it never reads.
    pub(crate) falls: bool,
    /// How many texts of a device may wait for their answer.
    pub(crate) window: usize,
    /// How many batches an application lets come before it says that they are handled.
    pub(crate) lag: usize,
    /// When the application, after the restart, repeats the sends whose outcome it does not know.
    pub(crate) repeat: Repeat,
    /// How long the client stays away: until the others have said so much, or this long.
    pub(crate) away: (u32, Duration),
}

/// Who is killed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Victim {
    /// The client of a device.
    Device(usize),
    Server,
}

/// The moment of the kill.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Moment {
    /// So long after its process was started.
    Start(Duration),
    /// So long after it was seen online.
    Time(Duration),
    /// After so many lines of it.
    Lines(u32),
    /// After so many lines of the others.
    Others(u32),
    /// So long after it was handed this many texts at once.
    Burst(u32, Duration),
    /// So long after it was told that batches are handled.
    Handled(Duration),
}

/// When sends are repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Repeat {
    /// As soon as the process is there.
    AtOnce,
    /// When it is online, and its outbox has set out by itself.
    Online,
}

impl Plan {
    /// The next round. A client that was killed in the `last` one is just starting and may be killed again
    /// at it. One round in eight it is the server that is killed.
    pub(crate) fn draw(rng: &mut ChaCha20Rng, devices: usize, last: Option<Victim>) -> Self {
        let mut below = |end: u32| rng.next_u32() % end;
        let any = Victim::Device(usize::try_from(below(u32::MAX)).unwrap_or(0) % devices);
        let is_server = below(8) == 0;
        let (victim, moment) = match (below(10), last) {
            (0..5, _) if is_server => {
                (Victim::Server, Moment::Time(Duration::from_micros(below(500_000).into())))
            }
            (_, _) if is_server => (Victim::Server, Moment::Others(1 + below(80))),
            (0..3, Some(last @ Victim::Device(_))) => {
                (last, Moment::Start(Duration::from_micros(below(250_000).into())))
            }
            (0..4, _) => (any, Moment::Time(Duration::from_micros(below(500_000).into()))),
            (4, _) => (any, Moment::Others(1 + below(60))),
            (5 | 6, _) => (any, Moment::Burst(1 + below(8), Duration::from_micros(below(12_000).into()))),
            (7, _) => (any, Moment::Handled(Duration::from_micros(below(8_000).into()))),
            _ => (any, Moment::Lines(1 + below(80))),
        };
        let mut size = |end: u32| usize::try_from(below(end)).unwrap_or(0);
        Self {
            victim,
            moment,
            falls: size(2) == 0,
            window: 1 + size(8),
            lag: size(8),
            repeat: if size(2) == 0 { Repeat::AtOnce } else { Repeat::Online },
            away: (below(40), Duration::from_micros(below(300_000).into())),
        }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ms = |time: &Duration| time.as_secs_f64() * 1000.0;
        match self {
            Self::Start(after) => write!(f, "{:.1} ms after its start", ms(after)),
            Self::Time(after) => write!(f, "after {:.1} ms", ms(after)),
            Self::Lines(count) => write!(f, "after {count} lines of it"),
            Self::Others(count) => write!(f, "after {count} lines of the others"),
            Self::Burst(texts, after) => write!(f, "{:.1} ms after {texts} texts", ms(after)),
            Self::Handled(after) => write!(f, "{:.1} ms after `handled`", ms(after)),
        }
    }
}
