#![no_main]

#[path = "../bodies.rs"]
mod bodies;

#[global_allocator]
static TALLY: wa_tally::Tally = wa_tally::Tally::new();

libfuzzer_sys::fuzz_target!(|data: &[u8]| TALLY.limit(64 << 20, || bodies::history(data)));
