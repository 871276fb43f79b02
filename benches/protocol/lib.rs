//! What the benches of the protocol crates have in common: they count allocations beside the time.
//!
//! `cargo xtask bench` runs them all and prints a table. It names a file in [`ALLOCATIONS`], to which each
//! bench appends a line with its name, how many allocations one run of it makes, and how many bytes its result
//! holds.

#[path = "blob.rs"]
pub mod history;

use std::fs::OpenOptions;
use std::hint::black_box;
use std::io::Write as _;

use criterion::measurement::WallTime;
use criterion::{BatchSize, BenchmarkGroup, Criterion, Throughput};
use wa_tally::Tally;

#[global_allocator]
static TALLY: Tally = Tally::new();

/// The variable of the environment that names the file of counted allocations.
pub const ALLOCATIONS: &str = "WA_BENCH_ALLOCATIONS";

/// A group of benches whose allocations are counted.
pub struct Hot<'c> {
    name: &'static str,
    group: BenchmarkGroup<'c, WallTime>,
}

impl<'c> Hot<'c> {
    /// Begins a group.
    pub fn new(criterion: &'c mut Criterion, name: &'static str) -> Self {
        Self { name, group: criterion.benchmark_group(name) }
    }

    /// Says what one run of the following benches gets through.
    pub fn throughput(&mut self, throughput: Throughput) -> &mut Self {
        self.group.throughput(throughput);
        self
    }

    /// Fewer samples, for benches that take long.
    pub fn long(&mut self) -> &mut Self {
        self.group.sample_size(10);
        self
    }

    /// Measures a routine that can be run again and again.
    pub fn bench<R>(&mut self, name: &str, mut routine: impl FnMut() -> R) -> &mut Self {
        // What is made once and kept is no cost of each run.
        drop(black_box(routine()));
        self.counted(name, &mut routine);
        self.group.bench_function(name, |bencher| bencher.iter(&mut routine));
        self
    }

    /// Measures a routine that uses up what another makes.
    pub fn bench_with<I, R>(
        &mut self,
        name: &str,
        mut setup: impl FnMut() -> I,
        mut routine: impl FnMut(&mut I) -> R,
    ) -> &mut Self {
        let mut input = setup();
        self.counted(name, || routine(&mut input));
        self.group.bench_function(name, |bencher| {
            bencher.iter_batched_ref(&mut setup, &mut routine, BatchSize::SmallInput);
        });
        self
    }

    /// Notes how many allocations a run makes and how many bytes its result holds, if anybody asked.
    fn counted<R>(&self, name: &str, routine: impl FnOnce() -> R) {
        let before = TALLY.live();
        let (count, result) = TALLY.count(routine);
        let held = TALLY.live().saturating_sub(before);
        drop(black_box(result));
        if let Some(path) = std::env::var_os(ALLOCATIONS) {
            let file = OpenOptions::new().create(true).append(true).open(path);
            let written = file.and_then(|mut file| writeln!(file, "{}/{name}\t{count}\t{held}", self.name));
            written.expect("the file of allocations can be written");
        }
    }
}

impl std::fmt::Debug for Hot<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Hot").field("name", &self.name).finish_non_exhaustive()
    }
}
