//! Replays what fuzzing found worth keeping, with the bodies of the fuzz targets.

#![expect(clippy::indexing_slicing, reason = "tests")]

#[path = "../fuzz/bodies.rs"]
mod bodies;
#[path = "../../../fuzz/replay.rs"]
mod replay;

#[test]
fn the_corpus_of_decode_passes() {
    replay::corpus("binary_decode", bodies::decode);
}

#[test]
fn the_corpus_of_round_trip_passes() {
    replay::corpus("binary_round_trip", bodies::round_trip);
}
