//! Runs the body of a fuzz target over its saved corpus, on stable and without instrumentation.

use std::fs;
use std::path::Path;

/// Gives every saved input to the body, whole and cut off behind each of its first bytes.
pub(crate) fn corpus(target: &str, body: impl Fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let mut inputs = 0;
    for entry in fs::read_dir(&folder).expect("the corpus is there") {
        let input = fs::read(entry.expect("a readable folder").path()).expect("a readable file");
        (0..input.len().min(32)).filter_map(|length| input.get(..length)).for_each(&body);
        body(&input);
        inputs += 1;
    }
    assert!(inputs > 0, "the corpus of {target} is empty");
}
