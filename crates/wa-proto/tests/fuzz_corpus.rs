//! Replays what fuzzing found worth keeping, with the bodies of the fuzz targets.

#[path = "../fuzz/bodies.rs"]
mod bodies;
#[path = "../../../fuzz/replay.rs"]
mod replay;

#[test]
fn the_corpus_of_decode_passes() {
    replay::corpus("proto_decode", bodies::decode);
}

#[test]
fn the_corpus_of_scan_passes() {
    replay::corpus("proto_scan", bodies::scan);
}
