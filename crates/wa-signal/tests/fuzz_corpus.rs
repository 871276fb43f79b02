//! Replays what fuzzing found worth keeping, with the bodies of the fuzz targets.

#![expect(clippy::indexing_slicing, reason = "tests")]

#[path = "../fuzz/bodies.rs"]
mod bodies;
#[path = "../../../fuzz/replay.rs"]
mod replay;

#[test]
fn the_corpus_of_decode_passes() {
    replay::corpus("signal_decode", bodies::decode);
}

#[test]
fn the_corpus_of_session_passes() {
    replay::corpus("signal_session", bodies::session);
}

#[test]
fn the_corpus_of_sender_key_passes() {
    replay::corpus("signal_sender_key", bodies::sender_key);
}
