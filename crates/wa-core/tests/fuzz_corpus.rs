//! Replays what fuzzing found worth keeping, with the bodies of the fuzz targets.

#[path = "../fuzz/bodies.rs"]
mod bodies;
#[path = "../../../fuzz/replay.rs"]
mod replay;

#[test]
fn the_corpus_of_history_passes() {
    replay::corpus("core_history", bodies::history);
}
