//! A global allocator that counts what it hands out, and stops a program that asks for too much.
//!
//! Benches print allocations per iteration with it; fuzz targets prove with it that no input makes a
//! decoder allocate without bound. It is the only crate of the repository with `unsafe` code, because
//! [`GlobalAlloc`] is an unsafe trait; everything is passed on to [`System`] unchanged.
//!
//! ```
//! #[global_allocator]
//! static TALLY: wa_tally::Tally = wa_tally::Tally::new();
//!
//! let (count, text) = TALLY.count(|| "seven".to_owned());
//! assert_eq!((count, text.len()), (1, 5));
//! ```

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

/// The system's allocator with counters.
///
/// The counters are exact while one thread allocates at a time, which is how benches and fuzz targets run;
/// they are plain loads and stores, so that counting does not show in what is measured.
#[derive(Debug)]
pub struct Tally {
    allocations: AtomicU64,
    live: AtomicUsize,
    limit: AtomicUsize,
}

impl Tally {
    /// An allocator without a limit.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            allocations: AtomicU64::new(0),
            live: AtomicUsize::new(0),
            limit: AtomicUsize::new(usize::MAX),
        }
    }

    /// Runs something and says how many allocations it made; growing a vector in place is one as well.
    pub fn count<R>(&self, run: impl FnOnce() -> R) -> (u64, R) {
        let before = self.allocations.load(Ordering::Relaxed);
        let result = run();
        (self.allocations.load(Ordering::Relaxed) - before, result)
    }

    /// Bytes that are allocated now.
    pub fn live(&self) -> usize {
        self.live.load(Ordering::Relaxed)
    }

    /// Runs something, and aborts the process as soon as more than `bytes` are alive at one time on top of
    /// what was there before.
    pub fn limit<R>(&self, bytes: usize, run: impl FnOnce() -> R) -> R {
        self.limit.store(self.live().saturating_add(bytes), Ordering::Relaxed);
        let result = run();
        self.limit.store(usize::MAX, Ordering::Relaxed);
        result
    }

    fn took(&self, bytes: usize) {
        let live = self.live().wrapping_add(bytes);
        self.live.store(live, Ordering::Relaxed);
        self.allocations.store(self.allocations.load(Ordering::Relaxed).wrapping_add(1), Ordering::Relaxed);
        // Other threads race on the counter, which may wrap below zero: that is not an excess.
        if live > self.limit.load(Ordering::Relaxed) && live < usize::MAX / 2 {
            // Nothing may be allocated on the way out.
            std::process::abort();
        }
    }

    fn gave(&self, bytes: usize) {
        self.live.store(self.live().wrapping_sub(bytes), Ordering::Relaxed);
    }
}

impl Default for Tally {
    fn default() -> Self {
        Self::new()
    }
}

// SAFETY: every call is passed on to `System` with the arguments it came with; the counters touch no memory
// of the caller.
unsafe impl GlobalAlloc for Tally {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        self.took(layout.size());
        // SAFETY: the caller's promise about `layout` is the one `System` asks for.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        self.took(layout.size());
        // SAFETY: as in `alloc`.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        self.gave(layout.size());
        // SAFETY: the pointer came from `System` with this layout, as the caller promises.
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        self.gave(layout.size());
        self.took(size);
        // SAFETY: the pointer came from `System` with this layout, as the caller promises.
        unsafe { System.realloc(pointer, layout, size) }
    }
}
