use core::time::Duration;

use rand_core::Rng;
use wa_core::Reconnect;

/// When to connect again after a connection was lost.
///
/// The pause doubles from `first` to `longest` with every attempt in a row, and a random part of up
/// to `jitter` of it is added or taken away.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Backoff {
    /// The first pause.
    pub first: Duration,
    /// The longest pause.
    pub longest: Duration,
    /// The random part: 0.1 is ten per cent.
    pub jitter: f64,
    /// A connection that lived this long counts as good: the pauses start over.
    pub good_after: Duration,
}

impl Default for Backoff {
    fn default() -> Self {
        Self {
            first: Duration::from_secs(1),
            longest: Duration::from_secs(30),
            jitter: 0.1,
            good_after: Duration::from_secs(30),
        }
    }
}

/// Steps that a rate limit puts on top.
const RATE_LIMIT_STEPS: u32 = 5;

/// Counts attempts in a row.
#[derive(Debug)]
pub(crate) struct Attempts {
    policy: Backoff,
    failed: u32,
}

impl Attempts {
    pub(crate) fn new(policy: Backoff) -> Self {
        Self { policy, failed: 0 }
    }

    /// The pause before the next attempt, or `None` if there is to be none. `lived` is how long the
    /// connection was up.
    pub(crate) fn next(
        &mut self,
        when: Reconnect,
        lived: Duration,
        rng: &mut (impl Rng + ?Sized),
    ) -> Option<Duration> {
        if lived >= self.policy.good_after {
            self.failed = 0;
        }
        match when {
            Reconnect::Never => return None,
            Reconnect::Now => return Some(Duration::ZERO),
            Reconnect::MuchLater => self.failed = self.failed.saturating_add(RATE_LIMIT_STEPS),
            Reconnect::Later => {}
        }
        let factor = 2_u32.saturating_pow(self.failed);
        self.failed = self.failed.saturating_add(1);
        let pause = self.policy.first.saturating_mul(factor).min(self.policy.longest);
        let spread = f64::from(rng.next_u32()) / f64::from(u32::MAX) * 2.0 - 1.0;
        Some(pause.mul_f64(1.0 + spread * self.policy.jitter.clamp(0.0, 1.0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wa_crypto::OsRng;

    #[test]
    fn pauses_double_up_to_the_longest_and_start_over_after_a_good_connection() {
        let mut attempts = Attempts::new(Backoff { jitter: 0.0, ..Backoff::default() });
        let mut next = |when, lived| attempts.next(when, Duration::from_secs(lived), &mut OsRng);
        let seconds = |pause: Option<Duration>| pause.map(|pause| pause.as_secs());
        let pauses: Vec<_> = (0..7).map(|_| seconds(next(Reconnect::Later, 1))).collect();
        assert_eq!(pauses, [1, 2, 4, 8, 16, 30, 30].map(Some));
        assert_eq!(seconds(next(Reconnect::Later, 30)), Some(1));
        assert_eq!(seconds(next(Reconnect::Now, 0)), Some(0));
        assert_eq!(seconds(next(Reconnect::MuchLater, 0)), Some(30));
        assert_eq!(seconds(next(Reconnect::Never, 0)), None);
    }
}
