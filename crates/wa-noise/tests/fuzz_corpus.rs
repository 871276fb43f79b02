//! Replays what fuzzing found worth keeping, with the bodies of the fuzz targets.

#![expect(clippy::indexing_slicing, reason = "tests")]

#[path = "../fuzz/bodies.rs"]
mod bodies;
#[path = "../../../fuzz/replay.rs"]
mod replay;

#[test]
fn the_corpus_of_frames_passes() {
    replay::corpus("noise_frames", bodies::frames);
}

#[test]
fn the_corpus_of_handshake_passes() {
    replay::corpus("noise_handshake", bodies::handshake);
}

#[test]
fn the_corpus_of_transport_passes() {
    replay::corpus("noise_transport", bodies::transport);
}
