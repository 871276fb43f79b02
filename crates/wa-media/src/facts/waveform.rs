//! The bars of a voice note.

/// How many bars there are.
pub const WAVEFORM_LENGTH: usize = 64;

/// The loudness of a recording, made while its samples pass by.
///
/// The samples of one channel are divided into 64 blocks of equal length, those that are left over do not
/// count. Each bar is the mean of its block's absolute values, as a percentage of the highest bar.
///
/// ```
/// let mut waveform = wa_media::facts::Waveform::new(128);
/// for sample in 0..128 {
///     waveform.push(if sample < 64 { 1000 } else { -250 });
/// }
/// assert_eq!(waveform.finish()[..33], [[100; 32].as_slice(), &[25]].concat());
/// ```
#[derive(Clone, Debug)]
pub struct Waveform {
    block: u64,
    seen: u64,
    sums: [u64; WAVEFORM_LENGTH],
}

impl Waveform {
    /// Begins a recording of so many samples.
    #[must_use]
    pub const fn new(samples: u64) -> Self {
        Self { block: samples / 64, seen: 0, sums: [0; WAVEFORM_LENGTH] }
    }

    /// Takes the next sample.
    pub fn push(&mut self, sample: i16) {
        let block = self.seen.checked_div(self.block).and_then(|block| usize::try_from(block).ok());
        if let Some(sum) = block.and_then(|block| self.sums.get_mut(block)) {
            *sum = sum.saturating_add(u64::from(sample.unsigned_abs()));
        }
        self.seen = self.seen.saturating_add(1);
    }

    /// The bars, from 0 to 100; silence is all zeros.
    #[must_use]
    pub fn finish(&self) -> [u8; WAVEFORM_LENGTH] {
        // All blocks are equally long: sums compare as means do.
        percentages(&self.sums)
    }
}

/// The bars of any measure of loudness over time.
pub(super) fn bars(levels: &[u64]) -> [u8; WAVEFORM_LENGTH] {
    let mut sums = [0; WAVEFORM_LENGTH];
    let block = levels.len() / WAVEFORM_LENGTH;
    if block > 0 {
        for (sum, levels) in sums.iter_mut().zip(levels.chunks_exact(block)) {
            *sum = levels.iter().fold(0_u64, |sum, level| sum.saturating_add(*level));
        }
    }
    percentages(&sums)
}

fn percentages(sums: &[u64; WAVEFORM_LENGTH]) -> [u8; WAVEFORM_LENGTH] {
    let highest = u128::from(sums.iter().copied().max().unwrap_or(0));
    sums.map(|sum| {
        let percentage = (u128::from(sum) * 100).checked_div(highest).unwrap_or(0);
        u8::try_from(percentage).unwrap_or(100)
    })
}
